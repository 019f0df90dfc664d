//! Books on a real disk, made, opened, damaged and refused.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout
)]

mod creating;
mod files;
mod integrity;
mod migrating;
mod passphrases;
mod refusals;
mod secrecy;
mod support;
