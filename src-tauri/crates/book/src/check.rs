//! Whether a book is sound: its pages, its references, its files, the chain of its journal.

use store::{blobs::BlobHash, integrity};

use crate::{Book, Result};

pub use store::{integrity::Finding, journal::Chain};

/// What a check found.
#[derive(Clone, Debug)]
pub struct CheckReport {
    /// What is not as it was written; empty for a sound book.
    pub findings: Vec<Finding>,
    /// The state of the journal.
    pub journal: Chain,
}

impl CheckReport {
    /// Whether nothing is wrong; a file that no record refers to does no harm.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let is_harmless = |finding: &Finding| matches!(finding, Finding::UnclaimedFile(_));
        self.findings.iter().all(is_harmless) && matches!(self.journal, Chain::Whole { .. })
    }
}

impl Book {
    /// Checks the whole book.
    ///
    /// # Errors
    /// When it cannot be read at all.
    pub fn check(&self) -> Result<CheckReport> {
        let records = self.records();
        let stored = records.closed_files.iter().map(|file| &file.hash);
        let kept = records.files.iter().map(|file| &file.hash).chain(stored);
        let hashes: Vec<BlobHash> = kept.filter_map(|hash| hash.parse().ok()).collect();
        let findings = integrity::check(self.store(), &hashes)?;
        Ok(CheckReport { findings, journal: self.store().verify_journal()? })
    }
}
