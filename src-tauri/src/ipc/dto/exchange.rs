//! A year out of the book, and into it.

use std::{collections::BTreeMap, path::Path};

use book::year_exchange::{ExportSummary, Fault, ImportPreview, ListPreview, Named};
use serde::Serialize;
use ts_rs::TS;

/// What left the book.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearExported {
    path: String,
    records: usize,
    files: usize,
}

/// What an import does or would do.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportFace {
    path: String,
    year: Option<i32>,
    sound: bool,
    changes_nothing: bool,
    lists: Vec<ListFace>,
    faults: Vec<FaultFace>,
}

/// What becomes of the records of a list; of each kind the first few are named.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListFace {
    list: String,
    added: NamedFace,
    changed: NamedFace,
    deleted: NamedFace,
    same: usize,
}

/// Some records.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamedFace {
    count: usize,
    first: Vec<String>,
}

/// One thing wrong with a year that comes in.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FaultFace {
    list: String,
    id: String,
    field: String,
    value: String,
    code: String,
    facts: BTreeMap<String, String>,
}

impl YearExported {
    /// What was written, and where.
    #[must_use]
    pub fn new(summary: &ExportSummary, path: &Path) -> Self {
        let records = summary.lists.iter().map(|(_, count)| count).sum();
        Self { path: path.display().to_string(), records, files: summary.files }
    }
}

impl ImportFace {
    /// What is in a file, and what it does to the book.
    #[must_use]
    pub fn new(preview: ImportPreview, path: &Path) -> Self {
        Self {
            path: path.display().to_string(),
            year: preview.year,
            sound: preview.is_sound(),
            changes_nothing: preview.changes_nothing(),
            lists: preview.lists.into_iter().map(Into::into).collect(),
            faults: preview.faults.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<ListPreview> for ListFace {
    fn from(list: ListPreview) -> Self {
        Self {
            list: list.list.to_owned(),
            added: list.added.into(),
            changed: list.changed.into(),
            deleted: list.deleted.into(),
            same: list.same,
        }
    }
}

impl From<Named> for NamedFace {
    fn from(named: Named) -> Self {
        Self { count: named.count, first: named.first }
    }
}

impl From<Fault> for FaultFace {
    fn from(fault: Fault) -> Self {
        Self {
            list: fault.list,
            id: fault.id,
            field: fault.field,
            value: fault.value,
            code: fault.code.to_owned(),
            facts: fault.facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        }
    }
}
