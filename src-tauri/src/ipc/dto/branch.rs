//! The branch's names, units and terms.

use chrono::NaiveDate;
use domain::{Problem, entry::BranchFile, records as r, records::NumberingScheme};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, iso, reader::ordinal, text};

/// Names and habits from a day on.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BranchProfile {
    id: Option<String>,
    from: String,
    name: String,
    parent_name: String,
    upper_name: String,
    place: String,
    symbol: String,
    signing_capacity: String,
    report_to: String,
    recipients: Vec<String>,
    format_profile: Option<String>,
    #[ts(type = "NumberingScheme")]
    numbering_scheme: String,
    units_intro: String,
}

/// A unit.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unit {
    id: Option<String>,
    name: String,
    from: Option<String>,
    to: Option<String>,
}

/// A term.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermItem {
    id: Option<String>,
    name: String,
    from: String,
    to: Option<String>,
}

/// Days between two terms that belong to none.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermGap {
    first: String,
    last: String,
}

/// The branch.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Branch {
    profiles: Vec<BranchProfile>,
    units: Vec<Unit>,
    terms: Vec<TermItem>,
    /// To be shown; what comes back is not read.
    #[serde(default)]
    term_gaps: Vec<TermGap>,
}

impl From<BranchFile> for Branch {
    fn from(file: BranchFile) -> Self {
        let gap = |(first, last): (NaiveDate, NaiveDate)| TermGap { first: text(first), last: text(last) };
        Self {
            term_gaps: file.term_gaps().into_iter().map(gap).collect(),
            profiles: file.profiles.into_iter().map(Into::into).collect(),
            units: file.units.into_iter().map(Into::into).collect(),
            terms: file.terms.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<r::BranchProfile> for BranchProfile {
    fn from(profile: r::BranchProfile) -> Self {
        Self {
            id: Some(text(profile.id)),
            from: text(profile.from),
            name: profile.name,
            parent_name: profile.parent_name,
            upper_name: profile.upper_name,
            place: profile.place,
            symbol: profile.symbol,
            signing_capacity: profile.signing_capacity,
            report_to: profile.report_to,
            recipients: profile.recipients.lines().map(str::to_owned).collect(),
            format_profile: profile.format_profile,
            numbering_scheme: code(profile.numbering),
            units_intro: profile.units_are,
        }
    }
}

impl From<r::Unit> for Unit {
    fn from(unit: r::Unit) -> Self {
        Self { id: Some(text(unit.id)), name: unit.name, from: iso(unit.from), to: iso(unit.to) }
    }
}

impl From<r::Term> for TermItem {
    fn from(term: r::Term) -> Self {
        Self { id: Some(text(term.id)), name: term.name, from: text(term.from), to: iso(term.to) }
    }
}

impl Branch {
    /// Reads it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self) -> Result<BranchFile, Vec<Problem>> {
        let mut read = Reader::default();
        let profiles = self.profiles.iter().enumerate().map(|(i, p)| p.read(&mut read, i)).collect();
        let units = self.units.iter().enumerate().map(|(i, u)| u.read(&mut read, i)).collect();
        let terms = self.terms.iter().enumerate().map(|(i, t)| t.read(&mut read, i)).collect();
        read.finish(BranchFile { profiles, units, terms })
    }
}

impl BranchProfile {
    fn read(&self, read: &mut Reader, i: usize) -> r::BranchProfile {
        let at = |field: &str| format!("profiles.{i}.{field}");
        let recipients: Vec<String> =
            self.recipients.iter().map(|line| read.line(line)).filter(|line| !line.is_empty()).collect();
        r::BranchProfile {
            id: read.id(&at("id"), self.id.as_deref()),
            from: read.day(&at("from"), &self.from),
            name: read.line(&self.name),
            parent_name: read.line(&self.parent_name),
            upper_name: read.line(&self.upper_name),
            place: read.line(&self.place),
            symbol: read.line(&self.symbol),
            signing_capacity: read.line(&self.signing_capacity),
            report_to: read.line(&self.report_to),
            recipients: recipients.join("\n"),
            format_profile: self.format_profile.clone().filter(|code| !code.is_empty()),
            numbering: read.code_or(&at("numberingScheme"), &self.numbering_scheme, NumberingScheme::PerTypePerTerm),
            units_are: read.line(&self.units_intro),
        }
    }
}

impl Unit {
    fn read(&self, read: &mut Reader, i: usize) -> r::Unit {
        let at = |field: &str| format!("units.{i}.{field}");
        r::Unit {
            id: read.id(&at("id"), self.id.as_deref()),
            ordinal: ordinal(i),
            name: read.line(&self.name),
            from: read.day_if_any(&at("from"), self.from.as_deref()),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
        }
    }
}

impl TermItem {
    fn read(&self, read: &mut Reader, i: usize) -> r::Term {
        let at = |field: &str| format!("terms.{i}.{field}");
        r::Term {
            id: read.id(&at("id"), self.id.as_deref()),
            name: read.line(&self.name),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
        }
    }
}
