//! The one way to write: a transaction that commits or rolls back as a whole and stands in the journal.

use std::ops::RangeInclusive;

use domain::{Id, records::Record};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params_from_iter, types::Value};

use crate::{
    TABLES,
    error::Error,
    journal::{self, Change},
    op::Entry,
    select::{self, quoted},
    table::{self, Table},
};

/// Runs `work` in one transaction and writes what it changed into the journal, under `entry`.
///
/// Work that changes nothing leaves no entry. When `work` or the commit fails, nothing has happened.
///
/// # Errors
/// Whatever `work` returns, or the database's own refusal.
pub(crate) fn transact<T, E: From<Error>>(
    connection: &mut Connection,
    entry: &Entry,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    transact_then(connection, entry, work, |_| Ok(()))
}

/// As [`transact`], with something done to the journal itself before the transaction ends.
pub(crate) fn transact_then<T, E: From<Error>>(
    connection: &mut Connection,
    entry: &Entry,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    then: impl FnOnce(&Transaction<'_>) -> Result<(), Error>,
) -> Result<T, E> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from)?;
    let mut tx = Tx { transaction, changes: Vec::new() };
    let result = work(&mut tx)?;
    let Tx { transaction, changes } = tx;
    if !changes.is_empty() {
        journal::append(&transaction, entry, &changes).map_err(Error::from)?;
    }
    then(&transaction)?;
    transaction.commit().map_err(Error::from)?;
    Ok(result)
}

/// Writes an entry without changes: something was opened, printed, exported.
///
/// # Errors
/// The database's own refusal.
pub(crate) fn note(connection: &mut Connection, entry: &Entry) -> Result<(), Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    journal::append(&transaction, entry, &[])?;
    Ok(transaction.commit()?)
}

/// A transaction under way.
#[derive(Debug)]
pub struct Tx<'c> {
    transaction: Transaction<'c>,
    changes: Vec<Change>,
}

impl Tx<'_> {
    /// Inserts a record, or brings its row up to date; a row that stays the same is no change.
    ///
    /// # Errors
    /// What the table refuses.
    pub fn put<T: Table>(&mut self, record: &T) -> Result<(), Error> {
        self.set(T::TABLE, T::COLUMNS, &record.id().to_string(), Some(record.to_row())).map(drop)
    }

    /// Deletes a record; `false` when it is not there.
    ///
    /// # Errors
    /// The database's own; references that are left dangling are refused when the transaction ends.
    pub fn delete<T: Table>(&mut self, id: Id<T>) -> Result<bool, Error> {
        self.set(T::TABLE, T::COLUMNS, &id.to_string(), None)
    }

    /// Makes the rows that belong to something be exactly `wanted`: others of them go, these are put.
    ///
    /// # Errors
    /// As [`Tx::put`] and [`Tx::delete`].
    pub fn replace<T: Table>(&mut self, belongs: impl Fn(&T) -> bool, wanted: &[T]) -> Result<(), Error> {
        for row in select::all::<T>(&self.transaction)?.into_iter().filter(belongs) {
            if !wanted.iter().any(|record| record.id() == row.id()) {
                self.delete(row.id())?;
            }
        }
        wanted.iter().try_for_each(|record| self.put(record))
    }

    /// Reads a record as it stands in this transaction.
    ///
    /// # Errors
    /// The database's own.
    pub fn get<T: Table>(&self, id: Id<T>) -> Result<Option<T>, Error> {
        Ok(select::one(&self.transaction, id)?)
    }

    /// How many rows refer to a record, table by table.
    ///
    /// # Errors
    /// The database's own.
    pub fn referrers<T: Record>(&self, id: Id<T>) -> Result<Vec<(String, u32)>, Error> {
        Ok(select::referrers(&self.transaction, id)?)
    }

    /// The row of a table as the journal keeps it; `None` where there is none.
    pub(crate) fn image(&self, table: &str, row: &str) -> Result<Option<String>, Error> {
        image(&self.transaction, table, row)
    }

    /// Makes a row be what an image of the journal says, or be gone.
    pub(crate) fn set_image(&mut self, table: &str, row: &str, after: Option<&str>) -> Result<(), Error> {
        let columns = columns_of(table)?;
        let after = after.map(|image| values_of(columns, image)).transpose()?;
        self.set(table, columns, row, after).map(drop)
    }

    /// Makes a row hold these values, or be gone, and notes the change; `false` when it was so already.
    fn set(&mut self, table: &str, columns: &[&str], row: &str, after: Option<Vec<Value>>) -> Result<bool, Error> {
        let before = values(&self.transaction, table, columns, row)?;
        if before == after {
            return Ok(false);
        }
        let image = |values: &Option<Vec<Value>>| values.as_deref().map(|values| table::image(columns, values));
        let (table_name, row_id) = (table.to_owned(), row.to_owned());
        let change = Change { table: table_name, row: row_id, before: image(&before), after: image(&after) };

        let run = |sql: String, values| self.transaction.prepare_cached(&sql)?.execute(params_from_iter(values));
        match after {
            None => run(format!("DELETE FROM {} WHERE id = ?1", quoted(table)), vec![row.to_owned().into()])?,
            Some(after) if before.is_some() => run(update_sql(table, columns), after)?,
            Some(after) => run(insert_sql(table, columns), after)?,
        };
        self.changes.push(change);
        Ok(true)
    }
}

