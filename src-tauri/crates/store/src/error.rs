//! What can go wrong with a book, as codes and facts. The words stand in the user interface.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use rusqlite::ErrorCode;

use crate::{files::Verb, folder, lock::Holder, wall};

/// The result of anything done with a book on disk.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a book could not be made, opened, read or written. The files are then as they were.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No slot of the key file opens with this passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// A new passphrase has fewer characters than the minimum.
    #[error("the passphrase is shorter than {minimum} characters")]
    PassphraseTooShort {
        /// The least number of characters.
        minimum: usize,
    },
    /// The recovery code is not this book's, or not a recovery code at all.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// The database is there but its key file is not.
    #[error("{path} is missing")]
    KeyFileMissing {
        /// Where the key file should be.
        path: PathBuf,
    },
    /// The key file is cut off, altered, or not a key file.
    #[error("{path} is damaged")]
    KeyFileDamaged {
        /// The key file.
        path: PathBuf,
    },
    /// There is no book in this folder.
    #[error("{path} is missing")]
    BookMissing {
        /// Where the database should be.
        path: PathBuf,
    },
    /// The database does not read back as it was written.
    #[error("the book is damaged (page {page:?})")]
    BookDamaged {
        /// The first damaged page, counted from 1, when it is known.
        page: Option<u32>,
    },
    /// The book was written by a newer version of the program.
    #[error("the book has version {found}, this program knows {known}")]
    BookNewer {
        /// The version of the book.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// The file in the book's place is another program's, or belongs to another key file.
    #[error("{path} is not this book")]
    NotABook {
        /// The file in the place of the database.
        path: PathBuf,
    },
    /// Nothing can be written in this folder.
    #[error("{path} is not writable")]
    FolderNotWritable {
        /// The folder.
        path: PathBuf,
    },
    /// A new book wants an empty folder.
    #[error("{path} is not empty")]
    FolderNotEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// Something stands there already, and an export never takes its place.
    #[error("{path} is there already")]
    AlreadyThere {
        /// The file or folder.
        path: PathBuf,
    },
    /// Another window or program has this book open.
    #[error("{path} is open elsewhere")]
    BookInUse {
        /// The book's folder.
        path: PathBuf,
        /// Who has it, if that can be read.
        holder: Option<Holder>,
    },
    /// What was to be changed belongs to a year that is held or closed.
    #[error("the year {year} is {}", if *closed { "closed" } else { "held" })]
    YearWalled {
        /// Which year.
        year: i32,
        /// It is closed, not only held.
        closed: bool,
    },
    /// There is no room left for this file.
    #[error("no room left for {path}")]
    DiskFull {
        /// The file that was being written.
        path: PathBuf,
    },
    /// A photo or document of the book is not in its place.
    #[error("the file {hash} is missing")]
    BlobMissing {
        /// SHA-256 of the plain bytes, in hexadecimal.
        hash: String,
    },
    /// A photo or document of the book does not read back as it was written.
    #[error("the file {hash} is damaged")]
    BlobDamaged {
        /// SHA-256 of the plain bytes, in hexadecimal.
        hash: String,
    },
    /// The file is open in another program, or locked by one.
    #[error("{path} is in use")]
    FileInUse {
        /// The file.
        path: PathBuf,
    },
    /// The folder that a file was to be written into is not there (any more).
    #[error("{path} is gone")]
    FolderGone {
        /// The folder.
        path: PathBuf,
    },
    /// Nothing of this kind is next on the line of undoing.
    #[error("nothing to undo")]
    NothingToUndo,
    /// What was done since stands in the way of taking something back.
    #[error("{label} was changed since")]
    UndoConflict {
        /// What was to be taken back.
        label: String,
    },
    /// A file is no backup of a book.
    #[error("{path} is no backup")]
    NotABackup {
        /// The file.
        path: PathBuf,
    },
    /// A backup does not read back as it was written.
    #[error("{path} is damaged: {part}")]
    BackupDamaged {
        /// The backup.
        path: PathBuf,
        /// Which part of it.
        part: String,
    },
    /// A backup was written by a newer version of the program.
    #[error("the backup has version {found}, this program knows {known}")]
    BackupNewer {
        /// The version of the backup.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// The system refused to do something with a file.
    #[error("cannot {} {path}: {source}", verb.as_str())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What was being done with it.
        verb: Verb,
        /// What the system said.
        source: io::Error,
    },
    /// The database refused a statement.
    #[error("database: {detail}")]
    Database {
        /// What the database said; never a value of a record.
        detail: String,
    },
}

impl Error {
    /// A failure of the system on a file; the kinds that have a way out get a variant of their own.
    #[must_use]
    pub fn file(path: &Path, verb: Verb, source: io::Error) -> Self {
        let path = path.to_owned();
        match (source.kind(), verb) {
            (ErrorKind::StorageFull | ErrorKind::QuotaExceeded, _) => Self::DiskFull { path },
            (ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::NotADirectory, Verb::Create) => {
                Self::FolderNotWritable { path: path.parent().unwrap_or(&path).to_owned() }
            }
            (ErrorKind::NotFound, Verb::Create) => Self::FolderGone { path: path.parent().unwrap_or(&path).to_owned() },
            _ if is_held(&source, verb) => Self::FileInUse { path },
            _ => Self::File { path, verb, source },
        }
    }

