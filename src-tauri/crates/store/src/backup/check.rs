//! Whether a backup can be restored: it is opened as a book would be.

use rusqlite::{Connection, OpenFlags};

use super::{Backup, manifest, read::damaged};
use crate::{Error, Result, connection, crypto::keys::DataKey, files, folder, migrate};

/// How thoroughly a backup is read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// Every page and photo against its hash, references, rows; the structure of the database quickly.
    Quickly,
    /// The indexes against the tables besides.
    Fully,
}

impl Checked {
    fn pragma(self) -> &'static str {
        match self {
            Self::Quickly => "quick_check",
            Self::Fully => "integrity_check",
        }
    }
}

impl Backup {
    /// Refuses a backup that could not be restored as it was taken.
    pub(crate) fn check(&mut self, key: &DataKey, checked: Checked) -> Result<()> {
        self.require_proven_by(key)?;
        for name in self.file_names() {
            self.file(&name)?;
        }
        let path = self.path().to_owned();
        let scratch = files::scratch_folder(path.parent().unwrap_or(std::path::Path::new(".")))?;
        let database = scratch.path().join(folder::BOOK);
        files::write_whole(&database, &self.database()?)?;
        let sound = connection::keyed(&database, &key.database(), OpenFlags::empty()).and_then(|connection| {
            // Locked exclusively, SQLite makes no file beside it for others to read along.
            connection.execute_batch("PRAGMA locking_mode=EXCLUSIVE")?;
            Ok(is_sound(&connection, checked)? && manifest::rows(&connection)? == self.manifest().rows)
        });
        match sound {
            Ok(true) => Ok(()),
            Ok(false) | Err(Error::BookDamaged { .. }) => Err(damaged(&path, super::entry::DATABASE)),
            // A disk that fails tells nothing of the backup.
            Err(other) => Err(other.within(scratch.path())),
        }
    }
}

/// Pages, structure and references.
fn is_sound(connection: &Connection, checked: Checked) -> Result<bool> {
    let said: String = connection.query_row(&format!("PRAGMA {}", checked.pragma()), [], |row| row.get(0))?;
    Ok(connection::damaged_pages(connection)?.is_empty()
        && said == "ok"
        && migrate::broken_references(connection)?.is_empty())
}
