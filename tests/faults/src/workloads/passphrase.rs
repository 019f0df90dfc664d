//! Changing the passphrase, again and again.

use std::path::Path;

use store::{OpenedBook, Passphrase};

use super::{book_on, create, expect_sound, numbers, open};
use crate::{
    report::{Refusal, Report, Wrong},
    workload::Workload,
};

/// As many changes as are refused in a row, at the most.
const IN_FLIGHT: u32 = 8;

/// The passphrase of one user, changed each step to the next of a row.
#[derive(Debug)]
pub struct ChangePassphrase;

impl Workload for ChangePassphrase {
    fn name(&self) -> &'static str {
        "passphrase"
    }

    fn prepare(&self, desk: &Path) -> Result<(), Refusal> {
        Ok(create(&book_on(desk))?.0.close()?)
    }

    fn run(&self, desk: &Path, steps: u32, report: &mut Report) -> Result<(), Refusal> {
        let mut book = open(&book_on(desk), &passphrase(0))?;
        let mut current = 0;
        for number in 1..=steps {
            match change(&mut book, current, number) {
                Ok(()) => {
                    current = number;
                    report.done(&format!("passphrase {number}"));
                }
                Err(error) => report.refused(&error.into()),
            }
        }
        Ok(book.close()?)
    }

    fn few(&self) -> u32 {
        2
    }

    fn verify(&self, desk: &Path, done: &[String]) -> Result<(), Wrong> {
        let last = numbers(done, "passphrase").max().unwrap_or(0);
        let mut tried = (last..=last + IN_FLIGHT).map(|number| open(&book_on(desk), &passphrase(number)));
        let opened = tried.find(|tried| !matches!(tried, Err(store::Error::WrongPassphrase)));
        let book = opened.ok_or_else(|| Wrong(format!("neither passphrase {last} nor one after it opens the book")))?;
        expect_sound(book?).map(drop)
    }
}

fn change(book: &mut OpenedBook, from: u32, to: u32) -> store::Result<()> {
    book.set_passphrase(Passphrase::typed(&passphrase(from)), &Passphrase::new(&passphrase(to))?)
}

fn passphrase(number: u32) -> String {
    match number {
        0 => super::PASSPHRASE.to_owned(),
        _ => format!("{} lần {number}", super::PASSPHRASE),
    }
}
