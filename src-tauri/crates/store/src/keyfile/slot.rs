//! One way to open the book: a pair of keys, its secret half under what a person knows, the data key sealed for it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Cost;
use crate::{
    Error, Result,
    crypto::{
        fields, hex,
        keys::DataKey,
        pair::{SealedKey, SecretHalf},
        random, seal,
    },
};

/// Which kind of secret opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SlotKind {
    User,
    Recovery,
}

/// Whose slot it is. The recovery code belongs to the user for whom the book was made, or who took it over.
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
    /// The public half of the slot's pair.
    #[serde(with = "hex")]
    public: [u8; 32],
    /// The secret half: nonce, then ciphertext.
    #[serde(with = "hex")]
    secret: Vec<u8>,
    /// The data keys, newest first; two while the data key is being changed.
    keys: Vec<SealedKey>,
}

impl Slot {
    pub(crate) fn seal(book: Uuid, owner: Owner, secret: &[u8], cost: Cost, keys: &[DataKey]) -> Result<Self> {
        let half = SecretHalf::random()?;
        let (public, sealed) = (half.public(), Vec::new());
        let mut slot = Self { owner, cost, salt: random::bytes()?, public, secret: sealed, keys: Vec::new() };
        let unknown_cost = || Error::Database { detail: format!("no such cost: {cost:?}") };
        let wrapping = cost.stretch(secret, &slot.salt).ok_or_else(unknown_cost)?;
        slot.secret = seal::seal(&wrapping, &slot.description(book), &*half.to_bytes())?;
        slot.with_keys(book, keys)
    }

    /// The same slot with other data keys, newest first; nobody's secret is needed.
    pub(crate) fn with_keys(mut self, book: Uuid, keys: &[DataKey]) -> Result<Self> {
        let place = self.description(book);
        let sealed = keys.iter().map(|key| SealedKey::to(&self.public, &place, key));
        self.keys = sealed.collect::<Result<_>>()?;
        Ok(self)
    }

    /// The data keys, newest first; `None` for another secret.
    pub(crate) fn unseal(&self, book: Uuid, secret: &[u8]) -> Option<Vec<DataKey>> {
        let wrapping = self.cost.stretch(secret, &self.salt)?;
        let place = self.description(book);
        let half = SecretHalf::from_bytes(&seal::unseal(&wrapping, &place, &self.secret)?)?;
        let keys: Vec<DataKey> = self.keys.iter().map(|sealed| half.open(&place, sealed)).collect::<Option<_>>()?;
        (!keys.is_empty()).then_some(keys)
    }

    /// Everything that a slot says beside what is sealed, authenticated with it. To whom the recovery code belongs is
    /// left to the authentication of the whole file: it can pass to another user without being typed.
    fn description(&self, book: Uuid) -> Vec<u8> {
        let (kind, user): (&[u8], Uuid) = match self.owner.kind {
            SlotKind::User => (b"user", self.owner.user),
            SlotKind::Recovery => (b"recovery", Uuid::nil()),
        };
        let Cost { memory_kib, passes, lanes } = self.cost;
        fields::join(&[
            super::codec::FORMAT.as_bytes(),
            &super::codec::VERSION.to_le_bytes(),
            book.as_bytes(),
            self.owner.id.as_bytes(),
            kind,
            user.as_bytes(),
            self.owner.label.as_bytes(),
            &memory_kib.to_le_bytes(),
            &passes.to_le_bytes(),
            &lanes.to_le_bytes(),
            &self.salt,
            &self.public,
        ])
    }

    /// Everything that a slot says, for the authentication of the whole file.
    pub(super) fn parts(&self, book: Uuid) -> Vec<Vec<u8>> {
        let user = self.owner.user.as_bytes().to_vec();
        let keys = self.keys.iter().flat_map(SealedKey::parts);
        [self.description(book), user, self.secret.clone()].into_iter().chain(keys).collect()
    }
}
