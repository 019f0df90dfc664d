//! Reminders and awards.

use chrono::NaiveDate;
use domain::{
    Id, Period,
    records::{Award, Person, Reminder},
};
use serde::Deserialize;

use super::{
    keys::Keys,
    source::{Parsed, read},
};
use crate::{Book, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/recognition.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    reminder: Vec<ReminderSource>,
    award: Vec<AwardSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReminderSource {
    person: String,
    period: Parsed<Period>,
    dated: Parsed<NaiveDate>,
    content: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AwardSource {
    /// The branch itself, without one.
    person: Option<String>,
    dated: Parsed<NaiveDate>,
    form: String,
    title: String,
    decision: String,
    authority: String,
}

/// Saves them.
pub(super) fn fill(book: &mut Book, people: &Keys<Person>) -> Result<()> {
    let source: Source = read("recognition.toml", TEXT)?;
    for source in source.reminder {
        book.save_reminder(&Reminder {
            id: Id::random(),
            person: people.id(&source.person)?,
            period: source.period.0,
            dated: source.dated.0,
            meeting: None,
            content: source.content,
        })?;
    }
    for source in source.award {
        book.save_award(&Award {
            id: Id::random(),
            person: source.person.map(|key| people.id(key)).transpose()?,
            dated: source.dated.0,
            form: source.form,
            title: source.title,
            decision: source.decision,
            authority: source.authority,
        })?;
    }
    Ok(())
}
