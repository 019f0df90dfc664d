//! Văn bản đi: the register of a year, the file of a document, its number and its steps.

mod paper;

use domain::{
    Code, Id,
    entry::DocumentFile,
    records::{Basis, DocumentKind, DocumentOut, DocumentStatus, Meeting, Post, Record, find},
    rules::{
        belonging::holder_on,
        numbering::{self, Doubt, Reach, numbered_on, sequence_of},
    },
    text,
};
use store::Op;

use crate::{
    Book, Error, Result,
    attachments::{Owner, drop_of},
    error::refuse,
};

/// The register.
#[derive(Clone, Debug)]
pub struct Register<'a> {
    /// Its documents, by date.
    pub rows: Vec<RegisterRow<'a>>,
    /// What looks wrong with the numbers around them.
    pub doubts: Vec<Doubt<'a>>,
}

/// A line of the register.
#[derive(Clone, Debug)]
pub struct RegisterRow<'a> {
    /// The document.
    pub document: &'a DocumentOut,
    /// Who signs: as settled, or the secretary on its date.
    pub signer: String,
    /// How many files are attached.
    pub attachments: usize,
}

/// The number that a document would take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextNumber {
    /// The number.
    pub number: u32,
    /// The type that the sequence is of; `None` when types share it.
    pub kind: Option<DocumentKind>,
    /// Whether it is the sequence of a congress.
    pub of_congress: bool,
    /// The year of the sequence, when it is one of a year.
    pub year: Option<i32>,
    /// The term of the sequence, when it is one of a term that the book knows.
    pub term: Option<String>,
}

