//! The command line: the same `book` without a window.

mod args;
mod book_commands;
mod closing;
mod closing_args;
mod closing_words;
mod diagnosis;
mod output;
mod passphrase;
mod report;
mod safety;
mod safety_args;
mod safety_words;
mod sentences;
mod usage;
mod words;
mod year;
mod year_args;
mod year_words;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::{Error, FromArgMatches, error::ErrorKind};

use args::{Args, Command};

pub(crate) use closing_words::{LOCKED_README, READER};

/// The exit code of a command line that does not read.
const WRONG_USE: u8 = 2;

/// Runs the command line.
#[must_use]
pub fn run() -> ExitCode {
    let read = usage::commands().try_get_matches().and_then(|found| Args::from_arg_matches(&found));
    let args = match read {
        Ok(args) => args,
        Err(error) => return told(&error),
    };
    let done = match args.command {
        Command::New(args) => book_commands::new(&args),
        Command::Practice(args) => book_commands::practice(&args),
        Command::Status(args) => book_commands::status(&args),
        Command::Report(args) => report::run(&args),
        Command::Export(args) => year::export(&args),
        Command::Import(args) => year::import(&args),
        Command::Check(args) => book_commands::check(&args),
        Command::Backup(args) => safety::backup(&args),
        Command::Restore(args) => safety::restore(&args),
        Command::Drill(args) => safety::drill(&args),
        Command::Year(args) => closing::year(&args),
        Command::Archive(args) => closing::archive(&args),
        Command::User(args) => safety::user(&args),
        Command::Diagnose(args) => diagnosis::diagnose(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            output::complain(&trouble);
            ExitCode::from(trouble.exit())
        }
    }
}

/// Help that was asked for, or what is wrong with the command line.
fn told(error: &Error) -> ExitCode {
    // Where it cannot be printed, the exit code says it.
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = write!(io::stdout().lock(), "{}", error.render());
        return ExitCode::SUCCESS;
    }
    let _ = if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        write!(io::stderr().lock(), "{}", error.render())
    } else {
        output::remark(&usage::refusal(error))
    };
    ExitCode::from(WRONG_USE)
}

/// Why a command did not do what it should.
#[derive(Debug)]
pub enum Trouble {
    /// The book refused.
    Book(book::Error),
    /// There is no passphrase to be had.
    NoPassphrase,
    /// There is no new passphrase for a user.
    NoNewPassphrase,
    /// An argument does not read.
    Argument {
        /// Its name.
        name: &'static str,
        /// What stood there.
        value: String,
    },
    /// The check found something.
    Unsound,
    /// The way out is closed.
    Output(std::io::Error),
}

impl Trouble {
    /// The exit code: 2 usage, 3 not unlocked, 4 no sound book there, 5 bad input, 6 files and disk, 7 check failed, 1 else.
    fn exit(&self) -> u8 {
        match self {
            Self::Argument { .. } => WRONG_USE,
            Self::NoPassphrase | Self::NoNewPassphrase => 3,
            Self::Unsound => 7,
            Self::Output(_) => 6,
            Self::Book(error) => match error.code() {
                "wrong_passphrase"
                | "wrong_recovery_code"
                | "passphrase_too_short"
                | "too_many_tries"
                | "not_allowed" => 3,
                "key_file_missing" | "key_file_damaged" | "book_missing" | "book_damaged" | "book_newer"
                | "not_a_book" | "book_in_use" | "blob_missing" | "blob_damaged" | "no_backup" | "not_a_backup"
                | "backup_damaged" | "backup_newer" => 4,
                "refused" | "year_refused" | "not_found" | "in_use" | "not_practice" | "no_branch" | "unprintable"
                | "name_taken" | "last_administrator" | "other_book" | "year_held" | "year_closed"
                | "year_not_held" | "year_not_closed" | "year_runs" | "second_is_you" | "second_is_needed"
                | "archive_refused" => 5,
                "findings_stand" => 7,
                "folder_not_writable"
                | "folder_gone"
                | "already_there"
                | "folder_not_empty"
                | "disk_full"
                | "file_in_use"
                | "file_error" => 6,
                _ => 1,
            },
        }
    }
}

impl From<book::Error> for Trouble {
    fn from(error: book::Error) -> Self {
        Self::Book(error)
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}

type Done = Result<(), Trouble>;
