//! A year on disk: a folder, or a zip of the same names. `year.json` holds the records, `files/<hash>` each file.

mod folder;
mod zipped;

use std::{fs, path::Path};

use store::{
    blobs::BlobHash,
    files::{Verb, new_file, new_folder},
};

use crate::fault::{Fault, FaultCode};
use folder::Folder;
use zipped::Zipped;

/// The records.
pub(crate) const YEAR: &str = "year.json";
/// The folder of the files.
pub(crate) const FILES: &str = "files";

/// The largest file of records that is read, in bytes: a hundred times that of a branch that writes everything down.
const LARGEST_YEAR: u64 = 64 << 20;
/// The largest single file that is read, in bytes.
const LARGEST_FILE: u64 = 256 << 20;

/// A year on disk, open for reading. Nothing of it is ever unpacked: what is read is named beforehand.
pub struct Package(Kind);

enum Kind {
    Folder(Folder),
    Zipped(Zipped),
}

/// Why something of a package cannot be read: it is refused, or the system has no way to it.
#[derive(Debug)]
pub enum Unread {
    /// It is not as a package has to be.
    Refused(Box<Fault>),
    /// What the system said.
    System(store::Error),
}

impl Unread {
    fn refused(fault: Fault) -> Self {
        Self::Refused(Box::new(fault))
    }
}

type Result<T> = std::result::Result<T, Unread>;

impl Package {
    /// Opens a folder or a zip.
    ///
    /// # Errors
    /// [`Unread`].
    pub fn open(path: &Path) -> Result<Self> {
        let system = |source| Unread::System(store::Error::file(path, Verb::Read, source));
        if fs::metadata(path).map_err(system)?.is_dir() {
            Ok(Self(Kind::Folder(Folder::at(path))))
        } else {
            Ok(Self(Kind::Zipped(Zipped::open(path)?)))
        }
    }

    /// The bytes of `year.json`.
    ///
    /// # Errors
    /// [`Unread`].
    pub fn year(&mut self) -> Result<Vec<u8>> {
        self.read(YEAR, LARGEST_YEAR)?.ok_or_else(|| Unread::refused(Fault::of_file("", YEAR, FaultCode::NoYear)))
    }

    /// A file by its hash, proven to have it; `None` when the package does not have one.
    ///
    /// # Errors
    /// [`Unread`].
    pub fn file(&mut self, hash: BlobHash) -> Result<Option<Vec<u8>>> {
        let name = file_name(&hash.to_string());
        let Some(bytes) = self.read(&name, LARGEST_FILE)? else { return Ok(None) };
        let is_whole = BlobHash::of(&bytes) == hash;
        let damaged = || Unread::refused(Fault::of_file("", &name, FaultCode::FileDamaged));
        is_whole.then_some(Some(bytes)).ok_or_else(damaged)
    }

    fn read(&mut self, name: &str, max: u64) -> Result<Option<Vec<u8>>> {
        match &mut self.0 {
            Kind::Folder(folder) => folder.read(name, max),
            Kind::Zipped(zip) => zip.read(name, max),
        }
    }
}

/// Writes a package: a zip when the name says so, else a folder. It gets its name when it is whole, and never takes the
/// place of something that stands there.
///
/// # Errors
/// [`store::Error::AlreadyThere`], and what the system says of the file.
pub fn write(
    path: &Path,
    year: &str,
    hashes: &[BlobHash],
    content: impl Fn(BlobHash) -> store::Result<Vec<u8>>,
) -> store::Result<()> {
    if is_zip(path) {
        new_file(path, |file| zipped::write(path, file, year, hashes, content))
    } else {
        new_folder(path, |dir| folder::write(dir, year, hashes, content))
    }
}

fn is_zip(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
}

/// Where a file stands.
pub(crate) fn file_name(hash: &str) -> String {
    format!("{FILES}/{hash}")
}

fn refused<T>(name: &str, code: FaultCode) -> Result<T> {
    Err(Unread::refused(Fault::of_file("", name, code)))
}

fn too_large<T>(name: &str, max: u64) -> Result<T> {
    Err(Unread::refused(Fault::of_file("", name, FaultCode::TooLarge).with("max", max)))
}
