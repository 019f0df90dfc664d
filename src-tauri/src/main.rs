//! A window, or the command line when a subcommand is given.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    if std::env::args_os().len() > 1 { shell::cli::run() } else { shell::open_window() }
}
