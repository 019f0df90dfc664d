//! A meeting with its sittings, agenda, stories, votes and tasks.

use super::{
    Findings, SittingFile, proceedings,
    sittings::{self, Sits},
    task::task_problems,
};
use crate::{
    Problem, ProblemCode, Records,
    period::Part,
    records::{AgendaItem, Contribution, Happening, Meeting, MeetingKind, Story, StoryStatus, Task, Vote, Work},
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
    /// Its votes, in order.
    pub votes: Vec<Vote>,
    /// The tasks that it gave, in order.
    pub tasks: Vec<Task>,
    /// Who spoke.
    pub contributions: Vec<Contribution>,
    /// Works that its stories bring into the book.
    pub new_works: Vec<Work>,
}

impl MeetingFile {
    /// A meeting with nothing on it.
    #[must_use]
    pub fn bare(meeting: Meeting) -> Self {
        Self {
            meeting,
            sittings: Vec::new(),
            agenda: Vec::new(),
            stories: Vec::new(),
            votes: Vec::new(),
            tasks: Vec::new(),
            contributions: Vec::new(),
            new_works: Vec::new(),
        }
    }

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
        let sits = Sits {
            kind: Some(meeting.kind),
            period: meeting.period,
            status: meeting.status,
            reason: &meeting.status_reason,
        };
        sittings::check(&mut found, records, &sits, &self.sittings);
        proceedings::check_votes(&mut found, &self.votes);
        proceedings::check_contributions(&mut found, records, &self.contributions);
        for (i, task) in self.tasks.iter().enumerate() {
            task_problems(&mut found, records, task, |field| format!("tasks.{i}.{field}"));
        }
        for (i, item) in self.agenda.iter().enumerate() {
            found.required(format!("agenda.{i}.title"), &item.title);
            found.line(format!("agenda.{i}.title"), &item.title);
            found.text(format!("agenda.{i}.note"), &item.note);
        }
        for (i, story) in self.stories.iter().enumerate() {
            found.line(format!("stories.{i}.title"), &story.title);
            found.line(format!("stories.{i}.excerpt"), &story.excerpt);
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