/// The row of a table as the journal keeps it.
pub(crate) fn image(connection: &Connection, table: &str, row: &str) -> Result<Option<String>, Error> {
    let columns = columns_of(table)?;
    Ok(values(connection, table, columns, row)?.map(|values| table::image(columns, &values)))
}

/// The values of a row, in the order of the columns.
fn values(connection: &Connection, table: &str, columns: &[&str], row: &str) -> rusqlite::Result<Option<Vec<Value>>> {
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", select::listed(columns), quoted(table));
    let read = |row: &Row<'_>| (0..columns.len()).map(|column| row.get(column)).collect();
    connection.prepare_cached(&sql)?.query_row([row], read).optional()
}

fn columns_of(table: &str) -> Result<&'static [&'static str], Error> {
    let known = TABLES.iter().find(|(name, _)| *name == table);
    known.map(|(_, columns)| *columns).ok_or_else(|| Error::Database { detail: format!("no such table: {table}") })
}

/// The values of an image, in the order of the columns.
fn values_of(columns: &[&str], image: &str) -> Result<Vec<Value>, Error> {
    let unread = |detail: &dyn std::fmt::Display| Error::Database { detail: format!("image: {detail}") };
    let mut cells: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(image).map_err(|error| unread(&error))?;
    let values = columns.iter().map(|column| match cells.remove(*column) {
        Some(serde_json::Value::Null) => Ok(Value::Null),
        Some(serde_json::Value::String(text)) => Ok(Value::Text(text)),
        Some(serde_json::Value::Number(number)) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Ok(Value::Integer(whole)),
            (None, Some(real)) => Ok(Value::Real(real)),
            (None, None) => Err(unread(column)),
        },
        Some(_) | None => Err(unread(column)),
    });
    values.collect()
}

fn insert_sql(table: &str, columns: &[&str]) -> String {
    let places = places(1..=columns.len());
    format!("INSERT INTO {} ({}) VALUES ({places})", quoted(table), select::listed(columns))
}

/// All columns but the identity, by which the row is found.
fn update_sql(table: &str, columns: &[&str]) -> String {
    let others = select::listed(columns.get(1..).unwrap_or_default());
    let places = places(2..=columns.len());
    format!("UPDATE {} SET ({others}) = ({places}) WHERE id = ?1", quoted(table))
}

fn places(numbers: RangeInclusive<usize>) -> String {
    let mut places = String::new();
    for number in numbers {
        let comma = if places.is_empty() { "" } else { ", " };
        places.extend([comma, "?", &number.to_string()]);
    }
    places
}
