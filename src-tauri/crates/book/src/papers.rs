//! Papers on their way out of the book: shown, printed, saved as files; each way is an entry of the journal.

use std::path::Path;

use domain::{Id, Period, records::DocumentOut};
use store::{Op, files};

use crate::{Book, Result};

/// Something that the book prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The report on a period.
    Report(Period),
    /// The sheet on which its figures are checked.
    CheckSheet(Period),
    /// A document of the register.
    Document(Id<DocumentOut>),
    /// Trích: of a resolution, what it says of the commended.
    Extract(Id<DocumentOut>),
}

impl Book {
    /// The paper as a PDF: what was issued as it was issued, the rest as it stands.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`]; [`crate::Error::NoBranch`] before the branch has a name.
    pub fn paper(&self, paper: Paper) -> Result<Vec<u8>> {
        match paper {
            Paper::Report(period) => Ok(self.report(period)?.pdf),
            Paper::CheckSheet(period) => self.check_sheet(period),
            Paper::Document(id) => self.document_paper(id),
            Paper::Extract(id) => self.extract_paper(id),
        }
    }

    /// The name that its file is given.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn paper_name(&self, paper: Paper) -> Result<String> {
        Ok(match paper {
            Paper::Report(period) => self.report_name(period),
            Paper::CheckSheet(period) => format!("doi-chieu-so-lieu-{period}.pdf"),
            Paper::Document(id) => format!("{}.pdf", self.document_file_name(id)?),
            Paper::Extract(id) => format!("trich-{}.pdf", self.document_file_name(id)?),
        })
    }

    /// The paper, to be handed to a printer.
    ///
    /// # Errors
    /// As [`Book::paper`].
    pub fn paper_to_print(&mut self, paper: Paper) -> Result<Vec<u8>> {
        let pdf = self.paper(paper)?;
        let label = self.paper_label(paper)?;
        self.note(if paper.is_report() { Op::ReportPrinted } else { Op::DocumentPrinted }, label)?;
        Ok(pdf)
    }

    /// Writes the paper to a file.
    ///
    /// # Errors
    /// As [`Book::paper`], and what the system says of the file.
    pub fn export_paper(&mut self, paper: Paper, out: &Path) -> Result<()> {
        files::write_whole(out, &self.paper(paper)?)?;
        let label = self.paper_label(paper)?;
        self.note(if paper.is_report() { Op::ReportExported } else { Op::DocumentExported }, label)
    }

    fn paper_label(&self, paper: Paper) -> Result<String> {
        match paper {
            Paper::Report(period) | Paper::CheckSheet(period) => Ok(period.to_string()),
            Paper::Document(id) | Paper::Extract(id) => Ok(self.document(id)?.document.number_and_symbol()),
        }
    }
}

impl Paper {
    fn is_report(self) -> bool {
        matches!(self, Self::Report(_) | Self::CheckSheet(_))
    }
}
