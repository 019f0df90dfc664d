//! A book while it is open: the store below, and all records in memory.

use std::path::Path;

use ::reports::{RecoverySheet, print_recovery_sheet};
use chrono::{NaiveDate, SecondsFormat};
use domain::{
    Id, Records,
    records::{Role, Setting, User},
};
use store::{
    Entry, Holder, MIGRATIONS, NewBook, Op, OpenedBook, Passphrase, RecoveryCode, Tries, Tx, Unlock, migrate, undo::Way,
};

use crate::{Clock, Error, Result, attachments::Thumbnails, reports::LastPrinted};

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
        };
        if migrated {
            book.note(Op::BookMigrated, book.opened.version_before().to_string())?;
        }
        book.fold_in_tries()?;
        book.note(Op::BookOpened, String::new())?;
        Ok(book)
    }

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
        guarded(&dir, self.clock, || self.opened.verify_passphrase(typed))?;
        self.fold_in_tries()
    }

    /// Changes the data key; see [`OpenedBook::change_data_key`]. When it fails, the book is closed, and opening it goes
    /// on where it stopped.
    ///
    /// # Errors
    /// What the files say.
    pub fn change_data_key(self, told: &mut dyn FnMut(u32, u32)) -> Result<Self> {
        self.require_administrator()?;
        let Self { opened, records, clock, thumbnails, last_printed } = self;
        let opened = opened.change_data_key(&holder(clock), MIGRATIONS, told)?;
        let mut book = Self { opened, records, clock, thumbnails, last_printed };
        book.note(Op::DataKeyChanged, String::new())?;
        Ok(book)
    }

    fn fold_in_tries(&mut self) -> Result<()> {
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

fn holder(clock: Clock) -> Holder {
    Holder::this_process(clock.now().to_rfc3339_opts(SecondsFormat::Secs, true))
}

/// Opens with what was typed, unless too many failures make it wait; a wrong one is counted.
fn guarded<T>(dir: &Path, clock: Clock, open: impl FnOnce() -> store::Result<T>) -> Result<T> {
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

/// Whether a folder holds a book, whole or damaged.
#[must_use]
pub fn is_there(dir: &Path) -> bool {
    dir.join(store::folder::BOOK).exists()
}
