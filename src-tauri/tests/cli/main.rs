//! The command line as a clerk's script meets it: the program itself, real folders, exit codes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

mod closing;
mod diagnosis;
mod exchange;
mod help;
mod practice;
mod refusals;
mod safety;
mod set;

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use tempfile::TempDir;

/// Twentieth of December 2023, so that nothing depends on the day of the test.
const EPOCH: &str = "1703030400";
const PASSPHRASE: &str = "hoa sen thang sau";

/// Somewhere to work, and the program.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A closed book with nothing in it.
    fn with_a_book() -> Self {
        let desk = Self::new();
        assert!(desk.run(Some(PASSPHRASE), ["new", "--book", "Sổ"]).status.success());
        desk
    }

    /// A closed practice book.
    fn with_a_practice_book() -> Self {
        let desk = Self::new();
        assert!(desk.run(Some(PASSPHRASE), ["practice", "--book", "Sổ"]).status.success());
        desk
    }

    /// Runs the program in the folder; relative paths mean it.
    fn run<const N: usize>(&self, passphrase: Option<&str>, args: [&str; N]) -> Output {
        self.command(passphrase, &args).stdin(Stdio::null()).output().unwrap()
    }

    /// The same with something on standard input.
    fn run_typing<const N: usize>(&self, typed: &str, args: [&str; N]) -> Output {
        let mut child = self.command(None, &args).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    fn command(&self, passphrase: Option<&str>, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_so-chi-bo"));
        command.args(args).current_dir(self.folder.path()).env("SOURCE_DATE_EPOCH", EPOCH);
        command.env_remove("SO_CHI_BO_PASSPHRASE").stdout(Stdio::piped()).stderr(Stdio::piped());
        if let Some(passphrase) = passphrase {
            command.env("SO_CHI_BO_PASSPHRASE", passphrase);
        }
        command
    }
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The text of a PDF on one line, as a reader would copy it.
fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext").args(["-raw"]).arg(pdf).arg("-").output().unwrap();
    assert!(output.status.success(), "pdftotext reads the file");
    String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}
