//! An award (khen thưởng): of someone or of the branch itself, by decision of an authority.

use super::Findings;
use crate::{
    Problem, ProblemCode, Records,
    records::{Award, find},
};

/// What is wrong with an award, among the records; nothing, when it can be saved.
#[must_use]
pub fn check_award(award: &Award, records: &Records) -> Vec<Problem> {
    let mut found = Findings::default();
    found.required("form", &award.form);
    for (field, line) in [("form", &award.form), ("decision", &award.decision), ("authority", &award.authority)] {
        found.line(field, line);
    }
    found.text("title", &award.title);
    if award.person.is_some_and(|person| find(&records.people, person).is_none()) {
        found.add(Problem::new("personId", ProblemCode::UnknownChoice));
    }
    found.0
}
