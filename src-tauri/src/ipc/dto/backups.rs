//! Backups.

use std::path::Path;

use book::backups::{self as b, Backup, Found};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::{code, code_of, start::UserFace};
use crate::error::Failure;

/// A backup in a folder.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupRow {
    file: String,
    at: String,
    #[ts(type = "number")]
    size: u64,
}

/// The folder of backups on this computer.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupPlace {
    dir: String,
    backups: Vec<BackupRow>,
}

/// The second place.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SecondPlace {
    dir: String,
    present: bool,
    last: Option<String>,
    stale: bool,
    backups: Vec<BackupRow>,
}

/// The book that stood here before it was restored.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptBook {
    dir: String,
    at: String,
}

/// How a book is backed up. Every backup named here was read back when it was made.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupState {
    last: Option<String>,
    changed_since: bool,
    here: BackupPlace,
    second: Option<SecondPlace>,
    #[ts(type = "PlaceAdvice | null")]
    advice: Option<String>,
    kept: Option<KeptBook>,
    failure: Option<Failure>,
}

/// What can be told of a backup.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupFace {
    file: String,
    at: String,
    branch_name: Option<String>,
    users: Vec<UserFace>,
    #[ts(type = "number")]
    rows: u64,
    files: usize,
    head: String,
}

/// What practising a restoring showed.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrillReport {
    ok: bool,
    at: String,
    backup_at: String,
    file: String,
    #[ts(type = "number")]
    rows: u64,
    files: usize,
    head: String,
    #[ts(type = "Difference[]")]
    differences: Vec<String>,
}

/// What can be done with a book that does not open.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DamagedFace {
    pub(crate) dir: String,
    pub(crate) newest: Option<BackupFace>,
}

/// What was saved out of a damaged book.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Salvaged {
    dir: String,
    #[ts(type = "number")]
    rows: u64,
    files: u32,
    lost_tables: Vec<String>,
}

/// What erasing a person did, and what it could not reach.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasedPerson {
    rows: u32,
    images: u32,
    remains: Vec<String>,
}

impl BackupState {
    pub(crate) fn of(state: b::BackupState, failure: Option<Failure>) -> Self {
        let kept = state.origin.and_then(|origin| Some(KeptBook { dir: origin.kept?, at: origin.at }));
        Self {
            last: state.last.map(moment),
            changed_since: state.changed_since,
            here: BackupPlace { dir: shown(&state.here.0), backups: rows(&state.here.1) },
            second: state.second.map(Into::into),
            advice: code_of(state.advice),
            kept,
            failure,
        }
    }
}

impl From<b::SecondPlace> for SecondPlace {
    fn from(second: b::SecondPlace) -> Self {
        Self {
            dir: shown(&second.dir),
            present: second.present,
            last: second.last.map(moment),
            stale: second.stale,
            backups: rows(&second.backups),
        }
    }
}

impl BackupFace {
    pub(crate) fn of(backup: &Backup, branch_name: Option<String>) -> Self {
        let manifest = backup.manifest();
        let faces = backup.faces().into_iter();
        Self {
            file: shown(backup.path()),
            at: manifest.made_at(),
            branch_name,
            users: faces.map(|face| UserFace { id: face.user.to_string(), label: face.label }).collect(),
            rows: manifest.all_rows(),
            files: manifest.all_files(),
            head: manifest.head.chars().take(16).collect(),
        }
    }
}

impl From<b::Drill> for DrillReport {
    fn from(drill: b::Drill) -> Self {
        Self {
            ok: drill.differences.is_empty(),
            at: moment(drill.at),
            backup_at: moment(drill.backup_at),
            file: drill.file,
            rows: drill.rows,
            files: drill.files,
            head: drill.head,
            differences: drill.differences.into_iter().map(code).collect(),
        }
    }
}

impl Salvaged {
    pub(crate) fn of(saved: b::Salvaged, to: &Path) -> Self {
        Self { dir: shown(to), rows: saved.rows, files: saved.files, lost_tables: saved.lost }
    }
}

impl From<book::erasing::ErasedPerson> for ErasedPerson {
    fn from(erased: book::erasing::ErasedPerson) -> Self {
        Self { rows: erased.rows, images: erased.images, remains: erased.remains }
    }
}

fn rows(found: &[Found]) -> Vec<BackupRow> {
    let row = |found: &Found| BackupRow { file: shown(&found.path), at: moment(found.at), size: found.size };
    found.iter().map(row).collect()
}

fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
