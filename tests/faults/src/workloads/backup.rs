//! Saving somebody, then making a backup, again and again; old backups go meanwhile.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use store::{
    Error, MIGRATIONS, OpenedBook,
    backup::{Backup, Checked, Keeping, Photos, found_in, thin_out},
    restore,
};

use super::{PASSPHRASE, book_on, by, create, expect_sound, numbers, open, save::save};
use crate::{
    report::{Refusal, Report, Wrong},
    workload::Workload,
};

/// Backups that share their photos, and whole ones.
#[derive(Debug)]
pub struct BackUp;

impl Workload for BackUp {
    fn name(&self) -> &'static str {
        "backup"
    }

    fn prepare(&self, desk: &Path) -> Result<(), Refusal> {
        Ok(create(&book_on(desk))?.0.close()?)
    }

    fn run(&self, desk: &Path, steps: u32, report: &mut Report) -> Result<(), Refusal> {
        let mut book = open(&book_on(desk), PASSPHRASE)?;
        for number in 1..=steps {
            match save(&mut book, number).and_then(|()| back_up(&book, desk, number)) {
                Ok(()) => report.done(&format!("backup {number}")),
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
        let last = numbers(done, "backup").max();
        for place in places(desk) {
            // What has its name was read back before it got it.
            for found in found_in(&place)? {
                restore::prepare(&mut Backup::open(&found.path)?, &by(PASSPHRASE), &desk.join("thử"), MIGRATIONS)?;
            }
            let newest = found_in(&place)?.first().map(|found| found.at);
            if let Some(last) = last.filter(|last| newest < Some(time(*last))) {
                return Err(Wrong(format!("backup {last} was made and is not in {}", place.display())));
            }
        }
        Ok(())
    }
}

fn places(desk: &Path) -> [PathBuf; 2] {
    [desk.join("Sao lưu"), desk.join("USB")]
}

fn back_up(book: &OpenedBook, desk: &Path, number: u32) -> Result<(), Error> {
    let snapshot = book.snapshot(time(number))?;
    let [here, stick] = places(desk);
    snapshot.store(&here, Photos::Shared, Checked::Quickly)?;
    thin_out(&here, snapshot.book(), Keeping::Thinning, time(number))?;
    snapshot.store(&stick, Photos::Inside, Checked::Quickly)?;
    thin_out(&stick, snapshot.book(), Keeping::Newest(2), time(number))
}

/// Half a day apart, so that thinning has something to do.
fn time(number: u32) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::hours(12 * i64::from(number))
}
