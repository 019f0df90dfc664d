//! The rows behind the figures of a report.

use book::rows::RowFace as Face;
use serde::Serialize;
use ts_rs::TS;

use super::{code, iso, text, text_of};

/// A row that a figure was counted from.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowFace {
    /// Its table.
    table: String,
    id: String,
    /// The table of the record that shows it.
    owner_table: String,
    owner_id: String,
    year: Option<i32>,
    day: Option<String>,
    period: Option<String>,
    name: String,
    detail: String,
}

/// A figure with its rows.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TracedFigure {
    #[ts(type = "Rule")]
    rule: String,
    period: String,
    value: String,
    rows: Vec<RowFace>,
}

/// A figure that would be another one today.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureChange {
    #[ts(type = "Rule")]
    rule: String,
    period: String,
    then: Option<String>,
    now: Option<String>,
    added: Vec<RowFace>,
    gone: u32,
}

impl From<Face> for RowFace {
    fn from(face: Face) -> Self {
        Self {
            table: face.row.table.to_owned(),
            id: face.row.id,
            owner_table: face.owner.table.to_owned(),
            owner_id: face.owner.id,
            year: face.year,
            day: iso(face.day),
            period: text_of(face.period),
            name: face.name,
            detail: face.detail,
        }
    }
}

impl From<book::reports::TracedFigure> for TracedFigure {
    fn from(traced: book::reports::TracedFigure) -> Self {
        Self {
            rule: code(traced.figure.rule),
            period: text(traced.figure.period),
            value: traced.figure.value,
            rows: traced.rows.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<book::reports::Change> for FigureChange {
    fn from(change: book::reports::Change) -> Self {
        Self {
            rule: code(change.rule),
            period: text(change.period),
            then: change.then,
            now: change.now,
            added: change.added.into_iter().map(Into::into).collect(),
            gone: u32::try_from(change.gone).unwrap_or(u32::MAX),
        }
    }
}
