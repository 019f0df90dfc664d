//! How the members and the branch were graded.

use chrono::NaiveDate;
use domain::{
    Id,
    records::{Grade, Grading, NotGraded, Person},
};
use serde::Deserialize;

use super::{
    keys::Keys,
    source::{Coded, Parsed, read},
};
use crate::{Book, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/gradings.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    year: i32,
    /// Of every grade that is decided.
    decision: String,
    decided_on: Parsed<NaiveDate>,
    /// Ballots given on every grade that was proposed.
    voters: u32,
    grading: Vec<GradingSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GradingSource {
    /// The branch itself, without one.
    person: Option<String>,
    own: Option<Coded<Grade>>,
    proposed: Option<Coded<Grade>>,
    in_favour: Option<u32>,
    decided: Option<Coded<Grade>>,
    not_graded: Option<Coded<NotGraded>>,
    #[serde(default)]
    note: String,
}

/// Saves them.
pub(super) fn fill(book: &mut Book, people: &Keys<Person>) -> Result<()> {
    let Source { year, decision, decided_on, voters, grading } = read("gradings.toml", TEXT)?;
    for source in grading {
        let is_decided = source.decided.is_some();
        book.save_grading(&Grading {
            id: Id::random(),
            year,
            person: source.person.map(|key| people.id(key)).transpose()?,
            own: source.own.map(|grade| grade.0),
            proposed: source.proposed.map(|grade| grade.0),
            in_favour: source.in_favour,
            voters: source.in_favour.map(|_| voters),
            decided: source.decided.map(|grade| grade.0),
            decision: if is_decided { decision.clone() } else { String::new() },
            decided_on: is_decided.then_some(decided_on.0),
            not_graded: source.not_graded.map(|reason| reason.0),
            note: source.note,
        })?;
    }
    Ok(())
}
