//! Sealed years that come back: verified to the last byte, made into a book again, or opened to be read.

use std::path::{Path, PathBuf};

use archive::{
    Import,
    bag::{self, Bag, Verdict, lock},
};
use chrono::{DateTime, Utc};
use domain::{
    Code, Id, codes,
    records::{ClosedFile, Role, Setting, User, YearEvent, YearStep},
};
use serde_json::Value;
use store::{Cost, NewBook, Op, Passphrase, RecoveryCode, Tx, Unlock, blobs, files};

use crate::{
    Book, Clock, Error, Result,
    closing::{FINGERPRINT_FIELD, STEPS, YEAR_FIELD, put_closed, stored_as},
};

pub use archive::bag::{Fault, FaultCode, lock::is_locked};

/// The setting of a book that was made to read an archive.
const READING: &str = "archive";

/// What was found of an archive.
#[derive(Clone, Debug)]
pub struct ArchiveFace {
    /// Everything that is wrong, and the hash of the file.
    pub verdict: Verdict,
    /// The year that it says it is.
    pub year: Option<i32>,
    /// The branch, as it says.
    pub branch: String,
    /// The fingerprint: SHA-256 of its records as they are there.
    pub fingerprint: String,
    /// How many files it holds, when it can be read at all.
    pub files: usize,
}

