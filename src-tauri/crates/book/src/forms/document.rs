//! Which document of the register a form is, and which form a document without a typed text is.

use ::reports::forms::{FormKind, Needs, Subject};
use chrono::Datelike;
use domain::{
    Code, Id,
    records::{Campaign, DocumentKind, DocumentOut, DocumentStatus, Record, find},
};

use crate::{Book, Error, Result};

/// The kind that stands for a paper that is no document of the register: it is never printed.
const UNNUMBERED: DocumentKind = DocumentKind::Notice;

impl Book {
    /// The document that a form is, as the register has it; or a draft that stands for it.
    pub(crate) fn form_document(&self, kind: FormKind, of: Subject) -> Result<DocumentOut> {
        let known = kind.document().and_then(|document| self.registered(document, of));
        match known {
            Some(document) => Ok(document.clone()),
            None => self.stand_in(kind.document().unwrap_or(UNNUMBERED), of),
        }
    }

    /// The form that a document without a typed text is.
    pub(crate) fn form_of_document(&self, document: &DocumentOut) -> Option<(FormKind, Subject)> {
        if !document.body.trim().is_empty() {
            return None;
        }
        let kinds = FormKind::ALL.iter().copied().filter(|kind| kind.document() == Some(document.kind));
        kinds.filter_map(|kind| Some((kind, self.linked_with(kind, document)?))).next()
    }

    fn registered(&self, kind: DocumentKind, of: Subject) -> Option<&DocumentOut> {
        let records = self.records();
        let is_kind =
            |document: &&DocumentOut| document.kind == kind && document.status != DocumentStatus::NumberCancelled;
        let plan = |id: Option<Id<DocumentOut>>| find(&records.documents, id?).filter(is_kind);
        match of {
            Subject::Meeting(id) => {
                records.documents.iter().filter(is_kind).find(|document| document.meeting == Some(id))
            }
            Subject::Campaign(id) => plan(find(&records.campaigns, id)?.plan),
            Subject::Period(period) => plan(records.programmes.iter().find(|p| p.year == period.year)?.plan),
            Subject::Session(_) | Subject::Person(_) => None,
        }
    }

    /// What a document is linked with, as this kind of form needs it.
    fn linked_with(&self, kind: FormKind, document: &DocumentOut) -> Option<Subject> {
        let records = self.records();
        match kind.needs() {
            Needs::Meeting => document.meeting.map(Subject::Meeting),
            Needs::Campaign => {
                let campaign = records.campaigns.iter().find(|campaign| campaign.plan == Some(document.id))?;
                Some(Subject::Campaign(campaign.id))
            }
            Needs::Year => {
                let programme = records.programmes.iter().find(|programme| programme.plan == Some(document.id))?;
                Some(Subject::Period(domain::Period::year(programme.year)))
            }
            Needs::Half | Needs::Month | Needs::Session | Needs::Person => None,
        }
    }

    fn stand_in(&self, kind: DocumentKind, of: Subject) -> Result<DocumentOut> {
        let today = self.today();
        let year = match of {
            Subject::Campaign(id) => {
                let campaign = find(&self.records().campaigns, id).ok_or(Error::NotFound { what: Campaign::TABLE })?;
                campaign.from.year()
            }
            Subject::Person(_) => today.year(),
            Subject::Period(_) | Subject::Meeting(_) | Subject::Session(_) => self.period_of(of, today.year())?.year,
        };
        let meeting = if let Subject::Meeting(id) = of { Some(id) } else { None };
        Ok(DocumentOut { meeting, ..DocumentOut::draft(Id::random(), kind, year, &self.symbol_in(year)) })
    }
}
