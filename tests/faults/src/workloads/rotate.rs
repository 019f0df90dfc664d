//! Changing the data key of a book with photos, again and again.

use std::path::Path;

use store::{Error, MIGRATIONS};

use super::{PASSPHRASE, book_on, create, expect_sound, holder, open, save::save};
use crate::{
    report::{Refusal, Report, Wrong},
    workload::Workload,
};

/// So many people are in the book, each third with a photo.
const PEOPLE: u32 = 6;

/// The book opens by the same passphrase at every moment, and every photo is there.
#[derive(Debug)]
pub struct ChangeDataKey;

impl Workload for ChangeDataKey {
    fn name(&self) -> &'static str {
        "rotate"
    }

    fn prepare(&self, desk: &Path) -> Result<(), Refusal> {
        let (mut book, _) = create(&book_on(desk))?;
        for number in 1..=PEOPLE {
            save(&mut book, number)?;
        }
        Ok(book.close()?)
    }

    fn run(&self, desk: &Path, steps: u32, report: &mut Report) -> Result<(), Refusal> {
        for number in 1..=steps {
            match change(desk) {
                Ok(()) => report.done(&format!("key {number}")),
                Err(error) => report.refused(&error.into()),
            }
        }
        Ok(())
    }

    fn few(&self) -> u32 {
        1
    }

    fn many(&self) -> u32 {
        2
    }

    fn verify(&self, desk: &Path, _done: &[String]) -> Result<(), Wrong> {
        let people = expect_sound(open(&book_on(desk), PASSPHRASE)?)?.people.len();
        if people == PEOPLE as usize { Ok(()) } else { Err(Wrong(format!("{people} people are left"))) }
    }
}

fn change(desk: &Path) -> Result<(), Error> {
    let book = open(&book_on(desk), PASSPHRASE)?;
    book.change_data_key(&holder(), MIGRATIONS, &mut |_, _| ())?.close()
}
