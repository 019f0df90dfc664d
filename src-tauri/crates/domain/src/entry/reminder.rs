//! A reminder (nhắc nhở): of someone, in a month, for something.

use super::Findings;
use crate::{
    Problem, ProblemCode, Records,
    period::Part,
    records::{Reminder, find},
    rules::belonging::belongs_on,
};

/// What is wrong with a reminder, among the records; nothing, when it can be saved.
#[must_use]
pub fn check_reminder(reminder: &Reminder, records: &Records) -> Vec<Problem> {
    let mut found = Findings::default();
    if !matches!(reminder.period.part, Part::Month(_)) {
        found.add(Problem::new("period", ProblemCode::UnknownChoice));
    }
    found.near("dated", reminder.dated, reminder.period);
    found.required("content", &reminder.content);
    found.text("content", &reminder.content);
    match find(&records.people, reminder.person) {
        None => found.add(Problem::new("personId", ProblemCode::Required)),
        Some(person) if !belongs_on(records, person.id, reminder.dated) => {
            found.not_here("personId", records, person.id, reminder.dated);
        }
        Some(_) => {}
    }
    found.0
}
