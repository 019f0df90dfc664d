//! What becomes of a book when the program is killed, the power goes, or the disk refuses.
//!
//! A *clerk* is a program of its own (`src/bin/clerk.rs`) that does one [`workload::Workload`] at a desk, and says on its
//! standard output what it has done. The tests of this crate end the clerk, or the disk under it, at every possible
//! moment, and have a second clerk look whether all that was said to be done is there.
//!
//! No test opens a book itself: a process that is being started holds, until its program runs, a copy of every file
//! that the starting one has open, and with it the locks of books.

#![cfg(target_os = "linux")]
// What cannot be set up has failed: there is nobody to hand an error to.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

pub mod chance;
pub mod clerk;
pub mod desk;
pub mod fault;
pub mod recording;
pub mod report;
pub mod rounds;
pub mod workload;
pub mod workloads;
