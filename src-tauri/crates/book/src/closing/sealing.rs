//! The archive of a closed year: one file, made of nothing but what was stored at closing and the journal up to there, so
//! that it is the same to the byte whenever it is written.

use std::path::{Path, PathBuf};

use archive::{
    bag::{self, Item, lock},
    readable::{JournalLine, journal_file},
};
use chrono::SecondsFormat;
use domain::{
    Period,
    records::{ClosedFile, YearEvent, YearStep},
    rules::belonging::profile_on,
};
use serde_json::{Value, json};
use store::{
    Op,
    blobs::{self, BlobHash},
    files,
};
use zeroize::Zeroizing;

use crate::{Book, Error, Result, archives};

/// The journal from the closing of the year before to that of this one.
pub(crate) const JOURNAL: &str = "nhat-ky.jsonl";
/// The journals of earlier books, each with its number.
const EARLIER: &str = "nhat-ky-truoc-";
/// What was done with the year, up to its closing.
pub(crate) const STEPS: &str = "niem-phong.json";
/// The ending of an archive that is locked for the way out.
const LOCKED: &str = "khoa.zip";

/// An archive that was written and read back.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// Where it is.
    pub path: PathBuf,
    /// The hash of the file.
    pub file_hash: BlobHash,
    /// How long it is, in bytes.
    pub size: u64,
    /// SHA-256 of the canonical JSON of the year.
    pub fingerprint: String,
    /// Where the locked one is, if one was asked for.
    pub locked: Option<PathBuf>,
}

/// A file of the archive with its content, where that is not stored by its hash.
struct Piece {
    item: Item,
    made: Option<Vec<u8>>,
}

impl Book {
    /// The name of the archive of a year: "so-chi-bo-cb2-2023.zip".
    #[must_use]
    pub fn archive_name(&self, year: i32) -> String {
        let symbol = profile_on(self.records(), Period::year(year).last_day()).map(|profile| profile.symbol.as_str());
        let symbol: String = domain::text::fold(symbol.unwrap_or_default());
        let symbol: String = symbol.chars().filter(char::is_ascii_alphanumeric).collect();
        let symbol = if symbol.is_empty() { String::new() } else { format!("{symbol}-") };
        format!("so-chi-bo-{symbol}{year}.zip")
    }