    /// Puts the book's folder before a path that the database reported by its bare name, or not at all.
    #[must_use]
    pub(crate) fn within(mut self, dir: &Path) -> Self {
        if let Self::DiskFull { path }
        | Self::FolderNotWritable { path }
        | Self::BookInUse { path, .. }
        | Self::File { path, .. } = &mut self
        {
            *path = if path.as_os_str().is_empty() { dir.to_owned() } else { dir.join(&*path) };
        }
        self
    }

    /// The stable name by which the user interface finds the words.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong_passphrase",
            Self::PassphraseTooShort { .. } => "passphrase_too_short",
            Self::WrongRecoveryCode => "wrong_recovery_code",
            Self::KeyFileMissing { .. } => "key_file_missing",
            Self::KeyFileDamaged { .. } => "key_file_damaged",
            Self::BookMissing { .. } => "book_missing",
            Self::BookDamaged { .. } => "book_damaged",
            Self::BookNewer { .. } => "book_newer",
            Self::NotABook { .. } => "not_a_book",
            Self::FolderNotWritable { .. } => "folder_not_writable",
            Self::FolderNotEmpty { .. } => "folder_not_empty",
            Self::AlreadyThere { .. } => "already_there",
            Self::BookInUse { .. } => "book_in_use",
            Self::DiskFull { .. } => "disk_full",
            Self::BlobMissing { .. } => "blob_missing",
            Self::BlobDamaged { .. } => "blob_damaged",
            Self::FileInUse { .. } => "file_in_use",
            Self::FolderGone { .. } => "folder_gone",
            Self::NothingToUndo => "nothing_to_undo",
            Self::UndoConflict { .. } => "undo_conflict",
            Self::NotABackup { .. } => "not_a_backup",
            Self::BackupDamaged { .. } => "backup_damaged",
            Self::BackupNewer { .. } => "backup_newer",
            Self::File { .. } => "file_error",
            Self::YearWalled { closed: false, .. } => "year_held",
            Self::YearWalled { closed: true, .. } => "year_closed",
            Self::Database { .. } => "database",
        }
    }

    /// The facts that the words are filled with, by name.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::WrongPassphrase | Self::WrongRecoveryCode | Self::NothingToUndo => vec![],
            Self::YearWalled { year, .. } => vec![("year", year.to_string())],
            Self::UndoConflict { label } => vec![("label", label.clone())],
            Self::BackupDamaged { path, part } => vec![at(path), ("part", part.clone())],
            Self::PassphraseTooShort { minimum } => vec![("minimum", minimum.to_string())],
            Self::KeyFileMissing { path }
            | Self::KeyFileDamaged { path }
            | Self::BookMissing { path }
            | Self::NotABackup { path }
            | Self::NotABook { path }
            | Self::FolderNotWritable { path }
            | Self::FolderNotEmpty { path }
            | Self::AlreadyThere { path }
            | Self::FileInUse { path }
            | Self::FolderGone { path }
            | Self::DiskFull { path } => vec![at(path)],
            Self::BookDamaged { page } => page.iter().map(|page| ("page", page.to_string())).collect(),
            Self::BookNewer { found, known } | Self::BackupNewer { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::BookInUse { path, holder } => {
                let mut facts = vec![at(path)];
                if let Some(holder) = holder {
                    facts.push(("host", holder.host.clone()));
                    facts.push(("pid", holder.pid.to_string()));
                    facts.push(("since", holder.since.clone()));
                }
                facts
            }
            Self::BlobMissing { hash } | Self::BlobDamaged { hash } => vec![("hash", hash.clone())],
            Self::File { path, verb, source } => {
                vec![at(path), ("verb", verb.as_str().to_owned()), ("reason", source.to_string())]
            }
            Self::Database { detail } => vec![("detail", detail.clone())],
        }
    }
}

/// Whether another program holds the file whose place was to be taken. Windows says so by codes of its own
/// (ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION), or refuses to rename over an open file.
fn is_held(source: &io::Error, verb: Verb) -> bool {
    let by_code = cfg!(windows) && matches!(source.raw_os_error(), Some(32 | 33));
    let busy = matches!(source.kind(), ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy);
    by_code || busy || (verb == Verb::Rename && source.kind() == ErrorKind::PermissionDenied)
}

fn at(path: &Path) -> (&'static str, String) {
    ("path", path.display().to_string())
}

/// What the database said, by the bare name of its file; `Error::within` adds the folder.
impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull { path: folder::BOOK.into() },
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::BookDamaged { page: None },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::BookInUse { path: PathBuf::new(), holder: None }
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => {
                Self::file(folder::BOOK.as_ref(), Verb::Write, io::Error::other(error.to_string()))
            }
            Some(ErrorCode::ReadOnly) => Self::FolderNotWritable { path: PathBuf::new() },
            _ => match wall::refused(&error.to_string()) {
                Some((year, state)) => Self::YearWalled { year, closed: state == "closed" },
                None => Self::Database { detail: error.to_string() },
            },
        }
    }
}
