//! A pair of keys: whoever knows the public half can seal a data key, and only the secret half opens it (X25519).
//!
//! So the data key can be changed for everyone while one person works: nobody else's passphrase is asked for.

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use super::{
    hex,
    keys::{DataKey, Key},
    random, seal,
};
use crate::Result;

/// The secret half, wiped from memory when dropped.
pub(crate) struct SecretHalf(StaticSecret);

impl SecretHalf {
    pub(crate) fn random() -> Result<Self> {
        Ok(Self(StaticSecret::from(random::bytes::<32>()?)))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(StaticSecret::from(<[u8; 32]>::try_from(bytes).ok()?)))
    }

    pub(crate) fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    pub(crate) fn public(&self) -> [u8; 32] {
        PublicKey::from(&self.0).to_bytes()
    }

    /// The data key that was sealed for this pair at this place.
    pub(crate) fn open(&self, place: &[u8], sealed: &SealedKey) -> Option<DataKey> {
        let shared = self.0.diffie_hellman(&PublicKey::from(sealed.ephemeral));
        let key = agreed(shared.as_bytes(), &sealed.ephemeral, &self.public());
        DataKey::from_bytes(&seal::unseal(&key, place, &sealed.sealed)?)
    }
}

/// A data key that one secret half opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SealedKey {
    /// The public half of the pair that was made for this sealing alone.
    #[serde(with = "hex")]
    ephemeral: [u8; 32],
    /// Nonce, then ciphertext.
    #[serde(with = "hex")]
    sealed: Vec<u8>,
}

impl SealedKey {
    /// Seals a data key for the pair with this public half. `place` is authenticated with it and not stored.
    pub(crate) fn to(public: &[u8; 32], place: &[u8], key: &DataKey) -> Result<Self> {
        let once = SecretHalf::random()?;
        let (ephemeral, shared) = (once.public(), once.0.diffie_hellman(&PublicKey::from(*public)));
        let wrapping = agreed(shared.as_bytes(), &ephemeral, public);
        Ok(Self { ephemeral, sealed: seal::seal(&wrapping, place, key.as_bytes())? })
    }

    /// Everything that it says, in parts.
    pub(crate) fn parts(&self) -> [Vec<u8>; 2] {
        [self.ephemeral.to_vec(), self.sealed.clone()]
    }
}

/// HKDF-Extract (RFC 5869) of what both halves agree on; both public halves are the salt.
fn agreed(shared: &[u8; 32], ephemeral: &[u8; 32], public: &[u8; 32]) -> Key {
    let salt: [u8; 32] = Sha256::new().chain_update(ephemeral).chain_update(public).finalize().into();
    let mut block = [0; 64];
    block.iter_mut().zip(salt).for_each(|(to, from)| *to = from);
    Zeroizing::new(Hmac::<Sha256>::new(&block.into()).chain_update(shared).finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_key_opens_for_its_pair_at_its_place_alone() {
        let (mine, other, key) =
            (SecretHalf::random().unwrap(), SecretHalf::random().unwrap(), DataKey::random().unwrap());
        let sealed = SealedKey::to(&mine.public(), b"slot 1", &key).unwrap();
        assert_eq!(mine.open(b"slot 1", &sealed).unwrap().as_bytes(), key.as_bytes());
        assert!(mine.open(b"slot 2", &sealed).is_none(), "another place");
        assert!(other.open(b"slot 1", &sealed).is_none(), "another pair");
    }

    #[test]
    fn a_pair_comes_back_from_its_bytes() {
        let mine = SecretHalf::random().unwrap();
        assert_eq!(SecretHalf::from_bytes(&*mine.to_bytes()).unwrap().public(), mine.public());
        assert!(SecretHalf::from_bytes(&[0; 31]).is_none());
    }
}
