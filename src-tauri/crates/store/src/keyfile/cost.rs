//! What one guess of a passphrase costs.

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::crypto::keys::Key;

/// The cost of Argon2id. It is kept in each slot, so that it can rise later without locking anyone out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// For every real book: 64 MiB, four passes; under half a second on an office computer.
    pub const PRODUCTION: Self = Self { memory_kib: 64 * 1024, passes: 4, lanes: 1 };
    /// For tests that make many books. It protects nothing.
    pub const FOR_TESTS: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };

    /// Refuses what no slot of ours asks for, so that an altered file cannot exhaust the memory.
    pub(super) fn is_bearable(self) -> bool {
        self.memory_kib <= 1024 * 1024 && self.passes <= 64 && self.lanes <= 16
    }

    /// The key that this cost makes of a secret; `None` where Argon2 has no such cost.
    pub(super) fn stretch(self, secret: &[u8], salt: &[u8]) -> Option<Key> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).ok()?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(secret, salt, &mut *key).ok()?;
        Some(key)
    }
}
