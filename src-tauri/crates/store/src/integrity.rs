//! Whether a book is sound: every page, every reference, every photo and document.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use crate::{
    Error, OpenedBook, Result,
    blobs::{self, BlobHash},
    connection, files, folder,
    migrate::{self, BrokenReference},
};

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A page of the database was altered or has decayed.
    DamagedPage(u32),
    /// The database contradicts itself; what it says.
    Inconsistent(String),
    /// A row refers to a row that is not there.
    BrokenReference(BrokenReference),
    /// A photo or document that the records refer to is not there.
    BlobMissing(BlobHash),
    /// A photo or document does not read back as it was written.
    BlobDamaged(BlobHash),
    /// A file that no record refers to. It takes room and does no harm.
    UnclaimedFile(PathBuf),
}

/// Checks the whole book; `referenced` are the hashes that its records refer to.
///
/// Where pages are damaged nothing else is asked: SQLCipher refuses the database after the first bad page.
pub fn check(book: &OpenedBook, referenced: &[BlobHash]) -> Result<Vec<Finding>> {
    let pages = connection::damaged_pages(&book.connection)?;
    if !pages.is_empty() {
        return Ok(pages.into_iter().map(Finding::DamagedPage).collect());
    }
    let mut findings = inconsistencies(book)?;
    findings.extend(migrate::broken_references(&book.connection)?.into_iter().map(Finding::BrokenReference));
    for hash in referenced {
        findings.extend(blob_finding(book, *hash)?);
    }
    findings.extend(unclaimed_files(book, referenced)?.into_iter().map(Finding::UnclaimedFile));
    Ok(findings)
}

fn inconsistencies(book: &OpenedBook) -> Result<Vec<Finding>> {
    let mut statement = book.connection.prepare("PRAGMA integrity_check")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let lines: Vec<String> = lines.collect::<std::result::Result<_, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").map(Finding::Inconsistent).collect())
}

fn blob_finding(book: &OpenedBook, hash: BlobHash) -> Result<Option<Finding>> {
    match blobs::get(book, hash) {
        Ok(_) => Ok(None),
        Err(Error::BlobMissing { .. }) => Ok(Some(Finding::BlobMissing(hash))),
        Err(Error::BlobDamaged { .. }) => Ok(Some(Finding::BlobDamaged(hash))),
        Err(other) => Err(other),
    }
}

fn unclaimed_files(book: &OpenedBook, referenced: &[BlobHash]) -> Result<Vec<PathBuf>> {
    let claimed: BTreeSet<PathBuf> = referenced.iter().map(|hash| book.shelf().path(*hash)).collect();
    let root = book.dir().join(folder::FILES);
    let groups = if root.exists() { files::list(&root)? } else { vec![] };
    let (folders, loose): (Vec<PathBuf>, Vec<PathBuf>) = groups.into_iter().partition(|path| path.is_dir());
    let mut standing = loose;
    for folder in folders {
        standing.extend(files::list(&folder)?);
    }
    let is_unclaimed = |path: &Path| !claimed.contains(path) && !files::is_part(path);
    Ok(standing.into_iter().filter(|path| is_unclaimed(path)).collect())
}
