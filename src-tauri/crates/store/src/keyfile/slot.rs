//! One way to open the book: the data key, wrapped under a secret.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Cost;
use crate::{
    Error, Result,
    crypto::{fields, hex, keys::DataKey, random, seal},
};

/// Which kind of secret opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SlotKind {
    User,
    Recovery,
}

/// Whose slot it is. The recovery code belongs to the user for whom the book was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Owner {
    pub(crate) id: Uuid,
    pub(crate) kind: SlotKind,
    pub(crate) user: Uuid,
    pub(crate) label: String,
}

impl Owner {
    pub(crate) fn new(kind: SlotKind, user: Uuid, label: &str) -> Self {
        Self { id: Uuid::new_v4(), kind, user, label: label.to_owned() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slot {
    #[serde(flatten)]
    pub(crate) owner: Owner,
    pub(crate) cost: Cost,
    #[serde(with = "hex")]
    salt: [u8; 16],
    /// Nonce, then ciphertext.
    #[serde(with = "hex")]
    pub(super) wrapped_key: Vec<u8>,
}

impl Slot {
    pub(crate) fn seal(book: Uuid, owner: Owner, secret: &[u8], cost: Cost, key: &DataKey) -> Result<Self> {
        let mut slot = Self { owner, cost, salt: random::bytes()?, wrapped_key: Vec::new() };
        let unknown_cost = || Error::Database { detail: format!("no such cost: {cost:?}") };
        let wrapping = cost.stretch(secret, &slot.salt).ok_or_else(unknown_cost)?;
        slot.wrapped_key = seal::seal(&wrapping, &slot.description(book), key.as_bytes())?;
        Ok(slot)
    }

    pub(crate) fn unseal(&self, book: Uuid, secret: &[u8]) -> Option<DataKey> {
        let wrapping = self.cost.stretch(secret, &self.salt)?;
        let key = seal::unseal(&wrapping, &self.description(book), &self.wrapped_key)?;
        DataKey::from_bytes(&key)
    }

    /// Everything that a slot says beside the wrapped key, authenticated with it.
    pub(super) fn description(&self, book: Uuid) -> Vec<u8> {
        let kind: &[u8] = match self.owner.kind {
            SlotKind::User => b"user",
            SlotKind::Recovery => b"recovery",
        };
        let Cost { memory_kib, passes, lanes } = self.cost;
        fields::join(&[
            super::codec::FORMAT.as_bytes(),
            &super::codec::VERSION.to_le_bytes(),
            book.as_bytes(),
            self.owner.id.as_bytes(),
            kind,
            self.owner.user.as_bytes(),
            self.owner.label.as_bytes(),
            &memory_kib.to_le_bytes(),
            &passes.to_le_bytes(),
            &lanes.to_le_bytes(),
            &self.salt,
        ])
    }
}
