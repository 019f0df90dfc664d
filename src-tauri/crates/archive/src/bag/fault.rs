//! What is wrong with a bag: which entry of it, and what the sentence needs to know.

use std::{io, path::Path};

use domain::{Code, codes};

codes! {
    /// What can be wrong with a bag.
    pub enum FaultCode {
        /// The file cannot be read: `reason` of the system.
        Unreadable = "unreadable",
        /// Not a zip at all.
        NotAnArchive = "not_an_archive",
        /// The end of the zip is missing.
        Truncated = "truncated",
        /// The list of entries does not read, at the byte `at`.
        BadDirectory = "bad_directory",
        /// More than `max` entries.
        TooManyFiles = "too_many_files",
        /// A name that a bag never has; `why` says in which way.
        UnsafeName = "unsafe_name",
        /// A link in the place of a file.
        Link = "link",
        /// A folder or a device in the place of a file.
        NotAFile = "not_a_file",
        /// Equal to the name of another entry, `other`, or different only by case, or a folder of it.
        DoubledName = "doubled_name",
        /// An entry lies over another one, or over the list of entries.
        Overlapping = "overlapping",
        /// More than `max` bytes.
        TooLarge = "too_large",
        /// Grows far more when it is unpacked than anything that this program writes.
        Bomb = "bomb",
        /// An entry is encrypted.
        Encrypted = "encrypted",
        /// Compressed in a way, `method`, that this program does not know.
        UnknownCompression = "unknown_compression",
        /// A file that makes the archive a bag is not there.
        MissingTagFile = "missing_tag_file",
        /// `bagit.txt` is of another version of the format.
        OtherBagit = "other_bagit",
        /// `bag-info.txt` does not read at `line`, or has no `field`.
        BadInfo = "bad_info",
        /// A manifest does not read at `line`.
        BadManifest = "bad_manifest",
        /// Written by a newer version of the program: `found`; this one knows `known`.
        NewerVersion = "newer_version",
        /// The manifest lists it and it is not there: told on opening, which looks no further.
        ListedButMissing = "listed_but_missing",
        /// Not as it is listed. `is` names the file whose content it has.
        Changed = "changed",
        /// Listed, not there, nor is its content under any other name.
        Missing = "missing",
        /// There, but not listed.
        Added = "added",
        /// Has another name now: `to`.
        Renamed = "renamed",
        /// Has the content of `with`, which has its.
        Swapped = "swapped",
        /// The zip around the files is not byte for byte as this program writes it, from the byte `at` on.
        Container = "container",
        /// Not everything was looked at, because somebody did not want to wait.
        Stopped = "stopped",
        /// The locked file does not open with this passphrase.
        WrongPassphrase = "wrong_passphrase",
        /// The passphrase has fewer than `min` or more than `max` characters.
        PassphraseLength = "passphrase_length",
        /// The passphrase has characters that other programs take differently: only those of ASCII can be typed anywhere.
        PassphraseLetters = "passphrase_letters",
        /// The file is not a locked archive.
        NotLocked = "not_locked",
        /// The locked file opens, but does not read back as it was written.
        Damaged = "damaged",
    }
}

/// The longest part of a name that comes from outside, in characters.
const SHOWN: usize = 120;

/// One thing wrong with a bag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What it is.
    pub code: FaultCode,
    /// The entry as it is called in the zip (`data/nam.json`), without what cannot be displayed, and not all of it when it
    /// is long; empty when the whole file is meant.
    pub name: String,
    /// The facts that the sentence needs.
    pub facts: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault of the whole file.
    #[must_use]
    pub fn of_file(code: FaultCode) -> Self {
        Self::of("", code)
    }

    /// A fault of an entry. Its name may come from anywhere.
    #[must_use]
    pub fn of(name: &str, code: FaultCode) -> Self {
        Self { code, name: shown(name), facts: Vec::new() }
    }

    /// The same with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.facts.push((name, value.to_string()));
        self
    }

    /// What the system said of the file.
    pub(super) fn unreadable(error: &io::Error) -> Self {
        Self::of_file(FaultCode::Unreadable).with("reason", error)
    }

    /// As a failure of a file that was just written, and read back otherwise.
    pub(super) fn of_written(&self, path: &Path) -> store::Error {
        let detail = format!("{} {}", self.code.code(), self.name);
        let source = io::Error::new(io::ErrorKind::InvalidData, detail.trim_end().to_owned());
        store::Error::file(path, store::files::Verb::Read, source)
    }
}

/// A name that can be displayed: what is not a visible letter of ASCII is escaped.
pub(super) fn shown(name: &str) -> String {
    name.chars().flat_map(char::escape_default).take(SHOWN).collect()
}
