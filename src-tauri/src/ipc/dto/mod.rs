//! What crosses the bridge to the window: plain shapes, frozen by the interface, and how they are read into records.

pub mod about;
pub mod attachments;
pub mod awards;
pub mod backups;
pub mod branch;
pub mod campaigns;
pub mod closing;
pub mod commendations;
pub mod documents;
pub mod exchange;
pub mod formats;
pub mod grading;
pub mod incoming;
pub mod journal;
pub mod meetings;
pub mod overview;
pub mod papers;
pub mod people;
pub mod proceedings;
pub mod programme;
mod reader;
pub mod reminders;
pub mod reports;
pub mod rows;
pub mod session_lists;
pub mod sessions;
pub mod settings;
pub mod sittings;
pub mod start;
pub mod study_frame;
pub mod tasks;
pub mod users;
pub mod wording;
mod works;
pub mod years;

pub use reader::Reader;

use chrono::{Datelike, NaiveDate};
use domain::{
    Code,
    day::{PartialDate, partial_on_screen},
};
use serde::Serialize;
use ts_rs::TS;

/// What saving answers.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// The identity of what was saved.
    pub id: String,
    /// When, RFC 3339.
    pub saved_at: String,
}

/// A date as the one date reader understood it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadDate {
    /// ISO, or an ISO prefix for a date known in part.
    pub iso: String,
    /// As the screen shows it.
    pub shown: String,
    /// 1 = Monday … 7; none for a date known in part.
    pub weekday: Option<u32>,
}

impl From<PartialDate> for ReadDate {
    fn from(date: PartialDate) -> Self {
        let weekday = date.full().map(|day| day.weekday().number_from_monday());
        Self { iso: date.to_string(), shown: partial_on_screen(date), weekday }
    }
}

fn code(value: impl Code) -> String {
    value.code().to_owned()
}

fn code_of<T: Code>(value: Option<T>) -> Option<String> {
    value.map(code)
}

fn text(value: impl ToString) -> String {
    value.to_string()
}

fn text_of(value: Option<impl ToString>) -> Option<String> {
    value.map(text)
}

fn iso(day: Option<NaiveDate>) -> Option<String> {
    text_of(day)
}
