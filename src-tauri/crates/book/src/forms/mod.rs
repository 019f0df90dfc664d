//! Forms (biểu mẫu): what can be printed of each kind in a year, and the papers.

mod document;
mod subjects;
mod year_book;

pub use ::reports::forms::{FormKind, Needs, Subject, form_name};
pub use subjects::FormSubject;

use std::collections::BTreeMap;

use ::reports::{
    Drafted,
    forms::{FormOrder, draft_form},
};
use domain::{
    Period,
    entry::DocumentFile,
    figures::Span,
    records::{Campaign, DocumentOut, Meeting, Person, Record, ThematicSession, find},
};

use crate::{Book, Error, Result};

impl Book {
    /// Drafts a form, with number, date and signer of the document that it is.
    pub(crate) fn draft_form(&self, kind: FormKind, of: Subject) -> Result<Drafted> {
        let document = self.form_document(kind, of)?;
        self.draft_form_as(kind, of, &document)
    }

    /// Drafts a form as a document: what was typed as the text of the document is the one paper with its number.
    pub(crate) fn draft_form_as(&self, kind: FormKind, of: Subject, document: &DocumentOut) -> Result<Drafted> {
        if kind != FormKind::Extract && !document.body.trim().is_empty() {
            let DocumentFile { bases, .. } = self.document(document.id)?;
            return self.draft_document(&DocumentFile { document: document.clone(), bases });
        }
        let names_on = self.day_of_form(kind, of, document);
        let profile = self.layout(document.format_profile.as_ref(), names_on)?;
        let span = self.form_span(of, document)?;
        let is_book = kind == FormKind::YearBook;
        let bound = if is_book { self.bound_papers(span.period.year)? } else { Vec::new() };
        let pages = self.issued_pages();
        let closed = if kind == FormKind::YearComparison { self.closed_years() } else { BTreeMap::new() };
        let official = self.official_on(document, &profile, names_on);
        let order = FormOrder { official, of, span, bound: &bound, pages: &pages, closed: &closed };
        Ok(draft_form(kind, &order)?)
    }

    /// The days whose records a form counts: of its period, or of the one that its subject belongs to, up to its date.
    pub(crate) fn form_span(&self, of: Subject, document: &DocumentOut) -> Result<Span> {
        let period = self.period_of(of, document.about_year)?;
        let to = document.figures_to.or(document.dated).unwrap_or_else(|| self.reference_day(period.year));
        Ok(match of {
            // What happened in a meeting is told whole, whenever the paper on it is dated.
            Subject::Meeting(_) | Subject::Session(_) => Span::whole(period),
            Subject::Period(_) | Subject::Campaign(_) | Subject::Person(_) => Span::up_to(period, to),
        })
    }

    fn period_of(&self, of: Subject, year: i32) -> Result<Period> {
        let records = self.records();
        match of {
            Subject::Period(period) => Ok(period),
            Subject::Meeting(id) => {
                let meeting = find(&records.meetings, id).ok_or(Error::NotFound { what: Meeting::TABLE })?;
                Ok(meeting.period)
            }
            Subject::Session(id) => {
                let session = find(&records.sessions, id).ok_or(Error::NotFound { what: ThematicSession::TABLE })?;
                Ok(session.period)
            }
            Subject::Campaign(id) => {
                find(&records.campaigns, id).ok_or(Error::NotFound { what: Campaign::TABLE })?;
                Ok(Period::year(year))
            }
            Subject::Person(id) => {
                find(&records.people, id).ok_or(Error::NotFound { what: Person::TABLE })?;
                Ok(Period::year(year))
            }
        }
    }

    /// What the file of a form is called, but for the ending.
    pub(crate) fn form_file_name(&self, kind: FormKind, of: Subject) -> Result<String> {
        let of = self.subject_name(of)?;
        Ok(format!("{}-{of}", kind.stem()))
    }
}
