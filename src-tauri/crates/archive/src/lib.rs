//! The canonical year: everything that a branch recorded of a year as one JSON file, with the files beside it;
//! and the sealed year as a bag ([`bag`]), which knows nothing of records.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing))]

mod apply;
pub mod bag;
mod checks;
mod fault;
mod index;
mod json;
mod kind;
mod lists;
mod merge;
mod object;
mod overlay;
mod package;
mod preview;
mod read;
pub mod readable;
mod schema;
mod scope;
mod select;
mod shape;
mod value;
mod web;
mod write;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::Records;
use store::{Tx, blobs::BlobHash};

pub use fault::{Fault, FaultCode};
pub use package::{Package, Unread, write as write_package};
pub use preview::{ImportPreview, ListPreview, Named, list_names};
pub use schema::schema;
pub use write::Wishes;

/// A year, taken out of the records of a book.
#[derive(Debug)]
pub struct ExportedYear {
    /// `year.json`.
    pub json: String,
    /// The files that its records name, sorted.
    pub files: Vec<BlobHash>,
    /// How many records of each list that has any, in the order of the book.
    pub lists: Vec<(&'static str, usize)>,
}

/// Takes a year out of the records of a book.
#[must_use]
pub fn export(records: &Records, year: i32, wishes: Wishes) -> ExportedYear {
    let records = select::year_of(records, year);
    let files: BTreeSet<BlobHash> = named_files(&records).iter().filter_map(|named| named.value.parse().ok()).collect();
    let (json, lists) = write::to_json(&records, year, wishes);
    ExportedYear { json, files: files.into_iter().collect(), lists }
}

/// The records that a year consists of.
#[must_use]
pub fn year_records(records: &Records, year: i32) -> Records {
    select::year_of(records, year)
}

/// The records of a year that was stored at its closing.
///
/// # Errors
/// One fault, when it does not read.
pub fn stored_year(json: &[u8]) -> Result<Records, Box<Fault>> {
    Ok(read::from_json(json)?.records)
}

/// The records of a book, but each that was stored with a year as it was stored. What the book has no more stays away.
#[must_use]
pub fn as_stored(book: &Records, stored: &Records) -> Records {
    overlay::as_stored(book, stored)
}

/// A year about to come into a book.
#[derive(Debug)]
pub struct Import {
    incoming: read::Incoming,
    merged: merge::Merged,
    faults: Vec<Fault>,
}

impl Import {
    /// Reads a year and brings it together with the records of a book; nothing is written.
    ///
    /// # Errors
    /// One fault, when there is no year to be read at all.
    pub fn of(json: &[u8], book: &Records, today: NaiveDate) -> Result<Self, Box<Fault>> {
        Self::checked(json, book, Some(today))
    }

    /// The same for a year that was sealed: it comes back as it was closed, whatever the rules of entry say of it now.
    ///
    /// # Errors
    /// One fault, when there is no year to be read at all.
    pub fn of_sealed(json: &[u8], book: &Records) -> Result<Self, Box<Fault>> {
        Self::checked(json, book, None)
    }

    fn checked(json: &[u8], book: &Records, today: Option<NaiveDate>) -> Result<Self, Box<Fault>> {
        let mut incoming = read::from_json(json)?;
        let merged = merge::merge(book, &mut incoming);
        let faults = checks::faults(book, &incoming, &merged, today);
        Ok(Self { incoming, merged, faults })
    }

    /// What it brings, before it is brought together with a book.
    #[must_use]
    pub fn records(&self) -> &Records {
        &self.incoming.records
    }

    /// The files that its records name; each as the fault that it is when there is none of this hash, which is its value.
    #[must_use]
    pub fn files(&self) -> Vec<Fault> {
        named_files(&self.incoming.records)
    }

    /// What it would do, with everything that speaks against it.
    #[must_use]
    pub fn preview(&self, book: &Records) -> ImportPreview {
        let year = Some(self.incoming.year);
        ImportPreview { year, lists: preview::lists(book, &self.merged), faults: self.faults.clone() }
    }

    /// The year that the file names.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.incoming.year
    }

    /// Writes it in a transaction of the book whose records it was brought together with.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn apply(&self, book: &Records, tx: &mut Tx<'_>) -> store::Result<()> {
        apply::apply(book, &self.merged, tx)
    }
}

/// Who names a file by its hash: photos, scans and attachments, and the papers of what was issued.
fn named_files(records: &Records) -> Vec<Fault> {
    let missing = |list, id: String, field, hash: &str| Fault::at(list, &id, field, hash, FaultCode::FileMissing);
    let files = records.files.iter().map(|file| missing("files", file.id.to_string(), "hash", &file.hash));
    let issues = records.issues.iter().map(|issue| missing("issues", issue.id.to_string(), "pdf", &issue.pdf));
    files.chain(issues).collect()
}
