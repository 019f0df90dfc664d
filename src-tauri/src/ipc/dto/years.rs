//! Year against year, and the beginning of a new one.

use book::new_year as n;
use domain::figures::{
    Figure, Value,
    years::{ComparedLine, Comparison},
};
use serde::Serialize;
use ts_rs::TS;

use super::code;

/// A line of the comparison.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedLineFace {
    #[ts(type = "ComparedLine")]
    line: String,
    label: Option<String>,
    /// None where it is not known.
    values: Vec<Option<String>>,
    numbers: Vec<Option<f64>>,
}

/// Years side by side.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedYears {
    years: Vec<i32>,
    first_year: i32,
    last_year: i32,
    lines: Vec<ComparedLineFace>,
}

/// The next number of a kind of document.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextOfKind {
    #[ts(type = "DocumentKind")]
    kind: String,
    next: u32,
}

/// What a year begins with.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewYearFace {
    year: i32,
    members: u32,
    non_party: u32,
    units: usize,
    branch: String,
    numbers: Vec<NextOfKind>,
    /// Items of the programme of the year before.
    programme_before: usize,
    has_programme: bool,
    topic_before: String,
}

impl ComparedYears {
    /// Of a comparison, in a book with these years.
    #[must_use]
    pub fn of(compared: &Comparison, known: &[i32]) -> Self {
        let bound = |pick: fn(i32, i32) -> i32| known.iter().copied().reduce(pick).unwrap_or_default();
        Self {
            years: compared.years.clone(),
            first_year: bound(i32::min),
            last_year: bound(i32::max),
            lines: compared.lines.iter().map(Into::into).collect(),
        }
    }
}

impl From<&ComparedLine> for ComparedLineFace {
    fn from(line: &ComparedLine) -> Self {
        Self {
            line: code(line.line),
            label: line.label.clone(),
            values: line.figures.iter().map(shown).collect(),
            numbers: line.figures.iter().map(number).collect(),
        }
    }
}

impl From<n::NewYearFace> for NewYearFace {
    fn from(face: n::NewYearFace) -> Self {
        let numbers = face.numbers.into_iter().map(|(kind, next)| NextOfKind { kind: code(kind), next });
        Self {
            year: face.year,
            members: face.members,
            non_party: face.non_party,
            units: face.units,
            branch: face.branch,
            numbers: numbers.collect(),
            programme_before: face.programme_before,
            has_programme: face.has_programme,
            topic_before: face.topic_before,
        }
    }
}

/// As tables show it; shares with one decimal and a comma, "100%" only when all of the whole is in the part.
fn shown(figure: &Figure) -> Option<String> {
    book::years::shown(figure)
}

fn number(figure: &Figure) -> Option<f64> {
    match figure.value {
        Value::Count(count) => Some(f64::from(count)),
        Value::Share { part, whole } if whole > 0 => Some(f64::from(part) * 100.0 / f64::from(whole)),
        Value::Share { .. } | Value::Between { .. } | Value::Unknown => None,
    }
}