impl Book {
    /// The documents about a year, or of all years, that are found by `query`.
    #[must_use]
    pub fn register(&self, year: Option<i32>, query: &str) -> Register<'_> {
        let records = self.records();
        let is_of_year = |document: &DocumentOut| year.is_none_or(|year| document.about_year == year);
        let of_year = records.documents.iter().filter(|document| is_of_year(document));
        let mut rows: Vec<_> = of_year.map(|document| self.register_row(document)).collect();
        rows.retain(|row| row.is_found_by(query));
        rows.sort_by_key(|row| {
            let document = row.document;
            (document.dated.is_none(), document.dated, document.kind, document.number, document.id)
        });
        let mut doubts = numbering::doubts(records);
        doubts.retain(|doubt| doubt.documents().into_iter().any(is_of_year));
        Register { rows, doubts }
    }

    /// The file of a document.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn document(&self, id: Id<DocumentOut>) -> Result<DocumentFile> {
        let records = self.records();
        let document = find(&records.documents, id).ok_or(Error::NotFound { what: DocumentOut::TABLE })?.clone();
        let mut bases: Vec<Basis> = records.bases.iter().filter(|basis| basis.document == id).cloned().collect();
        bases.sort_by_key(|basis| basis.ordinal);
        Ok(DocumentFile { document, bases })
    }

    /// A document to fill in.
    #[must_use]
    pub fn new_document(&self, year: i32) -> DocumentFile {
        let symbol = self.symbol_in(year);
        let document = DocumentOut::draft(Id::random(), DocumentKind::Resolution, year, &symbol);
        DocumentFile { document, bases: Vec::new() }
    }

    /// The invitation to a meeting: the one that there is, or a new draft.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn invitation(&mut self, meeting: Id<Meeting>) -> Result<Id<DocumentOut>> {
        let known = self.records().documents.iter().find(|document| {
            document.kind == DocumentKind::Invitation
                && document.meeting == Some(meeting)
                && document.status != DocumentStatus::NumberCancelled
        });
        if let Some(document) = known {
            return Ok(document.id);
        }
        let year = self.meeting(meeting)?.meeting.period.year;
        let DocumentFile { document, bases } = self.new_document(year);
        let document = DocumentOut { kind: DocumentKind::Invitation, meeting: Some(meeting), ..document };
        self.save_document(&DocumentFile { document, bases })
    }

    /// The number that comes next in the sequence of a document as it is being written.
    #[must_use]
    pub fn next_number(&self, document: &DocumentOut) -> NextNumber {
        let records = self.records();
        let sequence = sequence_of(records, document);
        let term = |id| find(&records.terms, id).map(|term| term.name.clone());
        let (year, term) = match sequence.reach {
            Reach::Year(year) => (Some(year), None),
            Reach::Term(id) => (None, id.and_then(term)),
        };
        let number = numbering::next_number(records, document);
        NextNumber { number, kind: sequence.kind, of_congress: sequence.of_congress, year, term }
    }

    /// Saves a document. One whose paper the book makes and that becomes "đã ban hành" is frozen: text, figures, paper.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::AlreadyIssued`] when more than the note of what is frozen would change; as
    /// [`Book::document_pdf`] when it is issued.
    pub fn save_document(&mut self, file: &DocumentFile) -> Result<Id<DocumentOut>> {
        let mut problems = file.problems(self.records());
        problems.extend(self.unknown_profile("formatProfile", file.document.format_profile.as_ref())?);
        refuse(problems)?;
        self.require_as_issued(&file.document)?;
        self.require_bases_as_issued(file)?;
        let document = &file.document;
        if self.is_to_be_frozen(document) {
            return self.issue(file);
        }
        self.put_document(file)?;
        Ok(document.id)
    }

    /// Deletes a document that nothing refers to. What is issued here stays: its number can be cancelled.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::InUse`], [`Error::AlreadyIssued`].
    pub fn delete_document(&mut self, id: Id<DocumentOut>) -> Result<()> {
        let label = self.document(id)?.document.number_and_symbol();
        self.require_unissued(id)?;
        self.write(Op::DocumentDeleted, label, |tx| {
            tx.replace(|basis: &Basis| basis.document == id, &[])?;
            drop_of(tx, id)?;
            let by = tx.referrers(id)?;
            if !by.is_empty() {
                return Err(Error::InUse { what: DocumentOut::TABLE, by });
            }
            tx.delete(id)?;
            Ok(())
        })
    }

    pub(crate) fn put_document(&mut self, file: &DocumentFile) -> Result<()> {
        let document = &file.document;
        self.write(Op::DocumentSaved, document.number_and_symbol(), |tx| {
            tx.put(document)?;
            Ok(tx.replace(|basis: &Basis| basis.document == document.id, &file.bases)?)
        })
    }

    /// Of what is frozen only the note may change, and its number may be cancelled.
    pub(crate) fn require_as_issued(&self, document: &DocumentOut) -> Result<()> {
        let frozen = find(&self.records().documents, document.id).filter(|known| self.issue_of(known.id).is_some());
        let Some(known) = frozen else { return Ok(()) };
        let same = DocumentOut { status: document.status, note: document.note.clone(), ..known.clone() };
        if same == *document { Ok(()) } else { Err(Error::AlreadyIssued { number: known.number_and_symbol() }) }
    }

    fn require_bases_as_issued(&self, file: &DocumentFile) -> Result<()> {
        let id = file.document.id;
        if self.issue_of(id).is_none() || self.document(id)?.bases == file.bases {
            return Ok(());
        }
        Err(Error::AlreadyIssued { number: file.document.number_and_symbol() })
    }

    fn is_to_be_frozen(&self, document: &DocumentOut) -> bool {
        document.status == DocumentStatus::Issued
            && self.issue_of(document.id).is_none()
            && (document.is_written_here() || self.waits_as_a_form(document))
    }

    /// Whether a document without a typed text is one made of the records that waits for its signature: entered as
    /// issued, it was written elsewhere, and the records make another paper than the one that was signed.
    fn waits_as_a_form(&self, document: &DocumentOut) -> bool {
        let known = find(&self.records().documents, document.id);
        let waits = known.is_some_and(|known| known.status == DocumentStatus::WaitingForSignature);
        waits && self.is_made_of_records(document)
    }

    fn register_row<'a>(&'a self, document: &'a DocumentOut) -> RegisterRow<'a> {
        let records = self.records_in(document.about_year);
        let settled = document.signer.and_then(|signer| find(&records.people, signer));
        let signer = settled.or_else(|| holder_on(records, Post::Secretary, numbered_on(document)));
        RegisterRow {
            document,
            signer: signer.map_or_else(String::new, |person| person.full_name.clone()),
            attachments: self.attachments(&Owner::from(document.id)).len(),
        }
    }
}

impl RegisterRow<'_> {
    fn is_found_by(&self, query: &str) -> bool {
        let document = self.document;
        let number = document.number.map(|number| number.to_string()).unwrap_or_default();
        let words =
            [&number, document.kind.code(), &document.number_and_symbol(), &document.subject, &self.signer].join(" ");
        text::finds(query, &words)
    }
}
