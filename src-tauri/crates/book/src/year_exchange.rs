//! A year out of a book, and into another: the canonical JSON with its files beside it.

use std::path::Path;

use archive::{Import, Package, Unread, export, write_package};
use domain::{Records, records::find};
use store::{
    Op,
    blobs::{self, BlobHash},
};

use crate::{Book, Error, Result};

pub use archive::{Fault, FaultCode, ImportPreview, ListPreview, Named, Wishes as ExportWishes, list_names};

/// What left the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportSummary {
    /// The year.
    pub year: i32,
    /// How many records of each list that has any, in the order of the book.
    pub lists: Vec<(&'static str, usize)>,
    /// How many photos, scans and papers.
    pub files: usize,
}

impl Book {
    /// Writes a year into a new folder, or into a new zip when the name says so; a closed one as it was closed.
    ///
    /// # Errors
    /// [`store::Error::AlreadyThere`]; what the system says of the files.
    pub fn export_year(&mut self, year: i32, out: &Path, wishes: ExportWishes) -> Result<ExportSummary> {
        self.require_editor()?;
        if wishes.identity_numbers {
            self.require_administrator()?;
        }
        let mut stored = self.stored_records(year)?;
        if let Some(stored) = stored.as_mut().filter(|_| wishes.identity_numbers) {
            self.give_identity_numbers(stored);
        }
        let exported = export(stored.as_ref().unwrap_or(self.records()), year, wishes);
        write_package(out, &exported.json, &exported.files, |hash| blobs::get(self.store(), hash))?;
        self.note(Op::YearExported, year.to_string())?;
        Ok(ExportSummary { year, lists: exported.lists, files: exported.files.len() })
    }

    /// Nothing is stored with a closed year by which a person could be known elsewhere: that comes from the book.
    fn give_identity_numbers(&self, stored: &mut Records) {
        for person in &mut stored.people {
            if let Some(known) = find(&self.records().people, person.id) {
                person.identity_no.clone_from(&known.identity_no);
            }
        }
    }

    /// What an import of a year would do, with everything that speaks against it. Writes nothing.
    ///
    /// # Errors
    /// What the system says of the file.
    pub fn preview_import(&self, from: &Path) -> Result<ImportPreview> {
        Ok(self.look_at(from)?.preview)
    }

    /// Brings a year into the book, all of it or nothing, and says what it did.
    ///
    /// # Errors
    /// [`Error::YearRefused`] with everything that speaks against it; what the system says of the file.
    pub fn import_year(&mut self, from: &Path) -> Result<ImportPreview> {
        let Look { preview, sound, new_files } = self.look_at(from)?;
        let Some((import, mut package)) = sound else { return Err(Error::YearRefused { faults: preview.faults }) };
        for hash in new_files {
            let bytes = package.file(hash).map_err(unread)?;
            blobs::put(self.store(), &bytes.ok_or(store::Error::BlobMissing { hash: hash.to_string() })?)?;
        }
        let records = self.records().clone();
        self.write(Op::YearImported, import.year().to_string(), |tx| Ok(import.apply(&records, tx)?))?;
        Ok(preview)
    }

    fn look_at(&self, from: &Path) -> Result<Look> {
        match self.read_year(from) {
            Ok((import, package, new_files, faults)) => {
                let mut preview = import.preview(self.records());
                preview.faults.extend(faults);
                let sound = preview.is_sound().then_some((import, package));
                Ok(Look { preview, sound, new_files })
            }
            Err(Unread::Refused(fault)) => Ok(Look::at_no_year(*fault)),
            Err(Unread::System(error)) => Err(error.into()),
        }
    }

    fn read_year(&self, from: &Path) -> std::result::Result<(Import, Package, Vec<BlobHash>, Vec<Fault>), Unread> {
        let mut package = Package::open(from)?;
        let import = Import::of(&package.year()?, self.records(), self.today()).map_err(Unread::Refused)?;
        let (mut new_files, mut faults) = (Vec::new(), Vec::new());
        for named in import.files() {
            let Ok(hash) = named.value.parse::<BlobHash>() else {
                faults.push(named);
                continue;
            };
            match package.file(hash) {
                Ok(Some(_)) => new_files.push(hash),
                Ok(None) if blobs::get(self.store(), hash).is_ok() => {}
                Ok(None) => faults.push(named),
                Err(Unread::Refused(fault)) => faults.push(Fault { list: named.list, id: named.id, ..*fault }),
                Err(system) => return Err(system),
            }
        }
        Ok((import, package, new_files, faults))
    }
}

/// A year that was looked at.
struct Look {
    preview: ImportPreview,
    /// The year itself, when nothing speaks against it.
    sound: Option<(Import, Package)>,
    /// The files that come with it.
    new_files: Vec<BlobHash>,
}

impl Look {
    fn at_no_year(fault: Fault) -> Self {
        let preview = ImportPreview { faults: vec![fault], ..ImportPreview::default() };
        Self { preview, sound: None, new_files: Vec::new() }
    }
}

fn unread(unread: Unread) -> Error {
    match unread {
        Unread::Refused(fault) => Error::YearRefused { faults: vec![*fault] },
        Unread::System(error) => error.into(),
    }
}
