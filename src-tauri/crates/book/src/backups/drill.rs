//! Practising a restoring: the newest backup is restored as after a loss, compared, and thrown away.

use chrono::{DateTime, Utc};
use store::{MIGRATIONS, Op, backup::Backup, restore::Difference};

use super::place_of;
use crate::{Book, Error, Result};

/// What the practice showed.
#[derive(Clone, Debug)]
pub struct Drill {
    /// When it was done.
    pub at: DateTime<Utc>,
    /// The backup.
    pub file: String,
    /// When that was made.
    pub backup_at: DateTime<Utc>,
    /// Its rows.
    pub rows: u64,
    /// Its photos and documents.
    pub files: usize,
    /// The first digits of its journal's last hash.
    pub head: String,
    /// What differs; nothing when the backup can be relied on.
    pub differences: Vec<Difference>,
}

impl Book {
    /// Restores the newest backup of the second place, or of this computer while there is none, into a folder of its own,
    /// reads all of it, compares it with what it says and with the history of the book, and throws it away.
    ///
    /// # Errors
    /// [`Error::NoBackup`]; [`store::Error::BackupDamaged`] when it could not have been restored.
    pub fn drill(&mut self) -> Result<Drill> {
        let place = place_of(self.dir());
        let second = self.second_place().and_then(|second| second.backups.into_iter().next());
        let newest = second.or(self.backups_here()?.into_iter().next());
        let found = newest.ok_or(Error::NoBackup { path: place })?;
        let mut backup = Backup::open(&found.path)?;
        let scratch = store::files::scratch_folder(self.dir())?;
        let differences = store::restore::drill(self.store(), &mut backup, scratch.path(), MIGRATIONS)?;
        let manifest = backup.manifest();
        let drill = Drill {
            at: self.clock().now(),
            file: found.path.display().to_string(),
            backup_at: manifest.at,
            rows: manifest.all_rows(),
            files: manifest.all_files(),
            head: found.head,
            differences,
        };
        self.note(Op::Drilled, drill.file.clone())?;
        Ok(drill)
    }
}
