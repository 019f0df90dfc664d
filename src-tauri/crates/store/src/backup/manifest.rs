//! What a backup says of itself, readable without a secret: when, of which book, how far, how much. No name, no text.

use std::{collections::BTreeMap, path::Path};

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    Error, Result, TABLES,
    crypto::{
        hex,
        keys::{self, DataKey},
    },
    select::quoted,
};

const FORMAT: &str = "so-chi-bo backup";
const VERSION: u32 = 1;

/// What a backup says of itself. The last field proves it to who opens the book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    format: String,
    version: u32,
    /// The identity of the book.
    pub book: Uuid,
    /// When it was made, RFC 3339 in UTC.
    pub at: DateTime<Utc>,
    /// The version of the tables.
    pub schema: u32,
    /// The number of the journal's last entry.
    pub seq: i64,
    /// The hash of that entry; what was cut off the journal later shows against it.
    pub head: String,
    /// How many rows each table has.
    pub rows: BTreeMap<String, u32>,
    /// The database.
    pub(super) database: Part,
    /// The key file.
    pub(super) keys: Part,
    /// Photos and documents, by their names in the book's folder of files.
    pub(super) files: BTreeMap<String, Part>,
    #[serde(with = "hex")]
    mac: [u8; 32],
}

/// A part of a backup, as its encrypted bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) size: u64,
    #[serde(with = "hex")]
    pub(super) sha256: [u8; 32],
}

impl Part {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self { size: bytes.len() as u64, sha256: Sha256::digest(bytes).into() }
    }
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl Manifest {
    /// Of the database as it stands, before its parts are known.
    pub(super) fn of(book: Uuid, at: DateTime<Utc>, schema: u32, connection: &Connection) -> Result<Self> {
        let (seq, head) = crate::journal::last(connection)?.unwrap_or_default();
        let nothing = Part::of(&[]);
        Ok(Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            book,
            at,
            schema,
            seq,
            head,
            rows: rows(connection)?,
            database: nothing.clone(),
            keys: nothing,
            files: BTreeMap::new(),
            mac: [0; 32],
        })
    }

    /// As bytes, proven by the data key.
    pub(super) fn proven(mut self, key: &DataKey) -> Result<Vec<u8>> {
        self.mac = keys::mac(&key.backup(), &self.content()?);
        self.text()
    }

    pub(super) fn is_proven_by(&self, key: &DataKey) -> bool {
        self.content().is_ok_and(|content| keys::mac_is(&self.mac, &key.backup(), &content))
    }

    pub(super) fn read(bytes: &[u8], path: &Path) -> Result<Self> {
        let none = |_| Error::NotABackup { path: path.to_owned() };
        let head: Head = serde_json::from_slice(bytes).map_err(none)?;
        if head.format != FORMAT {
            return Err(Error::NotABackup { path: path.to_owned() });
        }
        if head.version > VERSION {
            return Err(Error::BackupNewer { found: head.version, known: VERSION });
        }
        let damaged = |_| Error::BackupDamaged { path: path.to_owned(), part: super::entry::MANIFEST.to_owned() };
        serde_json::from_slice(bytes).map_err(damaged)
    }

    /// How many rows all tables have together.
    #[must_use]
    pub fn all_rows(&self) -> u64 {
        self.rows.values().map(|rows| u64::from(*rows)).sum()
    }

    /// How many photos and documents.
    #[must_use]
    pub fn all_files(&self) -> usize {
        self.files.len()
    }

    /// The name under which the backup is kept: its time and the head of its journal.
    #[must_use]
    pub fn file_name(&self) -> String {
        let head: String = self.head.chars().take(16).collect();
        format!("so-chi-bo {} {head}.{}", self.at.format("%Y-%m-%dT%H%M%SZ"), super::EXTENSION)
    }

    /// When it was made, as the window and the command line take it.
    #[must_use]
    pub fn made_at(&self) -> String {
        self.at.to_rfc3339_opts(SecondsFormat::Secs, true)
    }

    fn content(&self) -> Result<Vec<u8>> {
        Self { mac: [0; 32], ..self.clone() }.text()
    }

    fn text(&self) -> Result<Vec<u8>> {
        serde_json::to_vec_pretty(self).map_err(|error| Error::Database { detail: error.to_string() })
    }
}

/// How many rows each table has, the journal's among them.
pub(super) fn rows(connection: &Connection) -> Result<BTreeMap<String, u32>> {
    let there = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    let tables = TABLES.iter().map(|(table, _)| *table).chain(["journal_entry", "journal_change"]);
    let mut rows = BTreeMap::new();
    for table in tables {
        let is_there: u32 = connection.query_row(there, [table], |row| row.get(0))?;
        if is_there > 0 {
            let sql = format!("SELECT count(*) FROM {}", quoted(table));
            rows.insert(table.to_owned(), connection.query_row(&sql, [], |row| row.get::<_, u32>(0))?);
        }
    }
    Ok(rows)
}
