//! Restoring: from a backup into a folder, and back to the book before.

use std::path::{Path, PathBuf};

use chrono::SecondsFormat;
use store::{
    MIGRATIONS, Op, Unlock,
    backup::{Backup, found_in},
    salvage::Salvaged,
};

use super::{place_of, second};
use crate::{Book, Clock, Error, Result, is_there, unlocking::guarded};

/// What is put after the name of a folder that is kept.
fn suffix(what: &str, clock: Clock) -> String {
    format!("{what} {}", clock.wall().format("%Y-%m-%d %H%M"))
}

/// Opens a backup to look at it; nothing in it can be read without a passphrase.
///
/// # Errors
/// See [`Backup::open`].
pub fn look_at(file: &Path) -> Result<Backup> {
    Ok(Backup::open(file)?)
}

/// The newest backup of a book that may be damaged, in its folder on this computer.
///
/// # Errors
/// When the folder cannot be listed.
pub fn newest_of(dir: &Path) -> Result<Option<Backup>> {
    let found = found_in(&place_of(dir))?;
    Ok(found.iter().find_map(|found| Backup::open(&found.path).ok()))
}

/// A backup that was unpacked beside a folder and read, to be put there.
pub struct Prepared {
    prepared: store::restore::Prepared,
    dir: PathBuf,
    made_at: String,
}

/// Unpacks a backup beside a folder and reads all of it, while the book in the folder may still be open.
///
/// # Errors
/// [`Error::TooManyTries`]; see [`store::restore::prepare`]. The folder is as it was.
pub fn prepare(file: &Path, dir: &Path, unlock: &Unlock, clock: Clock) -> Result<Prepared> {
    let mut backup = Backup::open(file)?;
    // The passphrase is that of the book beside, or of the one in the folder: guessing it here is guessing it there.
    let beside = super::book_of(file).into_iter().chain([dir.to_owned()]).find(|dir| is_there(dir));
    let mut prepare = || store::restore::prepare(&mut backup, unlock, dir, MIGRATIONS);
    let prepared = match beside {
        Some(beside) => guarded(&beside, clock, prepare)?,
        None => prepare()?,
    };
    Ok(Prepared { prepared, dir: dir.to_owned(), made_at: backup.manifest().made_at() })
}

/// Restores a backup into a folder and opens it. What stood there is kept beside it under a name that says so.
///
/// # Errors
/// As [`prepare`] and [`Prepared::open`].
pub fn restore(file: &Path, dir: &Path, unlock: &Unlock, clock: Clock) -> Result<Book> {
    prepare(file, dir, unlock, clock)?.open(unlock, clock)
}

impl Prepared {
    /// Puts the book into its folder and opens it.
    ///
    /// # Errors
    /// See [`store::restore::Prepared::place`]; the folder is then as it was.
    pub fn open(self, unlock: &Unlock, clock: Clock) -> Result<Book> {
        let Self { prepared, dir, made_at } = self;
        let at = clock.now().to_rfc3339_opts(SecondsFormat::Secs, true);
        let kept = prepared.place(&at, &suffix("trước khi khôi phục", clock))?;
        if let Some(kept) = kept {
            second::take_over(&kept, &dir)?;
        }
        let mut book = Book::open(&dir, unlock, clock)?;
        book.note(Op::Restored, made_at)?;
        Ok(book)
    }
}

/// Writes what can be read of a damaged book into a folder.
///
/// # Errors
/// [`Error::TooManyTries`]; see [`store::salvage::salvage`].
pub fn salvage(dir: &Path, unlock: &Unlock, into: &Path, clock: Clock) -> Result<Salvaged> {
    guarded(dir, clock, || store::salvage::salvage(dir, unlock, into))
}

/// Sets a damaged book aside under a name that says when; nothing is deleted.
///
/// # Errors
/// What files and lock say.
pub fn set_aside(dir: &Path, clock: Clock) -> Result<PathBuf> {
    Ok(store::restore::set_aside(dir, &suffix("hỏng", clock))?)
}

impl Book {
    /// Closes the book and puts the one back that stood in its folder before it was restored.
    ///
    /// # Errors
    /// [`store::Error::BookMissing`] when that is not there any more.
    pub fn go_back(self) -> Result<PathBuf> {
        self.require_administrator()?;
        let (dir, clock) = (self.dir().to_owned(), self.clock());
        self.close()?;
        Ok(store::restore::go_back(&dir, &suffix("sau khi khôi phục", clock))?)
    }

    /// Refuses a backup of another book: it would take the place of this one.
    ///
    /// # Errors
    /// [`Error::OtherBook`], [`Error::NotAllowed`].
    pub fn require_own(&self, file: &Path) -> Result<()> {
        self.require_administrator()?;
        let backup = Backup::open(file)?;
        if backup.manifest().book == self.store().book_id() {
            return Ok(());
        }
        Err(Error::OtherBook { path: file.to_owned() })
    }
}
