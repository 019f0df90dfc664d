//! The year as a strip: what each month and each quarter brought. What nobody can know yet is nothing, never zero.

use chrono::NaiveDate;

use super::{Figure, Rule, View, people::members_on};
use crate::{
    Id, Period, codes,
    records::{Happening, Meeting, MeetingKind, StoryKind, StoryStatus, ThematicSession},
};

codes! {
    /// How a month stands with its meeting, or a quarter with its sessions; of several, the one furthest along.
    pub enum Course {
        /// Held.
        Held = "held",
        /// Planned.
        Planned = "planned",
        /// Put off.
        PutOff = "put_off",
        /// Not held, with a reason.
        NotHeld = "not_held",
        /// Over, without anything.
        Missing = "missing",
        /// Not over yet, or the branch had no members then.
        Open = "open",
    }
}

impl From<Happening> for Course {
    fn from(status: Happening) -> Self {
        match status {
            Happening::Held => Self::Held,
            Happening::Planned => Self::Planned,
            Happening::PutOff => Self::PutOff,
            Happening::NotHeld => Self::NotHeld,
        }
    }
}

/// A month of the strip.
#[derive(Clone, Debug)]
pub struct MonthCell {
    /// Which.
    pub period: Period,
    /// How it stands with its regular meeting.
    pub course: Course,
    /// That meeting.
    pub meeting: Option<Id<Meeting>>,
    /// The first day on which it sat or is to sit.
    pub on: Option<NaiveDate>,
    /// [`Rule::Stories`] of the month; `None` until a meeting was held.
    pub stories: Option<Figure>,
    /// [`Rule::CommendationTimes`] of the month; `None` before it began, and where the branch had no members.
    pub commendations: Option<Figure>,
}

/// A quarter of the strip.
#[derive(Clone, Debug)]
pub struct QuarterCell<'a> {
    /// Which.
    pub period: Period,
    /// How it stands with its sessions.
    pub course: Course,
    /// [`Rule::Sessions`] of the quarter; `None` until one was held.
    pub held: Option<Figure>,
    /// All its sessions, whatever came of them, by day.
    pub sessions: Vec<&'a ThematicSession>,
    /// Its months.
    pub months: Vec<MonthCell>,
}

impl<'a> View<'a> {
    /// The quarters of the span's year with their months, as of a day.
    #[must_use]
    pub fn strip(self, today: NaiveDate) -> Vec<QuarterCell<'a>> {
        (1..=4).filter_map(|n| Period::quarter(self.span.period.year, n)).map(|q| self.quarter_cell(q, today)).collect()
    }

    fn quarter_cell(self, period: Period, today: NaiveDate) -> QuarterCell<'a> {
        let mut sessions: Vec<_> = self.records.sessions.iter().filter(|s| period.covers(s.period)).collect();
        sessions.sort_by_key(|s| (self.session_sittings(s.id).first().map(|sitting| sitting.held_on), s.id));
        let furthest = sessions.iter().filter(|session| session.counts).map(|session| session.status.into()).min();
        let held = self.session_count_in(period);
        let months = (1..=12).filter_map(|n| Period::month(period.year, n)).filter(|month| period.covers(*month));
        QuarterCell {
            period,
            course: self.course(furthest, period, today),
            held: held.count().is_some_and(|n| n > 0).then_some(held),
            sessions,
            months: months.map(|month| self.month_cell(month, today)).collect(),
        }
    }

    fn month_cell(self, period: Period, today: NaiveDate) -> MonthCell {
        let regular = self.records.meetings.iter().filter(|m| m.kind == MeetingKind::Regular && m.period == period);
        let meeting = regular.min_by_key(|meeting| (Course::from(meeting.status), meeting.id));
        let on = meeting.and_then(|m| self.meeting_sittings(m.id).first().map(|sitting| sitting.held_on));
        let is_held = meeting.is_some_and(|meeting| meeting.status == Happening::Held);
        let commended = self.commendation_times(period);
        let is_known = period.first_day() <= today && self.has_members(period) || !commended.rows.is_empty();
        MonthCell {
            period,
            course: self.course(meeting.map(|meeting| meeting.status.into()), period, today),
            meeting: meeting.map(|meeting| meeting.id),
            on,
            stories: is_held.then(|| self.stories_told_in(period)),
            commendations: is_known.then_some(commended),
        }
    }

    /// [`Rule::Stories`], of a month.
    fn stories_told_in(self, month: Period) -> Figure {
        let meetings = self.regular_meetings().into_iter().filter(|meeting| meeting.period == month);
        let told = meetings.flat_map(|meeting| self.records.stories.iter().filter(move |s| s.meeting == meeting.id));
        let told = told.filter(|s| s.kind == StoryKind::Story && s.status == StoryStatus::Done);
        Figure::counting(Rule::Stories, month, told)
    }

    fn course(self, furthest: Option<Course>, part: Period, today: NaiveDate) -> Course {
        let is_missing = part.last_day() < today && self.has_members(part);
        furthest.unwrap_or(if is_missing { Course::Missing } else { Course::Open })
    }

    fn has_members(self, part: Period) -> bool {
        !members_on(self.records, part.last_day(), None).is_empty()
    }
}
