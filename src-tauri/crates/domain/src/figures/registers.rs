//! The registers of documents, and the files attached to records.

use chrono::Datelike;

use super::{Figure, Rule, View};
use crate::{
    Id, Period,
    records::{Attachment, AttachmentOwner, DocumentOut, DocumentStatus, IncomingDocument, Record},
};

/// The year in whose register an incoming document stands: that of its arrival, else the one that it is about.
#[must_use]
pub fn arrival_year(incoming: &IncomingDocument) -> i32 {
    incoming.received_on.map_or(incoming.about_year, |day| day.year())
}

impl<'a> View<'a> {
    /// The register of documents out about the year: whatever took a number or left without one; by date.
    #[must_use]
    pub fn register_out(self) -> Vec<&'a DocumentOut> {
        let is_registered = |document: &&DocumentOut| {
            let of = Period::year(document.about_year);
            let counts =
                of.year == self.span.period.year && document.dated.is_none_or(|dated| self.span.counts(of, dated));
            counts && (document.number.is_some() || document.status == DocumentStatus::Issued)
        };
        let mut documents: Vec<_> = self.records.documents.iter().filter(is_registered).collect();
        documents.sort_by_key(|d| (d.dated.is_none(), d.dated, d.kind, d.number, d.id));
        documents
    }

    /// Those of the register that left the branch.
    #[must_use]
    pub fn issued_documents(self) -> Vec<&'a DocumentOut> {
        self.register_out().into_iter().filter(|document| document.status == DocumentStatus::Issued).collect()
    }

    /// [`Rule::DocumentsRegistered`].
    #[must_use]
    pub fn documents_registered(self) -> Figure {
        Figure::counting(Rule::DocumentsRegistered, self.span.period, self.register_out())
    }

    /// [`Rule::DocumentsOut`].
    #[must_use]
    pub fn documents_out(self) -> Figure {
        Figure::counting(Rule::DocumentsOut, self.span.period, self.issued_documents())
    }

    /// The register of documents in of the year, by số đến.
    #[must_use]
    pub fn register_in(self) -> Vec<&'a IncomingDocument> {
        let is_registered = |incoming: &&IncomingDocument| {
            arrival_year(incoming) == self.span.period.year
                && incoming.received_on.is_none_or(|received| received <= self.span.to)
        };
        let mut incoming: Vec<_> = self.records.incoming.iter().filter(is_registered).collect();
        incoming.sort_by_key(|each| (each.arrival_no.is_none(), each.arrival_no, each.received_on, each.id));
        incoming
    }

    /// [`Rule::DocumentsIn`].
    #[must_use]
    pub fn documents_in(self) -> Figure {
        Figure::counting(Rule::DocumentsIn, self.span.period, self.register_in())
    }

    /// [`Rule::Attachments`] of a record, in order.
    #[must_use]
    pub fn attachments_of<T: Record>(self, kind: AttachmentOwner, owner: Id<T>) -> Figure {
        let owner = owner.to_string();
        let is_of = |file: &&Attachment| file.owner_kind == kind && file.owner == owner;
        let mut files: Vec<&Attachment> = self.records.attachments.iter().filter(is_of).collect();
        files.sort_by_key(|file| (file.ordinal, file.id));
        Figure::counting(Rule::Attachments, self.span.period, files)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Records,
        figures::Span,
        records::{DocumentKind, DocumentStatus},
    };

    fn document(number: Option<u32>, status: DocumentStatus, dated: &str) -> DocumentOut {
        let draft = DocumentOut::draft(Id::random(), DocumentKind::Plan, 2023, "CB2");
        DocumentOut { number, status, dated: Some(dated.parse().unwrap()), ..draft }
    }

    #[test]
    fn the_register_holds_what_took_a_number_and_counts_what_left() {
        let records = Records {
            documents: vec![
                document(Some(2), DocumentStatus::Issued, "2024-01-05"),
                document(Some(1), DocumentStatus::NumberCancelled, "2023-03-01"),
                document(None, DocumentStatus::Draft, "2023-03-01"),
                document(None, DocumentStatus::Issued, "2023-02-01"),
                document(Some(3), DocumentStatus::WaitingForSignature, "2023-12-01"),
            ],
            ..Records::default()
        };
        let year = View::new(&records, Span::whole(Period::year(2023)));
        let numbers: Vec<_> = year.register_out().iter().map(|document| document.number).collect();
        assert_eq!(numbers, [None, Some(1), Some(3), Some(2)]);
        assert_eq!(year.documents_registered().count(), Some(4));
        assert_eq!(year.documents_out().count(), Some(2));
        let november = View::new(&records, Span::up_to(Period::year(2023), "2023-11-30".parse().unwrap()));
        assert_eq!(november.register_out().len(), 2);
    }
}
