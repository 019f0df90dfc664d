//! What can still be read of a damaged book, row by row and file by file, without changing it.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, types::Value};
use serde_json::{Map, Value as Json};

use crate::{
    Error, Result, TABLES, Unlock,
    blobs::{BlobHash, Shelf},
    connection,
    crypto::keys::DataKey,
    files, folder,
    keyfile::KeyFile,
    lock::BookLock,
    select::{listed, quoted},
    table,
};

/// How many rows that do not read are stepped over before a table is given up.
const MOST_GAPS: u32 = 20_000;
/// The same where it is not known how many rows there are.
const MOST_BLIND: i64 = 50;

/// What was saved out of a damaged book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// Rows that could be read.
    pub rows: u64,
    /// Photos and documents that could be read.
    pub files: u32,
    /// Tables of which something could not be read.
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
    let (key, mut saved, mut tables) = (key?, Salvaged::default(), Map::new());
    for (table, columns) in TABLES {
        let rows = read_table(&database, &key, table, columns, &mut saved);
        tables.insert((*table).to_owned(), Json::Array(rows));
    }
    files::new_folder(to, |into| {
        let text = serde_json::to_vec_pretty(&Json::Object(tables.clone())).unwrap_or_default();
        files::write_whole(&into.join("rows.json"), &text)?;
        saved.files = save_files(dir, &keys, &key, &tables, into)?;
        Ok(())
    })?;
    drop(lock);
    Ok(saved)
}

/// The rows of a table, one by one: after one that does not read the database is opened anew, since SQLCipher refuses
/// everything once it met a bad page.
fn read_table(path: &Path, key: &DataKey, name: &str, columns: &[&str], saved: &mut Salvaged) -> Vec<Json> {
    let (mut rows, mut after, mut gaps) = (Vec::new(), 0_i64, 0);
    let highest = open(path, key).and_then(|connection| highest(&connection, name));
    // Where not even the root of the table reads, stepping on finds nothing.
    let highest = highest.unwrap_or(MOST_BLIND);
    loop {
        let failed = match open(path, key) {
            Ok(connection) => read_on(&connection, name, columns, &mut after, &mut rows).is_err(),
            Err(_) => true,
        };
        if !failed {
            break;
        }
        gaps += 1;
        after += 1;
        if gaps == 1 {
            saved.lost.push(name.to_owned());
        }
        if gaps > MOST_GAPS || after >= highest {
            break;
        }
    }
    saved.rows += rows.len() as u64;
    rows
}

/// Rows after `after`, one statement each, so that a bad page costs the rows on it alone.
fn read_on(connection: &Connection, name: &str, columns: &[&str], after: &mut i64, rows: &mut Vec<Json>) -> Result<()> {
    let sql =
        format!("SELECT rowid, {} FROM {} WHERE rowid > ?1 ORDER BY rowid LIMIT 1", listed(columns), quoted(name));
    let mut statement = connection.prepare(&sql)?;
    loop {
        let mut found = statement.query([*after])?;
        let Some(row) = found.next()? else { return Ok(()) };
        let id: i64 = row.get(0)?;
        let values: Vec<Value> = (1..=columns.len()).map(|column| row.get(column)).collect::<rusqlite::Result<_>>()?;
        rows.push(serde_json::from_str(&table::image(columns, values)).unwrap_or_default());
        *after = id;
    }
}

fn highest(connection: &Connection, name: &str) -> Result<i64> {
    let sql = format!("SELECT coalesce(max(rowid), 0) FROM {}", quoted(name));
    Ok(connection.query_row(&sql, [], |row| row.get(0))?)
}

fn open(path: &Path, key: &DataKey) -> Result<Connection> {
    connection::keyed(path, &key.database(), OpenFlags::empty())
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
