//! Making a book in an empty folder.
//!
//! A folder is a book once it holds `book.db`, so that name is given last: the database is made as `book.db.new`,
//! whole and with all its tables, then the key file, then one rename. A crash before the rename leaves a folder that
//! is no book and that `create` takes over, recognising it by `book.db.new`; a crash after it leaves a whole book.

use std::path::{Path, PathBuf};

use uuid::Uuid;

use crate::{
    Error, Migration, OpenedBook, Result, connection,
    crypto::keys::DataKey,
    files, folder,
    keyfile::{Cost, KeyFile, Owner, Passphrase, RecoveryCode, Slot, SlotKind, Unlocked},
    lock::{BookLock, Holder},
};

/// What a new book is made of. Its first user is its administrator.
#[derive(Debug)]
pub struct NewBook {
    /// The name under which the first user unlocks the book; it can be read without unlocking.
    pub user_label: String,
    /// The first user's passphrase.
    pub passphrase: Passphrase,
    /// What a guess of the passphrase costs; [`Cost::PRODUCTION`] outside tests.
    pub cost: Cost,
}

/// Makes a book in `dir`, which is made too where it is missing, and opens it. The recovery code is shown this once.
///
/// [`Error::FolderNotEmpty`] where something stands already; a failure leaves the folder as it was.
pub fn create(dir: &Path, new: &NewBook, holder: &Holder, steps: &[Migration]) -> Result<(OpenedBook, RecoveryCode)> {
    let made = files::make_folder(dir)?;
    let created = create_in(dir, new, holder, steps);
    if created.is_err() && made {
        // Fails, as it should, where another program has put something there meanwhile.
        let _ = std::fs::remove_dir(dir);
    }
    created
}

fn create_in(dir: &Path, new: &NewBook, holder: &Holder, steps: &[Migration]) -> Result<(OpenedBook, RecoveryCode)> {
    // Asked before the lock, which makes a file, and again under it.
    require_empty(dir)?;
    let lock = BookLock::take(dir)?;
    require_empty(dir)?;
    clear(dir)?;
    let created = build(dir, new, steps)
        .and_then(|(unlocked, code)| Ok((OpenedBook::assemble(dir, unlocked, lock, holder, steps)?, code)));
    if created.is_err() {
        // The failure is the news; what cannot be cleared is taken over by the next attempt.
        let _ = files::remove(&dir.join(folder::BOOK));
        let _ = clear(dir);
        let _ = files::remove(&dir.join(folder::LOCK));
    }
    created.map_err(|error| error.within(dir))
}

fn build(dir: &Path, new: &NewBook, steps: &[Migration]) -> Result<((KeyFile, Unlocked), RecoveryCode)> {
    let (book, user, keys, code) = (Uuid::new_v4(), Uuid::new_v4(), vec![DataKey::random()?], RecoveryCode::random()?);
    let owner = Owner::new(SlotKind::User, user, &new.user_label);
    let recovery = Owner::new(SlotKind::Recovery, user, "");
    let slots = vec![
        Slot::seal(book, owner.clone(), new.passphrase.secret(), new.cost, &keys)?,
        Slot::seal(book, recovery, code.secret(), new.cost, &keys)?,
    ];
    let file = KeyFile::new(book, slots, &keys);

    let unfinished = dir.join(folder::UNFINISHED);
    keys.iter().try_for_each(|key| connection::make(&unfinished, &key.database(), steps))?;
    files::make_folder(&dir.join(folder::FILES))?;
    file.write(dir)?;
    files::rename(&unfinished, &dir.join(folder::BOOK))?;
    Ok(((file, Unlocked { keys, owner }), code))
}

/// Refuses a folder with anything in it but what a creation that was cut off left.
fn require_empty(dir: &Path) -> Result<()> {
    let is_ours = |path: &PathBuf| files::is_part(path) || leftovers(dir).contains(path);
    let standing = files::list(dir)?;
    let cut_off = dir.join(folder::UNFINISHED).exists();
    match standing.iter().filter(|path| **path != dir.join(folder::LOCK)).all(|path| cut_off && is_ours(path)) {
        true => Ok(()),
        false => Err(Error::FolderNotEmpty { path: dir.to_owned() }),
    }
}

/// Removes what a creation that was cut off left; the file by which it is recognised goes last.
fn clear(dir: &Path) -> Result<()> {
    files::sweep(dir)?;
    let _ = std::fs::remove_dir(dir.join(folder::FILES));
    leftovers(dir).iter().filter(|path| !path.ends_with(folder::FILES)).try_for_each(|path| files::remove(path))
}

fn leftovers(dir: &Path) -> [PathBuf; 4] {
    [folder::FILES, folder::KEY, folder::UNFINISHED_JOURNAL, folder::UNFINISHED].map(|name| dir.join(name))
}
