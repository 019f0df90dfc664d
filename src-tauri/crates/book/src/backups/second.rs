//! The second place: a memory stick or another disk that comes and goes, known by a mark that lies on it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use domain::Id;
use serde::{Deserialize, Serialize};
use store::{
    backup::{Found, found_of},
    files,
};

use super::STALE;
use crate::{Book, Error, Result};

/// The mark on the second place.
const MARK: &str = "so-chi-bo-sao-luu.json";
/// What a book remembers of it, in its own folder.
const MEMORY: &str = "book.places";

/// The second place as it is at present.
#[derive(Clone, Debug)]
pub struct SecondPlace {
    /// Where it is, or was last.
    pub dir: PathBuf,
    /// Whether it is there now.
    pub present: bool,
    /// The last backup on it.
    pub last: Option<DateTime<Utc>>,
    /// Whether that is too long ago.
    pub stale: bool,
    /// The backups on it, newest first; none while it is away.
    pub backups: Vec<Found>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Memory {
    /// The identity in the mark.
    id: String,
    dir: PathBuf,
    last: Option<String>,
    /// Since when it is the second place.
    since: String,
}

#[derive(Serialize, Deserialize)]
struct Mark {
    id: String,
}

struct Marker;

impl Book {
    /// The second place; `None` when none was chosen.
    #[must_use]
    pub fn second_place(&self) -> Option<SecondPlace> {
        let memory = memory_of(self.dir())?;
        let found = find(&memory);
        let backups = found.as_deref().and_then(|dir| found_of(dir, self.store().book_id()).ok()).unwrap_or_default();
        let remembered = memory.last.as_deref().and_then(|at| at.parse().ok());
        let last = backups.first().map(|backup| backup.at).or(remembered);
        let since = last.or_else(|| memory.since.parse().ok());
        let stale = since.is_none_or(|since| self.clock().now() - since > STALE);
        Some(SecondPlace { present: found.is_some(), dir: found.unwrap_or(memory.dir), last, stale, backups })
    }

    /// Chooses a folder as the second place and lays the mark there.
    ///
    /// # Errors
    /// [`Error::NotAllowed`]; when nothing can be written there.
    pub fn choose_second_place(&mut self, dir: &Path) -> Result<()> {
        self.require_editor()?;
        let id = mark_in(dir).unwrap_or_else(|| Id::<Marker>::random().to_string());
        let since = self.clock().now().to_rfc3339();
        let mark = serde_json::to_vec(&Mark { id: id.clone() }).unwrap_or_default();
        files::write_whole(&dir.join(MARK), &mark)?;
        write(self.dir(), &Memory { id, dir: dir.to_owned(), last: None, since })
    }

    /// Forgets the second place; what lies there stays.
    ///
    /// # Errors
    /// [`Error::NotAllowed`]; what the file says.
    pub fn forget_second_place(&mut self) -> Result<()> {
        self.require_editor()?;
        files::remove(&self.dir().join(MEMORY)).map_err(Error::from)
    }
}

/// Remembers a backup that was made there.
pub(super) fn remember(book: &Path, place: &Path, at: DateTime<Utc>) -> Result<()> {
    let Some(memory) = memory_of(book) else { return Ok(()) };
    write(book, &Memory { dir: place.to_owned(), last: Some(at.to_rfc3339()), ..memory })
}

/// Takes the memory of one folder over into another, as after a restoring.
pub(super) fn take_over(from: &Path, to: &Path) -> Result<()> {
    memory_of(from).map_or(Ok(()), |memory| write(to, &memory))
}

fn memory_of(book: &Path) -> Option<Memory> {
    serde_json::from_slice(&files::read_if_there(&book.join(MEMORY)).ok()??).ok()
}

fn write(book: &Path, memory: &Memory) -> Result<()> {
    let bytes = serde_json::to_vec(memory).unwrap_or_default();
    Ok(files::write_whole(&book.join(MEMORY), &bytes)?)
}

fn mark_in(dir: &Path) -> Option<String> {
    let mark: Mark = serde_json::from_slice(&files::read_if_there(&dir.join(MARK)).ok()??).ok()?;
    Some(mark.id)
}

/// Where the marked folder is now: a stick comes back under another letter or mount point.
fn find(memory: &Memory) -> Option<PathBuf> {
    let is_it = |dir: &PathBuf| mark_in(dir).is_some_and(|id| id == memory.id);
    let parts: Vec<_> = memory.dir.components().collect();
    let tails = (1..=parts.len()).map(|skip| parts.iter().skip(skip).collect::<PathBuf>());
    let tails: Vec<PathBuf> = tails.collect();
    let elsewhere = roots().into_iter().flat_map(|root| tails.iter().map(move |tail| root.join(tail)));
    std::iter::once(memory.dir.clone()).chain(elsewhere).find(is_it)
}

/// Where disks that come and go appear.
fn roots() -> Vec<PathBuf> {
    if cfg!(windows) {
        return ('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\"))).collect();
    }
    let inside = |dir: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(dir).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
    };
    let media = ["/media", "/run/media", "/mnt"].map(PathBuf::from);
    let mounts: Vec<PathBuf> = media.iter().flat_map(|dir| inside(dir)).collect();
    mounts.iter().flat_map(|dir| inside(dir)).chain(mounts.clone()).collect()
}
