//! What one person did in a year.

use super::{Figure, Rule, Value, View};
use crate::{
    Id,
    records::{Attendance, Commendation, Person, Sitting, Story, StoryKind},
    rules::sheet::{Tally, person_tally},
};

impl<'a> View<'a> {
    /// The sittings of the regular meetings and thematic sessions that count, each once, by day.
    #[must_use]
    pub fn sittings_that_count(self) -> Vec<&'a Sitting> {
        let of_meetings = self.regular_meetings().into_iter().flat_map(|meeting| self.meeting_sittings(meeting.id));
        let of_sessions = self.sessions().into_iter().flat_map(|session| self.session_sittings(session.id));
        let mut sittings: Vec<_> = of_meetings.chain(of_sessions).collect();
        sittings.sort_by_key(|sitting| (sitting.held_on, sitting.ordinal, sitting.id));
        sittings.dedup_by_key(|sitting| sitting.id);
        sittings
    }

    /// [`Rule::SittingsDue`].
    #[must_use]
    pub fn sittings_due(self, person: Id<Person>) -> Figure {
        let due = self.sheets_of(person).into_iter().filter(|(_, tally)| tally.due > 0);
        Figure::counting(Rule::SittingsDue, self.span.period, due.map(|(sitting, _)| sitting))
    }

    /// [`Rule::SittingsAttended`]: their marks "có mặt" and "đến muộn" where they were due; who was due nowhere, as quần
    /// chúng are, has all of their marks. Unknown while one of their sheets is unmarked.
    #[must_use]
    pub fn sittings_attended(self, person: Id<Person>) -> Figure {
        let sheets = self.sheets_of(person);
        let is_due_somewhere = sheets.iter().any(|(_, tally)| tally.due > 0);
        let counts = |sitting: Id<Sitting>| {
            sheets.iter().any(|(one, tally)| one.id == sitting && (tally.due > 0 || !is_due_somewhere))
        };
        let is_mark = |mark: &&Attendance| mark.person == person && mark.presence.is_present() && counts(mark.sitting);
        let figure =
            Figure::counting(Rule::SittingsAttended, self.span.period, self.records.attendance.iter().filter(is_mark));
        let is_marked = sheets.iter().all(|(_, tally)| tally.unmarked == 0);
        if is_marked { figure } else { Figure { value: Value::Unknown, ..figure } }
    }

    /// [`Rule::Stories`] or [`Rule::WorkPresentations`], of those that one person told.
    #[must_use]
    pub fn told_by(self, person: Id<Person>, kind: StoryKind) -> Figure {
        let rule = match kind {
            StoryKind::Story => Rule::Stories,
            StoryKind::WorkPresentation => Rule::WorkPresentations,
        };
        Figure::counting(rule, self.span.period, self.stories_of(person, kind))
    }

    /// What one person told in the regular meetings that count.
    #[must_use]
    pub fn stories_of(self, person: Id<Person>, kind: StoryKind) -> Vec<&'a Story> {
        self.told(kind).into_iter().filter(|story| story.person == Some(person)).collect()
    }

    /// The commendations of one person that count.
    #[must_use]
    pub fn commendations_of(self, person: Id<Person>) -> Vec<&'a Commendation> {
        self.commendations().into_iter().filter(|given| given.person == person).collect()
    }

    /// The sittings on whose sheet someone stands, with what they add to it.
    fn sheets_of(self, person: Id<Person>) -> Vec<(&'a Sitting, Tally)> {
        let sittings = self.sittings_that_count().into_iter();
        sittings.filter_map(|sitting| Some((sitting, person_tally(self.records, sitting, person)?))).collect()
    }
}

#[cfg(test)]
mod tests;
