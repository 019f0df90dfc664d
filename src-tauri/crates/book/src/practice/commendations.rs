//! The commendations, each given at the regular meeting of its month, on its day.

use chrono::NaiveDate;
use domain::{
    Id, Period,
    records::{Commendation, Meeting, Person},
};
use serde::Deserialize;

use super::{
    keys::Keys,
    meetings::regular_of,
    source::{Parsed, read},
};
use crate::{Book, Error, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/commendations.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    month: Vec<MonthSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MonthSource {
    period: Parsed<Period>,
    given: Vec<GivenSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenSource {
    person: String,
    reason: String,
}

pub(super) fn fill(book: &mut Book, people: &Keys<Person>) -> Result<()> {
    let source: Source = read("commendations.toml", TEXT)?;
    for MonthSource { period: Parsed(period), given } in source.month {
        let (meeting, dated) = meeting_of(book, period)?;
        for GivenSource { person, reason } in given {
            book.save_commendation(&Commendation {
                id: Id::random(),
                person: people.id(person)?,
                period,
                dated,
                meeting: Some(meeting),
                document: None,
                reason,
                note: String::new(),
            })?;
        }
    }
    Ok(())
}

fn meeting_of(book: &Book, month: Period) -> Result<(Id<Meeting>, NaiveDate)> {
    let row = regular_of(book, month)?;
    let held_on = row.held_on.ok_or_else(|| Error::Practice(format!("the meeting of {month} sits nowhere")))?;
    Ok((row.id, held_on))
}
