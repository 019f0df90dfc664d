//! The files that a page leads to.

use domain::codes;

codes! {
    /// What a file of an archive is.
    pub enum Group {
        /// A paper as it was issued.
        Issued = "issued",
        /// A scan of what was signed.
        Signed = "signed",
        /// A report.
        Report = "report",
        /// Minutes and resolutions.
        Minutes = "minutes",
        /// Of thematic study and campaigns.
        Study = "study",
        /// Of commendations and awards.
        Commendations = "commendations",
        /// Of members and quần chúng.
        People = "people",
        /// Registers.
        Registers = "registers",
        /// Of grading.
        Grading = "grading",
        /// Another paper.
        Other = "other",
        /// A photo.
        Photo = "photo",
        /// A table.
        Table = "table",
        /// The records, nam.json.
        Data = "data",
        /// The journal.
        Journal = "journal",
        /// The checks.
        Checks = "checks",
    }
}

/// A file of the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Where it lies, seen from the page.
    pub path: String,
    /// What it is called; of a photo, its caption.
    pub title: String,
    /// What it is.
    pub group: Group,
}
