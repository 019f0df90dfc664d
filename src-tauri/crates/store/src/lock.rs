//! One program at a time holds a book: a lock of the system, which goes when the program goes, however it goes.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{Error, Result, files, files::Verb, folder};

/// Who has a book open, for the message that another program shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The name of the computer.
    pub host: String,
    /// The number of the process on it.
    pub pid: u32,
    /// Since when, as the caller writes time.
    pub since: String,
}

impl Holder {
    /// This process, from `since` on.
    #[must_use]
    pub fn this_process(since: String) -> Self {
        let host = gethostname::gethostname().to_string_lossy().into_owned();
        Self { host, pid: std::process::id(), since }
    }
}

/// The lock of a book, held until dropped. A lock file that a crash left is no obstacle: nobody holds it.
#[derive(Debug)]
pub(crate) struct BookLock {
    _locked: File,
    announced: Option<PathBuf>,
}

impl BookLock {
    pub(crate) fn take(dir: &Path) -> Result<Self> {
        let path = dir.join(folder::LOCK);
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|source| Error::file(&path, Verb::Create, source))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _locked: file, announced: None }),
            Err(TryLockError::WouldBlock) => {
                Err(Error::BookInUse { path: dir.to_owned(), holder: read_holder(&dir.join(folder::HOLDER)) })
            }
            Err(TryLockError::Error(source)) => Err(Error::file(&path, Verb::Lock, source)),
        }
    }

    /// Tells other programs who holds the book, until it is let go.
    pub(crate) fn announce(&mut self, dir: &Path, holder: &Holder) -> Result<()> {
        let text = serde_json::to_vec(holder).map_err(|error| Error::Database { detail: error.to_string() })?;
        let path = dir.join(folder::HOLDER);
        // Before it is written: a failure may leave it, and it has to go with the lock then too.
        self.announced = Some(path.clone());
        files::write_whole(&path, &text)
    }
}

impl Drop for BookLock {
    fn drop(&mut self) {
        if let Some(path) = &self.announced {
            // Only a courtesy: the next holder overwrites what cannot be removed.
            let _ = files::remove(path);
        }
    }
}

fn read_holder(path: &Path) -> Option<Holder> {
    serde_json::from_slice(&files::read(path).ok()?).ok()
}
