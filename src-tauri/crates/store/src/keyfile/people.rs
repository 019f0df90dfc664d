//! Changing who opens the book. Each change is a new file; the old one stays whole until the new one is written.

use uuid::Uuid;

use super::{Cost, KeyFile, Owner, Passphrase, RecoveryCode, Slot, SlotKind};
use crate::{Error, Result, crypto::keys::DataKey};

impl KeyFile {
    /// With a slot for another user.
    pub(crate) fn with_user(&self, owner: Owner, new: &Passphrase, cost: Cost, keys: &[DataKey]) -> Result<Self> {
        let slot = Slot::seal(self.book, owner, new.secret(), cost, keys)?;
        Ok(self.with_slots(self.slots.iter().cloned().chain([slot]).collect(), keys))
    }

    /// Without the slot of a user. A recovery code of theirs passes to `heir`.
    pub(crate) fn without_user(&self, user: Uuid, heir: Uuid, keys: &[DataKey]) -> Self {
        let stays = |slot: &&Slot| slot.owner.kind == SlotKind::Recovery || slot.owner.user != user;
        let inherited = |slot: &Slot| {
            let mut slot = slot.clone();
            if slot.owner.user == user {
                slot.owner.user = heir;
            }
            slot
        };
        self.with_slots(self.slots.iter().filter(stays).map(inherited).collect(), keys)
    }

    /// With another passphrase for a user, at the same cost.
    pub(crate) fn with_passphrase(&self, user: Uuid, new: &Passphrase, keys: &[DataKey]) -> Result<Self> {
        self.resealed(|slot| slot.owner.kind == SlotKind::User && slot.owner.user == user, new.secret(), None, keys)
    }

    /// With another recovery code, which belongs to `user` from now on; the one before opens nothing any more.
    pub(crate) fn with_recovery_code(&self, user: Uuid, code: &RecoveryCode, keys: &[DataKey]) -> Result<Self> {
        self.resealed(|slot| slot.owner.kind == SlotKind::Recovery, code.secret(), Some(user), keys)
    }

    /// With other data keys in every slot.
    pub(crate) fn with_keys(&self, keys: &[DataKey]) -> Result<Self> {
        let slots = self.slots.iter().map(|slot| slot.clone().with_keys(self.book, keys));
        Ok(self.with_slots(slots.collect::<Result<_>>()?, keys))
    }

    /// What a guess of this user's passphrase costs.
    pub(crate) fn cost_of(&self, user: Uuid) -> Cost {
        let slot = self.slots.iter().find(|slot| slot.owner.user == user);
        slot.map_or(Cost::PRODUCTION, |slot| slot.cost)
    }

    /// Whether a user has a slot.
    pub(crate) fn opens_for(&self, user: Uuid) -> bool {
        self.slots.iter().any(|slot| slot.owner.kind == SlotKind::User && slot.owner.user == user)
    }

    fn resealed(
        &self,
        is_meant: impl Fn(&Slot) -> bool,
        secret: &[u8],
        owner: Option<Uuid>,
        keys: &[DataKey],
    ) -> Result<Self> {
        let mut found = false;
        let renewed = self.slots.iter().map(|slot| {
            if !is_meant(slot) {
                return Ok(slot.clone());
            }
            found = true;
            let owner = Owner { user: owner.unwrap_or(slot.owner.user), ..slot.owner.clone() };
            Slot::seal(self.book, owner, secret, slot.cost, keys)
        });
        let slots = renewed.collect::<Result<_>>()?;
        if found { Ok(self.with_slots(slots, keys)) } else { Err(Error::WrongPassphrase) }
    }

    fn with_slots(&self, slots: Vec<Slot>, keys: &[DataKey]) -> Self {
        Self::new(self.book, slots, keys)
    }
}
