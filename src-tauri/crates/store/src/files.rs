//! Files, each failure with its path and its verb; and writing such that a file gets its name when it is whole.

use std::{
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};

use tempfile::{NamedTempFile, TempDir, TempPath};

use crate::{Error, Result};

/// How the temporary files begin and end that [`write_whole`] makes: an interrupted write leaves one behind.
const PART: (&str, &str) = (".so-chi-bo-", ".part");

/// What was being done with a file when the system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Reading a file.
    Read,
    /// Writing into a file.
    Write,
    /// Making a file or folder.
    Create,
    /// Giving a finished file its name.
    Rename,
    /// Removing a file.
    Remove,
    /// Listing a folder.
    List,
    /// Taking the lock of a book.
    Lock,
}

impl Verb {
    /// The stable name by which the user interface finds the word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Create => "create",
            Self::Rename => "rename",
            Self::Remove => "remove",
            Self::List => "list",
            Self::Lock => "lock",
        }
    }
}

/// The whole content of a file.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|source| Error::file(path, Verb::Read, source))
}

/// The whole content of a file, or `None` where there is none.
pub fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(source) if source.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error::file(path, Verb::Read, source)),
    }
}

/// Writes a file that is at every moment either as it was or whole: written beside, synced, then renamed.
/// It can be read by this user alone.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = parent(path);
    let mut part = new_part(folder)?;
    let written = part.write_all(bytes).and_then(|()| part.as_file().sync_all());
    written.map_err(|source| Error::file(path, Verb::Write, source))?;
    part.persist(path).map_err(|failed| Error::file(path, Verb::Rename, failed.error))?;
    sync_folder(folder)
}

/// Makes a file that gets its name when `fill` has filled it, and takes no other file's place.
pub fn new_file(path: &Path, fill: impl FnOnce(&mut File) -> Result<()>) -> Result<()> {
    refuse_to_replace(path)?;
    let folder = parent(path);
    let mut part = new_part(folder)?;
    fill(part.as_file_mut())?;
    part.as_file().sync_all().map_err(|source| Error::file(path, Verb::Write, source))?;
    part.persist_noclobber(path).map_err(|failed| not_named(path, failed.error))?;
    sync_folder(folder)
}

/// Makes a file that gets its name only when `check` has read it back, and takes no other file's place. It is written as
/// `<name>.part` beside, so that whoever finds one of an interrupted write knows whose it was; the next write removes it.
/// `None` when `fill` or `check` says so: then nothing is left.
pub fn new_file_checked<F, T>(
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<Option<F>>,
    check: impl FnOnce(&Path, F) -> Result<Option<T>>,
) -> Result<Option<T>> {
    refuse_to_replace(path)?;
    let (mut file, part) = named_part(path)?;
    let Some(filled) = fill(&mut file)? else { return Ok(None) };
    file.sync_all().map_err(|source| Error::file(path, Verb::Write, source))?;
    drop(file);
    let Some(checked) = check(&part, filled)? else { return Ok(None) };
    part.persist_noclobber(path).map_err(|failed| not_named(path, failed.error))?;
    sync_folder(parent(path))?;
    Ok(Some(checked))
}

/// An empty `<name>.part`, which goes when it is dropped.
fn named_part(path: &Path) -> Result<(File, TempPath)> {
    let failed = |source| Error::file(path, Verb::Create, source);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    remove(&part)?;
    let mut options = File::options();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&part).map_err(failed)?;
    Ok((file, TempPath::try_from_path(part).map_err(failed)?))
}

/// Why a finished file did not get its name.
fn not_named(path: &Path, source: std::io::Error) -> Error {
    let is_taken = source.kind() == ErrorKind::AlreadyExists;
    if is_taken { Error::AlreadyThere { path: path.to_owned() } } else { Error::file(path, Verb::Rename, source) }
}

/// Makes a folder that gets its name when `fill` has filled it, and takes no other's place.
pub fn new_folder(path: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    refuse_to_replace(path)?;
    let above = parent(path);
    let part = scratch_folder(above)?;
    fill(part.path())?;
    sync_folder(part.path())?;
    refuse_to_replace(path)?;
    rename(part.path(), path)
}

