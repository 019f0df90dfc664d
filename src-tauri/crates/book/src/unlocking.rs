//! Passphrases and the recovery code: what opens the book, what is asked again, what is changed, and failures that wait.

use std::path::Path;

use ::reports::{RecoverySheet, print_recovery_sheet};
use chrono::SecondsFormat;
use store::{MIGRATIONS, Op, Passphrase, RecoveryCode, Tries, Unlock};

use crate::{Book, Clock, Error, Result, open::holder};

impl Book {
    /// Opens a book whose passphrase is forgotten, gives its user a new one, and makes a new recovery code: the one that
    /// was typed is known to who watched. The new code is shown this once.
    ///
    /// # Errors
    /// As [`Book::open`].
    pub fn recover(dir: &Path, code: RecoveryCode, new: &Passphrase, clock: Clock) -> Result<(Self, RecoveryCode)> {
        let mut book = Self::open(dir, &Unlock::Recovery(code.clone()), clock)?;
        book.opened.reset_passphrase_with_recovery(code, new)?;
        book.note(Op::PassphraseChanged, String::new())?;
        let code = book.opened.renew_recovery_code()?;
        book.note(Op::RecoveryCodeRenewed, String::new())?;
        Ok((book, code))
    }

    /// Whether this is the passphrase of who opened the book, as when a locked window is unlocked.
    ///
    /// # Errors
    /// [`Error::TooManyTries`], [`store::Error::WrongPassphrase`].
    pub fn verify_passphrase(&mut self, typed: Passphrase) -> Result<()> {
        let dir = self.dir().to_owned();
        guarded(&dir, self.clock(), || self.opened.verify_passphrase(typed))?;
        self.fold_in_tries()
    }

    /// Changes the data key; see [`OpenedBook::change_data_key`]. When it fails, the book is closed, and opening it goes
    /// on where it stopped.
    ///
    /// # Errors
    /// What the files say.
    pub fn change_data_key(self, told: &mut dyn FnMut(u32, u32)) -> Result<Self> {
        self.require_administrator()?;
        let mut book = self.reopened(|opened, clock| opened.change_data_key(&holder(clock), MIGRATIONS, told))?;
        book.note(Op::DataKeyChanged, String::new())?;
        Ok(book)
    }

    /// Puts the failed openings that were counted beside the book into its journal.
    pub(crate) fn fold_in_tries(&mut self) -> Result<()> {
        let tries = Tries::of(self.dir());
        if tries.count > 0 {
            let span = [tries.first, tries.last].map(|at| at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)));
            let [first, last] = span.map(Option::unwrap_or_default);
            self.note(Op::OpeningFailed, format!("{} ({first} – {last})", tries.count))?;
            Tries::forget(self.dir())?;
        }
        Ok(())
    }

    /// Whether this is the book's recovery code.
    ///
    /// # Errors
    /// [`store::Error::WrongRecoveryCode`] when not.
    pub fn verify_recovery_code(&self, code: RecoveryCode) -> Result<()> {
        Ok(self.opened.verify_recovery_code(code)?)
    }

    /// The recovery code on a sheet for a sealed envelope.
    ///
    /// # Errors
    /// [`store::Error::WrongRecoveryCode`] for a code that does not open the book.
    pub fn recovery_sheet(&self, code: RecoveryCode) -> Result<Vec<u8>> {
        let written = code.to_string();
        self.verify_recovery_code(code)?;
        let sheet = RecoverySheet {
            code: &written,
            book: &self.dir().display().to_string(),
            user: &self.user_name(),
            profile: &self.usual_layout(self.today())?,
            created: self.on_the_wall(self.clock().now()),
        };
        Ok(print_recovery_sheet(&sheet)?.pdf)
    }

    /// Changes the passphrase of the user who opened the book.
    ///
    /// # Errors
    /// [`Error::TooManyTries`]; [`store::Error::WrongPassphrase`] when `old` is not theirs.
    pub fn change_passphrase(&mut self, old: Passphrase, new: &Passphrase) -> Result<()> {
        self.verify_passphrase(old)?;
        self.opened.set_passphrase_of(self.opened.user(), new)?;
        self.note(Op::PassphraseChanged, String::new())
    }
}

/// Opens with what was typed, unless too many failures make it wait; a wrong one is counted.
pub(crate) fn guarded<T>(dir: &Path, clock: Clock, open: impl FnOnce() -> store::Result<T>) -> Result<T> {
    let tries = Tries::of(dir);
    if let Some(wait) = tries.wait(clock.now()) {
        // Rounded up: who waits as long as they were told is let in.
        let seconds = (wait.num_milliseconds() + 999) / 1000;
        return Err(Error::TooManyTries { seconds });
    }
    open().map_err(|error| {
        if matches!(error, store::Error::WrongPassphrase | store::Error::WrongRecoveryCode) {
            // The folder may be readable only: what was typed is wrong all the same.
            let _ = tries.add(dir, clock.now());
        }
        Error::from(error)
    })
}
