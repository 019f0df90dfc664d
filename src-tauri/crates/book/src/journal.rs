//! The journal as a clerk reads it: who did what and when, and what it changed.

use std::{collections::BTreeSet, path::Path};

use domain::{
    codes,
    figures::RowRef,
    records::{Person, Record},
};
use serde_json::{Map, Value};
use store::{Op, TABLES, files, journal::Change};

use crate::{Book, Error, Result};

pub use store::{Query, journal::Written};

/// An entry with the name of who made it.
#[derive(Clone, Debug)]
pub struct Line {
    /// The entry.
    pub entry: Written,
    /// Their name, as it is now.
    pub user: String,
    /// How many rows it changed.
    pub changes: usize,
}

codes! {
    /// What an entry did to a row.
    pub enum Kind {
        /// It came.
        New = "new",
        /// It changed.
        Changed = "changed",
        /// It went.
        Deleted = "deleted",
        /// What it was has been erased, as the law asks.
        Erased = "erased",
    }
}

/// A row that an entry changed.
#[derive(Clone, Debug)]
pub struct ChangedRow {
    /// Its table.
    pub table: String,
    /// Its identity.
    pub row: String,
    /// What it is called, where it still stands.
    pub name: String,
    /// What happened to it.
    pub kind: Kind,
    /// The fields that differ: name, before, after.
    pub fields: Vec<(String, Option<String>, Option<String>)>,
}

impl Book {
    /// Entries that fit, newest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn journal(&self, query: &Query) -> Result<Vec<Line>> {
        let found = self.store().search_journal(&Query { hidden: self.hidden(), ..query.clone() })?;
        found.into_iter().map(|entry| self.line(entry)).collect()
    }

    /// One entry with the rows that it changed.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn journal_entry(&self, seq: i64) -> Result<(Line, Vec<ChangedRow>)> {
        let query = Query { before: Some(seq.saturating_add(1)), most: 1, ..Query::default() };
        let entry = self.store().search_journal(&query)?.into_iter().find(|entry| entry.seq == seq);
        let line = self.line(entry.ok_or(Error::NotFound { what: "journal_entry" })?)?;
        let rows = self.store().changes(seq)?.into_iter().map(|change| self.changed(change));
        Ok((line, rows.collect()))
    }

    /// Writes the entries that fit into a new file, first to last: a table that spreadsheets open.
    ///
    /// # Errors
    /// [`Error::NotAllowed`]; what the file says.
    pub fn export_journal(&mut self, query: &Query, out: &Path) -> Result<()> {
        self.require_editor()?;
        let mut lines = self.journal(&Query { most: u32::MAX, before: None, ..query.clone() })?;
        lines.reverse();
        files::write_whole(out, csv(&lines).as_bytes())?;
        let name = out.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.note(Op::JournalExported, name)
    }

    pub(crate) fn line(&self, entry: Written) -> Result<Line> {
        let changes = self.store().changes(entry.seq)?.len();
        let users = &self.records().users;
        let user = users.iter().find(|user| user.id.to_string() == entry.user).map(|user| user.name.clone());
        Ok(Line { user: user.unwrap_or_else(|| entry.user.clone()), changes, entry })
    }

    fn changed(&self, change: Change) -> ChangedRow {
        let is_erased = |image: &Option<String>| image.as_deref().is_some_and(|image| image.starts_with("sha256:"));
        let kind = match (&change.before, &change.after) {
            _ if is_erased(&change.before) || is_erased(&change.after) => Kind::Erased,
            (None, _) => Kind::New,
            (_, None) => Kind::Deleted,
            _ => Kind::Changed,
        };
        let mut fields = fields(&change);
        let hidden = self.hidden();
        fields.retain(|(column, ..)| !hidden.contains(&(change.table.as_str(), column.as_str())));
        ChangedRow { name: self.row_name(&change), kind, fields, table: change.table, row: change.row }
    }

    /// What who opened the book may not see: neither shown nor found.
    fn hidden(&self) -> Vec<(&'static str, &'static str)> {
        if self.sees_identity() { Vec::new() } else { vec![(Person::TABLE, "identity_no")] }
    }

    fn row_name(&self, change: &Change) -> String {
        let table = TABLES.iter().map(|(table, _)| *table).find(|table| *table == change.table);
        let at = table.map(|table| RowRef { table, id: change.row.clone() });
        let face = at.and_then(|at| self.row_faces(&[at]).into_iter().next());
        face.map(|face| face.name).unwrap_or_default()
    }
}

/// The fields in which two images differ.
fn fields(change: &Change) -> Vec<(String, Option<String>, Option<String>)> {
    let read = |image: &Option<String>| -> Map<String, Value> {
        image.as_deref().and_then(|image| serde_json::from_str(image).ok()).unwrap_or_default()
    };
    let (before, after) = (read(&change.before), read(&change.after));
    let columns: BTreeSet<&String> = before.keys().chain(after.keys()).filter(|column| *column != "id").collect();
    let text = |image: &Map<String, Value>, column: &String| {
        let value = image.get(column).filter(|value| !value.is_null())?;
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some(text).filter(|text| !text.is_empty())
    };
    let differs = columns.into_iter().map(|column| (column.clone(), text(&before, column), text(&after, column)));
    differs.filter(|(_, before, after)| before != after).collect()
}

/// With a byte order mark, by which spreadsheets know UTF-8.
fn csv(lines: &[Line]) -> String {
    let mut text = "\u{feff}seq,at,user,op,label,changes,undoes,hash\r\n".to_owned();
    for Line { entry, user, changes } in lines {
        let undoes = entry.undoes.map(|seq| seq.to_string()).unwrap_or_default();
        let cells = [
            entry.seq.to_string(),
            entry.at.clone(),
            user.clone(),
            entry.op.clone(),
            entry.label.clone(),
            changes.to_string(),
            undoes,
            entry.hash.clone(),
        ];
        text.push_str(&cells.map(|cell| quoted(&cell)).join(","));
        text.push_str("\r\n");
    }
    text
}

/// A cell that no spreadsheet takes for a formula.
fn quoted(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t']) { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}
