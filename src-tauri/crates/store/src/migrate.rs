//! Steps from one version of the tables to the next: each step whole or not at all.

use rusqlite::{Connection, TransactionBehavior};

use crate::{Error, Result};

/// One step. A released step is never edited.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The version that the book has after this step, counted from 1.
    pub version: u32,
    /// What the step brings, for the message of a failure.
    pub name: &'static str,
    /// The statements of the step.
    pub sql: &'static str,
}

/// The version of the newest step, 0 when there is none.
#[must_use]
pub fn newest(steps: &[Migration]) -> u32 {
    steps.iter().map(|step| step.version).max().unwrap_or(0)
}

/// The version of the tables of a database, 0 for a fresh one.
pub fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings the tables to the newest version and says which version they had.
///
/// A step that fails leaves the book at the version before it. [`Error::BookNewer`] when the book knows more than we.
pub fn run(connection: &mut Connection, steps: &[Migration]) -> Result<u32> {
    let (found, known) = (version(connection)?, newest(steps));
    if found > known {
        return Err(Error::BookNewer { found, known });
    }
    // A step may rebuild a table that others refer to; `take` checks the references before it commits.
    // The switch does nothing inside a transaction, so it stands around them.
    connection.pragma_update(None, "foreign_keys", false)?;
    let outcome = steps.iter().filter(|step| step.version > found).try_for_each(|step| take(connection, step));
    connection.pragma_update(None, "foreign_keys", true)?;
    outcome.map(|()| found)
}

fn take(connection: &mut Connection, step: &Migration) -> Result<()> {
    let of_step = |detail: &dyn std::fmt::Display| Error::Database {
        detail: format!("step {} ({}): {detail}", step.version, step.name),
    };
    let refused = |error: rusqlite::Error| {
        let told = Error::from(error);
        if let Error::Database { detail } = &told { of_step(detail) } else { told }
    };
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(refused)?;
    tx.execute_batch(step.sql).map_err(refused)?;
    if let Some(broken) = broken_references(&tx)?.first() {
        return Err(of_step(&format_args!("a row of {} refers to nothing", broken.table)));
    }
    tx.pragma_update(None, "user_version", step.version).map_err(refused)?;
    tx.commit().map_err(refused)
}

/// A row that refers to a row which is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenReference {
    /// The table of the row.
    pub table: String,
    /// The table that it refers to.
    pub parent: String,
}

/// Every row that refers to nothing.
pub fn broken_references(connection: &Connection) -> Result<Vec<BrokenReference>> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let rows = statement.query_map([], |row| Ok(BrokenReference { table: row.get(0)?, parent: row.get(2)? }))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
