//! Backups of a book: where they lie, when one is due, how old the last is, and what is done with them.

mod advice;
mod drill;
mod restoring;
mod second;

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use store::{
    Op,
    backup::{Checked, Keeping, Photos, Snapshot, found_of, thin_out},
};

use crate::{Book, Result};

pub use advice::Advice;
pub use drill::Drill;
pub use restoring::{Prepared, look_at, newest_of, prepare, restore, salvage, set_aside};
pub use second::SecondPlace;
pub use store::{
    backup::{Backup, EXTENSION, Found, Manifest},
    restore::{Difference, Origin},
    salvage::Salvaged,
};

/// What the folder of backups on the same computer is called, after the book's own.
const BESIDE: &str = "sao lưu";
/// How many whole files the second place keeps, beside every year's last.
const WHOLE: usize = 2;
/// In the course of work a backup is made so often.
const HOUR: TimeDelta = TimeDelta::hours(1);
/// The second place should be seen at least so often.
const STALE: TimeDelta = TimeDelta::days(7);

/// The folder of a book's backups on the same computer: beside the book, so that whoever finds the one finds the other.
#[must_use]
pub fn place_of(dir: &Path) -> PathBuf {
    let name = dir.file_name().unwrap_or_default().to_string_lossy();
    dir.with_file_name(format!("{name} – {BESIDE}"))
}

/// The book whose backups lie in the folder of this one, by the folder's name.
#[must_use]
pub fn book_of(file: &Path) -> Option<PathBuf> {
    let place = file.parent()?;
    let name = place.file_name()?.to_str()?.strip_suffix(BESIDE)?.strip_suffix(" – ")?;
    Some(place.with_file_name(name))
}

/// How a book is backed up at present. Every backup named here was read back when it was made.
#[derive(Clone, Debug)]
pub struct BackupState {
    /// The last backup anywhere.
    pub last: Option<DateTime<Utc>>,
    /// Whether something was written since.
    pub changed_since: bool,
    /// The folder on this computer, and what is in it, newest first.
    pub here: (PathBuf, Vec<Found>),
    /// The second place, if one was chosen.
    pub second: Option<SecondPlace>,
    /// Why the book should lie elsewhere.
    pub advice: Option<Advice>,
    /// Where the book comes from, if it was restored.
    pub origin: Option<Origin>,
}

/// A backup that was begun while the book was held, and is written beside whatever the clerk does.
pub struct BackupJob {
    snapshot: Snapshot,
    dir: PathBuf,
    at: DateTime<Utc>,
    /// Whether the computer's own folder has the state already.
    here: bool,
    second: Option<PathBuf>,
    checked: Checked,
}

impl Book {
    /// How the book is backed up.
    ///
    /// # Errors
    /// When a folder cannot be listed.
    pub fn backup_state(&self) -> Result<BackupState> {
        let (place, here) = (place_of(self.dir()), self.backups_here()?);
        let second = self.second_place();
        let last = here.first().map(|backup| backup.at).max(second.as_ref().and_then(|second| second.last));
        Ok(BackupState {
            last,
            changed_since: self.changed_since(&here),
            here: (place, here),
            second,
            advice: advice::of(self.dir()),
            origin: store::restore::origin(self.dir())?,
        })
    }

    /// Begins a backup where one is due: when something was written since the last one here, or the second place came
    /// back and lacks the state. `None` when nothing is due.
    ///
    /// # Errors
    /// When the snapshot cannot be taken.
    pub fn begin_backup(&self) -> Result<Option<BackupJob>> {
        // Nobody loses what was invented for practice, nor what lies in an archive.
        if self.is_practice() || self.archive_year().is_some() {
            return Ok(None);
        }
        let here = self.backups_here()?;
        let second = self.second_place().filter(|second| second.present);
        let is_due_here = self.changed_since(&here);
        let is_due_there = second.as_ref().filter(|second| is_due_here || self.changed_since(&second.backups));
        if !is_due_here && is_due_there.is_none() {
            return Ok(None);
        }
        self.take(is_due_here, is_due_there.map(|second| second.dir.clone())).map(Some)
    }

    /// The same in the course of work: only where an hour has passed since the last.
    ///
    /// # Errors
    /// When the snapshot cannot be taken.
    pub fn begin_hourly_backup(&self) -> Result<Option<BackupJob>> {
        let now = self.clock().now();
        // What lies in the future, because the clock was set back, says nothing of the last hour.
        let is_old = |found: &[Found]| found.iter().all(|backup| backup.at > now || now - backup.at >= HOUR);
        let second = self.second_place().filter(|second| second.present);
        let is_due = is_old(&self.backups_here()?) || second.is_some_and(|second| is_old(&second.backups));
        if is_due { self.begin_backup() } else { Ok(None) }
    }

    /// Begins a backup that a person asked for, due or not.
    ///
    /// # Errors
    /// When the snapshot cannot be taken.
    pub fn begin_asked_backup(&mut self) -> Result<BackupJob> {
        self.note(Op::BackedUp, String::new())?;
        let second = self.second_place().filter(|second| second.present);
        self.take(true, second.map(|second| second.dir))
    }

    /// The backups of this book on this computer, newest first.
    pub(super) fn backups_here(&self) -> Result<Vec<Found>> {
        Ok(found_of(&place_of(self.dir()), self.store().book_id())?)
    }

    /// Whether rows are other than in each of these backups.
    fn changed_since(&self, backups: &[Found]) -> bool {
        let mut states = backups.iter().filter_map(|backup| backup.state.as_ref());
        !states.any(|state| self.store().is_held_by(state).unwrap_or(false))
    }

    fn take(&self, here: bool, second: Option<PathBuf>) -> Result<BackupJob> {
        let at = self.clock().now();
        let today = self.backups_here()?.iter().any(|found| found.at.date_naive() == at.date_naive());
        let checked = if today { Checked::Quickly } else { Checked::Fully };
        let snapshot = self.store().snapshot(at)?;
        Ok(BackupJob { snapshot, dir: self.dir().to_owned(), at, here, second, checked })
    }
}

impl BackupJob {
    /// Writes the backup to each place, reads it back, and lets old ones go. A place that fails does not keep the other
    /// from its backup.
    ///
    /// # Errors
    /// The first that a place said.
    pub fn run(&self) -> Result<()> {
        let here = if self.here { self.store_here() } else { Ok(()) };
        let there = self.second.as_ref().map_or(Ok(()), |place| self.store_there(place));
        here.and(there)
    }

    /// Writes one whole file into a folder that a person named.
    ///
    /// # Errors
    /// What the files say.
    pub fn store_whole(&self, place: &Path) -> Result<Found> {
        Ok(self.snapshot.store(place, Photos::Inside, self.checked)?)
    }

    fn store_here(&self) -> Result<()> {
        let place = place_of(&self.dir);
        self.snapshot.store(&place, Photos::Shared, self.checked)?;
        Ok(thin_out(&place, self.snapshot.book(), Keeping::Thinning, self.at)?)
    }

    fn store_there(&self, place: &Path) -> Result<()> {
        self.snapshot.store(place, Photos::Inside, self.checked)?;
        second::remember(&self.dir, place, self.at)?;
        Ok(thin_out(place, self.snapshot.book(), Keeping::Newest(WHOLE), self.at)?)
    }
}
