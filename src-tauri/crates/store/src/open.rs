//! Opening a book, and the book while it is open.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use uuid::Uuid;

use crate::{
    Error, Migration, Result,
    blobs::Shelf,
    connection,
    crypto::keys::DataKey,
    files, folder,
    keyfile::{KeyFile, Owner, SlotKind, Unlock, Unlocked},
    lock::{BookLock, Holder},
    restore, rotate,
};

/// A book that this program holds, alone, until it is closed or dropped.
pub struct OpenedBook {
    // Fields drop in this order: the connection merges its log and closes before the lock lets go.
    pub(crate) connection: Connection,
    pub(crate) keys: KeyFile,
    pub(crate) key: DataKey,
    dir: PathBuf,
    owner: Owner,
    version_before: u32,
    lock: BookLock,
}

/// Opens the book in `dir` and brings its tables to the newest version. When it fails, the files are as they were.
///
/// In this order: a restoring that was interrupted is finished, the key file and what was typed, the lock, a change of
/// the data key that was interrupted, whether the folder can be written, the database page by page. So a wrong
/// passphrase touches nothing, and damage is told before anything could build on it. The one exception is damage found
/// after a crash, once the log that the crash left is merged: that loses nothing.
pub fn open(dir: &Path, unlock: &Unlock, holder: &Holder, steps: &[Migration]) -> Result<OpenedBook> {
    restore::settle(dir)?;
    let database = dir.join(folder::BOOK);
    if !database.exists() {
        return Err(Error::BookMissing { path: database });
    }
    let keys = KeyFile::read(dir)?;
    let unlocked = keys.unlock(dir, unlock)?;
    let lock = BookLock::take(dir)?;
    if KeyFile::read(dir)? != keys {
        // Who held the book until a moment ago changed a passphrase; ours would be written over theirs.
        return Err(Error::BookInUse { path: dir.to_owned(), holder: None });
    }
    let opened = rotate::finish(dir, keys, unlocked, steps)
        .and_then(|(keys, unlocked)| OpenedBook::assemble(dir, (keys, unlocked), lock, holder, steps));
    opened.map_err(|error| error.within(dir))
}

impl OpenedBook {
    pub(crate) fn assemble(
        dir: &Path,
        (keys, unlocked): (KeyFile, Unlocked),
        mut lock: BookLock,
        holder: &Holder,
        steps: &[Migration],
    ) -> Result<Self> {
        files::require_writable(dir)?;
        let Unlocked { keys: data_keys, owner } = unlocked;
        let key = data_keys.into_iter().next().ok_or(Error::WrongPassphrase)?;
        let (connection, version_before) = connection::connect(dir, &key.database(), steps)?;
        files::sweep(dir)?;
        files::sweep_groups(&dir.join(folder::FILES))?;
        // The new key file has just proven itself; an old passphrase must not live on beside it.
        files::remove(&dir.join(folder::OLD_KEY))?;
        lock.announce(dir, holder)?;
        Ok(Self { connection, keys, key, dir: dir.to_owned(), owner, version_before, lock })
    }

    /// Changes the data key, so that who knew the old one reads nothing that is written from now on; the slots stay,
    /// and nobody's passphrase changes. `told` hears how much is done of how much.
    ///
    /// When it fails, the book is closed; opening it goes on where it stopped.
    pub fn change_data_key(self, holder: &Holder, steps: &[Migration], told: &mut dyn FnMut(u32, u32)) -> Result<Self> {
        let Self { connection, keys, key, dir, owner, lock, .. } = self;
        let unlocked = Unlocked { keys: vec![DataKey::random()?, key], owner };
        let both = keys.with_keys(&unlocked.keys)?;
        connection::checkpoint(&connection)?;
        connection.close().map_err(|(_, error)| Error::from(error))?;
        both.write(&dir)?;
        let (keys, unlocked) = rotate::change(&dir, both, unlocked, steps, told).map_err(|error| error.within(&dir))?;
        Self::assemble(&dir, (keys, unlocked), lock, holder, steps).map_err(|error| error.within(&dir))
    }

    /// The files of the book.
    pub(crate) fn shelf(&self) -> Shelf<'_> {
        Shelf { dir: &self.dir, book: self.keys.book, key: &self.key }
    }

    /// The folder of the book.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The identity of the book, in its key file and sealed into every file.
    #[must_use]
    pub fn book_id(&self) -> Uuid {
        self.keys.book
    }

    /// Who opened the book. The recovery code counts as the user for whom the book was made.
    #[must_use]
    pub fn user(&self) -> Uuid {
        self.owner.user
    }

    /// Whether it was opened by the recovery code.
    #[must_use]
    pub fn by_recovery(&self) -> bool {
        self.owner.kind == SlotKind::Recovery
    }

    /// The version that the tables had before this opening; lower than the newest when the opening migrated them.
    #[must_use]
    pub fn version_before(&self) -> u32 {
        self.version_before
    }

    /// Closes the book and says whether all of it reached the database file. Dropping does the same, silently.
    pub fn close(self) -> Result<()> {
        let Self { connection, dir, lock, .. } = self;
        let closed = connection::checkpoint(&connection)
            .and_then(|()| connection.close().map_err(|(_, error)| error.into()))
            .map_err(|error| error.within(&dir));
        drop(lock);
        closed
    }
}
