//! What came in and what left beside the plans, each taken through the steps of its life.

use chrono::NaiveDate;
use domain::{
    Id, Period,
    entry::DocumentFile,
    records::{Basis, DocumentKind, DocumentOut, DocumentStatus, IncomingDocument},
};
use serde::Deserialize;

use super::{
    keys::Keys,
    meetings::regular_of,
    source::{Coded, Parsed, read},
    study::Study,
};
use crate::{Book, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/documents.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    year: i32,
    incoming: Vec<IncomingSource>,
    plan: Vec<PlanSource>,
    document: Vec<DocumentSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanSource {
    number: u32,
    /// Incoming documents, by số đến.
    bases: Vec<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IncomingSource {
    arrival_no: u32,
    received_on: Parsed<NaiveDate>,
    issuer: String,
    number_symbol: String,
    dated: Parsed<NaiveDate>,
    kind_name: String,
    subject: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentSource {
    kind: Coded<DocumentKind>,
    number: u32,
    dated: Parsed<NaiveDate>,
    status: Coded<DocumentStatus>,
    subject: String,
    /// The regular meeting that it records, by its month.
    meeting: Option<Parsed<Period>>,
    #[serde(default)]
    addressee: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    note: String,
    /// Incoming documents, by số đến.
    #[serde(default)]
    bases: Vec<u32>,
}

pub(super) fn fill(book: &mut Book, study: &Study) -> Result<()> {
    let source: Source = read("documents.toml", TEXT)?;
    let mut arrivals = Keys::new();
    for incoming in source.incoming {
        let arrival_no = incoming.arrival_no;
        arrivals.add(arrival_no, book.save_incoming(&came_in(incoming, source.year))?);
    }
    for plan in source.plan {
        let mut file = book.document(study.plans.id(plan.number)?)?;
        file.bases = bases(file.document.id, &plan.bases, &arrivals)?;
        book.save_document(&file)?;
    }
    for document in source.document {
        enter(book, document, source.year, &arrivals)?;
    }
    Ok(())
}

fn came_in(source: IncomingSource, year: i32) -> IncomingDocument {
    IncomingDocument {
        id: Id::random(),
        arrival_no: Some(source.arrival_no),
        received_on: Some(source.received_on.0),
        issuer: source.issuer,
        number_symbol: source.number_symbol,
        dated: Some(source.dated.0),
        kind_name: source.kind_name,
        subject: source.subject,
        about_year: year,
        note: String::new(),
    }
}

fn bases(document: Id<DocumentOut>, arrival_nos: &[u32], arrivals: &Keys<IncomingDocument>) -> Result<Vec<Basis>> {
    let basis = |(ordinal, arrival_no): (u32, &u32)| {
        let incoming = Some(arrivals.id(arrival_no)?);
        Ok(Basis { id: Id::random(), document, ordinal, incoming, text: String::new() })
    };
    (1..).zip(arrival_nos).map(basis).collect()
}

fn enter(book: &mut Book, source: DocumentSource, year: i32, arrivals: &Keys<IncomingDocument>) -> Result<()> {
    let DocumentFile { document, .. } = book.new_document(year);
    let bases = bases(document.id, &source.bases, arrivals)?;
    let meeting = source.meeting.map(|Parsed(month)| regular_of(book, month)).transpose()?.map(|row| row.id);
    let document = DocumentOut {
        meeting,
        kind: source.kind.0,
        number: Some(source.number),
        dated: Some(source.dated.0),
        status: DocumentStatus::WaitingForSignature,
        subject: source.subject,
        addressee: source.addressee,
        body: source.body.trim().to_owned(),
        note: source.note,
        ..document
    };
    let waiting = DocumentFile { document, bases };
    book.save_document(&waiting)?;
    let document = DocumentOut { status: source.status.0, ..waiting.document };
    book.save_document(&DocumentFile { document, ..waiting })?;
    Ok(())
}
