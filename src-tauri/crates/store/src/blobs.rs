//! Photos and documents of the book: each stored once, encrypted, found by the hash of its plain bytes.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    str::FromStr,
};

use rusqlite::Connection;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    Error, OpenedBook, Result,
    crypto::{
        fields, hex,
        keys::{self, DataKey},
        seal,
    },
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

/// The hash of what is too long to be held: it is written into this piece by piece.
#[derive(Debug, Clone, Default)]
pub struct Hashing(Sha256);

impl Hashing {
    /// The hash of all that was written.
    #[must_use]
    pub fn finish(self) -> BlobHash {
        BlobHash(self.0.finalize().into())
    }
}

impl io::Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
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
    book.shelf().keep(hash, bytes)?;
    Ok(hash)
}

/// The plain bytes, proven to be those that were stored.
///
/// [`Error::BlobMissing`] or [`Error::BlobDamaged`] when they cannot be had.
pub fn get(book: &OpenedBook, hash: BlobHash) -> Result<Vec<u8>> {
    book.shelf().get(hash)
}

/// Removes a file for good, when the law asks to erase what it shows; one that is not there is removed already.
pub fn erase(book: &OpenedBook, hash: BlobHash) -> Result<()> {
    files::remove(&book.shelf().path(hash))
}

/// Every file that the records refer to or once referred to: what is undone needs it again.
pub(crate) fn known(connection: &Connection) -> Result<Vec<BlobHash>> {
    let sql = "SELECT hash FROM file UNION SELECT hash FROM closed_file
         UNION SELECT json_extract(before, '$.hash') FROM journal_change WHERE table_name = 'file' AND json_valid(before)
         UNION SELECT json_extract(after, '$.hash') FROM journal_change WHERE table_name = 'file' AND json_valid(after)";
    let mut statement = connection.prepare(sql)?;
    let hashes = statement.query_map([], |row| row.get::<_, String>(0))?;
    let hashes: Vec<String> = hashes.collect::<rusqlite::Result<_>>()?;
    Ok(hashes.iter().filter_map(|hash| hash.parse().ok()).collect())
}

/// The files of a book, as one data key hides and encrypts them.
pub(crate) struct Shelf<'a> {
    /// The folder of the book.
    pub(crate) dir: &'a Path,
    /// Its identity.
    pub(crate) book: Uuid,
    /// The data key.
    pub(crate) key: &'a DataKey,
}

impl Shelf<'_> {
    /// Stores bytes whose hash this is, unless they are stored already.
    pub(crate) fn keep(&self, hash: BlobHash, bytes: &[u8]) -> Result<()> {
        if self.get(hash).is_ok() {
            return Ok(());
        }
        let sealed = seal::seal(&self.key.blob_contents(), &self.place(hash), bytes)?;
        let path = self.path(hash);
        if let Some(folder) = path.parent() {
            files::make_folder(folder)?;
        }
        files::write_whole(&path, &sealed)
    }

    pub(crate) fn get(&self, hash: BlobHash) -> Result<Vec<u8>> {
        let missing = || Error::BlobMissing { hash: hash.to_string() };
        let damaged = || Error::BlobDamaged { hash: hash.to_string() };
        let sealed = files::read_if_there(&self.path(hash))?.ok_or_else(missing)?;
        let mut plain = seal::unseal(&self.key.blob_contents(), &self.place(hash), &sealed).ok_or_else(damaged)?;
        match BlobHash::of(&plain) == hash {
            true => Ok(std::mem::take(&mut *plain)),
            false => Err(damaged()),
        }
    }

    /// Where a file stands. The name is a keyed hash: the plain one would tell who has the same photo that it is here.
    pub(crate) fn path(&self, hash: BlobHash) -> PathBuf {
        let name = hex::encode(&keys::mac(&self.key.blob_names(), &hash.0));
        let group: String = name.chars().take(2).collect();
        self.dir.join(folder::FILES).join(group).join(name)
    }

    /// What a file is sealed to, so that no other file, of this or another book, can take its place.
    fn place(&self, hash: BlobHash) -> Vec<u8> {
        fields::join(&[self.book.as_bytes(), &hash.0])
    }
}
