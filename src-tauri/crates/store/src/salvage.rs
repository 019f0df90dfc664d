//! What can still be read of a damaged book, row by row and file by file, without changing it.

mod heal;
mod journal;
mod schema;

use std::path::Path;

use rusqlite::{Connection, OpenFlags, Row, types::Value};
use serde_json::{Map, Value as Json};

use crate::{
    Error, Result, TABLES, Unlock,
    blobs::{BlobHash, Shelf},
    connection,
    crypto::keys::{DataKey, DatabaseKey},
    files, folder,
    keyfile::KeyFile,
    lock::BookLock,
    select::{listed, quoted},
    table,
};

/// How many places one after another may fail to read before the rest of a table is given up.
const MOST_GAPS: u32 = 20_000;
/// In a text that was read, the first bytes of a page that took the place of a damaged one.
const FROM_A_LOST_PAGE: [char; 2] = ['\0', '\u{1}'];

/// What was saved out of a damaged book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// Rows that could be read.
    pub rows: u64,
    /// Photos and documents that could be read.
    pub files: u32,
    /// Tables of which something could not be read. What the journal knows of it is among the rows.
    pub lost: Vec<String>,
}

/// Writes what can be read into a new folder: the rows as `rows.json`, photos and documents under their hashes.
/// They are not encrypted: whoever asked for them keeps them.
///
/// # Errors
/// What the key file and the files say; the damaged book is not touched.
pub fn salvage(dir: &Path, unlock: &Unlock, to: &Path) -> Result<Salvaged> {
    let keys = KeyFile::read(dir)?;
    let unlocked = keys.unlock(dir, unlock)?;
    let lock = BookLock::take(dir)?;
    let copy = files::scratch_folder(dir)?;
    for name in [folder::BOOK, folder::WAL] {
        if let Some(bytes) = files::read_if_there(&dir.join(name))? {
            files::write_whole(&copy.path().join(name), &bytes)?;
        }
    }
    let database = copy.path().join(folder::BOOK);
    let mut key = Err(Error::BookDamaged { page: None });
    for candidate in unlocked.keys {
        if key.is_err() || connection::belongs_to(&database, &candidate.database())? {
            key = Ok(candidate);
        }
    }
    let key = key?;
    heal::heal(&database, &key.database())?;
    let (tables, mut saved) = read_tables(&open(&database, &key.database())?);
    files::new_folder(to, |into| {
        let text = serde_json::to_vec_pretty(&Json::Object(tables.clone())).unwrap_or_default();
        files::write_whole(&into.join("rows.json"), &text)?;
        saved.files = save_files(dir, &keys, &key, &tables, into)?;
        Ok(())
    })?;
    drop(lock);
    Ok(saved)
}

/// With its schema writable, SQLite goes on with what it could read of the schema, and with a file that was cut off.
fn open(database: &Path, key: &DatabaseKey) -> Result<Connection> {
    let connection = connection::keyed(database, key, OpenFlags::empty())?;
    connection.execute_batch("PRAGMA writable_schema=ON")?;
    Ok(connection)
}

fn read_tables(connection: &Connection) -> (Map<String, Json>, Salvaged) {
    let (mut tables, mut saved) = (Map::new(), Salvaged::default());
    for (table, columns) in TABLES {
        let found = read_table(connection, table, columns);
        if !found.whole {
            saved.lost.push((*table).to_owned());
        }
        tables.insert((*table).to_owned(), Json::Array(found.rows));
    }
    if !saved.lost.is_empty() {
        journal::fill_up(connection, &saved.lost, &mut tables);
    }
    saved.rows = tables.values().filter_map(Json::as_array).map(|rows| rows.len() as u64).sum();
    (tables, saved)
}

/// What was read of a table.
#[derive(Default)]
struct Found {
    rows: Vec<Json>,
    /// Whether that is all of it.
    whole: bool,
}

/// The rows of a table; one that does not read is stepped over.
fn read_table(connection: &Connection, name: &str, columns: &[&str]) -> Found {
    // An index may be damaged where the table is sound.
    let sql =
        format!("SELECT rowid, {} FROM {} NOT INDEXED WHERE rowid > ?1 ORDER BY rowid", listed(columns), quoted(name));
    let mut found = Found { rows: Vec::new(), whole: true };
    let (mut after, mut gaps) = (i64::MIN, 0);
    while gaps < MOST_GAPS {
        let before = found.rows.len();
        match read_on(connection, &sql, columns, &mut after, &mut found) {
            Ok(()) => break,
            Err(_) => found.whole = false,
        }
        gaps = if found.rows.len() > before { 1 } else { gaps + 1 };
        after = after.max(0) + 1;
    }
    found
}

/// Rows after `after`, up to the first that does not read.
fn read_on(connection: &Connection, sql: &str, columns: &[&str], after: &mut i64, found: &mut Found) -> Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([*after])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        if id == heal::LOST {
            found.whole = false;
            continue;
        }
        *after = id;
        match object(row, columns)? {
            Some(object) => found.rows.push(object),
            None => found.whole = false,
        }
    }
    Ok(())
}

/// A row as an object; `None` where a part of it lay on a page that was lost.
fn object(row: &Row<'_>, columns: &[&str]) -> Result<Option<Json>> {
    let values: Vec<Value> = (1..=columns.len()).map(|column| row.get(column)).collect::<rusqlite::Result<_>>()?;
    let is_lost = |value: &Value| matches!(value, Value::Text(text) if text.contains(FROM_A_LOST_PAGE));
    if values.iter().any(is_lost) {
        return Ok(None);
    }
    Ok(Some(table::object(columns, &values)))
}

/// Photos and documents, by the hashes in the rows that were read.
fn save_files(dir: &Path, keys: &KeyFile, key: &DataKey, tables: &Map<String, Json>, into: &Path) -> Result<u32> {
    let shelf = Shelf { dir, book: keys.book, key };
    let rows = tables.get("file").and_then(Json::as_array).into_iter().flatten();
    let hashes = rows.filter_map(|row| row.get("hash")?.as_str()?.parse::<BlobHash>().ok());
    let folder = into.join(folder::FILES);
    files::make_folder(&folder)?;
    let mut saved = 0;
    for hash in hashes {
        if let Ok(bytes) = shelf.get(hash) {
            files::write_whole(&folder.join(hash.to_string()), &bytes)?;
            saved += 1;
        }
    }
    Ok(saved)
}
