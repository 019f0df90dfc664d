//! A book while it is open: the store below, and all records in memory.

use std::path::Path;

use ::reports::{RecoverySheet, print_recovery_sheet};
use chrono::{NaiveDate, SecondsFormat};
use domain::{
    Id, Records,
    records::{Role, Setting, User},
};
use store::{Entry, Holder, MIGRATIONS, NewBook, Op, OpenedBook, Passphrase, RecoveryCode, Tx, Unlock};

use crate::{Clock, Result, attachments::Thumbnails, reports::LastPrinted};

/// The setting that marks a practice book.
const PRACTICE: &str = "practice";

/// An open book.
pub struct Book {
    opened: OpenedBook,
    records: Records,
    clock: Clock,
    pub(crate) thumbnails: Thumbnails,
    pub(crate) last_printed: LastPrinted,
}

impl Book {
    /// Makes a book in an empty folder; its first user is its administrator. The recovery code is shown this once.
    ///
    /// # Errors
    /// See [`store::create`].
    pub fn create(dir: &Path, new: &NewBook, clock: Clock) -> Result<(Self, RecoveryCode)> {
        let (opened, code) = store::create(dir, new, &holder(clock), MIGRATIONS)?;
        let mut book = Self {
            opened,
            records: Records::default(),
            clock,
            thumbnails: Thumbnails::default(),
            last_printed: LastPrinted::default(),
        };
        let user = User {
            id: Id::from(book.opened.user()),
            name: new.user_label.clone(),
            role: Role::Administrator,
            from: clock.today(),
            to: None,
        };
        book.write(Op::BookCreated, String::new(), |tx| Ok(tx.put(&user)?))?;
        Ok((book, code))
    }

    /// Opens a book.
    ///
    /// # Errors
    /// See [`store::open`].
    pub fn open(dir: &Path, unlock: &Unlock, clock: Clock) -> Result<Self> {
        let opened = store::open(dir, unlock, &holder(clock), MIGRATIONS)?;
        let mut book = Self {
            records: opened.load()?,
            opened,
            clock,
            thumbnails: Thumbnails::default(),
            last_printed: LastPrinted::default(),
        };
        book.note(Op::BookOpened, String::new())?;
        Ok(book)
    }

    /// Opens a book whose passphrase is forgotten, and gives its user a new one. The code stays valid.
    ///
    /// # Errors
    /// See [`store::open`].
    pub fn recover(dir: &Path, code: RecoveryCode, new: &Passphrase, clock: Clock) -> Result<Self> {
        let mut book = Self::open(dir, &Unlock::Recovery(code.clone()), clock)?;
        book.opened.reset_passphrase_with_recovery(code, new)?;
        book.note(Op::PassphraseChanged, String::new())?;
        Ok(book)
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
            created: self.clock().now().fixed_offset(),
        };
        Ok(print_recovery_sheet(&sheet)?.pdf)
    }

    /// Changes the passphrase of the user who opened the book.
    ///
    /// # Errors
    /// [`store::Error::WrongPassphrase`] when `old` is not theirs.
    pub fn change_passphrase(&mut self, old: Passphrase, new: &Passphrase) -> Result<()> {
        self.opened.set_passphrase(old, new)?;
        self.note(Op::PassphraseChanged, String::new())
    }

    /// Closes the book and says whether all of it reached the disk.
    ///
    /// # Errors
    /// The database's own.
    pub fn close(self) -> Result<()> {
        Ok(self.opened.close()?)
    }

    /// Its folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        self.opened.dir()
    }

    /// All records.
    #[must_use]
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// The clock by which it writes.
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// Today.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// The label of the user who opened it.
    #[must_use]
    pub fn user_name(&self) -> String {
        let id = Id::from(self.opened.user());
        self.records.users.iter().find(|user| user.id == id).map_or_else(String::new, |user| user.name.clone())
    }

    /// Whether it holds invented people for practice; every page that it prints says so.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.records.settings.iter().any(|setting| setting.key == PRACTICE)
    }

    pub(crate) fn mark_as_practice(tx: &mut Tx<'_>) -> Result<()> {
        Ok(tx.put(&Setting { id: Id::random(), key: PRACTICE.to_owned(), value: "1".to_owned() })?)
    }

    pub(crate) fn store(&self) -> &OpenedBook {
        &self.opened
    }

    /// Writes in one transaction, under an entry of the journal, and reads the records anew.
    pub(crate) fn write<T>(&mut self, op: Op, label: String, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let entry = self.entry(op, label);
        let result = self.opened.transact(&entry, work)?;
        self.records = self.opened.load()?;
        self.last_printed = LastPrinted::default();
        Ok(result)
    }

    /// Writes into the journal what changed no record.
    pub(crate) fn note(&mut self, op: Op, label: String) -> Result<()> {
        let entry = self.entry(op, label);
        Ok(self.opened.note(&entry)?)
    }

    fn entry(&self, op: Op, label: String) -> Entry {
        Entry { at: self.clock.now(), user: self.opened.user().to_string(), op, label }
    }
}

fn holder(clock: Clock) -> Holder {
    Holder::this_process(clock.now().to_rfc3339_opts(SecondsFormat::Secs, true))
}

/// Whether a folder holds a book, whole or damaged.
#[must_use]
pub fn is_there(dir: &Path) -> bool {
    dir.join(store::folder::BOOK).exists()
}
