//! A year for readers without the program: tables that spreadsheets open, one page that a browser shows, the checks and
//! the journal as text. The words stand in `assets/wording/archive.toml`; the figures are those of [`domain::figures`].

mod cell;
mod checks;
mod csv;
mod journal;
mod names;
mod order;
mod page;
#[cfg(test)]
mod sample;
mod tables;
mod words;

pub use cell::period;
pub use checks::{CheckedLine, checks_file};
pub use journal::{JournalLine, journal_file, read_journal, verify_journal};
pub use names::name_of;
pub use page::{Group, IndexPage, Listed, index_page};
pub use tables::tables;

/// A file of the archive that is text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFile {
    /// Where it lies among the files of the archive.
    pub path: String,
    /// What it is called where it is listed.
    pub title: String,
    /// Its content.
    pub bytes: Vec<u8>,
}
