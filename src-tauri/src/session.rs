//! The open book of this window, and who may do what with it at present.

use std::{
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use book::{Book, Passphrase};
use domain::records::Role;

use crate::{
    app::Need,
    error::{Failure, FailureCode},
};

/// Holds the one open book; commands take turns.
pub struct Session {
    book: Mutex<Option<Book>>,
    gate: Gate,
    /// When somebody was last at the window.
    seen: Mutex<Instant>,
    /// What the last backup failed with, until one goes well.
    backup_failure: Mutex<Option<Failure>>,
    /// Held while a backup is made: another would sweep away what this one is writing.
    backing_up: Mutex<()>,
    /// Counted up by each long work, and by whatever calls it off.
    turn: AtomicU64,
}

/// What is asked of every command before it begins, without waiting for the book.
#[derive(Default)]
struct Gate {
    locked: AtomicBool,
    /// Nobody knows a passphrase that would unlock the window.
    keyless: AtomicBool,
    /// The recovery code stands on the screen: nothing could unlock that one, and who sees it needs no passphrase.
    shows_code: AtomicBool,
    /// The least need that is not met: as [`Need`], one more than the highest that is.
    reach: AtomicU8,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            book: Mutex::default(),
            gate: Gate::default(),
            seen: Mutex::new(Instant::now()),
            backup_failure: Mutex::default(),
            backing_up: Mutex::default(),
            turn: AtomicU64::default(),
        }
    }
}

impl Session {
    /// Why a command may not be called now; `None` when it may.
    #[must_use]
    pub fn refusal(&self, need: Need) -> Option<Failure> {
        if need == Need::Always {
            return None;
        }
        if self.is_locked() {
            return Some(Failure::plain(FailureCode::Locked));
        }
        let reach = self.gate.reach.load(Ordering::SeqCst);
        if need == Need::Start || need as u8 <= reach {
            return None;
        }
        let is_open = reach >= Need::Reader as u8;
        Some(Failure::plain(if is_open { FailureCode::NotAllowed } else { FailureCode::NoBookOpen }))
    }

    /// Does something with the open book.
    ///
    /// # Errors
    /// `locked`, `no_book_open`, or what the work returns.
    pub fn with<T, E: Into<Failure>>(&self, work: impl FnOnce(&mut Book) -> Result<T, E>) -> Result<T, Failure> {
        if self.is_locked() {
            return Err(Failure::plain(FailureCode::Locked));
        }
        self.beneath(work)
    }

    /// The same for what goes on beneath a locked window: backups, and unlocking itself.
    ///
    /// # Errors
    /// `no_book_open`, or what the work returns.
    pub fn beneath<T, E: Into<Failure>>(&self, work: impl FnOnce(&mut Book) -> Result<T, E>) -> Result<T, Failure> {
        let mut held = self.lock();
        let Some(book) = held.as_mut() else { return Err(Failure::plain(FailureCode::NoBookOpen)) };
        let done = work(book).map_err(Into::into);
        self.gate.set(held.as_ref());
        done
    }

    /// Gives the book away for work that may lose it, and takes back what that returns.
    ///
    /// # Errors
    /// `no_book_open`, or what the work returns; the book is closed then.
    pub fn exchange(&self, work: impl FnOnce(Book) -> Result<Book, Failure>) -> Result<(), Failure> {
        let mut held = self.lock();
        let Some(book) = held.take() else { return Err(Failure::plain(FailureCode::NoBookOpen)) };
        let done = work(book).map(|book| *held = Some(book));
        self.gate.set(held.as_ref());
        done
    }

    /// Takes the open book out, if there is any; the window is not locked any more.
    pub fn take(&self) -> Option<Book> {
        self.call_off();
        let taken = self.lock().take();
        self.gate.set(None);
        self.gate.locked.store(false, Ordering::SeqCst);
        self.shows_code(false);
        taken
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
        let before = self.take();
        self.stay_awake();
        *self.lock() = book;
        self.gate.set(self.lock().as_ref());
        before.map_or(Ok(()), |book| book.close().map_err(Into::into))
    }

    /// Locks the window, when a book is open that somebody can unlock; whether it was not locked before.
    pub fn lock_window(&self) -> bool {
        let is_open = self.gate.reach.load(Ordering::SeqCst) >= Need::Reader as u8;
        let has_key = !self.gate.keyless.load(Ordering::SeqCst);
        let is_covered_up = !self.gate.shows_code.load(Ordering::SeqCst);
        is_open && has_key && is_covered_up && !self.gate.locked.swap(true, Ordering::SeqCst)
    }

