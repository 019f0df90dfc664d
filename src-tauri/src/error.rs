//! What a refused command tells the window: a code, facts, and bad input field by field.

use std::{collections::BTreeMap, path::Path};

use domain::{Code, Problem, codes};
use serde::Serialize;
use ts_rs::TS;

use crate::log;

codes! {
    /// Every reason that a command or the command line can give; each has words in the interface and in `cli/sentences.rs`.
    pub enum FailureCode {
        /// No slot of the key file opens with this passphrase.
        WrongPassphrase = "wrong_passphrase",
        /// A new passphrase is too short.
        PassphraseTooShort = "passphrase_too_short",
        /// Not the book's recovery code.
        WrongRecoveryCode = "wrong_recovery_code",
        /// The key file is not there.
        KeyFileMissing = "key_file_missing",
        /// The key file does not read.
        KeyFileDamaged = "key_file_damaged",
        /// There is no book.
        BookMissing = "book_missing",
        /// The database does not read back as it was written.
        BookDamaged = "book_damaged",
        /// Written by a newer version.
        BookNewer = "book_newer",
        /// Another program's file, or another book's.
        NotABook = "not_a_book",
        /// Open elsewhere.
        BookInUse = "book_in_use",
        /// Nothing can be written there.
        FolderNotWritable = "folder_not_writable",
        /// A new book wants an empty folder.
        FolderNotEmpty = "folder_not_empty",
        /// An export does not take the place of what stands there.
        AlreadyThere = "already_there",
        /// A year that comes in is refused, with every fault in it.
        YearRefused = "year_refused",
        /// Open in another program.
        FileInUse = "file_in_use",
        /// The folder is not there any more.
        FolderGone = "folder_gone",
        /// No room left.
        DiskFull = "disk_full",
        /// An attached file is not there.
        BlobMissing = "blob_missing",
        /// An attached file does not read back.
        BlobDamaged = "blob_damaged",
        /// The system refused something with a file.
        FileError = "file_error",
        /// The database refused a statement.
        Database = "database",
        /// Bad input.
        Refused = "refused",
        /// No such record.
        NotFound = "not_found",
        /// Others refer to it.
        InUse = "in_use",
        /// A book with people in it is not filled with practice data.
        NotPractice = "not_practice",
        /// The branch has no name yet.
        NoBranch = "no_branch",
        /// What was issued is frozen.
        AlreadyIssued = "already_issued",
        /// A document lacks what it needs before it can be issued.
        NotReady = "not_ready",
        /// The text says another figure than the records, and nobody confirmed it.
        ClaimsDisagree = "claims_disagree",
        /// A character that no face of the papers has.
        Unprintable = "unprintable",
        /// A paper could not be made.
        ReportFailed = "report_failed",
        /// The window is locked.
        Locked = "locked",
        /// The user's role does not allow it.
        NotAllowed = "not_allowed",
        /// Too many failed openings.
        TooManyTries = "too_many_tries",
        /// Someone has to be left who can do everything.
        LastAdministrator = "last_administrator",
        /// Another user has this name.
        NameTaken = "name_taken",
        /// Nothing is next on the line of undoing.
        NothingToUndo = "nothing_to_undo",
        /// What was done since stands in the way.
        UndoConflict = "undo_conflict",
        /// There is no backup.
        NoBackup = "no_backup",
        /// Not a backup.
        NotABackup = "not_a_backup",
        /// A backup does not read back as it was written.
        BackupDamaged = "backup_damaged",
        /// A backup of a newer version.
        BackupNewer = "backup_newer",
        /// A backup of another book.
        OtherBook = "other_book",
        /// A command that needs a book, and none is open.
        NoBookOpen = "no_book_open",
        /// A file to be attached has nothing in it.
        FileEmpty = "file_empty",
        /// A file to be attached is larger than the book takes.
        FileTooLarge = "file_too_large",
        /// A photo that is no picture.
        NotAPhoto = "not_a_photo",
        /// A photo in a format that is not read.
        PhotoFormat = "photo_format",
        /// A photo of too many pixels.
        PhotoTooLarge = "photo_too_large",
        /// The record has this file already.
        AlreadyAttached = "already_attached",
        /// Entry into the year is stopped.
        YearHeld = "year_held",
        /// The year is closed.
        YearClosed = "year_closed",
        /// Only a year that is held can be closed.
        YearNotHeld = "year_not_held",
        /// Only a closed year can be sealed or opened again.
        YearNotClosed = "year_not_closed",
        /// The year still runs.
        YearRuns = "year_runs",
        /// Findings stand against closing.
        FindingsStand = "findings_stand",
        /// The second person is the first.
        SecondIsYou = "second_is_you",
        /// The recovery code stands for a second person only where there is none.
        SecondIsNeeded = "second_is_needed",
        /// An archive is not as it was sealed.
        ArchiveRefused = "archive_refused",
        /// The system has no program that shows such a file.
        NoViewer = "no_viewer",
        /// A fault of the program or of the system around it.
        Internal = "internal",
    }
}

