//! Reading and writing the records of an open book.

use domain::Records;

use crate::{
    Error, OpenedBook, Result,
    backup::State,
    journal::{self, Chain, Change, Written},
    journal_query::Query,
    op::Entry,
    tables,
    transact::{self, Tx},
    undo::{self, Line, Way},
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

    /// What can be taken back and done again.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn undo_line(&self) -> Result<Line> {
        undo::line(&self.connection)
    }

    /// Takes the next step of the line back, or does it again; `by` says who and when.
    ///
    /// # Errors
    /// [`crate::Error::NothingToUndo`] when `seq` is not the next one, [`crate::Error::UndoConflict`] when its rows are
    /// not as it left them.
    pub fn undo(&mut self, way: Way, seq: i64, by: &Entry) -> Result<()> {
        undo::go(&mut self.connection, way, seq, by)
    }

    /// What was deleted since a moment (RFC 3339 in UTC) and is not back, newest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn bin(&self, since: &str) -> Result<Vec<Written>> {
        undo::bin(&self.connection, since)
    }

    /// Puts back what an entry of the journal deleted.
    ///
    /// # Errors
    /// [`crate::Error::UndoConflict`] when something of it is back already or cannot be read any more; the database's own
    /// when what it refers to is gone.
    pub fn put_back(&mut self, seq: i64, by: &Entry) -> Result<()> {
        undo::put_back(&mut self.connection, seq, by)
    }

    /// Whether a backup holds every row as it is: its last entry stands in this journal, and none after it changed rows.
    /// A backup of what was done before an older one was restored does not.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn is_held_by(&self, backup: &State) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM journal_entry WHERE seq = ?1 AND hash = ?2)
                          AND NOT EXISTS (SELECT 1 FROM journal_change WHERE entry > ?1)";
        let is_held: bool =
            self.connection.prepare_cached(sql)?.query_row((backup.seq, &backup.head), |row| row.get(0))?;
        Ok(is_held && backup.book == self.book_id())
    }

    /// Entries of the journal that fit, newest first.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn search_journal(&self, query: &Query) -> Result<Vec<Written>> {
        query.run(&self.connection)
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
