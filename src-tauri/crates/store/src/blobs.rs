//! Photos and documents of the book: each stored once, encrypted, found by the hash of its plain bytes.

use std::{fmt, path::PathBuf, str::FromStr};

use sha2::{Digest, Sha256};

use crate::{
    Error, OpenedBook, Result,
    crypto::{fields, hex, keys, seal},
    files, folder,
};

/// SHA-256 of the plain bytes; written in hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobHash([u8; 32]);

impl BlobHash {
    /// The hash of some plain bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for BlobHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(&self.0))
    }
}

impl FromStr for BlobHash {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        hex::decode(text).map(Self).ok_or_else(|| Error::BlobMissing { hash: text.to_owned() })
    }
}

/// Stores bytes, unless they are stored already, and gives the hash by which they are found.
///
/// Store first, then write the row that refers to it: a file that nothing refers to is harmless.
pub fn put(book: &OpenedBook, bytes: &[u8]) -> Result<BlobHash> {
    let hash = BlobHash::of(bytes);
    if get(book, hash).is_ok() {
        return Ok(hash);
    }
    let sealed = seal::seal(&book.key.blob_contents(), &place(book, hash), bytes)?;
    let path = path(book, hash);
    if let Some(folder) = path.parent() {
        files::make_folder(folder)?;
    }
    files::write_whole(&path, &sealed)?;
    Ok(hash)
}

/// The plain bytes, proven to be those that were stored.
///
/// [`Error::BlobMissing`] or [`Error::BlobDamaged`] when they cannot be had.
pub fn get(book: &OpenedBook, hash: BlobHash) -> Result<Vec<u8>> {
    let missing = || Error::BlobMissing { hash: hash.to_string() };
    let damaged = || Error::BlobDamaged { hash: hash.to_string() };
    let sealed = files::read_if_there(&path(book, hash))?.ok_or_else(missing)?;
    let mut plain = seal::unseal(&book.key.blob_contents(), &place(book, hash), &sealed).ok_or_else(damaged)?;
    match BlobHash::of(&plain) == hash {
        true => Ok(std::mem::take(&mut *plain)),
        false => Err(damaged()),
    }
}

/// Where a file stands. The name is a keyed hash: the plain one would tell who has the same photo that it is here.
pub(crate) fn path(book: &OpenedBook, hash: BlobHash) -> PathBuf {
    let name = hex::encode(&keys::mac(&book.key.blob_names(), &hash.0));
    let group: String = name.chars().take(2).collect();
    book.dir().join(folder::FILES).join(group).join(name)
}

/// What a file is sealed to, so that no other file, of this or another book, can take its place.
fn place(book: &OpenedBook, hash: BlobHash) -> Vec<u8> {
    fields::join(&[book.book_id().as_bytes(), &hash.0])
}
