//! A folder of backups: their names, the photos that they share, and which of them go when they grow old.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use chrono::{DateTime, NaiveDateTime, Utc};
use uuid::Uuid;

use super::{Backup, EXTENSION, kept, manifest::Part};
use crate::{Result, files, folder};

/// A backup in a folder. It was read back before it got its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The first digits of the journal's last hash.
    pub head: String,
    /// Bytes.
    pub size: u64,
    /// What it holds; `None` where it does not read.
    pub state: Option<State>,
}

/// The state of a book that a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The identity of the book.
    pub book: Uuid,
    /// The number of its journal's last entry.
    pub seq: i64,
    /// The hash of that entry.
    pub head: String,
}

impl Found {
    pub(super) fn at(path: &Path) -> Option<Self> {
        let name = path.file_stem()?.to_str()?.strip_prefix("so-chi-bo ")?;
        let is_ours = path.extension().is_some_and(|extension| extension == EXTENSION);
        let (at, head) = name.split_once(' ').filter(|_| is_ours)?;
        let at = NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H%M%SZ").ok()?.and_utc();
        let state = Backup::open(path).ok().map(|backup| {
            let manifest = backup.manifest();
            State { book: manifest.book, seq: manifest.seq, head: manifest.head.clone() }
        });
        Some(Self { path: path.to_owned(), at, head: head.to_owned(), size: path.metadata().ok()?.len(), state })
    }

    fn is_of(&self, book: Uuid) -> bool {
        self.state.as_ref().is_some_and(|state| state.book == book)
    }
}

/// Which old backups a place keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// All of two days, then fewer and fewer, as [`kept`] says.
    Thinning,
    /// The newest few, and every year's last: whole files on a small stick.
    Newest(usize),
}

/// The backups in a folder, newest first; none where it is not there.
///
/// # Errors
/// When it cannot be listed.
pub fn found_in(place: &Path) -> Result<Vec<Found>> {
    let paths = if place.is_dir() { files::list(place)? } else { Vec::new() };
    let mut found: Vec<Found> = paths.iter().filter_map(|path| Found::at(path)).collect();
    found.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.path.cmp(&a.path)));
    Ok(found)
}

/// The backups of a book in a folder that others may use as well, newest first. One that does not read may be its own.
///
/// # Errors
/// When the folder cannot be listed.
pub fn found_of(place: &Path, book: Uuid) -> Result<Vec<Found>> {
    let mut found = found_in(place)?;
    found.retain(|backup| backup.state.is_none() || backup.is_of(book));
    Ok(found)
}

/// Removes backups of a book that grew old, then the shared photos that no backup has any more, and what interrupted writes left.
///
/// # Errors
/// When the folder cannot be read or a file not removed; what is left is harmless.
pub fn thin_out(place: &Path, book: Uuid, keeping: Keeping, now: DateTime<Utc>) -> Result<()> {
    let mut found = found_in(place)?;
    found.retain(|backup| backup.is_of(book));
    let times: Vec<DateTime<Utc>> = found.iter().map(|backup| backup.at).collect();
    let stays = match keeping {
        Keeping::Thinning => kept(&times, now),
        Keeping::Newest(few) => super::thin::newest(&times, few),
    };
    for (backup, stays) in found.iter().zip(stays) {
        if !stays {
            files::remove(&backup.path)?;
        }
    }
    files::sweep(place)?;
    files::sweep_groups(&place.join(folder::FILES))?;
    drop_unshared(place)
}

/// Photos that no backup has any more. Where one backup does not read, all stay: it may be read yet.
fn drop_unshared(place: &Path) -> Result<()> {
    let mut shared = BTreeSet::new();
    for found in found_in(place)? {
        match Backup::open(&found.path) {
            Ok(backup) => shared.extend(backup.file_names()),
            Err(_) => return Ok(()),
        }
    }
    let shelf = place.join(folder::FILES);
    for name in file_names(&shelf)? {
        if !shared.contains(&name) {
            files::remove(&shelf.join(name))?;
        }
    }
    Ok(())
}

/// Where a shared photo lies.
pub(super) fn shared(place: &Path, name: &str) -> PathBuf {
    place.join(folder::FILES).join(name)
}

/// Puts a photo among the shared ones, unless it is there as it should be.
pub(super) fn share(place: &Path, name: &str, bytes: &[u8], part: &Part) -> Result<()> {
    let path = shared(place, name);
    let is_there = files::read_if_there(&path)?.is_some_and(|there| Part::of(&there) == *part);
    if is_there {
        return Ok(());
    }
    if let Some(group) = path.parent() {
        files::make_folder(group)?;
    }
    files::write_whole(&path, bytes)
}

/// The names of the encrypted files in a folder of them: "ab/ab12…".
pub(super) fn file_names(shelf: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for group in if shelf.is_dir() { files::list(shelf)? } else { Vec::new() } {
        for file in if group.is_dir() { files::list(&group)? } else { Vec::new() } {
            let parts = [&group, &file].map(|path| path.file_name().unwrap_or_default().to_string_lossy());
            let name = parts.join("/");
            if is_file_name(&name) {
                names.push(name);
            }
        }
    }
    Ok(names)
}

/// Two hexadecimal digits, then the sixty-four of the name that they begin: nothing that leads elsewhere.
pub(super) fn is_file_name(name: &str) -> bool {
    let is_hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    name.split_once('/')
        .is_some_and(|(group, file)| group.len() == 2 && file.len() == 64 && file.starts_with(group) && is_hex(file))
}
