//! The journal keeps each row as it last was: what it knows of rows that were lost.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde_json::{Map, Value as Json};

use super::MOST_GAPS;
use crate::Result;

/// Table and identity of a row.
type Row = (String, String);

/// Adds to tables that are not whole the rows that stand in the journal alone.
pub(super) fn fill_up(connection: &Connection, lost: &[String], tables: &mut Map<String, Json>) {
    let newest = newest_images(connection);
    for table in lost {
        let Some(rows) = tables.get_mut(table).and_then(Json::as_array_mut) else { continue };
        let read: BTreeSet<String> = rows.iter().filter_map(|row| Some(row.get("id")?.as_str()?.to_owned())).collect();
        let known = newest.iter().filter(|((of, id), _)| of == table && !read.contains(id));
        rows.extend(known.filter_map(|(_, image)| serde_json::from_str(image.as_deref()?).ok()));
    }
}

/// What each row became in the last entry that names it; `None` where it was taken out. What the law had erased is
/// no row any more and does not come back.
fn newest_images(connection: &Connection) -> BTreeMap<Row, Option<String>> {
    let (mut newest, mut entry, mut gaps) = (BTreeMap::new(), 0_i64, 0);
    // Entry by entry: a damaged page costs the entries on it alone.
    while gaps < MOST_GAPS {
        entry += 1;
        match changes(connection, entry) {
            Ok(changes) if !changes.is_empty() => {
                gaps = 0;
                newest.extend(changes);
            }
            Ok(_) | Err(_) => gaps += 1,
        }
    }
    newest
}

fn changes(connection: &Connection, entry: i64) -> Result<Vec<(Row, Option<String>)>> {
    let sql = "SELECT table_name, row_id, after FROM journal_change WHERE entry = ?1 ORDER BY ordinal";
    let mut statement = connection.prepare_cached(sql)?;
    let changes = statement.query_map([entry], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    Ok(changes.collect::<rusqlite::Result<_>>()?)
}
