//! What is bound into the year book, in its order.

use ::reports::{
    Drafted,
    forms::{BoundPaper, FormKind, Subject},
};
use domain::{
    Period,
    entry::DocumentFile,
    records::{DocumentKind, DocumentStatus, Happening, find},
};

use crate::{Book, Result};

/// Papers of the year book.
enum Bound {
    /// A form, of all that it can be of in the year and that took place.
    Forms(FormKind),
    /// The documents of a kind that the register has of the year.
    Documents(DocumentKind),
    /// The report on the year, as the records would have it: of one that was issued, the file keeps the issued paper,
    /// which is pages and no longer a text that could be set among others. Its last appendix has the year's photos.
    Report,
}

/// The parts of the book; a further kind of form is a line here.
const PARTS: [Bound; 15] = [
    Bound::Forms(FormKind::Members),
    Bound::Forms(FormKind::NonParty),
    Bound::Forms(FormKind::Movement),
    Bound::Forms(FormKind::StudyPlan),
    Bound::Forms(FormKind::CampaignPlan),
    Bound::Forms(FormKind::Minutes),
    Bound::Documents(DocumentKind::Resolution),
    Bound::Forms(FormKind::SessionMinutes),
    Bound::Forms(FormKind::CampaignReport),
    Bound::Forms(FormKind::Ledger),
    Bound::Forms(FormKind::AttendanceTable),
    Bound::Report,
    Bound::Forms(FormKind::RegisterOut),
    Bound::Forms(FormKind::RegisterIn),
    Bound::Forms(FormKind::FileIndex),
];

impl Book {
    /// The papers of the year book of a year.
    pub(super) fn bound_papers(&self, year: i32) -> Result<Vec<BoundPaper>> {
        let mut bound = Vec::new();
        for part in PARTS {
            match part {
                Bound::Forms(kind) => {
                    for subject in self.form_subjects(kind, year) {
                        if self.took_place(subject.of) {
                            bound.push(as_it_stands(self.draft_form(kind, subject.of)?));
                        }
                    }
                }
                Bound::Documents(kind) => {
                    for file in self.documents_of(kind, year)? {
                        bound.push(as_it_stands(self.draft_document(&file)?));
                    }
                }
                Bound::Report => {
                    let of_year = Period::year(year);
                    let issued = self.report_document(of_year).and_then(|document| self.issue_of(document.id));
                    let was_issued = issued.is_some();
                    bound.push(BoundPaper { drafted: self.report_drafted(of_year)?, was_issued });
                }
            }
        }
        Ok(bound)
    }

    fn documents_of(&self, kind: DocumentKind, year: i32) -> Result<Vec<DocumentFile>> {
        let rows = self.register(Some(year), "").rows;
        let documents = rows.into_iter().map(|row| row.document);
        let of_kind = documents.filter(|document| {
            document.kind == kind && document.status != DocumentStatus::NumberCancelled && document.period.is_none()
        });
        of_kind.map(|document| self.document(document.id)).collect()
    }

    fn took_place(&self, of: Subject) -> bool {
        let records = self.records();
        match of {
            Subject::Meeting(id) => find(&records.meetings, id).is_some_and(|m| m.status == Happening::Held),
            Subject::Session(id) => find(&records.sessions, id).is_some_and(|s| s.status == Happening::Held),
            Subject::Period(_) | Subject::Campaign(_) | Subject::Person(_) => true,
        }
    }
}

fn as_it_stands(drafted: Drafted) -> BoundPaper {
    BoundPaper { drafted, was_issued: false }
}
