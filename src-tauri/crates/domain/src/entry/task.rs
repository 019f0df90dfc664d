//! An assignment (phân công): of someone or of a unit, with what is to be done.

use super::Findings;
use crate::{
    Problem, ProblemCode, Records,
    records::{Task, find},
    rules::belonging::belongs_on,
};

/// What is wrong with a task, among the records; nothing, when it can be saved.
#[must_use]
pub fn check_task(task: &Task, records: &Records) -> Vec<Problem> {
    let mut found = Findings::default();
    task_problems(&mut found, records, task, str::to_owned);
    found.0
}

/// The same for a task that stands in a list; `at` gives the path of its fields.
pub(super) fn task_problems(found: &mut Findings, records: &Records, task: &Task, at: impl Fn(&str) -> String) {
    found.required(at("content"), &task.content);
    found.text(at("content"), &task.content);
    found.text(at("result"), &task.result);
    if let (Some(given), Some(due)) = (task.given_on, task.due)
        && due < given
    {
        found.add(Problem::new(at("due"), ProblemCode::Before).with("other", "given"));
    }
    match (task.person, task.unit) {
        (None, None) => found.add(Problem::new(at("personId"), ProblemCode::Required)),
        (Some(_), Some(_)) => found.add(Problem::new(at("unitId"), ProblemCode::Mismatch)),
        (None, Some(unit)) if find(&records.units, unit).is_none() => {
            found.add(Problem::new(at("unitId"), ProblemCode::UnknownChoice));
        }
        (None, Some(_)) => {}
        (Some(person), None) => {
            if let Some(given) = task.given_on.filter(|given| !belongs_on(records, person, *given)) {
                found.not_here(at("personId"), records, person, given);
            }
        }
    }
}
