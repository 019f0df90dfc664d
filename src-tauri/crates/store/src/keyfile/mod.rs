//! The key file: the data key of the book, wrapped once for each user and once for the recovery code.
//!
//! Each slot is authenticated with everything it says (book, kind, user, label, cost), and the whole with a key that
//! comes from the data key, so that a slot taken out, put back or moved is noticed once the book opens.

mod codec;
mod cost;
mod passphrase;
mod recovery_code;
mod slot;

use std::path::Path;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Error, Result,
    crypto::{fields, hex, keys, keys::DataKey},
    files, folder,
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

/// The users of a book that is still locked, in the order of its key file.
pub fn faces(dir: &Path) -> Result<Vec<Face>> {
    let users = KeyFile::read(dir)?.slots.into_iter().filter(|slot| slot.owner.kind == SlotKind::User);
    Ok(users.map(|slot| Face { user: slot.owner.user, label: slot.owner.label }).collect())
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

impl KeyFile {
    pub(crate) fn new(book: Uuid, slots: Vec<Slot>, key: &DataKey) -> Self {
        let mut file = Self { book, slots, mac: [0; 32] };
        file.mac = keys::mac(&key.key_file(), &file.content());
        file
    }

    pub(crate) fn read(dir: &Path) -> Result<Self> {
        let path = dir.join(folder::KEY);
        let bytes = files::read_if_there(&path)?.ok_or_else(|| Error::KeyFileMissing { path: path.clone() })?;
        codec::decode(&bytes, &path)
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

    /// The data key, and the owner of the slot that gave it.
    pub(crate) fn unlock(&self, dir: &Path, unlock: &Unlock) -> Result<(DataKey, Owner)> {
        let (key, slot) = match unlock {
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
        if !keys::mac_is(&self.mac, &key.key_file(), &self.content()) {
            return Err(Error::KeyFileDamaged { path: dir.join(folder::KEY) });
        }
        Ok((key, slot.owner.clone()))
    }

    /// The same file with another secret in the slot of a user, at the same cost.
    pub(crate) fn with_passphrase(&self, user: Uuid, new: &Passphrase, key: &DataKey) -> Result<Self> {
        let is_users = |slot: &Slot| slot.owner.kind == SlotKind::User && slot.owner.user == user;
        let renewed = self.slots.iter().map(|slot| match is_users(slot) {
            true => Slot::seal(self.book, slot.owner.clone(), new.secret(), slot.cost, key),
            false => Ok(slot.clone()),
        });
        Ok(Self::new(self.book, renewed.collect::<Result<_>>()?, key))
    }

    fn open(&self, is_meant: impl Fn(&Owner) -> bool, secret: &[u8]) -> Option<(DataKey, &Slot)> {
        let mut meant = self.slots.iter().filter(|slot| is_meant(&slot.owner));
        meant.find_map(|slot| Some((slot.unseal(self.book, secret)?, slot)))
    }

    /// Everything that the file says, in one run of bytes.
    fn content(&self) -> Vec<u8> {
        let slots = self.slots.iter().flat_map(|slot| [slot.description(self.book), slot.wrapped_key.clone()]);
        let parts: Vec<_> = std::iter::once(self.book.as_bytes().to_vec()).chain(slots).collect();
        fields::join(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests;
