//! A commendation: of someone, in a month, for something.

use super::Findings;
use crate::{
    Problem, ProblemCode, Records,
    period::Part,
    records::{Commendation, find},
    rules::belonging::belongs_on,
};

/// What is wrong with a commendation, among the records; nothing, when it can be saved.
#[must_use]
pub fn check_commendation(commendation: &Commendation, records: &Records) -> Vec<Problem> {
    let mut found = Findings::default();
    if !matches!(commendation.period.part, Part::Month(_)) {
        found.add(Problem::new("period", ProblemCode::UnknownChoice));
    }
    found.near("dated", commendation.dated, commendation.period);
    found.required("reason", &commendation.reason);
    found.text("reason", &commendation.reason);
    found.text("note", &commendation.note);
    if commendation.document.is_some_and(|document| find(&records.documents, document).is_none()) {
        found.add(Problem::new("documentId", ProblemCode::UnknownChoice));
    }
    match find(&records.people, commendation.person) {
        None => found.add(Problem::new("personId", ProblemCode::Required)),
        Some(person) if !belongs_on(records, person.id, commendation.dated) => {
            found.not_here("personId", records, person.id, commendation.dated);
        }
        Some(_) => {}
    }
    found.0
}
