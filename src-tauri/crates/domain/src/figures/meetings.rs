//! Figures about the regular meetings.

use super::{Figure, RowRef, Rule, Value, View, sum_known};
use crate::{
    records::{Story, StoryKind, StoryStatus},
    rules::sheet::{TalliedLine, Tally, tallied_sheet},
};

impl<'a> View<'a> {
    /// [`Rule::RegularMeetings`].
    #[must_use]
    pub fn regular_meeting_count(self) -> Figure {
        Figure::counting(Rule::RegularMeetings, self.span.period, self.regular_meetings())
    }

    /// [`Rule::MeetingPresent`] and [`Rule::MeetingDue`] of the regular meetings that count, sitting by sitting: the
    /// marks of members who came, and the members due, once for each sitting. Unknown while anyone due is unmarked.
    #[must_use]
    pub fn regular_attendance(self) -> (Figure, Figure) {
        let sittings = self.regular_meetings().into_iter().flat_map(|meeting| self.meeting_sittings(meeting.id));
        let (mut present, mut due, mut sum) = (Vec::new(), Vec::new(), Tally::default());
        for TalliedLine { line, mark, tally } in sittings.flat_map(|sitting| tallied_sheet(self.records, sitting)) {
            present.extend(mark.filter(|_| tally.present > 0).map(RowRef::to));
            due.extend((tally.due > 0).then(|| RowRef::to(line.person)));
            sum = sum.plus(&tally);
        }
        let known = |value| if sum.is_complete() { Value::Count(value) } else { Value::Unknown };
        let period = self.span.period;
        (
            Figure { rule: Rule::MeetingPresent, period, value: known(sum.present), rows: present },
            Figure { rule: Rule::MeetingDue, period, value: known(sum.due), rows: due },
        )
    }

    /// [`Rule::MeetingShare`] of the regular meetings that count: the one of [`Self::regular_attendance`] over the other;
    /// its rows are those due.
    #[must_use]
    pub fn regular_share(self) -> Figure {
        let (present, due) = self.regular_attendance();
        let share = present.count().zip(due.count()).map(|(part, whole)| Value::Share { part, whole });
        Figure { rule: Rule::MeetingShare, value: share.unwrap_or(Value::Unknown), ..due }
    }

    /// What was told in the regular meetings, of one kind.
    #[must_use]
    pub fn told(self, kind: StoryKind) -> Vec<&'a Story> {
        let of_meeting = |id| self.records.stories.iter().filter(move |story| story.meeting == id);
        let told = self.regular_meetings().into_iter().flat_map(|meeting| of_meeting(meeting.id));
        told.filter(|story| story.kind == kind && story.status == StoryStatus::Done).collect()
    }

    /// [`Rule::Stories`].
    #[must_use]
    pub fn stories_told(self) -> Figure {
        Figure::counting(Rule::Stories, self.span.period, self.told(StoryKind::Story))
    }

    /// [`Rule::WorkPresentations`].
    #[must_use]
    pub fn works_presented(self) -> Figure {
        Figure::counting(Rule::WorkPresentations, self.span.period, self.told(StoryKind::WorkPresentation))
    }

    /// [`Rule::MeetingSpeeches`].
    #[must_use]
    pub fn meeting_speeches(self) -> Figure {
        let meetings = self.regular_meetings();
        let value = sum_known(meetings.iter().map(|meeting| meeting.speeches));
        Figure {
            rule: Rule::MeetingSpeeches,
            period: self.span.period,
            value,
            rows: meetings.into_iter().map(RowRef::to).collect(),
        }
    }
}
