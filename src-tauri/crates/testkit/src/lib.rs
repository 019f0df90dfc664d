//! For tests only: books in a moment, a fixed clock, invented people.

// A test that cannot be set up has failed: there is nobody to hand an error to.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod books;
mod people;
mod sittings;

use book::Clock;
use chrono::NaiveDate;

pub use books::{
    PASSPHRASE, TestBook, a_book_at, a_book_in_a_moment, the_closed_year, the_passphrase, the_practice_year,
};
pub use people::{Someone, someone};
pub use sittings::{a_commendation, a_meeting_on, everyone_present, mark};

/// A day, from its ISO form.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// A clock that stands at noon of a day.
///
/// # Panics
/// When it is no day.
#[must_use]
pub fn noon(iso: &str) -> Clock {
    Clock::At(day(iso).and_hms_opt(12, 0, 0).unwrap().and_utc())
}
