//! Which paper is asked for.

use book::papers::Paper;
use domain::{Problem, codes};
use serde::Deserialize;
use ts_rs::TS;

use super::Reader;

codes! {
    /// Kinds of paper; reports go by their period, documents by their identity.
    pub enum PaperKind {
        /// The report on a period.
        Report = "report",
        /// The sheet on which its figures are checked.
        CheckSheet = "check_sheet",
        /// A document of the register.
        Document = "document",
        /// Trích of a resolution.
        Extract = "extract",
    }
}

/// A paper by its kind and what it is of.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperRef {
    #[ts(type = "PaperKind")]
    kind: String,
    /// A period, or the identity of a document.
    of: String,
}

impl PaperRef {
    /// Reads it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self) -> Result<Paper, Vec<Problem>> {
        let mut read = Reader::default();
        let paper = match read.code("kind", &self.kind) {
            Some(PaperKind::CheckSheet) => Paper::CheckSheet(read.period("of", &self.of)),
            Some(PaperKind::Document) => Paper::Document(read.existing("of", &self.of)),
            Some(PaperKind::Extract) => Paper::Extract(read.existing("of", &self.of)),
            Some(PaperKind::Report) | None => Paper::Report(read.period("of", &self.of)),
        };
        read.finish(paper)
    }
}
