//! Taking a backup: a snapshot while the book is held, the writing of it afterwards, beside whatever the clerk does.

use std::{
    fs::File,
    io::{self, BufWriter, Seek, Write},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use tempfile::TempPath;
use uuid::Uuid;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{
    Backup, Checked, Manifest, entry,
    manifest::Part,
    place::{self, Found},
};
use crate::{
    Error, OpenedBook, Result, connection, crypto::keys::DataKey, files, files::Verb, folder, migrate, steady::Steady,
};

/// Where a backup keeps photos and documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Photos {
    /// In a folder beside it, shared with the other backups there.
    Shared,
    /// In itself.
    Inside,
}

/// A book as it was at one moment; it can be written to one place and another while the book goes on.
pub struct Snapshot {
    database: TempPath,
    keys: Vec<u8>,
    files: PathBuf,
    manifest: Manifest,
    key: DataKey,
}

impl OpenedBook {
    /// Takes a snapshot. It lies, encrypted, in the book's folder until it is dropped.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn snapshot(&self, at: DateTime<Utc>) -> Result<Snapshot> {
        let database = files::scratch(self.dir())?;
        connection::copy(&self.connection, &database, &self.key.database()).map_err(|e| e.within(self.dir()))?;
        let schema = migrate::version(&self.connection)?;
        Ok(Snapshot {
            database,
            keys: files::read(&self.dir().join(folder::KEY))?,
            files: self.dir().join(folder::FILES),
            manifest: Manifest::of(self.book_id(), at, schema, &self.connection)?,
            key: self.key.copy(),
        })
    }
}

impl Snapshot {
    /// The identity of the book.
    #[must_use]
    pub fn book(&self) -> Uuid {
        self.manifest.book
    }

    /// Writes the backup into a folder and reads it back; it has its name only when both went well.
    ///
    /// # Errors
    /// What the files say; what is in the folder already stays as it is.
    pub fn store(&self, place: &Path, photos: Photos, checked: Checked) -> Result<Found> {
        files::make_folder(place)?;
        let (manifest, bytes) = self.manifest(place, photos)?;
        let path = place.join(manifest.file_name());
        files::new_file(&path, |file| {
            self.fill(file, &path, (&manifest, &bytes), photos)?;
            file.sync_all().map_err(|source| Error::file(&path, Verb::Write, source))?;
            Backup::read(file.try_clone().map_err(|source| Error::file(&path, Verb::Read, source))?, &path)?
                .check(&self.key, checked)
        })?;
        Found::at(&path).ok_or(Error::NotABackup { path })
    }

    /// What the backup says of itself. Photos that the place lacks are brought there on the way.
    fn manifest(&self, place: &Path, photos: Photos) -> Result<(Manifest, Vec<u8>)> {
        let mut manifest = self.manifest.clone();
        manifest.database = Part::of(&files::read(&self.database)?);
        manifest.keys = Part::of(&self.keys);
        for name in place::file_names(&self.files)? {
            let bytes = files::read(&self.files.join(&name))?;
            let part = Part::of(&bytes);
            if photos == Photos::Shared {
                place::share(place, &name, &bytes, &part)?;
            }
            manifest.files.insert(name, part);
        }
        let bytes = manifest.clone().proven(&self.key)?;
        Ok((manifest, bytes))
    }

    fn fill(&self, file: &mut File, path: &Path, manifest: (&Manifest, &[u8]), photos: Photos) -> Result<()> {
        let unwritten = |source| Error::file(path, Verb::Write, source);
        let mut zip = ZipWriter::new(Steady::new(BufWriter::new(file)));
        let (manifest, bytes) = manifest;
        add(&mut zip, entry::MANIFEST, bytes).map_err(unwritten)?;
        add(&mut zip, entry::KEYS, &self.keys).map_err(unwritten)?;
        add(&mut zip, entry::DATABASE, &files::read(&self.database)?).map_err(unwritten)?;
        if photos == Photos::Inside {
            for name in manifest.files.keys() {
                let bytes = files::read(&self.files.join(name))?;
                add(&mut zip, &format!("{}{name}", entry::FILES), &bytes).map_err(unwritten)?;
            }
        }
        let written = zip.finish().map_err(io::Error::from).and_then(Steady::finish);
        written.map(drop).map_err(unwritten)
    }
}

fn add(zip: &mut ZipWriter<impl Write + Seek>, name: &str, bytes: &[u8]) -> io::Result<()> {
    // Encrypted bytes do not shrink. The date would make two backups of one moment differ.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default())
        .large_file(bytes.len() as u64 >= u64::from(u32::MAX));
    zip.start_file(name, options)?;
    zip.write_all(bytes)
}
