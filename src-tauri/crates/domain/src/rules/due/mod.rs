//! What a year still lacks, and what comes due soon. What is not yet due is not missing.

mod meetings;
mod people;
mod study;
#[cfg(test)]
mod tests;

use chrono::{Days, NaiveDate};

use crate::{
    Id, Period, Records, codes,
    figures::{RowRef, people::members_on},
    records::{Person, Record},
};

/// Tasks are named this many days ahead.
const TASK_AHEAD: Days = Days::new(7);
/// The end of a probation is named this many days ahead: the papers for it are begun about then.
const PROBATION_AHEAD: Days = Days::new(60);
/// A document may wait for its signature this long before it is named.
const SIGNATURE_WAITS: Days = Days::new(7);

codes! {
    /// What can be missing, or come due, in the order of the record.
    pub enum DueKind {
        /// A month went by without a regular meeting.
        MeetingMissing = "meeting_missing",
        /// The day of a planned or put off meeting went by, and nobody said what came of it.
        MeetingUnsettled = "meeting_unsettled",
        /// Members due at a meeting were not marked.
        MeetingUnmarked = "meeting_unmarked",
        /// Nobody counted the contributions of a regular meeting.
        MeetingUncounted = "meeting_uncounted",
        /// Assigned in a meeting that was held, and not marked as told.
        StoryUntold = "story_untold",
        /// A quarter went by without a thematic session.
        SessionMissing = "session_missing",
        /// The day of a planned or put off session went by.
        SessionUnsettled = "session_unsettled",
        /// Members due at a session were not marked.
        SessionUnmarked = "session_unmarked",
        /// Nobody counted the contributions of a session.
        SessionUncounted = "session_uncounted",
        /// An item of the year's programme was not held in its period.
        ProgrammeNotHeld = "programme_not_held",
        /// Members did not hand in the paper of a campaign that is over.
        PapersMissing = "papers_missing",
        /// A month went by without a commendation.
        CommendationMissing = "commendation_missing",
        /// A task is past its day.
        TaskOverdue = "task_overdue",
        /// A task comes due soon.
        TaskSoon = "task_soon",
        /// A probation is over, and the person still probationary.
        ProbationOver = "probation_over",
        /// A probation ends soon.
        ProbationEnding = "probation_ending",
        /// A document waits long for its signature.
        SignatureWaiting = "signature_waiting",
        /// The year's report lacks something, and the year is over.
        ReportLacks = "report_lacks",
        /// The year's report lacks something, and the year ends soon.
        ReportSoon = "report_soon",
    }
}

impl DueKind {
    /// Whether this comes due; what does not is missing.
    #[must_use]
    pub fn is_ahead(self) -> bool {
        matches!(self, Self::TaskSoon | Self::ProbationEnding | Self::ReportSoon)
    }
}

/// Something missing, or coming due.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// What.
    pub kind: DueKind,
    /// The day by which it was or is to be done.
    pub on: NaiveDate,
    /// Of which month or quarter.
    pub period: Option<Period>,
    /// The row that it is missing in; `None` where there is none yet.
    pub row: Option<RowRef>,
    /// Which line of that row's list, from 0: a sitting, a story.
    pub line: Option<usize>,
    /// The first person who is missing something there.
    pub person: Option<Id<Person>>,
    /// Whose or of what: a name, a title.
    pub what: String,
    /// How many are missing something there.
    pub count: Option<u32>,
}

impl Due {
    /// Something of a day.
    #[must_use]
    pub fn new(kind: DueKind, on: NaiveDate) -> Self {
        Self { kind, on, period: None, row: None, line: None, person: None, what: String::new(), count: None }
    }

    fn of(self, period: Period) -> Self {
        Self { period: Some(period), ..self }
    }

    fn in_row<T: Record>(self, row: Id<T>) -> Self {
        Self { row: Some(RowRef::of(row)), ..self }
    }

    fn called(self, what: &str) -> Self {
        Self { what: what.to_owned(), ..self }
    }
}

/// What a year lacks, and what comes due in it, as of a day: by day, and on a day in the order of the record.
#[must_use]
pub fn due(records: &Records, year: i32, today: NaiveDate) -> Vec<Due> {
    let watch = Watch { records, year: Period::year(year), today };
    let mut found = watch.meetings();
    found.extend(watch.study());
    found.extend(watch.people());
    found.sort_by_key(|due| (due.on, due.kind));
    found
}

/// The meetings and sessions of a year whose day went by, and of which nobody said what came.
#[must_use]
pub fn unsettled(records: &Records, year: i32, today: NaiveDate) -> Vec<Due> {
    let watch = Watch { records, year: Period::year(year), today };
    watch.meetings_unsettled().chain(watch.sessions_unsettled()).collect()
}

/// The records of a year, as a day sees them.
#[derive(Clone, Copy)]
struct Watch<'a> {
    records: &'a Records,
    year: Period,
    today: NaiveDate,
}

impl Watch<'_> {
    /// Whether something of a day is listed with the year: what lay in it, once it is past; in the running year
    /// also what is left over from before, and what comes within the days ahead.
    fn lists(self, day: NaiveDate, ahead: Days) -> bool {
        if self.year.contains(self.today) {
            day <= self.today + ahead
        } else {
            self.is_past(day) && self.year.contains(day)
        }
    }

    fn is_past(self, day: NaiveDate) -> bool {
        day < self.today
    }

    /// Whether a part of the year is over in which the branch had members.
    fn is_owed(self, part: Period) -> bool {
        self.is_past(part.last_day()) && self.has_members(part)
    }

    fn has_members(self, part: Period) -> bool {
        !members_on(self.records, part.last_day(), None).is_empty()
    }

    fn months(self) -> impl Iterator<Item = Period> {
        (1..=12).filter_map(move |month| Period::month(self.year.year, month))
    }

    fn quarters(self) -> impl Iterator<Item = Period> {
        (1..=4).filter_map(move |quarter| Period::quarter(self.year.year, quarter))
    }
}
