//! The journal, undoing and the recycle bin.

use book::{
    journal::{self as j, Query, Written},
    undoing::{Step, UndoState as State},
    users,
};
use chrono::{Local, NaiveDate, SecondsFormat, TimeDelta, TimeZone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{code, start::UserFace};
use crate::error::Failure;

/// How many entries the page gets at once.
const A_PAGE: u32 = 100;

/// What is looked for.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalQuery {
    text: String,
    user: Option<String>,
    #[ts(type = "Op | null")]
    op: Option<String>,
    from: Option<String>,
    to: Option<String>,
    #[ts(type = "number | null")]
    before: Option<i64>,
}

/// A page of the journal.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalPage {
    lines: Vec<JournalLine>,
    more: bool,
    pub(crate) users: Vec<UserFace>,
    #[ts(type = "Op[]")]
    pub(crate) ops: Vec<String>,
}

/// An entry.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalLine {
    #[ts(type = "number")]
    seq: i64,
    at: String,
    user: String,
    #[ts(type = "Op")]
    op: String,
    label: String,
    changes: usize,
    #[ts(type = "number | null")]
    undoes: Option<i64>,
}

/// An entry with the rows that it changed.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalDetail {
    line: JournalLine,
    prev_hash: String,
    hash: String,
    rows: Vec<ChangedRow>,
}

/// A row that an entry changed.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedRow {
    table: String,
    row: String,
    #[ts(type = "ChangeKind")]
    kind: String,
    name: String,
    fields: Vec<ChangedField>,
}

/// A field that differs.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedField {
    column: String,
    before: Option<String>,
    after: Option<String>,
}

/// Something that can be taken back or done again.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoStep {
    #[ts(type = "number")]
    seq: i64,
    #[ts(type = "Op")]
    op: String,
    label: String,
}

/// What comes next on the line of undoing.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoState {
    undo: Option<UndoStep>,
    redo: Option<UndoStep>,
}

/// A deleted thing.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BinItem {
    #[ts(type = "number")]
    seq: i64,
    at: String,
    user: String,
    #[ts(type = "Op")]
    op: String,
    label: String,
}

impl JournalQuery {
    /// As the book takes it; days are those of the wall.
    pub(crate) fn read(&self) -> Result<Query, Failure> {
        let day = |text: &Option<String>| text.as_deref().map(str::parse::<NaiveDate>).transpose();
        let (from, to) = (day(&self.from).map_err(Failure::internal)?, day(&self.to).map_err(Failure::internal)?);
        Ok(Query {
            text: domain::text::clean_line(&self.text),
            user: self.user.clone(),
            op: self.op.clone(),
            from: from.and_then(begins),
            until: to.and_then(|to| begins(to + TimeDelta::days(1))),
            before: self.before,
            most: A_PAGE,
            ..Query::default()
        })
    }
}

/// The moment at which a day begins on the wall, in UTC.
fn begins(day: NaiveDate) -> Option<String> {
    let local = Local.from_local_datetime(&day.and_time(chrono::NaiveTime::MIN)).earliest()?;
    Some(local.to_utc().to_rfc3339_opts(SecondsFormat::Millis, true))
}

impl JournalPage {
    pub(crate) fn of(lines: Vec<j::Line>, query: &Query) -> Self {
        let more = u32::try_from(lines.len()).is_ok_and(|found| found == query.most);
        let lines = lines.into_iter().map(Into::into).collect();
        Self { lines, more, users: Vec::new(), ops: Vec::new() }
    }
}

impl From<j::Line> for JournalLine {
    fn from(line: j::Line) -> Self {
        let j::Line { entry, user, changes } = line;
        let Written { seq, at, op, label, undoes, .. } = entry;
        Self { seq, at, user, op, label: shown(label), changes, undoes }
    }
}

/// A label that was erased shows as none.
fn shown(label: String) -> String {
    if label.starts_with("sha256:") { String::new() } else { label }
}

impl From<(j::Line, Vec<j::ChangedRow>)> for JournalDetail {
    fn from((line, rows): (j::Line, Vec<j::ChangedRow>)) -> Self {
        let (prev_hash, hash) = (line.entry.prev_hash.clone(), line.entry.hash.clone());
        Self { line: line.into(), prev_hash, hash, rows: rows.into_iter().map(Into::into).collect() }
    }
}

impl From<j::ChangedRow> for ChangedRow {
    fn from(row: j::ChangedRow) -> Self {
        let fields = row.fields.into_iter().map(|(column, before, after)| ChangedField { column, before, after });
        Self { table: row.table, row: row.row, kind: code(row.kind), name: row.name, fields: fields.collect() }
    }
}

impl From<users::UserRow> for UserFace {
    fn from(row: users::UserRow) -> Self {
        Self { id: row.user.id.to_string(), label: row.user.name }
    }
}

impl From<State> for UndoState {
    fn from(state: State) -> Self {
        let step = |step: Step| UndoStep { seq: step.seq, op: step.op, label: step.label };
        Self { undo: state.undo.map(step), redo: state.redo.map(step) }
    }
}

impl From<j::Line> for BinItem {
    fn from(line: j::Line) -> Self {
        let Written { seq, at, op, label, .. } = line.entry;
        Self { seq, at, user: line.user, op, label: shown(label) }
    }
}
