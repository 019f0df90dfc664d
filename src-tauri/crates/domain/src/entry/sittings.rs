//! The sittings of a meeting or a session, each with its sheet.

use super::Findings;
use crate::{
    Problem, ProblemCode, Records, day,
    records::{Attendance, Guest, Happening, Sitting, find},
    rules::sheet::sheet_on,
};

/// A sitting with its marks and guests.
#[derive(Clone, Debug, PartialEq)]
pub struct SittingFile {
    /// The sitting.
    pub sitting: Sitting,
    /// The marks on its sheet.
    pub marks: Vec<Attendance>,
    /// Guests.
    pub guests: Vec<Guest>,
}

/// What happened needs a day; what did not, a reason; and only those may be marked who belonged on the day.
pub(super) fn check(
    found: &mut Findings,
    records: &Records,
    status: Happening,
    reason: &str,
    sittings: &[SittingFile],
) {
    match status {
        Happening::Held if sittings.is_empty() => found.add(Problem::new("sittings.0.heldOn", ProblemCode::Required)),
        Happening::NotHeld | Happening::PutOff => found.required("statusReason", reason),
        Happening::Held | Happening::Planned => {}
    }
    found.line("statusReason", reason);
    for (i, file) in sittings.iter().enumerate() {
        let at = |field: &str| format!("sittings.{i}.{field}");
        found.line(at("place"), &file.sitting.place);
        found.interval(at("endedAt"), file.sitting.started_at, file.sitting.ended_at);
        if sittings.iter().take(i).any(|other| other.sitting.held_on == file.sitting.held_on) {
            found.add(Problem::new(at("heldOn"), ProblemCode::Duplicate).with("other", "sitting"));
        }
        check_marks(found, records, i, file);
    }
}

fn check_marks(found: &mut Findings, records: &Records, i: usize, file: &SittingFile) {
    let sheet = sheet_on(records, file.sitting.held_on);
    for mark in &file.marks {
        let field = format!("sittings.{i}.marks.{}", mark.person);
        found.line(field.clone(), &mark.reason);
        if !sheet.iter().any(|line| line.person.id == mark.person) {
            let name = find(&records.people, mark.person).map_or_else(String::new, |person| person.full_name.clone());
            let problem = Problem::new(field, ProblemCode::PersonNotHere);
            found.add(problem.with("name", name).with("date", day::on_screen(file.sitting.held_on)));
        }
    }
}
