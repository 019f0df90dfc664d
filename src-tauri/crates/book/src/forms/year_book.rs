//! What is bound into the year book, in its order.

use ::reports::forms::{BoundPaper, Chapter, FormKind, Subject};
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

/// The papers of the book; a further kind of form is a line here.
const PARTS: [(Chapter, Bound); 15] = [
    (Chapter::Organisation, Bound::Forms(FormKind::Members)),
    (Chapter::Organisation, Bound::Forms(FormKind::NonParty)),
    (Chapter::Organisation, Bound::Forms(FormKind::Movement)),
    (Chapter::Plans, Bound::Forms(FormKind::StudyPlan)),
    (Chapter::Plans, Bound::Forms(FormKind::CampaignPlan)),
    (Chapter::Meetings, Bound::Forms(FormKind::Minutes)),
    (Chapter::Meetings, Bound::Documents(DocumentKind::Resolution)),
    (Chapter::Meetings, Bound::Forms(FormKind::AttendanceTable)),
    (Chapter::Study, Bound::Forms(FormKind::SessionMinutes)),
    (Chapter::Study, Bound::Forms(FormKind::CampaignReport)),
    (Chapter::Commendations, Bound::Forms(FormKind::Ledger)),
    (Chapter::Reports, Bound::Report),
    (Chapter::Registers, Bound::Forms(FormKind::RegisterOut)),
    (Chapter::Registers, Bound::Forms(FormKind::RegisterIn)),
    (Chapter::Registers, Bound::Forms(FormKind::FileIndex)),
];

impl Book {
    /// The papers of the year book of a year.
    pub(super) fn bound_papers(&self, year: i32) -> Result<Vec<BoundPaper>> {
        let mut bound = Vec::new();
        for (chapter, part) in PARTS {
            match part {
                Bound::Forms(kind) => {
                    for subject in self.form_subjects(kind, year) {
                        if self.took_place(subject.of) {
                            let drafted = self.draft_form(kind, subject.of)?;
                            bound.push(BoundPaper { chapter, drafted, was_issued: false });
                        }
                    }
                }
                Bound::Documents(kind) => {
                    for file in self.documents_of(kind, year)? {
                        let drafted = self.draft_document(&file)?;
                        bound.push(BoundPaper { chapter, drafted, was_issued: false });
                    }
                }
                Bound::Report => {
                    let of_year = Period::year(year);
                    let issued = self.report_document(of_year).and_then(|document| self.issue_of(document.id));
                    let was_issued = issued.is_some();
                    bound.push(BoundPaper { chapter, drafted: self.report_drafted(of_year)?, was_issued });
                }
            }
        }
        Ok(bound)
    }

    fn documents_of(&self, kind: DocumentKind, year: i32) -> Result<Vec<DocumentFile>> {
        let rows = self.register(Some(year), "").rows;
        let documents = rows.into_iter().map(|row| row.document);
        let of_kind = documents.filter(|document| {
            document.kind == kind && document.status == DocumentStatus::Issued && document.period.is_none()
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
