//! The short keys by which the practice data names its records.

use std::collections::BTreeMap;

use domain::{Id, records::Record};

use crate::{Error, Result};

/// What the keys of one kind of record stand for.
pub(super) struct Keys<T>(BTreeMap<String, Id<T>>);

impl<T: Record> Keys<T> {
    pub(super) fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Gives a key its identity.
    pub(super) fn add(&mut self, key: impl ToString, id: Id<T>) {
        self.0.insert(key.to_string(), id);
    }

    /// The identity of a key.
    pub(super) fn id(&self, key: impl ToString) -> Result<Id<T>> {
        let key = key.to_string();
        self.0.get(&key).copied().ok_or_else(|| Error::Practice(format!("no {} under the key {key}", T::TABLE)))
    }
}