    /// The recovery code is shown, until it was put away or the book is closed; so long the window does not lock.
    pub fn shows_code(&self, shown: bool) {
        self.gate.shows_code.store(shown, Ordering::SeqCst);
    }

    /// Unlocks it with the passphrase of who opened the book.
    ///
    /// # Errors
    /// `wrong_passphrase`, `too_many_tries`, `no_book_open`.
    pub fn unlock_window(&self, typed: &str) -> Result<(), Failure> {
        self.beneath(|book| book.verify_passphrase(Passphrase::typed(typed)))?;
        self.stay_awake();
        self.gate.locked.store(false, Ordering::SeqCst);
        Ok(())
    }

    /// Whether the window is locked.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.gate.locked.load(Ordering::SeqCst)
    }

    /// Somebody is at the window.
    pub fn stay_awake(&self) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// For how long nobody was.
    #[must_use]
    pub fn idle(&self) -> Duration {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }

    /// Waits for a backup that is being made, and keeps others waiting. Taken before the book, never after.
    pub fn backing_up(&self) -> MutexGuard<'_, ()> {
        self.backing_up.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers how the last backup ended.
    pub fn backed_up(&self, failure: Option<Failure>) {
        *self.backup_failure.lock().unwrap_or_else(PoisonError::into_inner) = failure;
    }

    /// What the last backup failed with.
    #[must_use]
    pub fn backup_failure(&self) -> Option<Failure> {
        self.backup_failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    // A command that panicked left the book as its last transaction did: it can be used on.
    fn lock(&self) -> MutexGuard<'_, Option<Book>> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Gate {
    fn set(&self, book: Option<&Book>) {
        let need = book.map_or(Need::Start, |book| need_of(book.role()));
        self.reach.store(need as u8, Ordering::SeqCst);
        self.keyless.store(book.is_some_and(|book| book.idle_minutes().is_none()), Ordering::SeqCst);
    }
}

/// The highest need that a role meets.
fn need_of(role: Role) -> Need {
    match role {
        Role::Viewer => Need::Reader,
        Role::Editor => Need::Editor,
        Role::Administrator => Need::Administrator,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::COMMANDS;

    fn session(role: Option<Role>) -> Session {
        let session = Session::default();
        let need = role.map_or(Need::Start, need_of);
        session.gate.reach.store(need as u8, Ordering::SeqCst);
        session
    }

    fn code(session: &Session, need: Need) -> Option<String> {
        session.refusal(need).map(|failure| failure.code)
    }

    #[test]
    fn a_locked_window_refuses_every_command_but_those_that_unlock_or_close_it() {
        let session = session(Some(Role::Administrator));
        assert!(session.lock_window());
        let always: Vec<_> = COMMANDS.iter().filter(|(_, need)| session.refusal(*need).is_none()).collect();
        let names: Vec<_> = always.iter().map(|(name, _)| *name).collect();
        assert_eq!(
            names,
            ["start_state", "close_book", "lock_book", "unlock_book", "stay_awake", "set_unsaved", "quit"]
        );
        assert_eq!(code(&session, Need::Reader).as_deref(), Some("locked"));
    }

    #[test]
    fn a_window_that_nobody_could_unlock_is_not_locked() {
        let session = session(Some(Role::Viewer));
        session.gate.keyless.store(true, Ordering::SeqCst);
        assert!(!session.lock_window());
    }

    #[test]
    fn a_window_that_shows_the_recovery_code_is_not_locked_before_that_was_put_away() {
        let session = session(Some(Role::Administrator));
        session.shows_code(true);
        assert!(!session.lock_window());
        session.shows_code(false);
        assert!(session.lock_window());
    }

    #[test]
    fn a_viewer_is_refused_every_command_that_changes_the_book() {
        let session = session(Some(Role::Viewer));
        let changing =
            ["save_", "delete_", "issue_", "import_", "attach_", "erase_", "undo", "redo", "remove_", "add_"];
        // They save a paper as a file, or one's own look; the book stays as it is.
        let papers = ["save_paper", "save_all_papers", "save_attachment_as", "undo_state"];
        for (name, need) in COMMANDS {
            if changing.iter().any(|start| name.starts_with(start)) && !papers.contains(name) {
                assert_eq!(code(&session, *need).as_deref(), Some("not_allowed"), "{name}");
            }
        }
    }

    #[test]
    fn without_a_book_nothing_goes_that_needs_one() {
        let session = session(None);
        assert_eq!(code(&session, Need::Reader).as_deref(), Some("no_book_open"));
        assert_eq!(code(&session, Need::Start), None);
        assert!(!session.lock_window(), "there is nothing to lock");
    }
}
