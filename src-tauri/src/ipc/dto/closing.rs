//! The end of a year, and archives.

use std::collections::BTreeMap;

use book::{
    Book,
    archives::{ArchiveFace, Known},
    closing as c,
};
use chrono::SecondsFormat;
use domain::{Code, records::YearEvent, rules::closing::Severity};
use serde::Serialize;
use ts_rs::TS;

use super::{code, iso, rows::RowFace, text, text_of};

/// A year that is held or closed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearStateFace {
    year: i32,
    #[ts(type = "YearState")]
    state: String,
    /// When it came into this state, RFC 3339.
    since: String,
}

/// Something that a check found.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    key: String,
    #[ts(type = "Check")]
    check: String,
    blocking: bool,
    may_be_passed: bool,
    what: String,
    period: Option<String>,
    on: Option<String>,
    name: String,
    count: Option<u32>,
    of: Option<u32>,
    rows: Vec<RowFace>,
    /// The reason for which it was passed over, if it was.
    passed: Option<String>,
}

/// A step of a year.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearStepRow {
    #[ts(type = "YearStep")]
    step: String,
    at: String,
    by: String,
    second: String,
    reason: String,
    fingerprint: String,
    file_name: String,
    file_hash: String,
}

/// Someone who could stand beside a reopening.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SecondUser {
    id: String,
    name: String,
}

/// How a year stands.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingFace {
    year: i32,
    #[ts(type = "YearState")]
    state: String,
    running: bool,
    findings: Vec<Finding>,
    /// How many stand against closing.
    standing: usize,
    steps: Vec<YearStepRow>,
    may_close: bool,
    may_reopen: bool,
    /// Who could stand beside a reopening.
    seconds: Vec<SecondUser>,
    papers: usize,
    archive_name: String,
}

/// An archive that was written and read back.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sealed {
    path: String,
    file_hash: String,
    fingerprint: String,
    #[ts(type = "number")]
    size: u64,
    locked_path: Option<String>,
}

/// Something wrong with an archive.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchiveFault {
    #[ts(type = "ArchiveFaultCode")]
    code: String,
    name: String,
    facts: BTreeMap<String, String>,
}

/// What was found of an archive.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    sound: bool,
    locked: bool,
    year: Option<i32>,
    branch: String,
    file_hash: String,
    fingerprint: String,
    files: usize,
    faults: Vec<ArchiveFault>,
    #[ts(type = "Known")]
    known: String,
}

impl YearStateFace {
    /// Of a year.
    #[must_use]
    pub fn of(face: &c::YearFace) -> Self {
        let since = face.steps.iter().rfind(|event| event.step.state().is_some()).map(at);
        Self { year: face.year, state: code(face.state), since: since.unwrap_or_default() }
    }
}

impl ClosingFace {
    /// Of a year of the open book.
    #[must_use]
    pub fn of(book: &Book, year: i32, checked: c::Checked) -> Self {
        let face = book.year_face(year);
        let seconds = book.seconds().into_iter().map(|user| SecondUser { id: text(user.id), name: user.name });
        Self {
            year,
            state: code(face.state),
            running: face.runs,
            standing: checked.standing,
            findings: checked.findings.into_iter().map(Into::into).collect(),
            steps: face.steps.iter().map(Into::into).collect(),
            may_close: book.role() == domain::records::Role::Administrator,
            may_reopen: book.may_reopen(),
            seconds: seconds.collect(),
            papers: face.papers,
            archive_name: book.archive_name(year),
        }
    }
}

impl From<c::FindingFace> for Finding {
    fn from(face: c::FindingFace) -> Self {
        let finding = face.finding;
        Self {
            key: finding.key(),
            check: code(finding.check),
            blocking: finding.check.severity() == Severity::Blocking,
            may_be_passed: finding.check.may_be_passed(),
            period: text_of(finding.period),
            on: iso(finding.on),
            name: face.name,
            count: finding.count,
            of: finding.of,
            what: finding.what,
            rows: face.rows.into_iter().map(Into::into).collect(),
            passed: face.passed,
        }
    }
}

impl From<&YearEvent> for YearStepRow {
    fn from(event: &YearEvent) -> Self {
        Self {
            step: code(event.step),
            at: at(event),
            by: event.by.clone(),
            second: event.second.clone(),
            reason: event.reason.clone(),
            fingerprint: event.fingerprint.clone(),
            file_name: event.file_name.clone(),
            file_hash: event.file_hash.clone(),
        }
    }
}

impl From<c::Sealed> for Sealed {
    fn from(sealed: c::Sealed) -> Self {
        Self {
            path: sealed.path.display().to_string(),
            file_hash: text(sealed.file_hash),
            fingerprint: sealed.fingerprint,
            size: sealed.size,
            locked_path: sealed.locked.map(|path| path.display().to_string()),
        }
    }
}

impl Verdict {
    /// Of a locked archive that nobody unlocked: nothing is known of it.
    #[must_use]
    pub fn locked() -> Self {
        Self {
            sound: false,
            locked: true,
            year: None,
            branch: String::new(),
            file_hash: String::new(),
            fingerprint: String::new(),
            files: 0,
            faults: Vec::new(),
            known: code(Known::Unknown),
        }
    }

    /// Of an archive that was read.
    #[must_use]
    pub fn of(face: &ArchiveFace, locked: bool, how: Known) -> Self {
        let faults = face.verdict.faults.iter().map(|fault| ArchiveFault {
            code: fault.code.code().to_owned(),
            name: fault.name.clone(),
            facts: fault.facts.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        });
        Self {
            sound: face.verdict.is_whole(),
            locked,
            year: face.year,
            branch: face.branch.clone(),
            file_hash: text(face.verdict.file_hash),
            fingerprint: face.fingerprint.clone(),
            files: face.files,
            faults: faults.collect(),
            known: code(how),
        }
    }
}

fn at(event: &YearEvent) -> String {
    event.at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
