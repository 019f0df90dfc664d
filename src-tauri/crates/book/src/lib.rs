//! The facade: everything a clerk can do with a book, with no window in sight.
//!
//! Here alone, besides the shell, the clock is read. All records are held in memory and read anew after each write.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing))]

pub mod attachments;
pub mod branch;
pub mod check;
mod clock;
pub mod commendations;
mod error;
pub mod issuing;
pub mod meetings;
mod open;
pub mod people;
pub mod practice;
pub mod reports;
pub mod sheet;
mod sittings;
pub mod status;
pub mod study;

pub use clock::Clock;
pub use error::{Error, Result};
pub use open::{Book, is_there};
pub use store::{Cost, Face, NewBook, Passphrase, RecoveryCode, Unlock, faces, files};
