//! The papers of a year: what is printed as a set, and what a closed year keeps.

use ::reports::forms::{FormKind, Subject};
use domain::{
    Code, Period,
    records::{DocumentKind, DocumentStatus},
};

use crate::{Book, papers::Paper};

impl Book {
    /// Every paper of a year, once: its reports, its documents as far as the book has what they say, and each form of all
    /// that it can be of, but for those that are the paper of a document.
    #[must_use]
    pub fn papers_of_year(&self, year: i32) -> Vec<Paper> {
        let reports = Period::reported(year).into_iter().map(Paper::Report);
        let documents = self.register(Some(year), "").rows.into_iter().map(|row| row.document);
        let printed = documents.filter(|document| {
            let is_in_force = document.status != DocumentStatus::NumberCancelled && document.period.is_none();
            is_in_force && (document.status != DocumentStatus::Issued || self.has_paper(document))
        });
        let papers = printed.flat_map(|document| {
            let has_extract = document.kind == DocumentKind::Resolution && self.commends(document.id);
            let extract = has_extract.then_some(Paper::Extract(document.id));
            std::iter::once(Paper::Document(document.id)).chain(extract)
        });
        let of_kind = |kind: &FormKind| {
            let subjects = self.form_subjects(*kind, year).into_iter().map(|subject| (*kind, subject.of));
            subjects.filter(|(kind, of)| !self.is_printed_as_document(*kind, *of)).collect::<Vec<_>>()
        };
        let forms = FormKind::ALL.iter().flat_map(of_kind).map(|(kind, of)| Paper::Form(kind, of));
        reports.chain(papers).chain(forms).collect()
    }

    /// Whether a form is among the documents already: as one of them, or as the extract from one.
    fn is_printed_as_document(&self, kind: FormKind, of: Subject) -> bool {
        let paper = if kind == FormKind::Extract { FormKind::Resolution } else { kind };
        let document = self.document_of_form(paper, of);
        document.is_some_and(|document| kind != FormKind::Extract || self.commends(document.id))
    }
}