    /// Writes the archive of a closed year, reads it back, and puts its fingerprints into the register. With a passphrase a
    /// locked copy is written beside it, with the words on how to open it. `progress` hears how many files are done of how
    /// many and says whether to go on; `None` when it said no.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::YearNotClosed`], [`store::Error::AlreadyThere`], what the system says of the file.
    pub fn seal_year(
        &mut self,
        year: i32,
        out: &Path,
        locked: Option<(&str, &str)>,
        progress: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Option<Sealed>> {
        self.require_administrator()?;
        self.require_closed(year)?;
        require_way_out(out, locked.map(|(passphrase, _)| passphrase))?;
        let closing = self.closing_step(year).ok_or(Error::YearNotClosed)?;
        let pieces = self.pieces(year, &closing)?;
        let items: Vec<Item> = pieces.iter().map(|piece| piece.item.clone()).collect();
        let content = |item: &Item| match pieces.iter().find(|piece| piece.item.path == item.path) {
            Some(Piece { made: Some(bytes), .. }) => Ok(bytes.clone()),
            Some(_) | None => blobs::get(self.store(), item.hash),
        };
        let info = self.about(year, &closing, &items);
        let Some(written) = bag::write(out, &info, &items, content, progress)? else { return Ok(None) };
        let event = YearEvent {
            fingerprint: closing.fingerprint.clone(),
            file_name: out.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            file_hash: written.file_hash.to_string(),
            file_size: written.size,
            ..self.event(year, YearStep::Sealed)
        };
        // The archive stands and is in the register, whatever becomes of the copy for the way out.
        self.write(Op::YearSealed, year.to_string(), |tx| Ok(tx.put(&event)?))?;
        let locked = locked.map(|(passphrase, words)| lock_beside(out, passphrase, words)).transpose()?;
        Ok(Some(Sealed {
            path: out.to_owned(),
            file_hash: written.file_hash,
            size: written.size,
            fingerprint: closing.fingerprint,
            locked,
        }))
    }

    /// What `bag-info.txt` says. Nothing of this program's version stands in it: another version writes the same.
    fn about(&self, year: i32, closing: &YearEvent, items: &[Item]) -> Vec<(String, String)> {
        let profile = profile_on(self.records(), Period::year(year).last_day());
        let branch = profile.map(|profile| profile.name.clone()).unwrap_or_default();
        let parent = profile.map(|profile| profile.parent_name.clone()).unwrap_or_default();
        let lines = [
            ("Source-Organization", branch),
            ("Organization-Parent", parent),
            ("Bagging-Date", closing.at.date_naive().to_string()),
            ("Payload-Oxum", bag::oxum(items)),
            (YEAR_FIELD, year.to_string()),
            (FINGERPRINT_FIELD, closing.fingerprint.clone()),
        ];
        lines.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name.to_owned(), value)).collect()
    }

    fn pieces(&self, year: i32, closing: &YearEvent) -> Result<Vec<Piece>> {
        let stored = self.closed_files(year);
        let mut pieces = Vec::new();
        for file in &stored {
            let hash: BlobHash = file.hash.parse()?;
            let size = blobs::get(self.store(), hash)?.len() as u64;
            pieces.push(Piece { item: Item { path: file.path.clone(), hash, size }, made: None });
        }
        // A book that was made from an archive keeps the journal of the first book as a file.
        let lacks = |path: &str| !stored.iter().any(|file| file.path == path);
        if lacks(JOURNAL) {
            pieces.push(made(JOURNAL, self.journal_of(year)?));
        }
        if lacks(STEPS) {
            pieces.push(made(STEPS, self.steps_file(year, closing)));
        }
        Ok(pieces)
    }

    /// The journals of the books that the year was in before this one, kept under names of their own after so many files.
    pub(super) fn earlier_journals(&self, year: i32, after: usize) -> Result<Vec<ClosedFile>> {
        let mut journals = self.closed_files(year);
        journals.retain(|file| file.path == JOURNAL || file.path.starts_with(EARLIER));
        // The newest of them came under the name that this book's own takes now.
        journals.sort_by_key(|file| file.path == JOURNAL);
        let numbered = journals.into_iter().zip(1..).map(|(file, number)| {
            let path = format!("{EARLIER}{number}.jsonl");
            Ok(super::closed_file(year, after + number - 1, path, file.hash.parse()?))
        });
        numbered.collect()
    }

    /// The entries after the last closing of an earlier year, to the one that closed this year.
    fn journal_of(&self, year: i32) -> Result<Vec<u8>> {
        let entries = self.store().journal()?;
        let label = year.to_string();
        let is_closing = |op: &str| op == domain::Code::code(Op::YearClosed);
        let end = entries.iter().rposition(|entry| is_closing(&entry.op) && entry.label == label);
        let end = end.ok_or(Error::YearNotClosed)?;
        let is_earlier = |label: &str| label.parse::<i32>().is_ok_and(|of| of < year);
        let before = entries.iter().take(end).rposition(|entry| is_closing(&entry.op) && is_earlier(&entry.label));
        let begin = before.map_or(0, |before| before + 1);
        let mut lines = Vec::new();
        for entry in entries.into_iter().take(end + 1).skip(begin) {
            let changes = self.store().changes(entry.seq)?;
            lines.push(JournalLine { name: self.line(entry.clone())?.user, entry, changes });
        }
        Ok(journal_file(&lines))
    }

    fn steps_file(&self, year: i32, closing: &YearEvent) -> Vec<u8> {
        let steps = self.steps(year).into_iter().filter(|event| event.ordinal <= closing.ordinal);
        let steps: Vec<_> = steps.map(|event| written(&event)).collect();
        let papers: Vec<_> = self
            .closed_files(year)
            .into_iter()
            .map(|file| json!({ "path": file.path, "paper": file.paper, "title": file.title }))
            .collect();
        let text = serde_json::to_string_pretty(&json!({ "year": year, "steps": steps, "files": papers }));
        text.unwrap_or_default().into_bytes()
    }

    /// The sealed years with the fingerprints of their last archives, each in a line: for the sheet of handing over.
    pub(crate) fn seals(&self) -> Vec<String> {
        let mut years: Vec<i32> = self.walled_years().into_iter().map(|(year, _)| year).collect();
        years.sort_unstable();
        let line = |year: &i32| {
            let sealed = self.steps(*year).into_iter().rfind(|event| event.step == YearStep::Sealed)?;
            Some(format!("{year}: {} – {}", sealed.file_name, sealed.fingerprint))
        };
        years.iter().filter_map(line).collect()
    }
}

