//! Văn bản đi.

use std::collections::BTreeMap;

use book::documents as b;
use domain::{Code, Problem, codes, entry, records as r, rules::numbering::Doubt};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, code_of, iso, reader::ordinal, text, text_of};

codes! {
    /// What may look wrong in a register.
    pub enum DoubtCode {
        /// Numbers that no document has.
        Gap = "gap",
        /// A number that several documents have.
        Duplicate = "duplicate",
        /// A document dated before one with a smaller number.
        OutOfOrder = "out_of_order",
        /// A type that a branch did not issue under the rules of its date.
        NotABranchs = "not_a_branchs",
    }
}

/// The register.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentRegister {
    rows: Vec<DocumentRow>,
    doubts: Vec<DocumentDoubt>,
}

/// A line of the register.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentRow {
    id: String,
    #[ts(type = "DocumentKind")]
    kind: String,
    number: Option<u32>,
    number_and_symbol: String,
    dated: Option<String>,
    about_year: i32,
    subject: String,
    #[ts(type = "DocumentStatus")]
    status: String,
    signer: String,
    attachments: usize,
    /// The period of a report that is written where reports are.
    report_period: Option<String>,
}

/// Something that the clerk may want to look at.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentDoubt {
    #[ts(type = "DoubtCode")]
    code: String,
    /// The document to look at first.
    document_id: Option<String>,
    /// What the sentence needs.
    facts: BTreeMap<String, String>,
}

/// What a document is based on: an incoming document, or plain words.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BasisItem {
    id: Option<String>,
    incoming_id: Option<String>,
    text: String,
}

/// A document with all that hangs on it.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentFile {
    id: Option<String>,
    #[ts(type = "DocumentKind")]
    kind: String,
    number: Option<u32>,
    symbol: String,
    about_year: Option<i32>,
    dated: Option<String>,
    subject: String,
    #[ts(type = "DocumentStatus")]
    status: String,
    of_congress: bool,
    meeting_id: Option<String>,
    addressee: String,
    bases: Vec<BasisItem>,
    body: String,
    signer_id: Option<String>,
    signer_post: String,
    signing_capacity: String,
    recipients: String,
    format_profile: Option<String>,
    note: String,
    /// Issued by this program: only the note may change.
    frozen: bool,
    /// Without a typed text it is made of the records that it is linked with.
    from_records: bool,
}

/// The number that a document would take, and in which sequence.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextNumber {
    number: u32,
    /// None when the types share the sequence.
    #[ts(type = "DocumentKind | null")]
    kind: Option<String>,
    of_congress: bool,
    /// The year of a sequence of a year.
    year: Option<i32>,
    /// The term of a sequence of a term that the book knows.
    term: Option<String>,
}

impl From<b::Register<'_>> for DocumentRegister {
    fn from(register: b::Register<'_>) -> Self {
        Self {
            rows: register.rows.into_iter().map(Into::into).collect(),
            doubts: register.doubts.iter().map(Into::into).collect(),
        }
    }
}

impl From<b::RegisterRow<'_>> for DocumentRow {
    fn from(row: b::RegisterRow<'_>) -> Self {
        let d = row.document;
        Self {
            id: text(d.id),
            kind: code(d.kind),
            number: d.number,
            number_and_symbol: d.number_and_symbol(),
            dated: iso(d.dated),
            about_year: d.about_year,
            subject: d.subject.clone(),
            status: code(d.status),
            signer: row.signer,
            attachments: row.attachments,
            report_period: text_of(d.period.filter(|_| d.is_periodic_report())),
        }
    }
}

