//! Restoring a backup: checked beside, then put in the book's place, what stood there kept and named.
//!
//! A folder cannot take another's place in one step, so that the two renamings stand in a plan beside the folder first.
//! Whatever interrupts them, [`settle`] brings the folder to the old book or to the new one, never to a mix.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use tempfile::TempDir;

use crate::{
    Error, Migration, OpenedBook, Result, Unlock,
    backup::{Backup, Checked},
    blobs::Shelf,
    connection,
    files::{self, Verb},
    folder,
    lock::BookLock,
};

/// What a restored book says of where it comes from, in its folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// When it was restored, as the caller writes time.
    pub at: String,
    /// The backup that it was.
    pub backup: String,
    /// The book that stood there before, kept under this name beside it.
    pub kept: Option<String>,
}

domain::codes! {
    /// In what a backup is not of the history of the open book.
    pub enum Difference {
        /// It is of another book.
        Book = "book",
        /// The journal of the book does not hold the last entry of the backup's.
        Head = "head",
    }
}

/// The two renamings that put a new book in the place of an old one; names of folders beside each other.
#[derive(Debug, Serialize, Deserialize)]
struct Plan {
    new: String,
    kept: String,
}

/// A backup that was unpacked beside a folder and opened as a book would be; it goes when it is dropped.
pub struct Prepared {
    new: TempDir,
    dir: PathBuf,
    backup: String,
}

/// Unpacks a backup beside `dir` and reads all of it, while whatever stands in `dir` goes on.
///
/// # Errors
/// What the backup and the files say; `dir` is as it was.
pub fn prepare(backup: &mut Backup, unlock: &Unlock, dir: &Path, steps: &[Migration]) -> Result<Prepared> {
    settle(dir)?;
    let key = backup.unlock(unlock)?;
    backup.check(&key, Checked::Fully)?;
    let above = above(dir);
    files::make_folder(&above)?;
    let new = files::scratch_folder(&above)?;
    backup.unpack(new.path())?;
    require_restored(new.path(), backup, &key, steps)?;
    Ok(Prepared { new, dir: dir.to_owned(), backup: backup.path().display().to_string() })
}

impl Prepared {
    /// Puts the restored book into its folder. A book or anything else that stands there is kept beside it, as the folder
    /// and `suffix`; nobody may have it open.
    ///
    /// # Errors
    /// What files and lock say; the folder is then as it was.
    pub fn place(self, at: &str, suffix: &str) -> Result<Option<PathBuf>> {
        let Self { new, dir, backup } = self;
        let kept = if is_empty(&dir) { None } else { Some(free_name(&dir, suffix)) };
        let origin = Origin { at: at.to_owned(), backup, kept: kept.as_deref().map(name_of) };
        write_json(&new.path().join(folder::RESTORED), &origin)?;
        // From here on the folder is no scratch any more: the plan or the last renaming decides about it.
        let new = new.keep();
        let placed = match &kept {
            Some(kept) => exchange(&dir, &new, kept),
            None => {
                let _ = fs::remove_dir(&dir);
                files::rename(&new, &dir)
            }
        };
        if placed.is_err() && new.exists() && dir.exists() {
            // The failure is the news; what is left is a hidden folder that nothing refers to.
            let _ = files::remove_all(&new);
        }
        placed.map(|()| kept)
    }
}

/// Puts the book back that stood in `dir` before it was restored; the restored one is kept beside it in turn.
///
/// # Errors
/// [`Error::BookMissing`] when it is not there any more, what files and lock say; `dir` is then as it was.
pub fn go_back(dir: &Path, suffix: &str) -> Result<PathBuf> {
    settle(dir)?;
    let missing = || Error::BookMissing { path: dir.join(folder::RESTORED) };
    let before = origin(dir)?.and_then(|origin| origin.kept).map(|name| above(dir).join(name)).ok_or_else(missing)?;
    if !before.join(folder::BOOK).exists() {
        return Err(Error::BookMissing { path: before.join(folder::BOOK) });
    }
    let kept = free_name(dir, suffix);
    exchange(dir, &before, &kept)?;
    Ok(kept)
}

/// Where a restored book comes from; `None` for one that was not restored.
pub fn origin(dir: &Path) -> Result<Option<Origin>> {
    let bytes = files::read_if_there(&dir.join(folder::RESTORED))?;
    // A note for the clerk, and nothing that the book needs: one that does not read is none.
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}

/// Gives a folder another name beside itself, as when a damaged book is set aside.
///
/// # Errors
/// What files and lock say.
pub fn set_aside(dir: &Path, suffix: &str) -> Result<PathBuf> {
    let to = free_name(dir, suffix);
    drop(BookLock::take(dir)?);
    files::rename(dir, &to)?;
    Ok(to)
}

