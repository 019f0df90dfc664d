//! What a Party branch records, and the rules by which it is counted.
//!
//! No file, no clock, no database, no serialisation: dates come in as arguments, records as plain values.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing))]

pub mod code;
pub mod day;
pub mod entry;
pub mod figures;
pub mod id;
pub mod name;
pub mod period;
pub mod problem;
pub mod records;
pub mod rules;
pub mod text;

pub use code::Code;
pub use id::Id;
pub use period::Period;
pub use problem::{Problem, ProblemCode};
pub use records::Records;
