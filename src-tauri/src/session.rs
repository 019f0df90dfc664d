//! The open book of this window.

use std::sync::{
    Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use book::Book;

use crate::error::{Failure, FailureCode};

/// Holds the one open book; commands take turns.
#[derive(Default)]
pub struct Session {
    book: Mutex<Option<Book>>,
    /// Counted up by each long work, and by whatever calls it off.
    turn: AtomicU64,
}

impl Session {
    /// Does something with the open book.
    ///
    /// # Errors
    /// `no_book_open`, or what the work returns.
    pub fn with<T, E: Into<Failure>>(&self, work: impl FnOnce(&mut Book) -> Result<T, E>) -> Result<T, Failure> {
        match self.lock().as_mut() {
            Some(book) => work(book).map_err(Into::into),
            None => Err(Failure::plain(FailureCode::NoBookOpen)),
        }
    }

    /// Begins a long work that takes the book again and again, so that others come in between; calls off any before it.
    pub fn begin(&self) -> u64 {
        self.turn.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// Whether the work that began so goes on.
    #[must_use]
    pub fn goes_on(&self, turn: u64) -> bool {
        self.turn.load(Ordering::SeqCst) == turn
    }

    /// Calls off the long work, if there is any.
    pub fn call_off(&self) {
        self.begin();
    }

    /// Puts another book in place; the one before is closed.
    ///
    /// # Errors
    /// When the one before cannot be closed as it should.
    pub fn put(&self, book: Option<Book>) -> Result<(), Failure> {
        self.call_off();
        let before = std::mem::replace(&mut *self.lock(), book);
        before.map_or(Ok(()), |book| book.close().map_err(Into::into))
    }

    // A command that panicked left the book as its last transaction did: it can be used on.
    fn lock(&self) -> MutexGuard<'_, Option<Book>> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
