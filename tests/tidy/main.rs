//! The architecture as a test. Each test is one line of the invariants in ARCHITECTURE.md; where one fails, the
//! message says what was found and what to do.
#![allow(clippy::expect_used, clippy::indexing_slicing, missing_docs)]

mod code;
mod crates;
mod docs;
mod repository;
mod ui;

/// Fails with every offender on a line of its own, under what to do about it.
#[track_caller]
fn assert_none(offenders: &[String], what_to_do: &str) {
    assert!(offenders.is_empty(), "{what_to_do}\n  {}\n", offenders.join("\n  "));
}