/// Verifies an archive.
pub fn verify(path: &Path, progress: &mut dyn FnMut(usize, usize) -> bool) -> ArchiveFace {
    let mut verdict = bag::verify(path, progress);
    let said = |name: &str| {
        let line = verdict.info.iter().find(|(field, _)| field == name);
        line.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let (year, branch, promised) =
        (said(YEAR_FIELD).parse().ok(), said("Source-Organization"), said(FINGERPRINT_FIELD));
    let fingerprint = verdict.year_json.map(|hash| hash.to_string()).unwrap_or_default();
    if verdict.is_whole() && promised != fingerprint {
        verdict.faults.push(Fault::of(bag::YEAR, FaultCode::Changed));
    }
    let files = Bag::open(path).map_or(0, |bag| bag.items().len());
    ArchiveFace { verdict, year, branch, fingerprint, files }
}

codes! {
    /// How an archive stands to the seals in the register of a book.
    pub enum Known {
        /// It is one that this book wrote.
        Same = "same",
        /// This book sealed that year, and not as this.
        Other = "other",
        /// This book knows nothing of it.
        Unknown = "unknown",
    }
}

/// Lays the archive out that is in a locked one: a file in a folder.
///
/// # Errors
/// [`Error::ArchiveRefused`] for a wrong passphrase or a damaged file; what the system says of the files.
pub fn unlock(locked: &Path, passphrase: &str, folder: &Path) -> Result<PathBuf> {
    let out = folder.join(UNLOCKED);
    lock::unlock(locked, passphrase, &out).map_err(unlocked)?;
    Ok(out)
}

/// What is in a locked archive, while it is laid out.
const UNLOCKED: &str = "ho-so-luu.zip";

pub(crate) fn unlocked(error: lock::Error) -> Error {
    match error {
        lock::Error::Refused(fault) => Error::ArchiveRefused { faults: vec![fault] },
        lock::Error::System(error) => error.into(),
    }
}

impl Book {
    /// Whether an archive is one that this book sealed.
    #[must_use]
    pub fn knows(&self, face: &ArchiveFace) -> Known {
        let sealed = self.records().year_events.iter().filter(|event| event.step == YearStep::Sealed);
        let mut of_year = sealed.filter(|event| Some(event.year) == face.year).peekable();
        let hash = face.verdict.file_hash.to_string();
        match (of_year.peek().is_some(), of_year.any(|event| event.file_hash == hash)) {
            (_, true) => Known::Same,
            (true, false) => Known::Other,
            (false, false) => Known::Unknown,
        }
    }

    /// The year of the archive that this book was made to read; `None` for a book of one's own.
    #[must_use]
    pub fn archive_year(&self) -> Option<i32> {
        let setting = self.records().settings.iter().find(|setting| setting.key == READING)?;
        setting.value.parse().ok()
    }
}

/// Makes a book in an empty folder out of archives alone. The years come closed as they were sealed; the journals of the
/// first book stay with them as files.
///
/// # Errors
/// [`Error::ArchiveRefused`] for an archive that is not whole, [`Error::YearRefused`] for records that do not read; as
/// [`Book::create`].
pub fn restore(archives: &[&Path], dir: &Path, new: &NewBook, clock: Clock) -> Result<(Book, RecoveryCode)> {
    let mut years = archives.iter().map(|path| Sealed::read(path)).collect::<Result<Vec<_>>>()?;
    years.sort_by_key(|sealed| sealed.year);
    // Half a book is none: it is made beside, and has its place once it is whole.
    files::require_free(dir)?;
    let above = dir.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    files::make_folder(above)?;
    let scratch = files::scratch_folder(above)?;
    let made = scratch.path().join("book");
    let (mut book, code) = Book::create(&made, new, clock)?;
    years.iter().try_for_each(|sealed| book.take_records(sealed))?;
    book.take_seals(&years)?;
    book.close()?;
    files::place_folder(&made, dir)?;
    Ok((Book::open(dir, &Unlock::Recovery(code.clone()), clock)?, code))
}

/// Makes a book that nobody can write in, to read an archive: in a folder that goes with it.
///
/// # Errors
/// As [`restore`].
pub fn open_to_read(archive: &Path, dir: &Path, label: &str, clock: Clock) -> Result<Book> {
    // Nobody has to know it: the book lives as long as the window shows it.
    let passphrase = Passphrase::new(&crate::closing::archive_passphrase()?)?;
    let new = NewBook { user_label: label.to_owned(), passphrase, cost: Cost::PRODUCTION };
    let (mut book, _) = restore(&[archive], dir, &new, clock)?;
    let year = book.walled_years().first().map_or(0, |(year, _)| *year);
    let reader = book.user().cloned().ok_or(Error::NotFound { what: "user" })?;
    book.write(Op::BookFromArchive, year.to_string(), |tx| {
        tx.put(&Setting { id: Id::random(), key: READING.to_owned(), value: year.to_string() })?;
        Ok(tx.put(&User { role: Role::Viewer, may_reopen: false, sees_identity: false, ..reader })?)
    })?;
    Ok(book)
}

/// An archive that was found whole.
struct Sealed {
    bag: Bag,
    year: i32,
    steps: Value,
}

impl Sealed {
    fn read(path: &Path) -> Result<Self> {
        let face = verify(path, &mut |_, _| true);
        let refused = |faults| Error::ArchiveRefused { faults };
        if !face.verdict.is_whole() {
            return Err(refused(face.verdict.faults));
        }
        let bag = Bag::open(path).map_err(|fault| refused(vec![fault]))?;
        let steps = bag.read(STEPS).map_err(|fault| refused(vec![fault]))?;
        let steps = serde_json::from_slice(&steps).unwrap_or_default();
        let unread = || refused(vec![Fault::of(STEPS, FaultCode::Changed)]);
        Ok(Self { year: face.year.ok_or_else(unread)?, bag, steps })
    }

    fn content(&self, path: &str) -> Result<Vec<u8>> {
        self.bag.read(path).map_err(|fault| Error::ArchiveRefused { faults: vec![fault] })
    }

    /// The steps of the year, as its own book had them.
    fn events(&self) -> Result<Vec<YearEvent>> {
        let steps = self.steps.get("steps").and_then(Value::as_array).cloned().unwrap_or_default();
        let unread = || Error::ArchiveRefused { faults: vec![Fault::of(STEPS, FaultCode::Changed)] };
        steps.iter().map(|step| event(self.year, step).ok_or_else(unread)).collect()
    }

    fn files(&self) -> Vec<ClosedFile> {
        let items = self.bag.items().iter().enumerate();
        items.map(|(ordinal, item)| stored_as(self.year, ordinal, item, &self.steps)).collect()
    }
}

impl Book {
    /// Brings the records of a sealed year in, with every file that stands in its archive.
    fn take_records(&mut self, sealed: &Sealed) -> Result<()> {
        for item in sealed.bag.items() {
            blobs::put(self.store(), &sealed.content(&item.path)?)?;
        }
        let json = sealed.content(bag::YEAR)?;
        let import =
            Import::of_sealed(&json, self.records()).map_err(|fault| Error::YearRefused { faults: vec![*fault] })?;
        let preview = import.preview(self.records());
        if !preview.is_sound() {
            return Err(Error::YearRefused { faults: preview.faults });
        }
        let records = self.records().clone();
        self.write(Op::BookFromArchive, sealed.year.to_string(), |tx| Ok(import.apply(&records, tx)?))
    }

    /// Closes the years as they were closed; last of all, since from here on nothing of them is taken.
    fn take_seals(&mut self, years: &[Sealed]) -> Result<()> {
        let seals = years.iter().map(|sealed| Ok((sealed.year, sealed.files(), sealed.events()?)));
        let seals: Vec<(i32, Vec<ClosedFile>, Vec<YearEvent>)> = seals.collect::<Result<_>>()?;
        let label: Vec<String> = seals.iter().map(|(year, ..)| year.to_string()).collect();
        self.write(Op::BookFromArchive, label.join(", "), |tx: &mut Tx<'_>| {
            for (year, files, events) in &seals {
                let Some((last, before)) = events.split_last() else { continue };
                before.iter().try_for_each(|event| tx.put(event))?;
                put_closed(tx, *year, files, last)?;
            }
            Ok(())
        })
    }
}

fn event(year: i32, step: &Value) -> Option<YearEvent> {
    let text = |name: &str| step.get(name)?.as_str().map(str::to_owned);
    let at: DateTime<Utc> = DateTime::parse_from_rfc3339(&text("at")?).ok()?.to_utc();
    Some(YearEvent {
        id: text("id")?.parse().ok()?,
        year,
        ordinal: u32::try_from(step.get("ordinal")?.as_u64()?).ok()?,
        step: YearStep::from_code(&text("step")?)?,
        at,
        by: text("by")?,
        second: text("second")?,
        reason: text("reason")?,
        fingerprint: text("fingerprint")?,
        file_name: text("file_name")?,
        file_hash: text("file_hash")?,
        file_size: step.get("file_size")?.as_u64()?,
    })
}
