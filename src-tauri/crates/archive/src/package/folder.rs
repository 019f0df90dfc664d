//! A year as a folder.

use std::{
    fs,
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
};

use store::{
    Error,
    blobs::BlobHash,
    files::{Verb, write_whole},
};

use super::{FILES, Result, Unread, YEAR, file_name, refused, too_large};
use crate::fault::FaultCode;

/// A folder that is read.
pub(super) struct Folder {
    dir: PathBuf,
}

impl Folder {
    pub(super) fn at(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
    }

    /// A file of it, unless a link stands on the way.
    pub(super) fn read(&mut self, name: &str, max: u64) -> Result<Option<Vec<u8>>> {
        let mut path = self.dir.clone();
        for part in name.split('/') {
            path.push(part);
            match fs::symlink_metadata(&path) {
                Ok(found) if found.is_symlink() => return refused(name, FaultCode::Link),
                Ok(_) => {}
                Err(source) if source.kind() == ErrorKind::NotFound => return Ok(None),
                Err(source) => return Err(Unread::System(Error::file(&path, Verb::Read, source))),
            }
        }
        let system = |source| Unread::System(Error::file(&path, Verb::Read, source));
        let mut bytes = Vec::new();
        fs::File::open(&path).and_then(|file| file.take(max + 1).read_to_end(&mut bytes)).map_err(system)?;
        if bytes.len() as u64 > max { too_large(name, max) } else { Ok(Some(bytes)) }
    }
}

/// Fills a folder.
pub(super) fn write(
    dir: &Path,
    year: &str,
    hashes: &[BlobHash],
    content: impl Fn(BlobHash) -> store::Result<Vec<u8>>,
) -> store::Result<()> {
    write_whole(&dir.join(YEAR), year.as_bytes())?;
    if !hashes.is_empty() {
        let files = dir.join(FILES);
        fs::create_dir(&files).map_err(|source| Error::file(&files, Verb::Create, source))?;
    }
    hashes.iter().try_for_each(|hash| write_whole(&dir.join(file_name(&hash.to_string())), &content(*hash)?))
}
