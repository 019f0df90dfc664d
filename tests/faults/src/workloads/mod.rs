//! The workloads, one file each, and what they have in common.

pub mod backup;
pub mod create;
pub mod export;
pub mod migrate;
pub mod passphrase;
pub mod restore;
pub mod rotate;
pub mod save;

use std::path::{Path, PathBuf};

use domain::Records;
use store::{
    Cost, Holder, MIGRATIONS, NewBook, OpenedBook, Passphrase, RecoveryCode, Unlock,
    blobs::BlobHash,
    integrity::{self, Finding},
    journal::Chain,
};

use crate::{desk::BOOK, report::Wrong};

/// Opens every book made here, until a workload changes it.
pub const PASSPHRASE: &str = "hoa sen tháng sáu";

/// The book on a desk.
#[must_use]
pub fn book_on(desk: &Path) -> PathBuf {
    desk.join(BOOK)
}

/// Makes a book whose keys cost nothing.
///
/// # Errors
/// Those of [`store::create`].
pub fn create(dir: &Path) -> store::Result<(OpenedBook, RecoveryCode)> {
    store::create(dir, &new_book()?, &holder(), MIGRATIONS)
}

/// What a book is made of here.
///
/// # Errors
/// None that is seen.
pub fn new_book() -> store::Result<NewBook> {
    Ok(NewBook { user_label: "Thư ký".to_owned(), passphrase: Passphrase::new(PASSPHRASE)?, cost: Cost::FOR_TESTS })
}

/// Opens a book.
///
/// # Errors
/// Those of [`store::open`].
pub fn open(dir: &Path, passphrase: &str) -> store::Result<OpenedBook> {
    store::open(dir, &by(passphrase), &holder(), MIGRATIONS)
}

/// Looks through an open book and closes it: pages, references, files, journal, and nothing half made beside it.
///
/// # Errors
/// What is wrong.
pub fn expect_sound(book: OpenedBook) -> Result<Records, Wrong> {
    let records = book.load()?;
    let hashes: Result<Vec<BlobHash>, _> = records.files.iter().map(|file| file.hash.parse()).collect();
    let findings = integrity::check(&book, &hashes?)?;
    // A photo is put before its row: one that no row names is what an interrupted step may leave.
    let found: Vec<Finding> = findings.into_iter().filter(|f| !matches!(f, Finding::UnclaimedFile(_))).collect();
    if !found.is_empty() {
        return Err(Wrong(format!("the check finds {found:?}")));
    }
    if let Chain::Broken { seq } = book.verify_journal()? {
        return Err(Wrong(format!("the journal is broken at {seq}")));
    }
    let dir = book.dir().to_owned();
    book.close()?;
    match parts_below(&dir).first() {
        None => Ok(records),
        Some(part) => Err(Wrong(format!("opening and closing left {}", part.display()))),
    }
}

/// The files below a folder that an interrupted write left.
#[must_use]
pub fn parts_below(dir: &Path) -> Vec<PathBuf> {
    let mut parts = Vec::new();
    for path in std::fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.extension().is_some_and(|extension| extension == "part") {
            parts.push(path);
        } else if path.is_dir() {
            parts.extend(parts_below(&path));
        }
    }
    parts
}

/// The numbers of the steps that were said to be done as `what`.
pub fn numbers(done: &[String], what: &str) -> impl Iterator<Item = u32> {
    done.iter().filter_map(move |line| line.strip_prefix(what)?.trim().parse().ok())
}

/// A passphrase, whosever it is.
#[must_use]
pub fn by(passphrase: &str) -> Unlock {
    Unlock::Passphrase { user: None, passphrase: Passphrase::typed(passphrase) }
}

fn holder() -> Holder {
    Holder::this_process("2026-11-23T08:00:00+07:00".to_owned())
}
