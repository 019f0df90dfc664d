//! The records of a year, gathered once for all checks.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    Id, Period, Records,
    figures::people::is_member_on,
    records::{Attendance, Commendation, Happening, Meeting, MeetingKind, Person, Sitting, ThematicSession, find},
    rules::sheet::{TalliedLine, Tally, tallied_with},
};

/// The records of a year, as a day sees them.
pub(super) struct Year<'a> {
    pub(super) records: &'a Records,
    pub(super) period: Period,
    pub(super) today: NaiveDate,
    pub(super) meetings: Vec<&'a Meeting>,
    pub(super) sessions: Vec<&'a ThematicSession>,
    pub(super) commended: Vec<&'a Commendation>,
    /// The sittings of its meetings and sessions, in the order of their days.
    pub(super) sat: Vec<Sat<'a>>,
}

/// A sitting of the year with its sheet.
pub(super) struct Sat<'a> {
    pub(super) sitting: &'a Sitting,
    pub(super) meeting: Option<&'a Meeting>,
    pub(super) session: Option<&'a ThematicSession>,
    /// All its marks, of whomever.
    pub(super) marks: Vec<&'a Attendance>,
    pub(super) lines: Vec<TalliedLine<'a>>,
}

impl<'a> Year<'a> {
    pub(super) fn of(records: &'a Records, year: i32, today: NaiveDate) -> Self {
        let period = Period::year(year);
        let meetings: Vec<_> = records.meetings.iter().filter(|m| period.covers(m.period)).collect();
        let sessions: Vec<_> = records.sessions.iter().filter(|s| period.covers(s.period)).collect();
        let commended = records.commendations.iter().filter(|c| period.covers(c.period)).collect();
        let sat = sittings(records, &meetings, &sessions);
        Self { records, period, today, meetings, sessions, commended, sat }
    }

    pub(super) fn last_day(&self) -> NaiveDate {
        self.period.last_day()
    }

    /// The months in which the branch had members.
    pub(super) fn months(&self) -> impl Iterator<Item = Period> {
        let all = (1..=12).filter_map(|month| Period::month(self.period.year, month));
        all.filter(|month| self.has_members(*month))
    }

    /// The quarters in which the branch had members.
    pub(super) fn quarters(&self) -> impl Iterator<Item = Period> {
        let all = (1..=4).filter_map(|quarter| Period::quarter(self.period.year, quarter));
        all.filter(|quarter| self.has_members(*quarter))
    }

    fn has_members(&self, part: Period) -> bool {
        self.records.people.iter().any(|person| is_member_on(self.records, person.id, part.last_day()))
    }

    /// The meetings that were held.
    pub(super) fn held_meetings(&self) -> impl Iterator<Item = &'a Meeting> {
        self.meetings.iter().copied().filter(|meeting| meeting.status == Happening::Held)
    }

    /// The regular ones among them, each with its sittings.
    pub(super) fn regular_meetings(&self) -> impl Iterator<Item = (&'a Meeting, Vec<&Sat<'a>>)> {
        let regular = self.held_meetings().filter(|meeting| meeting.kind == MeetingKind::Regular);
        regular.map(|meeting| (meeting, self.sittings_of_meeting(meeting.id)))
    }

    /// The sessions that were held.
    pub(super) fn held_sessions(&self) -> impl Iterator<Item = &'a ThematicSession> {
        self.sessions.iter().copied().filter(|session| session.status == Happening::Held)
    }

    pub(super) fn sittings_of_meeting(&self, id: Id<Meeting>) -> Vec<&Sat<'a>> {
        self.sat.iter().filter(|sat| sat.sitting.meeting == Some(id)).collect()
    }

    pub(super) fn sittings_of_session(&self, id: Id<ThematicSession>) -> Vec<&Sat<'a>> {
        self.sat.iter().filter(|sat| sat.sitting.session == Some(id)).collect()
    }

    /// The name of someone; empty for nobody.
    pub(super) fn name(&self, person: Id<Person>) -> &'a str {
        find(&self.records.people, person).map_or("", |person| &person.full_name)
    }
}

impl Sat<'_> {
    /// What the sheet adds up to.
    pub(super) fn tally(&self) -> Tally {
        self.lines.iter().fold(Tally::default(), |sum, line| sum.plus(&line.tally))
    }
}

/// The sittings of these meetings and sessions. The marks of all the book are gone through once.
fn sittings<'a>(records: &'a Records, meetings: &[&'a Meeting], sessions: &[&'a ThematicSession]) -> Vec<Sat<'a>> {
    let meeting_of = |id| meetings.iter().copied().find(|meeting| meeting.id == id);
    let session_of = |id| sessions.iter().copied().find(|session| session.id == id);
    let of_year = |sitting: &'a Sitting| {
        let (meeting, session) = (sitting.meeting.and_then(meeting_of), sitting.session.and_then(session_of));
        let sat = Sat { sitting, meeting, session, marks: Vec::new(), lines: Vec::new() };
        (meeting.is_some() || session.is_some()).then_some(sat)
    };
    let mut marks: BTreeMap<Id<Sitting>, Vec<&Attendance>> = BTreeMap::new();
    for mark in &records.attendance {
        marks.entry(mark.sitting).or_default().push(mark);
    }
    let mut found: Vec<Sat<'a>> = records.sittings.iter().filter_map(of_year).collect();
    for sat in &mut found {
        sat.marks = marks.remove(&sat.sitting.id).unwrap_or_default();
        sat.lines = tallied_with(records, sat.sitting, &sat.marks);
    }
    found.sort_by_key(|sat| (sat.sitting.held_on, sat.sitting.ordinal, sat.sitting.id));
    found
}
