//! Reminders.

use domain::{Problem, records as r};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, text, text_of};

/// A reminder in the year's list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderRow {
    reminder: ReminderFile,
    full_name: String,
}

/// A reminder to be saved.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderFile {
    id: Option<String>,
    person_id: String,
    period: String,
    dated: String,
    meeting_id: Option<String>,
    content: String,
}

impl From<book::reminders::ReminderRow> for ReminderRow {
    fn from(row: book::reminders::ReminderRow) -> Self {
        let r = row.reminder;
        let reminder = ReminderFile {
            id: Some(text(r.id)),
            person_id: text(r.person),
            period: text(r.period),
            dated: text(r.dated),
            meeting_id: text_of(r.meeting),
            content: r.content,
        };
        Self { reminder, full_name: row.full_name }
    }
}

impl ReminderFile {
    /// Reads it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self) -> Result<r::Reminder, Vec<Problem>> {
        let mut read = Reader::default();
        let reminder = r::Reminder {
            id: read.id("id", self.id.as_deref()),
            person: read.existing("personId", &self.person_id),
            period: read.period("period", &self.period),
            dated: read.day("dated", &self.dated),
            meeting: read.reference("meetingId", self.meeting_id.as_deref()),
            content: read.text(&self.content),
        };
        read.finish(reminder)
    }
}
