//! The commands that the window may call, one file a noun. A command is a translation: shape in, `book`, shape out.

pub mod about;
pub mod archives;
pub mod attachments;
pub mod awards;
pub mod backups;
#[cfg(test)]
mod bindings;
pub mod branch;
pub mod campaigns;
pub mod closing;
pub mod commendations;
pub mod documents;
pub mod dto;
pub mod exchange;
pub mod formats;
pub mod grading;
pub mod incoming;
pub mod journal;
pub mod meetings;
pub mod overview;
pub mod papers;
pub mod people;
pub mod programme;
pub mod reminders;
pub mod reports;
pub mod session;
pub mod settings;
pub mod start;
pub mod study;
pub mod tasks;
pub mod undoing;
pub mod users;
pub mod wording;
pub mod years;

use chrono::SecondsFormat;
use tauri::State;

use crate::{error::Failure, session::Session};

type Answer<T> = Result<T, Failure>;
type Desk<'a> = State<'a, Session>;

/// What saving answers: what was saved, and when.
fn saved(book: &book::Book, id: impl ToString) -> dto::Saved {
    dto::Saved { id: id.to_string(), saved_at: book.clock().now().to_rfc3339_opts(SecondsFormat::Secs, true) }
}

/// The identity in an argument; one that does not read is one that does not exist.
fn existing<T: domain::records::Record>(id: &str) -> Answer<domain::Id<T>> {
    id.parse().map_err(|_| book::Error::NotFound { what: T::TABLE }.into())
}
