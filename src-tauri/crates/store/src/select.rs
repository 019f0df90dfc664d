//! Reading rows; every statement names its columns.

use domain::{Id, records::Record};
use rusqlite::{Connection, OptionalExtension};

use crate::table::Table;

/// All rows of a table, in the order in which they came.
pub(crate) fn all<T: Table>(connection: &Connection) -> rusqlite::Result<Vec<T>> {
    let sql = format!("SELECT {} FROM {} ORDER BY rowid", columns::<T>(), quoted(T::TABLE));
    connection.prepare_cached(&sql)?.query_map([], T::from_row)?.collect()
}

/// The row of an identity.
pub(crate) fn one<T: Table>(connection: &Connection, id: Id<T>) -> rusqlite::Result<Option<T>> {
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", columns::<T>(), quoted(T::TABLE));
    connection.prepare_cached(&sql)?.query_row([id.to_string()], T::from_row).optional()
}

fn columns<T: Table>() -> String {
    listed(T::COLUMNS)
}

/// Columns as a statement names them.
pub(crate) fn listed(columns: &[&str]) -> String {
    let mut listed = String::new();
    for column in columns {
        let comma = if listed.is_empty() { "" } else { ", " };
        listed.extend([comma, "\"", column, "\""]);
    }
    listed
}

pub(crate) fn quoted(name: &str) -> String {
    listed(&[name])
}

/// How many rows refer to a row, table by table; only tables that do.
pub(crate) fn referrers<T: Record>(connection: &Connection, id: Id<T>) -> rusqlite::Result<Vec<(String, u32)>> {
    let sql = "SELECT m.name, f.\"from\" FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f \
               WHERE m.type = 'table' AND f.\"table\" = ?1 ORDER BY m.name, f.\"from\"";
    let columns: Vec<(String, String)> = connection
        .prepare_cached(sql)?
        .query_map([T::TABLE], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mut found: Vec<(String, u32)> = Vec::new();
    for (table, column) in columns {
        let count = format!("SELECT count(*) FROM {} WHERE {} = ?1", quoted(&table), quoted(&column));
        let rows: u32 = connection.prepare_cached(&count)?.query_row([id.to_string()], |row| row.get(0))?;
        match found.last_mut() {
            Some((last, sum)) if *last == table => *sum += rows,
            _ => found.push((table, rows)),
        }
    }
    found.retain(|(_, rows)| *rows > 0);
    Ok(found)
}
