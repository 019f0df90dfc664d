//! Assignments of the year, and the turns at telling stories.

use domain::{Problem, records as r, records::TaskStatus};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, code_of, iso, text, text_of};

/// A task in the year's list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskRow {
    task: TaskFile,
    /// The person or the unit that has it.
    who: String,
    is_overdue: bool,
    /// Kind and period of the meeting that gave it.
    #[ts(type = "MeetingKind | null")]
    meeting_kind: Option<String>,
    meeting_period: Option<String>,
}

/// A task to be saved.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskFile {
    id: Option<String>,
    meeting_id: Option<String>,
    person_id: Option<String>,
    unit_id: Option<String>,
    content: String,
    given_on: Option<String>,
    due: Option<String>,
    #[ts(type = "TaskStatus")]
    status: String,
    result: String,
}

/// Stories and presentations of a year.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryYear {
    rows: Vec<StoryRow>,
    waiting: Vec<Waiting>,
}

/// A story with its meeting.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryRow {
    id: String,
    meeting_id: String,
    period: String,
    held_on: Option<String>,
    #[ts(type = "Happening")]
    happening: String,
    #[ts(type = "StoryKind")]
    kind: String,
    full_name: String,
    /// Title of the story, or of the work.
    title: String,
    excerpt: String,
    #[ts(type = "StoryStatus")]
    status: String,
}

/// Someone who has had no turn.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    person_id: String,
    full_name: String,
}

impl From<book::tasks::TaskRow> for TaskRow {
    fn from(row: book::tasks::TaskRow) -> Self {
        Self {
            task: row.task.into(),
            who: row.who,
            is_overdue: row.is_overdue,
            meeting_kind: code_of(row.meeting.as_ref().map(|meeting| meeting.kind)),
            meeting_period: text_of(row.meeting.map(|meeting| meeting.period)),
        }
    }
}

impl From<book::tasks::StoryYear> for StoryYear {
    fn from(year: book::tasks::StoryYear) -> Self {
        let waiting = |(person, full_name)| Waiting { person_id: text(person), full_name };
        Self {
            rows: year.rows.into_iter().map(Into::into).collect(),
            waiting: year.waiting.into_iter().map(waiting).collect(),
        }
    }
}

impl From<book::tasks::StoryRow> for StoryRow {
    fn from(row: book::tasks::StoryRow) -> Self {
        let s = row.story;
        Self {
            id: text(s.id),
            meeting_id: text(s.meeting),
            period: text(row.period),
            held_on: iso(row.held_on),
            happening: code(row.happening),
            kind: code(s.kind),
            full_name: row.full_name,
            title: row.work.unwrap_or(s.title),
            excerpt: s.excerpt,
            status: code(s.status),
        }
    }
}

impl From<r::Task> for TaskFile {
    fn from(task: r::Task) -> Self {
        Self {
            id: Some(text(task.id)),
            meeting_id: text_of(task.meeting),
            person_id: text_of(task.person),
            unit_id: text_of(task.unit),
            content: task.content,
            given_on: iso(task.given_on),
            due: iso(task.due),
            status: code(task.status),
            result: task.result,
        }
    }
}

impl TaskFile {
    /// Reads it over what the book holds of it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, known: &[r::Task]) -> Result<r::Task, Vec<Problem>> {
        let mut read = Reader::default();
        let task = self.read_at(&mut read, str::to_owned);
        let before = r::find(known, task.id);
        read.finish(r::Task { ordinal: before.map_or(0, |before| before.ordinal), ..task })
    }

    /// Reads it where it stands in a list; `at` gives the path of its fields.
    pub(super) fn read_at(&self, read: &mut Reader, at: impl Fn(&str) -> String) -> r::Task {
        r::Task {
            id: read.id(&at("id"), self.id.as_deref()),
            meeting: read.reference(&at("meetingId"), self.meeting_id.as_deref()),
            ordinal: 0,
            person: read.reference(&at("personId"), self.person_id.as_deref()),
            unit: read.reference(&at("unitId"), self.unit_id.as_deref()),
            content: read.text(&self.content),
            given_on: read.day_if_any(&at("givenOn"), self.given_on.as_deref()),
            due: read.day_if_any(&at("due"), self.due.as_deref()),
            status: read.code_or(&at("status"), &self.status, TaskStatus::Assigned),
            result: read.text(&self.result),
        }
    }
}
