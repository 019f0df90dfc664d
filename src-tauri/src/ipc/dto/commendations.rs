//! The ledger of commendations, by month.

use domain::{Problem, records as r};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code_of, iso, text, text_of};

/// One commendation in the ledger.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommendationRow {
    id: String,
    person_id: String,
    full_name: String,
    #[ts(type = "Standing | null")]
    standing: Option<String>,
    unit: Option<String>,
    period: String,
    dated: String,
    reason: String,
    meeting_id: Option<String>,
    document_id: Option<String>,
    note: String,
}

/// A document that may record a commendation.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentChoice {
    id: String,
    number_symbol: String,
    dated: Option<String>,
    subject: String,
}

/// A month of the ledger: lượt and people side by side.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommendationMonth {
    month: u8,
    times: u32,
    people: u32,
    party_times: u32,
    non_party_times: u32,
    rows: Vec<CommendationRow>,
}

/// A year of the ledger.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommendationYear {
    year: i32,
    times: u32,
    people: u32,
    party_times: u32,
    non_party_times: u32,
    months: Vec<CommendationMonth>,
    /// Resolutions and decisions that may record one.
    documents: Vec<DocumentChoice>,
}

/// A commendation to be saved.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommendationFile {
    id: Option<String>,
    person_id: String,
    period: String,
    dated: String,
    meeting_id: Option<String>,
    document_id: Option<String>,
    reason: String,
    note: String,
}

impl From<book::commendations::Ledger> for CommendationYear {
    fn from(ledger: book::commendations::Ledger) -> Self {
        let sum = ledger.sum;
        Self {
            year: ledger.year,
            times: sum.times,
            people: sum.people,
            party_times: sum.party_times,
            non_party_times: sum.non_party_times,
            months: ledger.months.into_iter().map(Into::into).collect(),
            documents: ledger.documents.iter().map(Into::into).collect(),
        }
    }
}

impl From<&r::DocumentOut> for DocumentChoice {
    fn from(document: &r::DocumentOut) -> Self {
        Self {
            id: text(document.id),
            number_symbol: document.number_and_symbol(),
            dated: iso(document.dated),
            subject: document.subject.clone(),
        }
    }
}

impl From<book::commendations::LedgerMonth> for CommendationMonth {
    fn from(month: book::commendations::LedgerMonth) -> Self {
        let sum = month.sum;
        Self {
            month: month.month,
            times: sum.times,
            people: sum.people,
            party_times: sum.party_times,
            non_party_times: sum.non_party_times,
            rows: month.lines.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<book::commendations::LedgerLine> for CommendationRow {
    fn from(line: book::commendations::LedgerLine) -> Self {
        let c = line.commendation;
        Self {
            id: text(c.id),
            person_id: text(c.person),
            full_name: line.full_name,
            standing: code_of(line.standing),
            unit: line.unit,
            period: text(c.period),
            dated: text(c.dated),
            reason: c.reason,
            meeting_id: text_of(c.meeting),
            document_id: text_of(c.document),
            note: c.note,
        }
    }
}

impl CommendationFile {
    /// Reads it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self) -> Result<r::Commendation, Vec<Problem>> {
        let mut read = Reader::default();
        let commendation = r::Commendation {
            id: read.id("id", self.id.as_deref()),
            person: read.existing("personId", &self.person_id),
            period: read.period("period", &self.period),
            dated: read.day("dated", &self.dated),
            meeting: read.reference("meetingId", self.meeting_id.as_deref()),
            document: read.reference("documentId", self.document_id.as_deref()),
            reason: read.text(&self.reason),
            note: read.text(&self.note),
        };
        read.finish(commendation)
    }
}
