//! From the field of a form to the record that holds it: `standings.0.from` is the field `from` of the first standing.

use std::collections::BTreeMap;

use super::RecordProblem;
use crate::{Problem, ProblemCode, figures::RowRef, records::Record};

/// The records of a file, by the paths under which its form has their fields.
pub(super) struct Places {
    root: Option<RowRef>,
    below: BTreeMap<String, RowRef>,
}

impl Places {
    /// The places of a file that is about one record.
    pub(super) fn of(root: &impl Record) -> Self {
        Self { root: Some(RowRef::to(root)), below: BTreeMap::new() }
    }

    /// The places of a file that is a bundle of lists.
    pub(super) fn bundle() -> Self {
        Self { root: None, below: BTreeMap::new() }
    }

    /// The same with a list.
    pub(super) fn list<'a, T: Record + 'a>(mut self, path: &str, records: impl IntoIterator<Item = &'a T>) -> Self {
        let rows = records.into_iter().enumerate();
        self.below.extend(rows.map(|(nth, record)| (format!("{path}.{nth}"), RowRef::to(record))));
        self
    }

    /// The same with one more record.
    pub(super) fn record(mut self, path: String, record: &impl Record) -> Self {
        self.below.insert(path, RowRef::to(record));
        self
    }

    /// Brings problems to their records; what is wrong with no record in particular stays unsaid.
    pub(super) fn bring(&self, problems: Vec<Problem>) -> Vec<RecordProblem> {
        problems.into_iter().filter_map(|problem| self.place(problem)).collect()
    }

    fn place(&self, problem: Problem) -> Option<RecordProblem> {
        let within =
            |path: &str| problem.field.strip_prefix(path).filter(|rest| rest.is_empty() || rest.starts_with('.'));
        let deepest = self.below.iter().filter_map(|(path, row)| Some((path.len(), within(path)?, row))).max();
        let (field, row) = match deepest {
            Some((_, "", row)) => (sheet_field(problem.code), row),
            Some((_, rest, row)) => (rest.trim_start_matches('.'), row),
            None => (problem.field.as_str(), self.root.as_ref()?),
        };
        Some(RecordProblem { row: row.clone(), problem: problem.clone().at(field) })
    }
}

/// Forms name a mark on a sheet by its person alone.
fn sheet_field(code: ProblemCode) -> &'static str {
    if matches!(code, ProblemCode::PersonNotHere | ProblemCode::Duplicate) { "person" } else { "" }
}
