//! The open book of this window.

use std::sync::{Mutex, MutexGuard, PoisonError};

use book::Book;

use crate::error::{Failure, FailureCode};

/// Holds the one open book; commands take turns.
#[derive(Default)]
pub struct Session {
    book: Mutex<Option<Book>>,
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

    /// Puts another book in place; the one before is closed.
    ///
    /// # Errors
    /// When the one before cannot be closed as it should.
    pub fn put(&self, book: Option<Book>) -> Result<(), Failure> {
        let before = std::mem::replace(&mut *self.lock(), book);
        before.map_or(Ok(()), |book| book.close().map_err(Into::into))
    }

    // A command that panicked left the book as its last transaction did: it can be used on.
    fn lock(&self) -> MutexGuard<'_, Option<Book>> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