/// The field of `bag-info.txt` with the year.
pub(crate) const YEAR_FIELD: &str = "So-Chi-Bo-Year";
/// The field with the fingerprint.
pub(crate) const FINGERPRINT_FIELD: &str = "So-Chi-Bo-Fingerprint";

/// Refuses a place where an archive could not be written, or locked with a passphrase, before anything is done.
///
/// # Errors
/// [`Error::ArchiveRefused`] for the passphrase, [`store::Error::AlreadyThere`] for what stands there.
pub fn require_way_out(out: &Path, passphrase: Option<&str>) -> Result<()> {
    if let Some(fault) = passphrase.and_then(lock::fault_of) {
        return Err(Error::ArchiveRefused { faults: vec![fault] });
    }
    files::refuse_to_replace(out)?;
    let locked = passphrase.map(|_| out.with_extension(LOCKED));
    Ok(locked.map_or(Ok(()), |locked| files::refuse_to_replace(&locked))?)
}

/// A passphrase of the program's own making, for an archive on its way out.
///
/// # Errors
/// When the system gives no randomness.
pub fn archive_passphrase() -> Result<Zeroizing<String>> {
    Ok(lock::passphrase()?)
}

fn made(path: &str, bytes: Vec<u8>) -> Piece {
    let item = Item { path: path.to_owned(), hash: BlobHash::of(&bytes), size: bytes.len() as u64 };
    Piece { item, made: Some(bytes) }
}

fn written(event: &YearEvent) -> Value {
    json!({
        "id": event.id.to_string(),
        "ordinal": event.ordinal,
        "step": domain::Code::code(event.step),
        "at": event.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        "by": event.by,
        "second": event.second,
        "reason": event.reason,
        "fingerprint": event.fingerprint,
        "file_name": event.file_name,
        "file_hash": event.file_hash,
        "file_size": event.file_size,
    })
}

/// "so-chi-bo-cb2-2023.khoa.zip" beside "so-chi-bo-cb2-2023.zip".
fn lock_beside(archive: &Path, passphrase: &str, words: &str) -> Result<PathBuf> {
    let out = archive.with_extension(LOCKED);
    lock::lock(archive, &out, passphrase, words).map_err(archives::unlocked)?;
    Ok(out)
}

/// The files of a closed year that are part of its archive, by what was written of them beside.
pub(crate) fn stored_as(year: i32, ordinal: usize, item: &Item, steps: &Value) -> ClosedFile {
    let text = |file: &Value, name: &str| file.get(name).and_then(Value::as_str).map(str::to_owned);
    let mut files = steps.get("files").and_then(Value::as_array).into_iter().flatten();
    let of_path = files.find(|file| text(file, "path").as_ref() == Some(&item.path));
    let said = |name: &str| of_path.and_then(|file| text(file, name)).unwrap_or_default();
    let file = super::closed_file(year, ordinal, item.path.clone(), item.hash);
    ClosedFile { paper: said("paper"), title: said("title"), ..file }
}
