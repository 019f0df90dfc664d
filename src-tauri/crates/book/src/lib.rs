//! The facade: everything a clerk can do with a book, with no window in sight.
//!
//! Here alone, besides the shell, the clock is read. All records are held in memory and read anew after each write.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing))]

pub mod archives;
pub mod attachments;
pub mod awards;
pub mod backups;
pub mod branch;
pub mod campaigns;
pub mod check;
mod clock;
pub mod closing;
pub mod commendations;
pub mod documents;
pub mod erasing;
mod error;
pub mod forms;
pub mod grading;
mod hand_over;
pub mod incoming;
pub mod issuing;
pub mod journal;
pub mod meetings;
pub mod new_year;
mod open;
pub mod overview;
pub mod papers;
pub mod people;
pub mod person_page;
pub mod practice;
mod printed;
pub mod profiles;
pub mod programme;
pub mod reminders;
pub mod reports;
pub mod rows;
pub mod settings;
pub mod sheet;
mod sittings;
pub mod status;
pub mod study;
pub mod tasks;
pub mod undoing;
mod unlocking;
pub mod users;
pub mod wording;
pub mod year_exchange;
mod year_set;
pub mod years;

pub use clock::Clock;
pub use error::{Error, Result};
pub use open::{Book, is_there};
pub use store::{Cost, Face, NewBook, Op, Passphrase, RecoveryCode, Unlock, faces, files};
