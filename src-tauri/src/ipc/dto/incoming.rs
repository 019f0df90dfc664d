//! Văn bản đến.

use domain::{Problem, records as r};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, iso, text};

/// A line of the register.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncomingRow {
    id: String,
    arrival_no: Option<u32>,
    received_on: Option<String>,
    issuer: String,
    number_symbol: String,
    dated: Option<String>,
    kind_name: String,
    subject: String,
    /// Another one of the year has the same số đến.
    repeats: bool,
    cited: usize,
    attachments: usize,
}

/// An incoming document.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncomingFile {
    id: Option<String>,
    arrival_no: Option<u32>,
    received_on: Option<String>,
    issuer: String,
    number_symbol: String,
    dated: Option<String>,
    kind_name: String,
    subject: String,
    about_year: Option<i32>,
    note: String,
}

impl From<book::incoming::IncomingRow<'_>> for IncomingRow {
    fn from(row: book::incoming::IncomingRow<'_>) -> Self {
        let d = row.document;
        Self {
            id: text(d.id),
            arrival_no: d.arrival_no,
            received_on: iso(d.received_on),
            issuer: d.issuer.clone(),
            number_symbol: d.number_symbol.clone(),
            dated: iso(d.dated),
            kind_name: d.kind_name.clone(),
            subject: d.subject.clone(),
            repeats: row.repeats,
            cited: row.cited,
            attachments: row.attachments,
        }
    }
}

impl From<r::IncomingDocument> for IncomingFile {
    fn from(d: r::IncomingDocument) -> Self {
        Self {
            id: Some(text(d.id)),
            arrival_no: d.arrival_no,
            received_on: iso(d.received_on),
            issuer: d.issuer,
            number_symbol: d.number_symbol,
            dated: iso(d.dated),
            kind_name: d.kind_name,
            subject: d.subject,
            about_year: Some(d.about_year),
            note: d.note,
        }
    }
}

impl IncomingFile {
    /// The same, as one that is not in the book yet.
    #[must_use]
    pub fn unsaved(self) -> Self {
        Self { id: None, ..self }
    }

    /// Reads it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self) -> Result<r::IncomingDocument, Vec<Problem>> {
        let mut read = Reader::default();
        let incoming = r::IncomingDocument {
            id: read.id("id", self.id.as_deref()),
            arrival_no: self.arrival_no,
            received_on: read.day_if_any("receivedOn", self.received_on.as_deref()),
            issuer: read.line(&self.issuer),
            number_symbol: read.line(&self.number_symbol),
            dated: read.day_if_any("dated", self.dated.as_deref()),
            kind_name: read.line(&self.kind_name),
            subject: read.line(&self.subject),
            about_year: read.year("aboutYear", self.about_year),
            note: read.text(&self.note),
        };
        read.finish(incoming)
    }
}
