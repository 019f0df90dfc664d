//! Grading at the end of a year (xếp loại chất lượng, domain facts 5.1): who is graded, at which step each grade
//! stands, and how many may be excellent.

mod cap;
mod law;
#[cfg(test)]
mod tests;

use chrono::{Months, NaiveDate};

pub use cap::{CAP_SETTING, CapExceeded, CapReading, cap_exceeded};
pub use law::{
    CutOffs, EXCELLENT_PERCENT, Instrument, MONTHS_IN_THE_PARTY, POINTS, instruments, instruments_on, points_on,
};

use super::{
    belonging::{activity_on, post_on},
    legal::in_force,
};
use crate::{
    Id, Period, Records, codes,
    figures::people::members_on,
    name::sort_key,
    records::{Activity, Grade, Grading, NotGraded, Person, Standing, StandingChange},
};

codes! {
    /// How far a grading has come: each step outdoes the one before.
    pub enum GradingStep {
        /// Tự xếp loại.
        Own = "own",
        /// Đề nghị của chi ủy, chi bộ.
        Proposed = "proposed",
        /// Quyết định của cấp có thẩm quyền.
        Decided = "decided",
    }
}

/// A member on the list of a year.
#[derive(Clone, Copy, Debug)]
pub struct GradingLine<'a> {
    /// Who.
    pub person: &'a Person,
    /// What is on record; `None` while nothing is.
    pub on_record: Option<&'a Grading>,
    /// Why the records say that there should be no grade; a suggestion, the clerk decides.
    pub suggested: Option<NotGraded>,
}

/// The day whose members are graded: the last of the year, whenever they are.
#[must_use]
pub fn grading_day(year: i32) -> NaiveDate {
    Period::year(year).last_day()
}

/// The grade of a grading and its step: decided, else proposed, else one's own; none for who is not graded.
#[must_use]
pub fn effective(grading: &Grading) -> Option<(Grade, GradingStep)> {
    if grading.not_graded.is_some() {
        return None;
    }
    let at = |grade: Option<Grade>, step| grade.map(|grade| (grade, step));
    at(grading.decided, GradingStep::Decided)
        .or(at(grading.proposed, GradingStep::Proposed))
        .or(at(grading.own, GradingStep::Own))
}

/// Whether a grade waits for the decision of the superior.
#[must_use]
pub fn awaits_decision(grading: &Grading) -> bool {
    effective(grading).is_some_and(|(_, step)| step != GradingStep::Decided)
}

/// The members of the branch at the end of a year with what is on record of each: as lists go by rank, who has a place
/// of their own first, then the committee by office, then by name.
///
/// A grading of someone who is no member on that day stands in no list: they are graded where they belong.
#[must_use]
pub fn grading_list(records: &Records, year: i32) -> Vec<GradingLine<'_>> {
    let day = grading_day(year);
    let mut people = members_on(records, day, None);
    people.sort_by_cached_key(|person| {
        let post = post_on(records, person.id, day);
        let name = sort_key(&person.full_name, person.given_name.as_deref());
        (person.list_order == 0, person.list_order, post.is_none(), post, name, person.id)
    });
    let line = |person| GradingLine {
        person,
        on_record: grading_of(records, year, Some(person.id)),
        suggested: suggestion(records, person, day),
    };
    people.into_iter().map(line).collect()
}

/// What is on record of the branch itself.
#[must_use]
pub fn branch_grading(records: &Records, year: i32) -> Option<&Grading> {
    grading_of(records, year, None)
}

fn grading_of(records: &Records, year: i32, person: Option<Id<Person>>) -> Option<&Grading> {
    records.gradings.iter().find(|grading| grading.year == year && grading.person == person)
}

/// Why the records say that a member should not be graded.
fn suggestion(records: &Records, person: &Person, day: NaiveDate) -> Option<NotGraded> {
    match activity_on(records, person.id, day) {
        Activity::Exempt => Some(NotGraded::Exempt),
        Activity::Suspended => Some(NotGraded::Suspended),
        Activity::Active
        | Activity::Away
        | Activity::HereTemporarily
        | Activity::Interrupted
        | Activity::TransferredOut
        | Activity::Died => is_newly_admitted(records, person, day).then_some(NotGraded::NewlyAdmitted),
    }
}

/// Whether the months from admission to a day are too few. Of a date known in part its earliest day counts.
fn is_newly_admitted(records: &Records, person: &Person, day: NaiveDate) -> bool {
    let months = in_force(MONTHS_IN_THE_PARTY, day).unwrap_or_default();
    admitted_on(records, person, day).is_some_and(|admitted| admitted + Months::new(months) > day)
}

/// The day of the decision of admission, else of the ceremony, else the one from which the record says "dự bị".
fn admitted_on(records: &Records, person: &Person, day: NaiveDate) -> Option<NaiveDate> {
    let known = person.admission_decision.or(person.admission_ceremony).map(|date| date.earliest());
    let of_record = || {
        let probationary = |change: &&StandingChange| {
            change.person == person.id && change.standing == Standing::Probationary && change.from <= day
        };
        records.standings.iter().filter(probationary).map(|change| change.from).max()
    };
    known.or_else(of_record)
}
