//! What a book holds, year by year.

use std::collections::BTreeSet;

use chrono::Datelike;
use domain::{
    Period,
    figures::{
        Span, View,
        people::{members_on, non_party_on},
    },
    rules::belonging::profile_on,
};

use crate::Book;

/// What a year holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearStatus {
    /// The year.
    pub year: i32,
    /// Đảng số on its last day, or today while it runs.
    pub party_members: u32,
    /// Quần chúng on that day.
    pub non_party: u32,
    /// Regular meetings held.
    pub regular_meetings: u32,
    /// Thematic sessions held and counted.
    pub sessions: u32,
    /// Lượt biểu dương.
    pub commendation_times: u32,
    /// People commended.
    pub commended_people: u32,
}

impl YearStatus {
    /// Whether nothing was done in the year.
    pub(crate) fn is_blank(&self) -> bool {
        (self.regular_meetings, self.sessions, self.commendation_times) == (0, 0, 0)
    }
}

impl Book {
    /// The years that have records, and the current one, oldest first.
    #[must_use]
    pub fn years(&self) -> Vec<i32> {
        let records = self.records();
        let mut years: BTreeSet<i32> = BTreeSet::from([self.today().year()]);
        years.extend(records.meetings.iter().map(|meeting| meeting.period.year));
        years.extend(records.sessions.iter().map(|session| session.period.year));
        years.extend(records.commendations.iter().map(|commendation| commendation.period.year));
        years.extend(records.documents.iter().map(|document| document.about_year));
        years.extend(records.topics.iter().map(|topic| topic.year));
        years.into_iter().collect()
    }

    /// The year to work in: the current one, or the last with records when that one has none.
    #[must_use]
    pub fn working_year(&self) -> i32 {
        let current = self.today().year();
        let is_empty = |year: i32| self.meetings(year).is_empty() && self.sessions(year).is_empty();
        let last_filled = self.years().into_iter().rev().find(|year| !is_empty(*year));
        if is_empty(current) { last_filled.unwrap_or(current) } else { current }
    }

    /// The branch's name in force now.
    #[must_use]
    pub fn branch_name(&self) -> Option<String> {
        profile_on(self.records(), self.today()).map(|profile| profile.name.clone())
    }

    /// What each year holds.
    #[must_use]
    pub fn status(&self) -> Vec<YearStatus> {
        self.years().into_iter().map(|year| self.year_status(year)).collect()
    }

    pub(crate) fn year_status(&self, year: i32) -> YearStatus {
        let (period, day) = (Period::year(year), self.reference_day(year));
        let view = View::new(self.records_in(year), Span::whole(period));
        let number = |figure: domain::figures::Figure| figure.count().unwrap_or_default();
        let people = |list: Vec<&domain::records::Person>| u32::try_from(list.len()).unwrap_or(u32::MAX);
        YearStatus {
            year,
            party_members: people(members_on(self.records_in(year), day, None)),
            non_party: people(non_party_on(self.records_in(year), day)),
            regular_meetings: number(view.regular_meeting_count()),
            sessions: number(view.session_count()),
            commendation_times: number(view.commendation_times(period)),
            commended_people: number(view.commended_people(period)),
        }
    }
}
