//! Restoring a backup over a book that has gone on since, again and again.

use std::path::{Path, PathBuf};

use chrono::DateTime;
use store::{
    Error, MIGRATIONS,
    backup::{Backup, Checked, Photos, found_in},
    restore,
};

use super::{PASSPHRASE, book_on, by, create, expect_sound, open, save::save};
use crate::{
    report::{Refusal, Report, Wrong},
    workload::Workload,
};

/// People in the backup, and in the book that it takes the place of.
const THEN: u32 = 2;
const NOW: u32 = 3;

/// The old book or the new one, and never a mix.
#[derive(Debug)]
pub struct Restore;

impl Workload for Restore {
    fn name(&self) -> &'static str {
        "restore"
    }

    fn prepare(&self, desk: &Path) -> Result<(), Refusal> {
        let (mut book, _) = create(&book_on(desk))?;
        for number in 1..=THEN {
            save(&mut book, number)?;
        }
        let snapshot = book.snapshot(DateTime::UNIX_EPOCH)?;
        snapshot.store(&stick(desk), Photos::Inside, Checked::Fully)?;
        drop(snapshot);
        save(&mut book, NOW)?;
        Ok(book.close()?)
    }

    fn run(&self, desk: &Path, steps: u32, report: &mut Report) -> Result<(), Refusal> {
        for number in 1..=steps {
            match restore_over(desk, number) {
                Ok(()) => report.done(&format!("restoring {number}")),
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

    fn verify(&self, desk: &Path, done: &[String]) -> Result<(), Wrong> {
        let here = people_in(&book_on(desk))?;
        if here != THEN && here != NOW {
            return Err(Wrong(format!("a mix of {here} people")));
        }
        if !done.is_empty() && here != THEN {
            return Err(Wrong("the backup was restored, and the book is another".to_owned()));
        }
        // Whatever happened, the book that went on is somewhere, whole.
        for dir in kept(desk) {
            if people_in(&dir)? == NOW {
                return Ok(());
            }
        }
        Err(Wrong("the book before the restoring is lost".to_owned()))
    }
}

fn stick(desk: &Path) -> PathBuf {
    desk.join("USB")
}

fn restore_over(desk: &Path, number: u32) -> Result<(), Error> {
    let newest = found_in(&stick(desk))?.into_iter().next().ok_or(Error::NotABackup { path: stick(desk) })?;
    let mut backup = Backup::open(&newest.path)?;
    let prepared = restore::prepare(&mut backup, &by(PASSPHRASE), &book_on(desk), MIGRATIONS)?;
    prepared.place("1970-01-01T00:00:00Z", &format!("trước lần {number}")).map(drop)
}

/// The book, and those that were kept beside it.
fn kept(desk: &Path) -> Vec<PathBuf> {
    let beside = std::fs::read_dir(desk).into_iter().flatten().flatten().map(|entry| entry.path());
    beside.filter(|dir| book::is_there(dir) && dir.extension().is_none_or(|end| end != "part")).collect()
}

fn people_in(dir: &Path) -> Result<u32, Wrong> {
    let people = expect_sound(open(dir, PASSPHRASE)?)?.people.len();
    Ok(u32::try_from(people).unwrap_or(u32::MAX))
}
