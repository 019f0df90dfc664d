//! The one way to write: a transaction that commits or rolls back as a whole and stands in the journal.

use domain::{Id, records::Record};
use rusqlite::{Connection, Transaction, TransactionBehavior, params_from_iter};

use crate::{
    error::Error,
    journal::{self, Change},
    op::Entry,
    select::{self, quoted},
    table::Table,
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
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from)?;
    let mut tx = Tx { transaction, changes: Vec::new() };
    let result = work(&mut tx)?;
    let Tx { transaction, changes } = tx;
    if !changes.is_empty() {
        journal::append(&transaction, entry, &changes).map_err(Error::from)?;
    }
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
        let before = select::one(&self.transaction, record.id())?.map(|row: T| row.image());
        let after = record.image();
        if before.as_ref() == Some(&after) {
            return Ok(());
        }
        let sql = if before.is_some() { update_sql::<T>() } else { insert_sql::<T>() };
        self.transaction.prepare_cached(&sql)?.execute(params_from_iter(record.to_row()))?;
        self.record::<T>(record.id(), before, Some(after));
        Ok(())
    }

    /// Deletes a record; `false` when it is not there.
    ///
    /// # Errors
    /// The database's own; references that are left dangling are refused when the transaction ends.
    pub fn delete<T: Table>(&mut self, id: Id<T>) -> Result<bool, Error> {
        let Some(before) = select::one(&self.transaction, id)?.map(|row: T| row.image()) else {
            return Ok(false);
        };
        let sql = format!("DELETE FROM {} WHERE id = ?1", quoted(T::TABLE));
        self.transaction.prepare_cached(&sql)?.execute([id.to_string()])?;
        self.record::<T>(id, Some(before), None);
        Ok(true)
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

    fn record<T: Record>(&mut self, id: Id<T>, before: Option<String>, after: Option<String>) {
        self.changes.push(Change { table: T::TABLE.to_owned(), row: id.to_string(), before, after });
    }
}

fn insert_sql<T: Table>() -> String {
    let places: Vec<String> = (1..=T::COLUMNS.len()).map(|n| format!("?{n}")).collect();
    format!("INSERT INTO {} ({}) VALUES ({})", quoted(T::TABLE), select::columns::<T>(), places.join(", "))
}

fn update_sql<T: Table>() -> String {
    let sets: Vec<String> =
        T::COLUMNS.iter().enumerate().skip(1).map(|(i, c)| format!("{} = ?{}", quoted(c), i + 1)).collect();
    format!("UPDATE {} SET {} WHERE id = ?1", quoted(T::TABLE), sets.join(", "))
}