impl From<&Doubt<'_>> for DocumentDoubt {
    fn from(doubt: &Doubt<'_>) -> Self {
        let named = |document: &r::DocumentOut| document.number_and_symbol();
        let (code, facts) = match doubt {
            Doubt::Gap { first, last, after, .. } => {
                (DoubtCode::Gap, vec![("first", text(first)), ("last", text(last)), ("after", named(after))])
            }
            Doubt::Duplicate(documents) => {
                let number = documents.first().map(|document| named(document)).unwrap_or_default();
                (DoubtCode::Duplicate, vec![("number", number), ("times", text(documents.len()))])
            }
            Doubt::OutOfOrder { smaller, greater } => {
                (DoubtCode::OutOfOrder, vec![("number", named(greater)), ("other", named(smaller))])
            }
            Doubt::NotABranchs(document) => {
                (DoubtCode::NotABranchs, vec![("number", named(document)), ("kind", super::code(document.kind))])
            }
        };
        Self {
            code: code.code().to_owned(),
            document_id: text_of(doubt.documents().first().map(|document| document.id)),
            facts: facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        }
    }
}

impl From<b::NextNumber> for NextNumber {
    fn from(next: b::NextNumber) -> Self {
        let b::NextNumber { number, kind, of_congress, year, term } = next;
        Self { number, kind: code_of(kind), of_congress, year, term }
    }
}

impl DocumentFile {
    /// The file of a document; `frozen` once it was issued by this program, `from_records` where records make its paper.
    #[must_use]
    pub fn of(file: entry::DocumentFile, frozen: bool, from_records: bool) -> Self {
        let d = file.document;
        Self {
            id: Some(text(d.id)),
            kind: code(d.kind),
            number: d.number,
            symbol: d.symbol,
            about_year: Some(d.about_year),
            dated: iso(d.dated),
            subject: d.subject,
            status: code(d.status),
            of_congress: d.of_congress,
            meeting_id: text_of(d.meeting),
            addressee: d.addressee,
            bases: file.bases.into_iter().map(Into::into).collect(),
            body: d.body,
            signer_id: text_of(d.signer),
            signer_post: d.signer_post,
            signing_capacity: d.signing_capacity,
            recipients: d.recipients,
            format_profile: d.format_profile,
            note: d.note,
            frozen,
            from_records,
        }
    }

    /// The same, as one that is not in the book yet.
    #[must_use]
    pub fn unsaved(self) -> Self {
        Self { id: None, ..self }
    }

    /// Reads it over what the book holds of it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, known: &[r::DocumentOut]) -> Result<entry::DocumentFile, Vec<Problem>> {
        let mut read = Reader::default();
        let id = read.id("id", self.id.as_deref());
        let known = r::find(known, id);
        let document = r::DocumentOut {
            id,
            kind: read.code_or("kind", &self.kind, r::DocumentKind::Resolution),
            number: self.number,
            symbol: read.line(&self.symbol),
            about_year: read.year("aboutYear", self.about_year),
            period: known.and_then(|document| document.period),
            dated: read.day_if_any("dated", self.dated.as_deref()),
            subject: read.line(&self.subject),
            status: read.code_or("status", &self.status, r::DocumentStatus::Draft),
            of_congress: self.of_congress,
            meeting: read.reference("meetingId", self.meeting_id.as_deref()),
            signer: read.reference("signerId", self.signer_id.as_deref()),
            signer_post: read.line(&self.signer_post),
            signing_capacity: read.line(&self.signing_capacity),
            format_profile: self.format_profile.clone().filter(|code| !code.is_empty()),
            figures_to: known.and_then(|document| document.figures_to),
            addressee: read.text(&self.addressee),
            recipients: read.text(&self.recipients),
            body: read.text(&self.body),
            note: read.text(&self.note),
        };
        let bases = self.bases.iter().enumerate().map(|(i, basis)| basis.read(&mut read, i, id)).collect();
        read.finish(entry::DocumentFile { document, bases })
    }
}

impl From<r::Basis> for BasisItem {
    fn from(basis: r::Basis) -> Self {
        Self { id: Some(text(basis.id)), incoming_id: text_of(basis.incoming), text: basis.text }
    }
}

impl BasisItem {
    fn read(&self, read: &mut Reader, i: usize, document: domain::Id<r::DocumentOut>) -> r::Basis {
        let at = |field: &str| format!("bases.{i}.{field}");
        r::Basis {
            id: read.id(&at("id"), self.id.as_deref()),
            document,
            ordinal: ordinal(i),
            incoming: read.reference(&at("incomingId"), self.incoming_id.as_deref()),
            text: read.line(&self.text),
        }
    }
}
