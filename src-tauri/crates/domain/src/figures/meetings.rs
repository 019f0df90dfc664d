//! Figures about the regular meetings.

use super::{Figure, RowRef, Rule, View, sum_known};
use crate::records::{Story, StoryKind, StoryStatus};

impl<'a> View<'a> {
    /// [`Rule::RegularMeetings`].
    #[must_use]
    pub fn regular_meeting_count(self) -> Figure {
        Figure::counting(Rule::RegularMeetings, self.span.period, self.regular_meetings())
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
