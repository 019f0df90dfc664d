//! Changing the data key of a closed book that this program holds.
//!
//! The key file names both keys from the first step to the last, so that whatever interrupts the work, the book opens by
//! the same passphrases and opening it finishes the work: every step can be done again.

use std::path::Path;

use rusqlite::Connection;

use crate::{
    Migration, Result,
    blobs::{self, BlobHash, Shelf},
    connection,
    crypto::keys::DataKey,
    files, folder,
    keyfile::{KeyFile, Unlocked},
};

/// Finishes a change that was interrupted; gives the key file and the one key that is left.
pub(crate) fn finish(
    dir: &Path,
    keys: KeyFile,
    unlocked: Unlocked,
    steps: &[Migration],
) -> Result<(KeyFile, Unlocked)> {
    match unlocked.keys.len() {
        1 => Ok((keys, unlocked)),
        _ => change(dir, keys, unlocked, steps, &mut |_, _| ()),
    }
}

/// Brings files and database from the older key to the newest, then takes the older one out of the key file.
pub(crate) fn change(
    dir: &Path,
    keys: KeyFile,
    unlocked: Unlocked,
    steps: &[Migration],
    told: &mut dyn FnMut(u32, u32),
) -> Result<(KeyFile, Unlocked)> {
    let Unlocked { keys: data_keys, owner } = unlocked;
    let [new, old] = &data_keys[..] else { return Ok((keys, Unlocked { keys: data_keys, owner })) };
    let (new, old) = (new.copy(), old.copy());
    let database = dir.join(folder::BOOK);
    let is_copied = connection::belongs_to(&database, &new.database())?;
    let current = if is_copied { &new } else { &old };
    let (connection, _) = connection::connect(dir, &current.database(), steps)?;

    let known = blobs::known(&connection)?;
    let of = u32::try_from(known.len()).unwrap_or(u32::MAX).saturating_add(1);
    let shelf = |key| Shelf { dir, book: keys.book, key };
    for (done, hash) in (0..).zip(&known) {
        told(done, of);
        bring(&shelf(&old), &shelf(&new), *hash)?;
    }
    if is_copied {
        close(connection)?;
    } else {
        exchange(dir, connection, &new)?;
    }
    for hash in known.iter().filter(|hash| shelf(&new).path(**hash).exists()) {
        files::remove(&shelf(&old).path(*hash))?;
    }
    let changed = keys.with_keys(&[new.copy()])?;
    changed.write(dir)?;
    files::remove(&dir.join(folder::OLD_KEY))?;
    told(of, of);
    Ok((changed, Unlocked { keys: vec![new], owner }))
}

/// A file that cannot be read under the old key stays as it is: the check of the book names it.
fn bring(old: &Shelf<'_>, new: &Shelf<'_>, hash: BlobHash) -> Result<()> {
    match old.get(hash) {
        Ok(plain) => new.keep(hash, &plain),
        Err(crate::Error::BlobMissing { .. } | crate::Error::BlobDamaged { .. }) => Ok(()),
        Err(other) => Err(other),
    }
}

/// Puts a copy of the database under the new key in its place, in one renaming.
fn exchange(dir: &Path, connection: Connection, new: &DataKey) -> Result<()> {
    let copy = dir.join(folder::UNFINISHED);
    for left in [folder::UNFINISHED, folder::UNFINISHED_JOURNAL] {
        files::remove(&dir.join(left))?;
    }
    connection::copy(&connection, &copy, &new.database())?;
    close(connection)?;
    // The log of the old database is empty now; it must not stand beside the new one.
    for side in [folder::WAL, folder::SHM] {
        files::remove(&dir.join(side))?;
    }
    files::rename(&copy, &dir.join(folder::BOOK))
}

fn close(connection: Connection) -> Result<()> {
    connection::checkpoint(&connection)?;
    connection.close().map_err(|(_, error)| error.into())
}