/// Why a command was refused.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// The stable code; the words stand in the interface.
    #[ts(type = "FailureCode")]
    pub code: String,
    /// What the sentence needs.
    pub facts: BTreeMap<String, String>,
    /// Bad input; filled only when the code is `refused`.
    pub problems: Vec<FieldProblem>,
}

/// Bad input at a field.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Problem")]
pub struct FieldProblem {
    /// The path of the field.
    pub field: String,
    /// What is wrong.
    #[ts(type = "ProblemCode")]
    pub code: String,
    /// What the sentence needs.
    pub facts: BTreeMap<String, String>,
}

impl Failure {
    /// A failure without facts.
    #[must_use]
    pub fn plain(code: FailureCode) -> Self {
        Self { code: code.code().to_owned(), facts: BTreeMap::new(), problems: Vec::new() }
    }

    /// Whether it is this one.
    #[must_use]
    pub fn is(&self, code: FailureCode) -> bool {
        self.code == code.code()
    }

    /// No program of the system shows this file.
    #[must_use]
    pub fn no_viewer(path: &Path) -> Self {
        log::note(FailureCode::NoViewer.code());
        Self {
            facts: BTreeMap::from([("path".to_owned(), path.display().to_string())]),
            ..Self::plain(FailureCode::NoViewer)
        }
    }

    /// A fault of the program or of the system around it.
    #[must_use]
    pub fn internal(detail: impl ToString) -> Self {
        log::note("internal");
        Self {
            facts: BTreeMap::from([("detail".to_owned(), detail.to_string())]),
            ..Self::plain(FailureCode::Internal)
        }
    }
}

impl From<book::Error> for Failure {
    fn from(error: book::Error) -> Self {
        log::note(error.code());
        Self {
            code: error.code().to_owned(),
            facts: facts(error.facts()),
            problems: error.problems().iter().cloned().map(Into::into).collect(),
        }
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        book::Error::Refused(problems).into()
    }
}

impl From<Problem> for FieldProblem {
    fn from(problem: Problem) -> Self {
        Self { field: problem.field, code: problem.code.code().to_owned(), facts: facts(problem.facts) }
    }
}

fn facts(pairs: Vec<(&'static str, String)>) -> BTreeMap<String, String> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The codes that the crates give, read off their sources: `Self::Variant { .. } => "code",`.
    fn given() -> Vec<&'static str> {
        let sources = [
            include_str!("../crates/store/src/error.rs"),
            include_str!("../crates/book/src/error.rs"),
            include_str!("../crates/book/src/attachments/refusal.rs"),
        ];
        let lines = sources.into_iter().flat_map(str::lines).filter(|line| line.trim_start().starts_with("Self::"));
        lines.filter_map(|line| line.split_once("=> \"")?.1.strip_suffix("\",")).collect()
    }

    #[test]
    fn every_code_that_a_crate_gives_is_known_here() {
        assert!(given().len() > 20, "the sources read as expected");
        for code in given() {
            assert!(FailureCode::from_code(code).is_some(), "{code} is missing in FailureCode");
        }
    }
}