/// Moves a finished folder to where nothing stands, or an empty folder.
pub fn place_folder(from: &Path, to: &Path) -> Result<()> {
    require_free(to)?;
    if to.is_dir() {
        fs::remove_dir(to).map_err(|source| Error::file(to, Verb::Remove, source))?;
    }
    rename(from, to)
}

/// Refuses a place where anything stands but an empty folder.
pub fn require_free(path: &Path) -> Result<()> {
    let is_free = if path.is_dir() { list(path)?.is_empty() } else { fs::symlink_metadata(path).is_err() };
    if is_free { Ok(()) } else { Err(Error::FolderNotEmpty { path: path.to_owned() }) }
}

/// Refuses a place where something stands.
pub fn refuse_to_replace(path: &Path) -> Result<()> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(Error::AlreadyThere { path: path.to_owned() }),
        Err(_) => Ok(()),
    }
}

/// Gives a finished file its name, replacing what had it.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|source| Error::file(from, Verb::Rename, source))?;
    sync_folder(parent(to))
}

/// Makes a folder and those above it, to last; says whether it was missing.
pub fn make_folder(path: &Path) -> Result<bool> {
    let is_missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.is_dir();
    let missing: Vec<&Path> = path.ancestors().take_while(is_missing).collect();
    match fs::create_dir_all(path) {
        Ok(()) => missing.iter().rev().try_for_each(|made| sync_folder(parent(made))).map(|()| !missing.is_empty()),
        Err(_) if path.exists() => Err(Error::FolderNotWritable { path: path.to_owned() }),
        Err(source) => Err(Error::file(path, Verb::Create, source)),
    }
}

/// Removes a file; one that is not there is removed already.
pub fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != ErrorKind::NotFound => Err(Error::file(path, Verb::Remove, source)),
        _ => Ok(()),
    }
}

/// What stands in a folder, in the order of names.
pub(crate) fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut paths: Vec<PathBuf> = entries.map_err(|source| Error::file(folder, Verb::List, source))?;
    paths.sort();
    Ok(paths)
}

/// Refuses a folder in which no file can be made.
pub(crate) fn require_writable(folder: &Path) -> Result<()> {
    new_part(folder).map(drop)
}

/// Removes what interrupted writes left in a folder. Only for who holds the folder alone.
pub(crate) fn sweep(folder: &Path) -> Result<()> {
    list(folder)?.iter().filter(|path| is_part(path)).try_for_each(|path| remove_all(path))
}

/// The same in each folder of a folder, where photos lie in groups.
pub(crate) fn sweep_groups(folder: &Path) -> Result<()> {
    let groups = if folder.is_dir() { list(folder)? } else { Vec::new() };
    groups.iter().filter(|group| group.is_dir()).try_for_each(|group| sweep(group))
}

/// Removes a file, or a folder with all that is in it.
pub(crate) fn remove_all(path: &Path) -> Result<()> {
    if !path.is_dir() {
        return remove(path);
    }
    fs::remove_dir_all(path).map_err(|source| Error::file(path, Verb::Remove, source))
}

/// Whether a file is what an interrupted write left behind.
pub(crate) fn is_part(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(PART.0) && name.ends_with(PART.1)
}

/// The path of an empty file that goes when it is dropped, or at the next sweep of the folder.
pub(crate) fn scratch(folder: &Path) -> Result<TempPath> {
    new_part(folder).map(NamedTempFile::into_temp_path)
}

/// A folder of [`scratch_folder`].
pub type Scratch = TempDir;

/// A folder that goes when it is dropped, or at the next sweep of the one that it lies in.
pub fn scratch_folder(folder: &Path) -> Result<TempDir> {
    let part = tempfile::Builder::new().prefix(PART.0).suffix(PART.1).tempdir_in(folder);
    part.map_err(|source| Error::file(&folder.join(PART.1), Verb::Create, source))
}

fn new_part(folder: &Path) -> Result<NamedTempFile> {
    let part = tempfile::Builder::new().prefix(PART.0).suffix(PART.1).tempfile_in(folder);
    part.map_err(|source| Error::file(&folder.join(PART.1), Verb::Create, source))
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes renames in a folder last. Windows has no such call, and some file systems of memory sticks refuse it.
fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(windows) {
        return Ok(());
    }
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(source) if !matches!(source.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Err(Error::file(folder, Verb::Write, source))
        }
        _ => Ok(()),
    }
}
