//! Taking back and doing again, and the recycle bin: both read off the journal.

use chrono::{Months, SecondsFormat};
use store::{Op, undo::Way};

use crate::{Book, Result, journal::Line};

pub use store::undo::Step;

/// Deleted things lie in the bin for so many months.
const BIN_MONTHS: Months = Months::new(12);

/// What can be taken back and done again next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UndoState {
    /// Taken back next.
    pub undo: Option<Step>,
    /// Done again next.
    pub redo: Option<Step>,
}

impl Book {
    /// What can be taken back and done again next.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn undo_state(&self) -> Result<UndoState> {
        let mut line = self.store().undo_line()?;
        Ok(UndoState { undo: line.done.pop(), redo: line.undone.pop() })
    }

    /// Takes the entry of the journal back, which has to be the next on the line.
    ///
    /// # Errors
    /// [`store::Error::NothingToUndo`], [`store::Error::UndoConflict`], [`crate::Error::NotAllowed`].
    pub fn undo(&mut self, seq: i64) -> Result<()> {
        self.go(Way::Undo, seq)
    }

    /// Does the entry of the journal again, which has to be the next on the line.
    ///
    /// # Errors
    /// As [`Book::undo`].
    pub fn redo(&mut self, seq: i64) -> Result<()> {
        self.go(Way::Redo, seq)
    }

    /// What was deleted in the last twelve months and is not back, newest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn bin(&self) -> Result<Vec<Line>> {
        let since = self.clock().now().checked_sub_months(BIN_MONTHS).unwrap_or_default();
        let lying = self.store().bin(&since.to_rfc3339_opts(SecondsFormat::Millis, true))?;
        lying.into_iter().map(|entry| self.line(entry)).collect()
    }

    /// Puts back what an entry of the journal deleted.
    ///
    /// # Errors
    /// [`store::Error::UndoConflict`], [`crate::Error::NotAllowed`]; the database's own when what it refers to is gone.
    pub fn put_back(&mut self, seq: i64) -> Result<()> {
        self.require_editor()?;
        let by = self.entry(Op::BinRestored, String::new());
        self.store_mut().put_back(seq, &by)?;
        self.read_anew()
    }
}
