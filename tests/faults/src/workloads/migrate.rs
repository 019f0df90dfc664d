//! Opening books of the first version of the tables, one a step.

use std::path::{Path, PathBuf};

use store::{MIGRATIONS, Migration, migrate};

use super::{PASSPHRASE, expect_sound, holder, new_book, open};
use crate::{
    report::{Refusal, Report, Wrong},
    workload::Workload,
};

/// So many books wait to be opened; a step after them opens the last one again.
const BOOKS: u32 = 3;

/// A book of the old version, or of the new one.
#[derive(Debug)]
pub struct Migrate;

impl Workload for Migrate {
    fn name(&self) -> &'static str {
        "migrate"
    }

    fn prepare(&self, desk: &Path) -> Result<(), Refusal> {
        let first: Vec<Migration> = MIGRATIONS.iter().take(1).copied().collect();
        for number in 1..=BOOKS {
            store::create(&place(desk, number), &new_book()?, &holder(), &first)?.0.close()?;
        }
        Ok(())
    }

    fn run(&self, desk: &Path, steps: u32, report: &mut Report) -> Result<(), Refusal> {
        for number in 1..=steps {
            match open(&place(desk, number), PASSPHRASE).and_then(store::OpenedBook::close) {
                Ok(()) => report.done(&format!("book {number}")),
                Err(error) => report.refused(&error.into()),
            }
        }
        Ok(())
    }

    fn few(&self) -> u32 {
        1
    }

    fn many(&self) -> u32 {
        BOOKS
    }

    fn verify(&self, desk: &Path, _done: &[String]) -> Result<(), Wrong> {
        for number in 1..=BOOKS {
            let book = open(&place(desk, number), PASSPHRASE)?;
            let before = book.version_before();
            // Each step is whole by itself, so that a book may wait at any version on the way.
            if !(1..=migrate::newest(MIGRATIONS)).contains(&before) {
                return Err(Wrong(format!("book {number} was left at no version that there is: {before}")));
            }
            expect_sound(book)?;
        }
        Ok(())
    }
}

fn place(desk: &Path, number: u32) -> PathBuf {
    desk.join(format!("Sổ {}", number.min(BOOKS)))
}
