//! The regular meetings, their sheets and stories, and the commendations of the months.

use super::{Due, DueKind, Watch};
use crate::{
    figures::{Span, View},
    records::{Attendance, Happening, Meeting, MeetingKind, Sitting, StoryStatus},
    rules::sheet::{SheetGroup, sheet_of, tally},
};

impl<'a> Watch<'a> {
    pub(super) fn meetings(self) -> Vec<Due> {
        let mut found: Vec<Due> = self.months().flat_map(|month| self.month(month)).collect();
        found.extend(self.meetings_unsettled());
        found.extend(self.meetings_of_year().filter(|m| m.status == Happening::Held).flat_map(|m| self.held(m)));
        found
    }

    fn meetings_of_year(self) -> impl Iterator<Item = &'a Meeting> {
        self.records.meetings.iter().filter(move |meeting| self.year.covers(meeting.period))
    }

    pub(super) fn meetings_unsettled(self) -> impl Iterator<Item = Due> {
        self.meetings_of_year().filter_map(move |meeting| self.unsettled(meeting))
    }

    fn month(self, month: crate::Period) -> Vec<Due> {
        let mut found = Vec::new();
        if !self.is_owed(month) {
            return found;
        }
        let has_meeting = self.records.meetings.iter().any(|m| m.kind == MeetingKind::Regular && m.period == month);
        if !has_meeting {
            found.push(Due::new(DueKind::MeetingMissing, month.last_day()).of(month));
        }
        if !self.records.commendations.iter().any(|commendation| commendation.period == month) {
            found.push(Due::new(DueKind::CommendationMissing, month.last_day()).of(month));
        }
        found
    }

    fn unsettled(self, meeting: &'a Meeting) -> Option<Due> {
        let planned = self.view().meeting_sittings(meeting.id).last().map(|sitting| sitting.held_on);
        let on = self.overdue(meeting.status, planned, meeting.period)?;
        Some(Due::new(DueKind::MeetingUnsettled, on).of(meeting.period).in_row(meeting.id))
    }

    /// When something planned or put off should have been settled, if that day is past: what was planned, on its
    /// day; what was put off, by the end of its period.
    pub(super) fn overdue(
        self,
        status: Happening,
        planned: Option<chrono::NaiveDate>,
        period: crate::Period,
    ) -> Option<chrono::NaiveDate> {
        let on = match status {
            Happening::Held | Happening::NotHeld => return None,
            Happening::Planned => planned.unwrap_or_else(|| period.last_day()),
            Happening::PutOff => period.last_day(),
        };
        self.is_past(on).then_some(on)
    }

    fn held(self, meeting: &'a Meeting) -> Vec<Due> {
        let sittings = self.view().meeting_sittings(meeting.id);
        let on = sittings.first().map_or_else(|| meeting.period.last_day(), |sitting| sitting.held_on);
        let due = |kind| Due::new(kind, on).of(meeting.period).in_row(meeting.id);
        let mut found: Vec<Due> = self
            .unmarked(&sittings, |_| true)
            .into_iter()
            .map(|gap| gap.told_of(due(DueKind::MeetingUnmarked)))
            .collect();
        if meeting.kind == MeetingKind::Regular && meeting.speeches.is_none() {
            found.push(due(DueKind::MeetingUncounted));
        }
        let mut stories: Vec<_> = self.records.stories.iter().filter(|story| story.meeting == meeting.id).collect();
        stories.sort_by_key(|story| story.ordinal);
        let untold = stories.into_iter().enumerate().filter(|(_, story)| story.status == StoryStatus::Assigned);
        found
            .extend(untold.map(|(at, story)| Due { line: Some(at), ..due(DueKind::StoryUntold).called(&story.title) }));
        found
    }

    /// The sittings, in their order, on whose sheet somebody due is not marked; only those that are told of here.
    pub(super) fn unmarked(self, sittings: &[&'a Sitting], is_told: impl Fn(&Sitting) -> bool) -> Vec<Gap> {
        let gap = |(line, sitting): (usize, &&'a Sitting)| {
            let count = tally(self.records, sitting).unmarked;
            let marks: Vec<&Attendance> =
                self.records.attendance.iter().filter(|mark| mark.sitting == sitting.id).collect();
            let is_unmarked = |id| !marks.iter().any(|mark| mark.person == id);
            let first = sheet_of(self.records, sitting)
                .into_iter()
                .find(|line| line.group == SheetGroup::Due && is_unmarked(line.person.id));
            (count > 0).then_some(Gap { line, count, person: first.map(|line| line.person.id) })
        };
        sittings.iter().enumerate().filter(|(_, sitting)| is_told(sitting)).filter_map(gap).collect()
    }

    pub(super) fn view(self) -> View<'a> {
        View::new(self.records, Span::whole(self.year))
    }
}

/// A sheet on which somebody is not marked.
pub(super) struct Gap {
    line: usize,
    count: u32,
    person: Option<crate::Id<crate::records::Person>>,
}

impl Gap {
    pub(super) fn told_of(self, due: Due) -> Due {
        Due { line: Some(self.line), count: Some(self.count), person: self.person, ..due }
    }
}
