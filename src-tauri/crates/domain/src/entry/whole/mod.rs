//! Everything that is wrong with all records at once: each file that a clerk could save, and what holds between them.

mod alone;
mod files;
mod place;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::{Problem, Records, figures::RowRef};

/// Something wrong with a record among all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordProblem {
    /// The record.
    pub row: RowRef,
    /// What is wrong; its field is one of the record's own, as forms call it (`fullName`).
    pub problem: Problem,
}

/// What is wrong with the records, each thing once; nothing, for records that could all be saved one after another.
#[must_use]
pub fn problems(records: &Records, today: NaiveDate) -> Vec<RecordProblem> {
    let mut seen = BTreeSet::new();
    let all = files::problems(records, today).into_iter().chain(alone::problems(records));
    let is_new =
        |found: &RecordProblem| seen.insert((found.row.clone(), found.problem.field.clone(), found.problem.code));
    all.filter(is_new).collect()
}
