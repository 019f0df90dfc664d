//! The data key of a book and the keys derived from it, so that no key serves two algorithms.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{hex, random};
use crate::Result;

/// A key of 256 bits, wiped from memory when dropped.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// The random key of a book. The key file holds it, wrapped once for each way of opening the book.
pub(crate) struct DataKey(Key);

impl DataKey {
    pub(crate) fn random() -> Result<Self> {
        random::bytes().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        <[u8; 32]>::try_from(bytes).ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &*self.0
    }

    /// The same key for another owner, as a copy that outlives the book needs it.
    pub(crate) fn copy(&self) -> Self {
        Self(self.0.clone())
    }

    /// The key for one purpose: HKDF-Expand (RFC 5869) with SHA-256, one block. The data key is random already, so
    /// that there is nothing to extract.
    fn for_purpose(&self, purpose: &str) -> Key {
        let info = [b"so-chi-bo/v1/", purpose.as_bytes(), &[1]].concat();
        Zeroizing::new(mac(&self.0, &info))
    }

    /// The key of the database, and the salt that stands in its first 16 bytes.
    pub(crate) fn database(&self) -> DatabaseKey {
        DatabaseKey { key: self.for_purpose("database"), salt: self.for_purpose("database salt") }
    }

    /// Encrypts the content of photos and documents.
    pub(crate) fn blob_contents(&self) -> Key {
        self.for_purpose("file contents")
    }

    /// Hides the hashes of photos and documents in their names.
    pub(crate) fn blob_names(&self) -> Key {
        self.for_purpose("file names")
    }

    /// Authenticates the key file as a whole.
    pub(crate) fn key_file(&self) -> Key {
        self.for_purpose("key file")
    }

    /// Authenticates what a backup says of itself.
    pub(crate) fn backup(&self) -> Key {
        self.for_purpose("backup")
    }
}

/// What opens the database. Its salt is derived too, which tells a damaged database from another book's.
pub(crate) struct DatabaseKey {
    key: Key,
    salt: Key,
}

impl DatabaseKey {
    /// The first bytes of a database that belongs to this key.
    pub(crate) fn header(&self) -> &[u8] {
        self.salt.first_chunk::<16>().map_or(&[], |salt| salt)
    }

    /// The raw key, by which pages are encrypted.
    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.key
    }

    /// Raw key and salt in SQLCipher's notation: no further key derivation at each opening.
    pub(crate) fn for_sqlcipher(&self) -> Zeroizing<String> {
        let key = Zeroizing::new(hex::encode(&*self.key));
        Zeroizing::new(format!("x'{}{}'", *key, hex::encode(self.header())))
    }
}

/// HMAC-SHA256.
pub(crate) fn mac(key: &Key, message: &[u8]) -> [u8; 32] {
    hmac(key).chain_update(message).finalize().into_bytes().into()
}

/// Whether `tag` is the HMAC-SHA256 of the message, compared in constant time.
pub(crate) fn mac_is(tag: &[u8; 32], key: &Key, message: &[u8]) -> bool {
    hmac(key).chain_update(message).verify(&(*tag).into()).is_ok()
}

fn hmac(key: &Key) -> Hmac<Sha256> {
    // HMAC fills a key shorter than its block with zeros.
    let mut block = [0; 64];
    block.iter_mut().zip(key.iter()).for_each(|(to, from)| *to = *from);
    Hmac::new(&block.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mac_is_hmac_sha256() {
        // RFC 4231, test case 2: a key shorter than a block.
        let mut key = [0; 32];
        key[..4].copy_from_slice(b"Jefe");
        let tag = mac(&Zeroizing::new(key), b"what do ya want for nothing?");
        assert_eq!(hex::encode(&tag), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assert!(mac_is(&tag, &Zeroizing::new(key), b"what do ya want for nothing?"));
        assert!(!mac_is(&tag, &Zeroizing::new(key), b"what do ya want for something?"));
    }

    #[test]
    fn every_purpose_has_a_key_of_its_own() {
        let data = DataKey::random().unwrap();
        let keys = [
            data.blob_contents(),
            data.blob_names(),
            data.key_file(),
            data.backup(),
            data.database().key,
            data.database().salt,
        ];
        let distinct: std::collections::BTreeSet<_> = keys.iter().map(|key| **key).collect();
        assert_eq!(distinct.len(), keys.len());
        assert!(!distinct.contains(data.as_bytes()));
    }
}
