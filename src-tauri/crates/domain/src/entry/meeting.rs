//! A meeting with its sittings, agenda and stories.

use super::{Findings, SittingFile, sittings};
use crate::{
    Problem, ProblemCode, Records,
    period::Part,
    records::{AgendaItem, Happening, Meeting, MeetingKind, Story, StoryStatus, Work},
};

/// A meeting and all that hangs on it.
#[derive(Clone, Debug, PartialEq)]
pub struct MeetingFile {
    /// The meeting.
    pub meeting: Meeting,
    /// Its sittings.
    pub sittings: Vec<SittingFile>,
    /// Its agenda, in order.
    pub agenda: Vec<AgendaItem>,
    /// Its stories, in order.
    pub stories: Vec<Story>,
    /// Works that its stories bring into the book.
    pub new_works: Vec<Work>,
}

impl MeetingFile {
    /// What is wrong with it, among the records; nothing, when it can be saved.
    #[must_use]
    pub fn problems(&self, records: &Records) -> Vec<Problem> {
        let mut found = Findings::default();
        let meeting = &self.meeting;
        if meeting.kind == MeetingKind::Regular && !matches!(meeting.period.part, Part::Month(_)) {
            found.add(Problem::new("period", ProblemCode::UnknownChoice));
        }
        if self.repeats_a_month(records) {
            found.add(Problem::new("period", ProblemCode::Duplicate).with("other", "meeting"));
        }
        found.text("conclusion", &meeting.conclusion);
        found.text("note", &meeting.note);
        sittings::check(&mut found, records, meeting.status, &meeting.status_reason, &self.sittings);
        for (i, item) in self.agenda.iter().enumerate() {
            found.required(format!("agenda.{i}.title"), &item.title);
            found.line(format!("agenda.{i}.title"), &item.title);
            found.text(format!("agenda.{i}.note"), &item.note);
        }
        for (i, story) in self.stories.iter().enumerate() {
            found.line(format!("stories.{i}.title"), &story.title);
            if story.status == StoryStatus::Done && story.person.is_none() {
                found.add(Problem::new(format!("stories.{i}.personId"), ProblemCode::Required));
            }
        }
        found.0
    }

    /// A second regular meeting held for the same month.
    fn repeats_a_month(&self, records: &Records) -> bool {
        let is_regular = |m: &Meeting| m.kind == MeetingKind::Regular && m.status == Happening::Held;
        is_regular(&self.meeting)
            && records
                .meetings
                .iter()
                .any(|m| m.id != self.meeting.id && is_regular(m) && m.period == self.meeting.period)
    }
}
