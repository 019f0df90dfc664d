//! A book while it is open: the store below, and all records in memory.

use std::path::Path;

use chrono::{NaiveDate, SecondsFormat};
use domain::{
    Id, Records,
    records::{Role, Setting, User},
};
use store::{Entry, Holder, MIGRATIONS, NewBook, Op, OpenedBook, RecoveryCode, Tx, Unlock, migrate, undo::Way};

use crate::{
    Clock, Error, Result, attachments::Thumbnails, closing::ShownYears, reports::LastPrinted, unlocking::guarded,
};

/// The setting that marks a practice book.
const PRACTICE: &str = "practice";

/// An open book.
pub struct Book {
    pub(crate) opened: OpenedBook,
    records: Records,
    clock: Clock,
    pub(crate) thumbnails: Thumbnails,
    pub(crate) last_printed: LastPrinted,
    pub(crate) shown_years: ShownYears,
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
            shown_years: ShownYears::default(),
        };
        let user = User {
            id: Id::from(book.opened.user()),
            name: new.user_label.clone(),
            role: Role::Administrator,
            from: clock.today(),
            to: None,
            may_reopen: true,
            sees_identity: true,
        };
        book.write(Op::BookCreated, String::new(), |tx| Ok(tx.put(&user)?))?;
        Ok((book, code))
    }

    /// Opens a book. Failed openings are counted: after the third each makes the next wait longer.
    ///
    /// # Errors
    /// [`Error::TooManyTries`]; see [`store::open`].
    pub fn open(dir: &Path, unlock: &Unlock, clock: Clock) -> Result<Self> {
        let opened = guarded(dir, clock, || store::open(dir, unlock, &holder(clock), MIGRATIONS))?;
        let migrated = opened.version_before() < migrate::newest(MIGRATIONS);
        let mut book = Self {
            records: opened.load()?,
            opened,
            clock,
            thumbnails: Thumbnails::default(),
            last_printed: LastPrinted::default(),
            shown_years: ShownYears::default(),
        };
        book.look_at_years_anew();
        if migrated {
            book.note(Op::BookMigrated, book.opened.version_before().to_string())?;
        }
        book.fold_in_tries()?;
        book.note(Op::BookOpened, String::new())?;
        Ok(book)
    }

    /// With the store below it closed and opened again by some work; when that fails, the book is closed.
    pub(crate) fn reopened(self, work: impl FnOnce(OpenedBook, Clock) -> store::Result<OpenedBook>) -> Result<Self> {
        Ok(Self { opened: work(self.opened, self.clock)?, ..self })
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
        self.user().map_or_else(String::new, |user| user.name.clone())
    }

    /// The user who opened it.
    #[must_use]
    pub fn user(&self) -> Option<&User> {
        let id = Id::from(self.opened.user());
        self.records.users.iter().find(|user| user.id == id)
    }

    /// What they may do; nothing but read for one whom the book does not know.
    #[must_use]
    pub fn role(&self) -> Role {
        self.user().map_or(Role::Viewer, |user| user.role)
    }

    /// Whether they see identity numbers of people.
    #[must_use]
    pub fn sees_identity(&self) -> bool {
        self.user().is_some_and(|user| user.sees_identity)
    }

    /// Refuses who may only read.
    pub(crate) fn require_editor(&self) -> Result<()> {
        if self.role() == Role::Viewer { Err(Error::NotAllowed) } else { Ok(()) }
    }

    /// Refuses who is no administrator.
    pub(crate) fn require_administrator(&self) -> Result<()> {
        if self.role() == Role::Administrator { Ok(()) } else { Err(Error::NotAllowed) }
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

    pub(crate) fn store_mut(&mut self) -> &mut OpenedBook {
        &mut self.opened
    }

    /// Writes in one transaction, under an entry of the journal, and reads the records anew. Who may only read is refused.
    pub(crate) fn write<T>(&mut self, op: Op, label: String, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        if op != Op::BookCreated {
            self.require_editor()?;
        }
        let entry = self.entry(op, label);
        let result = self.opened.transact(&entry, work)?;
        self.read_anew()?;
        Ok(result)
    }

    /// Takes the next step of the line back, or does it again.
    pub(crate) fn go(&mut self, way: Way, seq: i64) -> Result<()> {
        self.require_editor()?;
        let by = self.entry(Op::Undone, String::new());
        self.opened.undo(way, seq, &by)?;
        self.read_anew()
    }

    /// Reads all records anew, after something was written.
    pub(crate) fn read_anew(&mut self) -> Result<()> {
        self.records = self.opened.load()?;
        self.last_printed = LastPrinted::default();
        self.look_at_years_anew();
        Ok(())
    }

    /// Writes into the journal what changed no record.
    pub(crate) fn note(&mut self, op: Op, label: String) -> Result<()> {
        let entry = self.entry(op, label);
        Ok(self.opened.note(&entry)?)
    }

    pub(crate) fn entry(&self, op: Op, label: String) -> Entry {
        Entry { at: self.clock.now(), user: self.opened.user().to_string(), op, label, undoes: None }
    }
}

pub(crate) fn holder(clock: Clock) -> Holder {
    Holder::this_process(clock.now().to_rfc3339_opts(SecondsFormat::Secs, true))
}

/// Whether a folder holds a book, whole or damaged.
#[must_use]
pub fn is_there(dir: &Path) -> bool {
    dir.join(store::folder::BOOK).exists()
}
