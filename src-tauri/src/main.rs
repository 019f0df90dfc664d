//! A window, or the command line when a subcommand is given.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    if std::env::args_os().len() > 1 { command_line() } else { window() }
}

fn command_line() -> ExitCode {
    #[cfg(windows)]
    shell::windows_start::join_console();
    shell::cli::run()
}

fn window() -> ExitCode {
    #[cfg(windows)]
    if !shell::windows_start::can_open() {
        return ExitCode::FAILURE;
    }
    shell::open_window()
}
