//! The key file: the data key of the book, sealed once for each user and once for the recovery code.
//!
//! Each slot is authenticated with everything it says (book, kind, user, label, cost), and the whole with a key that
//! comes from the data key, so that a slot taken out, put back or moved is noticed once the book opens.

mod codec;
mod cost;
mod passphrase;
mod people;
mod recovery_code;
mod slot;

use std::path::Path;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Error, Result,
    crypto::{fields, hex, keys, keys::DataKey},
    files, folder, restore,
};

pub use cost::Cost;
pub use passphrase::Passphrase;
pub use recovery_code::RecoveryCode;
pub(crate) use slot::{Owner, Slot, SlotKind};

/// A way to open a book.
#[derive(Debug)]
pub enum Unlock {
    /// By a user's passphrase.
    Passphrase {
        /// Whose; `None` tries every user.
        user: Option<Uuid>,
        /// What was typed.
        passphrase: Passphrase,
    },
    /// By the recovery code.
    Recovery(RecoveryCode),
}

/// A user as shown before unlocking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// The user's id, for [`Unlock::Passphrase`].
    pub user: Uuid,
    /// The name under which the user unlocks the book.
    pub label: String,
}

/// The users of a book that is still locked, in the order of its key file. A restoring that was interrupted is finished
/// first.
pub fn faces(dir: &Path) -> Result<Vec<Face>> {
    restore::settle(dir)?;
    Ok(KeyFile::read(dir)?.faces())
}

/// The key file in memory. It holds no secret in the clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyFile {
    pub(crate) book: Uuid,
    slots: Vec<Slot>,
    #[serde(with = "hex")]
    mac: [u8; 32],
}

/// What a secret opened.
pub(crate) struct Unlocked {
    /// The data keys, newest first: two where the change of the data key was interrupted. Never empty.
    pub(crate) keys: Vec<DataKey>,
    /// Whose slot it was.
    pub(crate) owner: Owner,
}

impl KeyFile {
    /// `keys` are the data keys that the slots hold, newest first.
    pub(crate) fn new(book: Uuid, slots: Vec<Slot>, keys: &[DataKey]) -> Self {
        let mut file = Self { book, slots, mac: [0; 32] };
        if let Some(newest) = keys.first() {
            file.mac = keys::mac(&newest.key_file(), &file.content());
        }
        file
    }

    pub(crate) fn read(dir: &Path) -> Result<Self> {
        let path = dir.join(folder::KEY);
        let bytes = files::read_if_there(&path)?.ok_or_else(|| Error::KeyFileMissing { path: path.clone() })?;
        codec::decode(&bytes, &path)
    }

    /// Reads the bytes of a key file; `path` is for the message.
    pub(crate) fn decode(bytes: &[u8], path: &Path) -> Result<Self> {
        codec::decode(bytes, path)
    }

    /// Writes the file; at every moment a whole one stands. The one before stays as [`folder::OLD_KEY`].
    pub(crate) fn write(&self, dir: &Path) -> Result<()> {
        let path = dir.join(folder::KEY);
        let bytes = codec::encode(self)?;
        if let Some(before) = files::read_if_there(&path)? {
            files::write_whole(&dir.join(folder::OLD_KEY), &before)?;
        }
        files::write_whole(&path, &bytes)
    }

    pub(crate) fn faces(&self) -> Vec<Face> {
        let users = self.slots.iter().filter(|slot| slot.owner.kind == SlotKind::User);
        users.map(|slot| Face { user: slot.owner.user, label: slot.owner.label.clone() }).collect()
    }

    /// The data keys, and the owner of the slot that gave them. `dir` is for the message.
    pub(crate) fn unlock(&self, dir: &Path, unlock: &Unlock) -> Result<Unlocked> {
        let unlocked = match unlock {
            Unlock::Passphrase { user, passphrase } => self
                .open(
                    |owner| owner.kind == SlotKind::User && user.is_none_or(|id| id == owner.user),
                    passphrase.secret(),
                )
                .ok_or(Error::WrongPassphrase)?,
            Unlock::Recovery(code) => {
                self.open(|owner| owner.kind == SlotKind::Recovery, code.secret()).ok_or(Error::WrongRecoveryCode)?
            }
        };
        match unlocked.keys.first().is_some_and(|key| self.is_proven_by(key)) {
            true => Ok(unlocked),
            false => Err(Error::KeyFileDamaged { path: dir.join(folder::KEY) }),
        }
    }

    /// Whether the file is as it was written by who held this data key.
    pub(crate) fn is_proven_by(&self, key: &DataKey) -> bool {
        keys::mac_is(&self.mac, &key.key_file(), &self.content())
    }

    fn open(&self, is_meant: impl Fn(&Owner) -> bool, secret: &[u8]) -> Option<Unlocked> {
        let mut meant = self.slots.iter().filter(|slot| is_meant(&slot.owner));
        meant.find_map(|slot| Some(Unlocked { keys: slot.unseal(self.book, secret)?, owner: slot.owner.clone() }))
    }

    /// Everything that the file says, in one run of bytes.
    fn content(&self) -> Vec<u8> {
        let slots = self.slots.iter().map(|slot| {
            let parts = slot.parts(self.book);
            fields::join(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
        });
        let parts: Vec<_> = std::iter::once(self.book.as_bytes().to_vec()).chain(slots).collect();
        fields::join(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests;
