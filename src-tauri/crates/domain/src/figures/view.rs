//! What a report looks at: all records, and the span of days that it reports on.

use chrono::NaiveDate;

use crate::{
    Id, Period, Records,
    records::{Happening, Meeting, MeetingKind, Sitting, ThematicSession},
};

/// "Số liệu từ ngày … đến ngày …".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The period reported on.
    pub period: Period,
    /// The last day whose records count.
    pub to: NaiveDate,
}

impl Span {
    /// The whole of a period.
    #[must_use]
    pub fn whole(period: Period) -> Self {
        Self { period, to: period.last_day() }
    }

    /// A period up to a day; a day outside it is brought to its end or its beginning.
    #[must_use]
    pub fn up_to(period: Period, to: NaiveDate) -> Self {
        Self { period, to: to.clamp(period.first_day(), period.last_day()) }
    }

    /// The first day.
    #[must_use]
    pub fn from(self) -> NaiveDate {
        self.period.first_day()
    }

    /// Whether a thing of a period, held on a day, counts.
    ///
    /// Things are counted by their period. A span that ends early leaves out what was held after its end; one that
    /// reaches the end of its period takes all of it, the December meeting held in January included.
    #[must_use]
    pub fn counts(self, of: Period, held_on: NaiveDate) -> bool {
        self.period.covers(of) && (self.to == self.period.last_day() || held_on <= self.to)
    }

    /// Whether any day of a part lies in the span.
    #[must_use]
    pub fn reaches(self, part: Period) -> bool {
        part.first_day() <= self.to
    }
}

/// The records, seen through a span.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// All records.
    pub records: &'a Records,
    /// The days that count.
    pub span: Span,
}

impl<'a> View<'a> {
    /// Looks at records through a span.
    #[must_use]
    pub fn new(records: &'a Records, span: Span) -> Self {
        Self { records, span }
    }

    /// The thematic sessions that count: held, ticked "tính là một đợt", in the span; by day.
    #[must_use]
    pub fn sessions(self) -> Vec<&'a ThematicSession> {
        let counts = |s: &&ThematicSession| {
            s.status == Happening::Held && s.counts && self.holds(s.period, self.session_sittings(s.id))
        };
        let mut sessions: Vec<_> = self.records.sessions.iter().filter(counts).collect();
        sessions.sort_by_key(|s| (s.period, self.session_sittings(s.id).first().map(|sitting| sitting.held_on), s.id));
        sessions
    }

    /// Those of a quarter.
    #[must_use]
    pub fn sessions_in(self, quarter: Period) -> Vec<&'a ThematicSession> {
        self.sessions().into_iter().filter(|session| quarter.covers(session.period)).collect()
    }

    /// The regular meetings that count: held, in the span; by period.
    #[must_use]
    pub fn regular_meetings(self) -> Vec<&'a Meeting> {
        let counts = |m: &&Meeting| {
            m.kind == MeetingKind::Regular
                && m.status == Happening::Held
                && self.holds(m.period, self.meeting_sittings(m.id))
        };
        let mut meetings: Vec<_> = self.records.meetings.iter().filter(counts).collect();
        meetings.sort_by_key(|m| (m.period, m.id));
        meetings
    }

    /// The sittings of a session, in order.
    #[must_use]
    pub fn session_sittings(self, session: Id<ThematicSession>) -> Vec<&'a Sitting> {
        in_order(self.records.sittings.iter().filter(|s| s.session == Some(session)))
    }

    /// The sittings of a meeting, in order.
    #[must_use]
    pub fn meeting_sittings(self, meeting: Id<Meeting>) -> Vec<&'a Sitting> {
        in_order(self.records.sittings.iter().filter(|s| s.meeting == Some(meeting)))
    }

    /// A thing of several sittings counts from its first; one without any, from the end of its period.
    fn holds(self, period: Period, sittings: Vec<&Sitting>) -> bool {
        self.span.counts(period, sittings.first().map_or(period.last_day(), |sitting| sitting.held_on))
    }
}

fn in_order<'a>(sittings: impl Iterator<Item = &'a Sitting>) -> Vec<&'a Sitting> {
    let mut sittings: Vec<_> = sittings.collect();
    sittings.sort_by_key(|sitting| (sitting.held_on, sitting.ordinal, sitting.id));
    sittings
}
