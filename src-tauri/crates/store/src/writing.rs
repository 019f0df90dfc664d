//! Reading and writing the records of an open book.

use domain::Records;

use crate::{
    Error, OpenedBook, Result,
    journal::{self, Chain, Change, Written},
    op::Entry,
    tables,
    transact::{self, Tx},
};

impl OpenedBook {
    /// Reads all records into memory.
    ///
    /// # Errors
    /// When a row cannot be read.
    pub fn load(&self) -> Result<Records> {
        Ok(tables::load(&self.connection)?)
    }

    /// The one way to write: runs `work` in one transaction and puts what it changed into the journal, under `entry`.
    ///
    /// # Errors
    /// Whatever `work` returns, or the database's own refusal; nothing has happened then.
    pub fn transact<T, E: From<Error>>(
        &mut self,
        entry: &Entry,
        work: impl FnOnce(&mut Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        transact::transact(&mut self.connection, entry, work)
    }

    /// Writes an entry without changes into the journal: something was opened, printed, exported.
    ///
    /// # Errors
    /// The database's own refusal.
    pub fn note(&mut self, entry: &Entry) -> Result<()> {
        transact::note(&mut self.connection, entry)
    }

    /// The journal, first to last.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn journal(&self) -> Result<Vec<Written>> {
        Ok(journal::entries(&self.connection)?)
    }

    /// The changes of an entry of the journal.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn changes(&self, seq: i64) -> Result<Vec<Change>> {
        Ok(journal::changes_of(&self.connection, seq)?)
    }

    /// Walks the chain of the journal.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn verify_journal(&self) -> Result<Chain> {
        Ok(journal::verify(&self.connection)?)
    }
}

#[cfg(test)]
mod tests;