/// Restores a backup of an open book into a folder for practice, as after a loss, and says how it differs from what it
/// says of itself and from the history of the book; nothing when it could be relied on.
///
/// # Errors
/// [`Error::BackupDamaged`] and what the files say.
pub fn drill(book: &OpenedBook, backup: &mut Backup, scratch: &Path, steps: &[Migration]) -> Result<Vec<Difference>> {
    backup.check(&book.key, Checked::Fully)?;
    backup.unpack(scratch)?;
    require_restored(scratch, backup, &book.key, steps)?;
    let mut differences = Vec::new();
    let manifest = backup.manifest();
    if manifest.book != book.book_id() {
        differences.push(Difference::Book);
    }
    let known = crate::journal::select(&book.connection, "WHERE seq = ?1", [manifest.seq])?;
    if !known.iter().any(|entry| entry.hash == manifest.head) {
        differences.push(Difference::Head);
    }
    Ok(differences)
}

/// Finishes an exchange that was interrupted. Without one it does nothing.
pub(crate) fn settle(dir: &Path) -> Result<()> {
    let path = plan_of(dir);
    let Some(bytes) = files::read_if_there(&path)? else { return Ok(()) };
    if let Ok(plan) = serde_json::from_slice::<Plan>(&bytes) {
        let (new, kept) = (above(dir).join(&plan.new), above(dir).join(&plan.kept));
        if !dir.exists() && kept.exists() {
            // Between the two renamings.
            files::rename(if new.exists() { &new } else { &kept }, dir)?;
        } else if dir.exists() && !kept.exists() && files::is_part(&new) && new.exists() {
            // Before the first: the old book stands, and the new one was not asked for any more.
            files::remove_all(&new)?;
        }
    }
    files::remove(&path)
}

/// Puts `new` in the place of `dir`, which becomes `kept`.
fn exchange(dir: &Path, new: &Path, kept: &Path) -> Result<()> {
    // Nobody else may have the book open; but no file in it may be open either when it is renamed.
    if dir.join(folder::BOOK).exists() {
        drop(BookLock::take(dir)?);
    }
    let plan = plan_of(dir);
    write_json(&plan, &Plan { new: name_of(new), kept: name_of(kept) })?;
    if let Err(error) = files::rename(dir, kept).and_then(|()| files::rename(new, dir)) {
        // A renaming can have happened although it is told as failed: its folder could not be synced.
        step_back(dir, new, kept);
        if dir.exists() {
            files::remove(&plan)?;
        }
        // Else the plan stays, and whatever opens the book next finishes it.
        return Err(error);
    }
    files::remove(&plan)
}

/// Undoes what happened of the two renamings, as far as the disk lets us.
fn step_back(dir: &Path, new: &Path, kept: &Path) {
    if dir.exists() && kept.exists() && !new.exists() {
        let _ = fs::rename(dir, new);
    }
    if !dir.exists() && kept.exists() {
        let _ = fs::rename(kept, dir);
    }
}

/// Opens what was unpacked as a book would be opened, and reads every photo.
fn require_restored(
    dir: &Path,
    backup: &Backup,
    key: &crate::crypto::keys::DataKey,
    steps: &[Migration],
) -> Result<()> {
    let (connection, _) = connection::connect(dir, &key.database(), steps)?;
    let shelf = Shelf { dir, book: backup.manifest().book, key };
    for hash in crate::blobs::known(&connection)? {
        match shelf.get(hash) {
            // One that was removed long ago, or missing when the backup was made: the check of the book names it.
            Ok(_) | Err(Error::BlobMissing { .. }) => (),
            Err(other) => return Err(other),
        }
    }
    connection::checkpoint(&connection)?;
    connection.close().map_err(|(_, error)| error.into())
}

fn is_empty(dir: &Path) -> bool {
    dir.read_dir().map_or(!dir.exists(), |mut entries| entries.next().is_none())
}

fn above(dir: &Path) -> PathBuf {
    dir.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// `dir` with something after its name, and a number where that is taken.
fn free_name(dir: &Path, suffix: &str) -> PathBuf {
    let named = |more: String| above(dir).join(format!("{} – {suffix}{more}", name_of(dir)));
    let first = named(String::new());
    (2..1000).map(|n| named(format!(" ({n})"))).fold(first, |free, next| if free.exists() { next } else { free })
}

fn plan_of(dir: &Path) -> PathBuf {
    above(dir).join(format!(".{}.so-chi-bo-exchange.json", name_of(dir)))
}

fn write_json(path: &Path, value: &impl Serialize) -> Result<()> {
    let text = serde_json::to_vec_pretty(value)
        .map_err(|error| Error::file(path, Verb::Write, std::io::Error::other(error)))?;
    files::write_whole(path, &text)
}
