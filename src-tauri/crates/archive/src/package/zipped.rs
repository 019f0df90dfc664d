//! A year as a zip: the names of the folder, sorted, with one time for all, so that the same year gives the same bytes.

use std::{
    fs::File,
    io::{Read, Write},
    path::Path,
};

use store::{Error, blobs::BlobHash, files::Verb, steady::Steady};
use zip::{
    CompressionMethod, DateTime, ZipArchive, ZipWriter,
    result::{ZipError, ZipResult},
    write::SimpleFileOptions,
};

use super::{Result, Unread, YEAR, file_name, refused, too_large};
use crate::fault::{Fault, FaultCode};

/// A zip that is read.
pub(super) struct Zipped {
    archive: ZipArchive<File>,
    /// The folder in which everything lies, when the zip was made of a folder; else empty.
    within: String,
}

impl Zipped {
    /// Opens a zip; one with a link in it, or with a name that leads out of it, is refused as a whole.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|source| Unread::System(Error::file(path, Verb::Read, source)))?;
        let mut archive = ZipArchive::new(file).map_err(|error| not_a_package(&error))?;
        let mut within = String::new();
        for nth in 0..archive.len() {
            let entry = archive.by_index_raw(nth).map_err(|error| not_a_package(&error))?;
            let name = entry.name().map_err(|error| not_a_package(&error))?.into_owned();
            if entry.enclosed_name().is_none() || name.contains('\\') {
                return refused(&name, FaultCode::UnsafeName);
            }
            if entry.is_symlink() {
                return refused(&name, FaultCode::Link);
            }
            if let Some(folder) = name.strip_suffix(YEAR).filter(|rest| rest.matches('/').count() == 1) {
                within = folder.to_owned();
            }
        }
        if archive.index_for_name(YEAR).is_some() {
            within.clear();
        }
        Ok(Self { archive, within })
    }

    /// An entry. What it says of its size is not believed.
    pub(super) fn read(&mut self, name: &str, max: u64) -> Result<Option<Vec<u8>>> {
        let entry = match self.archive.by_name(&format!("{}{name}", self.within)) {
            Ok(entry) => entry,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(not_a_package(&error)),
        };
        let mut bytes = Vec::new();
        entry.take(max + 1).read_to_end(&mut bytes).map_err(|error| not_a_package(&error))?;
        if bytes.len() as u64 > max { too_large(name, max) } else { Ok(Some(bytes)) }
    }
}

fn not_a_package(error: &impl ToString) -> Unread {
    Unread::refused(Fault::of_file("", "", FaultCode::NotAPackage).with("detail", error.to_string()))
}

/// Writes the whole zip. Photos are compressed already.
pub(super) fn write(
    path: &Path,
    file: &mut File,
    year: &str,
    hashes: &[BlobHash],
    content: impl Fn(BlobHash) -> store::Result<Vec<u8>>,
) -> store::Result<()> {
    let mut zip = ZipWriter::new(Steady::new(file));
    let mut entry = |name: &str, method, bytes: &[u8]| -> store::Result<()> {
        let written = add(&mut zip, name, method, bytes);
        written.map_err(|error| Error::file(path, Verb::Write, error.into()))
    };
    for hash in hashes {
        entry(&file_name(&hash.to_string()), CompressionMethod::Stored, &content(*hash)?)?;
    }
    entry(YEAR, CompressionMethod::Deflated, year.as_bytes())?;
    let written = zip.finish().map_err(std::io::Error::from).and_then(Steady::finish);
    written.map(drop).map_err(|error| Error::file(path, Verb::Write, error))
}

fn add(zip: &mut ZipWriter<Steady<&mut File>>, name: &str, method: CompressionMethod, bytes: &[u8]) -> ZipResult<()> {
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    zip.start_file(name, options)?;
    Ok(zip.write_all(bytes)?)
}
