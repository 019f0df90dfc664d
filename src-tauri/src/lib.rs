//! The shell: the only place that knows of windows, of the command line, and of the shapes that cross to the pages.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing))]

pub mod app;
pub mod cli;
pub mod diagnosis;
pub mod dialogs;
pub mod error;
pub mod frame;
pub mod ipc;
pub mod log;
pub mod places;
pub mod recent;
pub mod session;
pub mod watch;
#[cfg(windows)]
pub mod windows_start;

pub use app::{COMMANDS, run as open_window};
