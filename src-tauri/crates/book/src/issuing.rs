//! Bản ban hành: what was issued, frozen for ever.

use domain::{
    Id,
    records::{DocumentOut, DocumentStatus, Issue, Record, StoredFile, find},
};
use store::{
    Op,
    blobs::{self, BlobHash},
};

use crate::{Book, Error, Result};

/// The media type of every paper.
const PDF: &str = "application/pdf";

/// What is frozen of a document beside its row.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// Its text, as JSON.
    pub text: String,
    /// Its figures with their rules and rows, as JSON.
    pub figures: String,
    /// The paper.
    pub pdf: Vec<u8>,
}

impl Book {
    /// Issues a document: its row becomes "Đã ban hành", and what it says is kept as it says it on this day.
    ///
    /// The paper is on the disk before a row names it, like every file of the book.
    pub(crate) fn freeze(&mut self, document: &DocumentOut, frozen: Frozen) -> Result<Id<Issue>> {
        let hash = blobs::put(self.store(), &frozen.pdf)?.to_string();
        let known = self.records().files.iter().find(|file| file.hash == hash).cloned();
        let file = known.unwrap_or_else(|| StoredFile {
            id: Id::random(),
            hash: hash.clone(),
            size: frozen.pdf.len() as u64,
            media_type: PDF.to_owned(),
            width: None,
            height: None,
        });
        let issue = Issue {
            id: Id::random(),
            document: document.id,
            issued_at: self.clock().now(),
            text: frozen.text,
            figures: frozen.figures,
            pdf: hash,
        };
        let issued = DocumentOut { status: DocumentStatus::Issued, ..document.clone() };
        self.write(Op::DocumentIssued, issued.number_and_symbol(), |tx| {
            tx.put(&file)?;
            tx.put(&issued)?;
            tx.put(&issue)?;
            Ok(issue.id)
        })
    }

    /// What was issued of a document, if it was issued by this program.
    #[must_use]
    pub fn issue_of(&self, document: Id<DocumentOut>) -> Option<&Issue> {
        self.records().issues.iter().find(|issue| issue.document == document)
    }

    /// The paper as it was issued.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`store::Error::BlobMissing`] and [`store::Error::BlobDamaged`].
    pub fn issued_paper(&self, document: Id<DocumentOut>) -> Result<Vec<u8>> {
        let issue = self.issue_of(document).ok_or(Error::NotFound { what: Issue::TABLE })?;
        let hash: BlobHash = issue.pdf.parse()?;
        Ok(blobs::get(self.store(), hash)?)
    }

    /// Refuses to change what was issued.
    pub(crate) fn require_unissued(&self, id: Id<DocumentOut>) -> Result<()> {
        let document = find(&self.records().documents, id);
        match document.filter(|document| document.status == DocumentStatus::Issued) {
            Some(document) if self.issue_of(id).is_some() => {
                Err(Error::AlreadyIssued { number: document.number_and_symbol() })
            }
            _ => Ok(()),
        }
    }
}
