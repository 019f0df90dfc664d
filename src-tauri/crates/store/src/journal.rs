//! The journal: what was done, by whom, to which rows, chained by hash so that nothing in it can be changed unseen.

use chrono::SecondsFormat;
use domain::Code;
use rusqlite::{Connection, Transaction, params};
use sha2::{Digest, Sha256};

use crate::{crypto::hex, op::Entry};

/// One row that a transaction changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The table.
    pub table: String,
    /// The identity of the row.
    pub row: String,
    /// The row before, as JSON with sorted keys; `None` when it is new.
    pub before: Option<String>,
    /// The row after; `None` when it is gone.
    pub after: Option<String>,
}

/// An entry as it stands in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its number, from 1, without gaps.
    pub seq: i64,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who.
    pub user: String,
    /// The code of the operation.
    pub op: String,
    /// To what.
    pub label: String,
    /// The entry that it takes back or does again.
    pub undoes: Option<i64>,
    /// The hash of the entry before.
    pub prev_hash: String,
    /// Its own.
    pub hash: String,
}

/// The state of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chain {
    /// Whole, with this many entries and this last hash.
    Whole {
        /// How many.
        entries: i64,
        /// The last hash; empty for an empty journal.
        head: String,
    },
    /// From this entry on it does not hold.
    Broken {
        /// The first number that is missing or does not verify.
        seq: i64,
    },
}

/// Appends an entry with its changes.
pub(crate) fn append(tx: &Transaction<'_>, entry: &Entry, changes: &[Change]) -> rusqlite::Result<()> {
    let last: Option<(i64, String)> = last(tx)?;
    let (seq, prev_hash) = last.map_or((1, String::new()), |(seq, hash)| (seq + 1, hash));
    let mut written = Written {
        seq,
        at: entry.at.to_rfc3339_opts(SecondsFormat::Millis, true),
        user: entry.user.clone(),
        op: entry.op.code().to_owned(),
        label: entry.label.clone(),
        undoes: entry.undoes,
        prev_hash,
        hash: String::new(),
    };
    written.hash = hash_of(&written, changes);
    tx.prepare_cached(
        "INSERT INTO journal_entry (seq, at, user, op, label, undoes, prev_hash, hash) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        written.seq,
        written.at,
        written.user,
        written.op,
        written.label,
        written.undoes,
        written.prev_hash,
        written.hash
    ])?;
    let mut insert = tx.prepare_cached(
        "INSERT INTO journal_change (entry, ordinal, table_name, row_id, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (ordinal, change) in (1_i64..).zip(changes) {
        insert.execute(params![seq, ordinal, change.table, change.row, change.before, change.after])?;
    }
    Ok(())
}

/// The number and the hash of the last entry.
pub(crate) fn last(connection: &Connection) -> rusqlite::Result<Option<(i64, String)>> {
    use rusqlite::OptionalExtension;
    let sql = "SELECT seq, hash FROM journal_entry ORDER BY seq DESC LIMIT 1";
    connection.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()
}

/// Walks the whole chain.
///
/// # Errors
/// When the journal cannot be read.
pub fn verify(connection: &Connection) -> rusqlite::Result<Chain> {
    let mut head = String::new();
    let mut expected = 1;
    for written in entries(connection)? {
        let changes = changes_of(connection, written.seq)?;
        let holds = written.seq == expected && written.prev_hash == head && written.hash == hash_of(&written, &changes);
        if !holds {
            return Ok(Chain::Broken { seq: expected });
        }
        head = written.hash;
        expected += 1;
    }
    Ok(Chain::Whole { entries: expected - 1, head })
}

/// All entries, first to last.
///
/// # Errors
/// When the journal cannot be read.
pub fn entries(connection: &Connection) -> rusqlite::Result<Vec<Written>> {
    select(connection, "ORDER BY seq", [])
}

/// Entries by a condition and an order of the table.
pub(crate) fn select<P: rusqlite::Params>(
    connection: &Connection,
    of: &str,
    with: P,
) -> rusqlite::Result<Vec<Written>> {
    let sql = format!("SELECT seq, at, user, op, label, undoes, prev_hash, hash FROM journal_entry {of}");
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Written {
            seq: row.get(0)?,
            at: row.get(1)?,
            user: row.get(2)?,
            op: row.get(3)?,
            label: row.get(4)?,
            undoes: row.get(5)?,
            prev_hash: row.get(6)?,
            hash: row.get(7)?,
        })
    };
    connection.prepare_cached(&sql)?.query_map(with, read)?.collect()
}

/// The changes of an entry, in order.
///
/// # Errors
/// When the journal cannot be read.
pub fn changes_of(connection: &Connection, seq: i64) -> rusqlite::Result<Vec<Change>> {
    let sql = "SELECT table_name, row_id, before, after FROM journal_change WHERE entry = ?1 ORDER BY ordinal";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Change { table: row.get(0)?, row: row.get(1)?, before: row.get(2)?, after: row.get(3)? })
    };
    connection.prepare_cached(sql)?.query_map([seq], read)?.collect()
}

/// SHA-256 over every field with its length before it. Labels and images stand in it by their own hash, so that one that
/// the law makes us erase can be replaced by that hash and the chain still verifies.
#[must_use]
pub fn hash_of(entry: &Written, changes: &[Change]) -> String {
    let mut hasher = Sha256::new();
    let mut field = |text: &str| {
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text.as_bytes());
    };
    field(&entry.prev_hash);
    field(&entry.seq.to_string());
    for text in [&entry.at, &entry.user, &entry.op, &image_hash(Some(&entry.label))] {
        field(text);
    }
    if let Some(seq) = entry.undoes {
        field(&format!("undoes {seq}"));
    }
    for change in changes {
        field(&change.table);
        field(&change.row);
        field(&image_hash(change.before.as_deref()));
        field(&image_hash(change.after.as_deref()));
    }
    hex::encode(&hasher.finalize())
}

/// The hash of a label or an image, or the hash that already stands in its place.
#[must_use]
pub fn image_hash(image: Option<&str>) -> String {
    match image {
        None => String::new(),
        Some(erased) if erased.starts_with("sha256:") => erased.to_owned(),
        Some(image) => format!("sha256:{}", hex::encode(&Sha256::digest(image.as_bytes()))),
    }
}
