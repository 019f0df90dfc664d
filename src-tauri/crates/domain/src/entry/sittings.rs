//! The sittings of a meeting or a session, each with its sheet.

use super::Findings;
use crate::{
    Period, Problem, ProblemCode, Records,
    records::{Attendance, Guest, Happening, MeetingKind, Sitting, find},
    rules::sheet::{Circle, SheetGroup, SheetLine, sheet_for},
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

/// What sits: a meeting of a kind, or a thematic session.
pub(super) struct Sits<'a> {
    /// The kind, of a meeting.
    pub(super) kind: Option<MeetingKind>,
    /// The period by which it counts.
    pub(super) period: Period,
    /// Whether it came about.
    pub(super) status: Happening,
    /// Why not.
    pub(super) reason: &'a str,
}

/// What happened needs a day; what did not, a reason; and only those may be marked who belonged on the day.
pub(super) fn check(found: &mut Findings, records: &Records, sits: &Sits<'_>, sittings: &[SittingFile]) {
    let reason = sits.reason;
    match sits.status {
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
        found.near(at("heldOn"), file.sitting.held_on, sits.period);
        if sits_twice(records, sits, &file.sitting) {
            let field = if sits.kind.is_some() { "combinedSession" } else { "combinedMeeting" };
            found.add(Problem::new(at(field), ProblemCode::Duplicate).with("other", "sitting"));
        }
        let sheet = sheet_for(records, Circle::of(&file.sitting, sits.kind), file.sitting.held_on);
        check_marks(found, records, i, file, &sheet);
        if sits.status == Happening::Held && is_everyone_absent(file, &sheet) {
            found.add(Problem::new(at("heldOn"), ProblemCode::NobodyPresent));
        }
        for (j, guest) in file.guests.iter().enumerate() {
            found.line(at(&format!("guests.{j}.name")), &guest.name);
            found.line(at(&format!("guests.{j}.organisation")), &guest.organisation);
        }
    }
}

fn check_marks(found: &mut Findings, records: &Records, i: usize, file: &SittingFile, sheet: &[SheetLine<'_>]) {
    for (j, mark) in file.marks.iter().enumerate() {
        let field = format!("sittings.{i}.marks.{}", mark.person);
        found.line(field.clone(), &mark.reason);
        if file.marks.iter().take(j).any(|other| other.person == mark.person) {
            found.add(Problem::new(field.clone(), ProblemCode::Duplicate).with("other", "mark"));
        }
        if !sheet.iter().any(|line| line.person.id == mark.person) {
            found.not_here(field, records, mark.person, file.sitting.held_on);
        }
    }
}

/// Everyone due is marked, and nobody at all came. A sheet on which nobody is marked yet is another thing.
fn is_everyone_absent(file: &SittingFile, sheet: &[SheetLine<'_>]) -> bool {
    let is_marked = |line: &SheetLine<'_>| file.marks.iter().any(|mark| mark.person == line.person.id);
    let due = || sheet.iter().filter(|line| line.group == SheetGroup::Due);
    due().next().is_some() && due().all(is_marked) && !file.marks.iter().any(|mark| mark.presence.is_present())
}

/// Whether the other side of a combined sitting has one of its own on that day: one sheet would become two. What
/// stands combined in the book already is left as it is.
fn sits_twice(records: &Records, sits: &Sits<'_>, sitting: &Sitting) -> bool {
    if sitting.meeting.is_none() || sitting.session.is_none() {
        return false;
    }
    let is_partners = |other: &Sitting| {
        if sits.kind.is_some() { other.session == sitting.session } else { other.meeting == sitting.meeting }
    };
    let is_same = |known: &Sitting| known.meeting == sitting.meeting && known.session == sitting.session;
    !find(&records.sittings, sitting.id).is_some_and(is_same)
        && records.sittings.iter().any(|o| o.id != sitting.id && o.held_on == sitting.held_on && is_partners(o))
}
