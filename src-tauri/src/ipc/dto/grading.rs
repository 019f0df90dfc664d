//! Grading of the year.

use book::grading as g;
use domain::{
    Problem,
    records::{Grade, Grading},
    rules::grading::{awaits_decision, effective},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, code_of, iso, text, text_of};

/// How someone, or the branch, was graded.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GradingFile {
    id: Option<String>,
    year: i32,
    /// None for the branch itself.
    person_id: Option<String>,
    #[ts(type = "Grade | null")]
    own: Option<String>,
    #[ts(type = "Grade | null")]
    proposed: Option<String>,
    in_favour: Option<u32>,
    voters: Option<u32>,
    #[ts(type = "Grade | null")]
    decided: Option<String>,
    decision: String,
    decided_on: Option<String>,
    #[ts(type = "NotGraded | null")]
    not_graded: Option<String>,
    note: String,
}

/// One member.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GradingRow {
    grading: GradingFile,
    full_name: String,
    position: String,
    unit: String,
    #[ts(type = "NotGraded | null")]
    suggested: Option<String>,
}

/// What the grades add up to, by the highest step that each has reached.
#[derive(Debug, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GradingCounts {
    members: u32,
    excellent: u32,
    good: u32,
    fulfilled: u32,
    not_fulfilled: u32,
    not_graded: u32,
    /// Of the graded, those whose decision is waited for.
    awaiting: u32,
    missing: u32,
}

/// More with the best grade than the cap allows.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GradingCap {
    allowed: u32,
    given: u32,
}

/// The grading of a year.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GradingYear {
    year: i32,
    #[ts(type = "YearState")]
    state: String,
    rows: Vec<GradingRow>,
    branch: GradingFile,
    counts: GradingCounts,
    #[ts(type = "CapReading")]
    cap_reading: String,
    cap: Option<GradingCap>,
    rules: String,
}

impl From<Grading> for GradingFile {
    fn from(g: Grading) -> Self {
        Self {
            id: Some(text(g.id)),
            year: g.year,
            person_id: text_of(g.person),
            own: code_of(g.own),
            proposed: code_of(g.proposed),
            in_favour: g.in_favour,
            voters: g.voters,
            decided: code_of(g.decided),
            decision: g.decision,
            decided_on: iso(g.decided_on),
            not_graded: code_of(g.not_graded),
            note: g.note,
        }
    }
}

impl GradingFile {
    /// Reads it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self) -> Result<Grading, Vec<Problem>> {
        let mut read = Reader::default();
        let grading = Grading {
            id: read.id("id", self.id.as_deref()),
            year: self.year,
            person: read.reference("personId", self.person_id.as_deref()),
            own: read.code_if_any("own", self.own.as_deref()),
            proposed: read.code_if_any("proposed", self.proposed.as_deref()),
            in_favour: self.in_favour,
            voters: self.voters,
            decided: read.code_if_any("decided", self.decided.as_deref()),
            decision: read.line(&self.decision),
            decided_on: read.day_if_any("decidedOn", self.decided_on.as_deref()),
            not_graded: read.code_if_any("notGraded", self.not_graded.as_deref()),
            note: read.text(&self.note),
        };
        read.finish(grading)
    }
}

impl From<g::GradingYear> for GradingYear {
    fn from(year: g::GradingYear) -> Self {
        let counts = counts(&year.rows);
        Self {
            year: year.year,
            state: code(year.state),
            rows: year.rows.into_iter().map(Into::into).collect(),
            branch: year.branch.into(),
            counts,
            cap_reading: code(year.reading),
            cap: year.cap.map(|cap| GradingCap { allowed: cap.allowed, given: cap.given }),
            rules: year.instruments.join(", "),
        }
    }
}

impl From<g::GradingRow> for GradingRow {
    fn from(row: g::GradingRow) -> Self {
        Self {
            grading: row.grading.into(),
            full_name: row.full_name,
            position: row.position,
            unit: row.unit,
            suggested: code_of(row.suggested),
        }
    }
}

fn counts(rows: &[g::GradingRow]) -> GradingCounts {
    let mut counts = GradingCounts::default();
    for g::GradingRow { grading, .. } in rows {
        counts.members += 1;
        counts.awaiting += u32::from(awaits_decision(grading));
        let place = match (grading.not_graded, effective(grading)) {
            (Some(_), _) => &mut counts.not_graded,
            (None, None) => &mut counts.missing,
            (None, Some((Grade::Excellent, _))) => &mut counts.excellent,
            (None, Some((Grade::Good, _))) => &mut counts.good,
            (None, Some((Grade::Fulfilled, _))) => &mut counts.fulfilled,
            (None, Some((Grade::NotFulfilled, _))) => &mut counts.not_fulfilled,
        };
        *place += 1;
    }
    counts
}
