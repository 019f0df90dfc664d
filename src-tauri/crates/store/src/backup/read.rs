//! Reading a backup: what it says of itself, who may open it, and its parts, each against its hash.

use std::{
    fs::File,
    io::{Read, Seek},
    path::{Path, PathBuf},
};

use zip::ZipArchive;

use super::{Manifest, entry, manifest::Part};
use crate::{
    Error, Face, Result, Unlock,
    crypto::keys::DataKey,
    files::{self, Verb},
    folder,
    keyfile::KeyFile,
};

/// No manifest is longer: 100,000 files have about 15 MB of names.
const LONGEST_MANIFEST: u64 = 64 * 1024 * 1024;
/// No key file is longer.
const LONGEST_KEYS: u64 = 1024 * 1024;

/// A backup, opened for reading.
pub struct Backup {
    path: PathBuf,
    zip: ZipArchive<File>,
    manifest: Manifest,
    keys: KeyFile,
    key_bytes: Vec<u8>,
}

impl Backup {
    /// Opens a backup.
    ///
    /// # Errors
    /// [`Error::NotABackup`], [`Error::BackupNewer`], [`Error::BackupDamaged`].
    pub fn open(path: &Path) -> Result<Self> {
        Self::read(File::open(path).map_err(|source| Error::file(path, Verb::Read, source))?, path)
    }

    pub(super) fn read(mut file: File, path: &Path) -> Result<Self> {
        file.rewind().map_err(|source| Error::file(path, Verb::Read, source))?;
        let mut zip = ZipArchive::new(file).map_err(|_| Error::NotABackup { path: path.to_owned() })?;
        let none = |_| Error::NotABackup { path: path.to_owned() };
        let manifest = entry_bytes(&mut zip, entry::MANIFEST, LONGEST_MANIFEST, path).map_err(none)?;
        let manifest = Manifest::read(&manifest, path)?;
        let key_bytes = entry_bytes(&mut zip, entry::KEYS, LONGEST_KEYS, path)?;
        let keys = KeyFile::decode(&key_bytes, path)
            .ok()
            .filter(|keys| Part::of(&key_bytes) == manifest.keys && keys.book == manifest.book);
        let keys = keys.ok_or_else(|| damaged(path, entry::KEYS))?;
        Ok(Self { path: path.to_owned(), zip, manifest, keys, key_bytes })
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it says of itself.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Who could open the book at that time, and can open the backup.
    #[must_use]
    pub fn faces(&self) -> Vec<Face> {
        self.keys.faces()
    }

    /// Opens it with what was typed, and has it prove itself.
    pub(crate) fn unlock(&self, unlock: &Unlock) -> Result<DataKey> {
        let unlocked = self.keys.unlock(&self.path, unlock)?;
        // Taken amid a change of the data key, it holds the older key's database.
        let mut keys = unlocked.keys.into_iter();
        keys.find(|key| self.manifest.is_proven_by(key)).ok_or_else(|| damaged(&self.path, entry::MANIFEST))
    }

    pub(super) fn require_proven_by(&self, key: &DataKey) -> Result<()> {
        match self.manifest.is_proven_by(key) && self.keys.is_proven_by(key) {
            true => Ok(()),
            false => Err(damaged(&self.path, entry::MANIFEST)),
        }
    }

    /// Writes the book that it holds into a folder, each part checked against its hash.
    pub(crate) fn unpack(&mut self, to: &Path) -> Result<()> {
        files::write_whole(&to.join(folder::KEY), &self.key_bytes)?;
        let shelf = to.join(folder::FILES);
        files::make_folder(&shelf)?;
        for name in self.file_names() {
            let bytes = self.file(&name)?;
            let path = shelf.join(&name);
            if let Some(group) = path.parent() {
                files::make_folder(group)?;
            }
            files::write_whole(&path, &bytes)?;
        }
        // Last: a folder is a book once it holds the database.
        files::write_whole(&to.join(folder::BOOK), &self.database()?)
    }

    pub(super) fn database(&mut self) -> Result<Vec<u8>> {
        let part = self.manifest.database.clone();
        self.inside(entry::DATABASE, &part)
    }

    pub(super) fn file_names(&self) -> Vec<String> {
        self.manifest.files.keys().cloned().collect()
    }

    /// The encrypted bytes of a photo or document, from the backup or from the folder that it shares with others.
    pub(super) fn file(&mut self, name: &str) -> Result<Vec<u8>> {
        let lost = || damaged(&self.path, name);
        if !super::place::is_file_name(name) {
            return Err(lost());
        }
        let part = self.manifest.files.get(name).cloned().ok_or_else(lost)?;
        let inside = format!("{}{name}", entry::FILES);
        if self.zip.index_for_name(&inside).is_some() {
            return self.inside(&inside, &part);
        }
        let shared = super::place::shared(self.path.parent().unwrap_or(Path::new(".")), name);
        let bytes = files::read_if_there(&shared)?.filter(|bytes| Part::of(bytes) == part);
        bytes.ok_or_else(lost)
    }

    fn inside(&mut self, name: &str, part: &Part) -> Result<Vec<u8>> {
        let bytes = entry_bytes(&mut self.zip, name, part.size, &self.path)?;
        if Part::of(&bytes) == *part { Ok(bytes) } else { Err(damaged(&self.path, name)) }
    }
}

fn entry_bytes(zip: &mut ZipArchive<File>, name: &str, most: u64, path: &Path) -> Result<Vec<u8>> {
    let entry = zip.by_name(name).map_err(|_| damaged(path, name))?;
    let mut bytes = Vec::new();
    // A byte more than there may be, so that too much is noticed and never taken in.
    entry.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| damaged(path, name))?;
    if bytes.len() as u64 > most { Err(damaged(path, name)) } else { Ok(bytes) }
}

pub(super) fn damaged(path: &Path, part: &str) -> Error {
    Error::BackupDamaged { path: path.to_owned(), part: part.to_owned() }
}
