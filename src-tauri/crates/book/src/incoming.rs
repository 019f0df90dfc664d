//! Văn bản đến: the register of what comes in, and what the branch's own papers are based on.

use chrono::Datelike;
use domain::{
    Id,
    entry::check_incoming,
    figures::registers::arrival_year,
    records::{IncomingDocument, Record, find},
    text,
};
use store::Op;

use crate::{
    Book, Error, Result,
    attachments::{Owner, drop_of},
    error::refuse,
};

/// A line of the register.
#[derive(Clone, Debug)]
pub struct IncomingRow<'a> {
    /// The document.
    pub document: &'a IncomingDocument,
    /// Whether another one of the year has the same số đến.
    pub repeats: bool,
    /// How many of the branch's documents and topics are based on it.
    pub cited: usize,
    /// How many files are attached.
    pub attachments: usize,
}

impl Book {
    /// What came in in a year, or ever, and is found by `query`: by số đến.
    #[must_use]
    pub fn incoming(&self, year: Option<i32>, query: &str) -> Vec<IncomingRow<'_>> {
        let of_year = self.records().incoming.iter().filter(|each| year.is_none_or(|year| arrival_year(each) == year));
        let mut found: Vec<_> = of_year.filter(|each| is_found_by(query, each)).collect();
        found.sort_by_key(|each| {
            (arrival_year(each), each.arrival_no.is_none(), each.arrival_no, each.received_on, each.id)
        });
        found.into_iter().map(|document| self.incoming_row(document)).collect()
    }

    /// An incoming document.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn incoming_document(&self, id: Id<IncomingDocument>) -> Result<&IncomingDocument> {
        find(&self.records().incoming, id).ok_or(Error::NotFound { what: IncomingDocument::TABLE })
    }

    /// An incoming document to fill in, received today, under the number after the greatest of the year.
    #[must_use]
    pub fn new_incoming(&self, year: i32) -> IncomingDocument {
        let taken = self.records().incoming.iter().filter(|each| arrival_year(each) == year);
        let last = taken.filter_map(|each| each.arrival_no).max().unwrap_or_default();
        IncomingDocument {
            id: Id::random(),
            arrival_no: Some(last.saturating_add(1)),
            received_on: (self.today().year() == year).then(|| self.today()),
            issuer: String::new(),
            number_symbol: String::new(),
            dated: None,
            kind_name: String::new(),
            subject: String::new(),
            about_year: year,
            note: String::new(),
        }
    }

    /// Saves an incoming document.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_incoming(&mut self, incoming: &IncomingDocument) -> Result<Id<IncomingDocument>> {
        refuse(check_incoming(incoming))?;
        self.write(Op::IncomingSaved, incoming.number_symbol.clone(), |tx| {
            tx.put(incoming)?;
            Ok(incoming.id)
        })
    }

    /// Deletes an incoming document that nothing is based on.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::InUse`] while it is cited.
    pub fn delete_incoming(&mut self, id: Id<IncomingDocument>) -> Result<()> {
        let label = self.incoming_document(id)?.number_symbol.clone();
        self.write(Op::IncomingDeleted, label, |tx| {
            let by = tx.referrers(id)?;
            if !by.is_empty() {
                return Err(Error::InUse { what: IncomingDocument::TABLE, by });
            }
            drop_of(tx, id)?;
            tx.delete(id)?;
            Ok(())
        })
    }

    fn incoming_row<'a>(&'a self, document: &'a IncomingDocument) -> IncomingRow<'a> {
        let records = self.records();
        let is_twin = |other: &&IncomingDocument| {
            other.id != document.id
                && other.arrival_no == document.arrival_no
                && arrival_year(other) == arrival_year(document)
        };
        let bases = records.bases.iter().filter(|basis| basis.incoming == Some(document.id)).count();
        let topics = records.topics.iter().filter(|topic| topic.incoming == Some(document.id)).count();
        IncomingRow {
            document,
            repeats: document.arrival_no.is_some() && records.incoming.iter().any(|other| is_twin(&other)),
            cited: bases + topics,
            attachments: self.attachments(&Owner::from(document.id)).len(),
        }
    }
}
fn is_found_by(query: &str, incoming: &IncomingDocument) -> bool {
    let number = incoming.arrival_no.map(|number| number.to_string()).unwrap_or_default();
    let words = [&number, &incoming.number_symbol, &incoming.issuer, &incoming.kind_name, &incoming.subject];
    text::finds(query, &words.map(String::as_str).join(" "))
}
