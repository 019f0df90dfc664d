//! Making books, one a step.

use std::path::{Path, PathBuf};

use super::{PASSPHRASE, create, expect_sound, numbers, open};
use crate::{
    report::{Refusal, Report, Wrong},
    workload::Workload,
};

/// Making a book in a folder that is not there yet.
#[derive(Debug)]
pub struct Create;

impl Workload for Create {
    fn name(&self) -> &'static str {
        "create"
    }

    fn prepare(&self, _desk: &Path) -> Result<(), Refusal> {
        Ok(())
    }

    fn run(&self, desk: &Path, steps: u32, report: &mut Report) -> Result<(), Refusal> {
        for number in 1..=steps {
            match create(&place(desk, number)).and_then(|(book, _)| book.close()) {
                Ok(()) => report.done(&format!("book {number}")),
                Err(error) => report.refused(&error.into()),
            }
        }
        Ok(())
    }

    fn few(&self) -> u32 {
        2
    }

    // A book is a lot of calls.
    fn many(&self) -> u32 {
        3
    }

    fn verify(&self, desk: &Path, done: &[String]) -> Result<(), Wrong> {
        let made: Vec<u32> = numbers(done, "book").collect();
        let last = made.last().copied().unwrap_or(0);
        for number in 1..=last + 1 {
            let dir = place(desk, number);
            if !made.contains(&number) && !book::is_there(&dir) {
                // What a cut-off creation left is no book, and does not stand in the way of the next.
                create(&dir)?.0.close()?;
            }
            expect_sound(open(&dir, PASSPHRASE)?)?;
        }
        Ok(())
    }
}

fn place(desk: &Path, number: u32) -> PathBuf {
    desk.join(format!("Sổ {number}"))
}
