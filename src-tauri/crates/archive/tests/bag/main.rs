//! The sealed year as a bag: written, read back, altered in every way, and given by somebody who means harm.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod dice;
mod hostile;
mod locking;
mod outside;
mod reading;
mod sample;
mod torture;
mod writing;
mod zips;
