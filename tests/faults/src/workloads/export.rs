//! Writing a year out of the book, as a folder and as a zip.

use std::path::{Path, PathBuf};

use book::{Book, Clock, year_exchange::ExportWishes};

use super::{PASSPHRASE, book_on, by, create, expect_sound, new_book, numbers, open, save::save};
use crate::{
    report::{Refusal, Report, Wrong},
    workload::Workload,
};

const YEAR: i32 = 2024;
const PEOPLE: u32 = 3;

/// What has its name is whole, and reads.
#[derive(Debug)]
pub struct Export;

impl Workload for Export {
    fn name(&self) -> &'static str {
        "export"
    }

    fn prepare(&self, desk: &Path) -> Result<(), Refusal> {
        // Made by the facade, which enters its first user: only who is one may export.
        Book::create(&book_on(desk), &new_book()?, clock())?.0.close()?;
        let mut book = open(&book_on(desk), PASSPHRASE)?;
        for number in 1..=PEOPLE {
            save(&mut book, number)?;
        }
        Ok(book.close()?)
    }

    fn run(&self, desk: &Path, steps: u32, report: &mut Report) -> Result<(), Refusal> {
        let mut book = Book::open(&book_on(desk), &by(PASSPHRASE), clock())?;
        for number in 1..=steps {
            match book.export_year(YEAR, &place(desk, number), ExportWishes::default()) {
                Ok(_) => report.done(&format!("year {number}")),
                Err(error) => report.refused(&error.into()),
            }
        }
        Ok(book.close()?)
    }

    fn few(&self) -> u32 {
        2
    }

    fn many(&self) -> u32 {
        4
    }

    fn verify(&self, desk: &Path, done: &[String]) -> Result<(), Wrong> {
        expect_sound(open(&book_on(desk), PASSPHRASE)?)?;
        create(&desk.join("Sổ khác"))?.0.close()?;
        let reader = Book::open(&desk.join("Sổ khác"), &by(PASSPHRASE), clock())?;
        let written: Vec<u32> = numbers(done, "year").collect();
        let last = written.iter().max().copied().unwrap_or(0);
        for number in 1..=last + 1 {
            let place = place(desk, number);
            if place.exists() {
                let faults = reader.preview_import(&place)?.faults;
                if !faults.is_empty() {
                    return Err(Wrong(format!("{} has its name and does not read: {faults:?}", place.display())));
                }
            } else if written.contains(&number) {
                return Err(Wrong(format!("year {number} was written and is not there")));
            }
        }
        Ok(())
    }
}

fn place(desk: &Path, number: u32) -> PathBuf {
    desk.join(if number.is_multiple_of(2) { format!("năm {number}.zip") } else { format!("năm {number}") })
}

fn clock() -> Clock {
    Clock::At(chrono::DateTime::from_timestamp(1_700_000_000, 0).unwrap_or_default())
}
