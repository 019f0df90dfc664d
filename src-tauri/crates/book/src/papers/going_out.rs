//! Papers leave the book: to a printer, to files; each way is an entry of the journal.

use std::{collections::BTreeSet, ops::ControlFlow, path::Path};

use ::reports::{Drafted, word};
use domain::{
    entry::DocumentFile,
    records::{DocumentOut, Record},
};
use store::{Op, files};

use super::{Edition, Paper};
use crate::{Book, Error, Result, reports::Wishes};

impl Book {
    /// The paper, to be handed to a printer.
    ///
    /// # Errors
    /// As [`Book::paper`].
    pub fn paper_to_print(&mut self, paper: Paper, edition: Edition) -> Result<Vec<u8>> {
        let pdf = self.paper(paper, edition)?;
        let label = self.paper_label(paper)?;
        self.note(if paper.is_document() { Op::DocumentPrinted } else { Op::ReportPrinted }, label)?;
        Ok(pdf)
    }

    /// Writes the paper to a file.
    ///
    /// # Errors
    /// As [`Book::paper`], and what the system says of the file.
    pub fn export_paper(&mut self, paper: Paper, edition: Edition, out: &Path) -> Result<()> {
        let bytes = self.paper(paper, edition)?;
        self.write_paper(paper, &bytes, out)
    }

    /// Writes the paper to a file, with wishes that hold over what is settled in the book. The sheet on which figures
    /// are checked is of the paper as it is settled.
    ///
    /// # Errors
    /// As [`Book::export_paper`]; [`Error::AlreadyIssued`]: what was issued goes out as it was issued.
    pub fn export_paper_as(&mut self, paper: Paper, edition: Edition, wishes: &Wishes, out: &Path) -> Result<()> {
        if *wishes == Wishes::default() {
            return self.export_paper(paper, edition, out);
        }
        let bytes = match edition {
            Edition::Pdf => self.printed(&self.drafted_as(paper, wishes)?.paper)?,
            Edition::Word => word(&self.drafted_as(paper, wishes)?.paper)?,
            Edition::CheckSheet => self.check_sheet(paper)?,
        };
        self.write_paper(paper, &bytes, out)
    }

    /// Writes many papers into a new folder, each to a file of its own that is whole or not there; where two would have
    /// one name, the second is numbered. Before each paper `on` is told how many are done, how many there are, and the
    /// name of the next; it may call the rest off.
    ///
    /// Answers how many were written.
    ///
    /// # Errors
    /// As [`Book::export_paper`]; what was written before stays.
    pub fn export_papers(
        &mut self,
        papers: &[Paper],
        dir: &Path,
        mut on: impl FnMut(usize, usize, &str) -> ControlFlow<()>,
    ) -> Result<usize> {
        files::make_folder(dir)?;
        let mut taken = BTreeSet::new();
        for (done, paper) in papers.iter().enumerate() {
            let name = unlike(&mut taken, &self.paper_name(*paper, Edition::Pdf)?);
            if on(done, papers.len(), &name).is_break() {
                return Ok(done);
            }
            self.export_paper(*paper, Edition::Pdf, &dir.join(name))?;
        }
        Ok(papers.len())
    }

    fn drafted_as(&self, paper: Paper, wishes: &Wishes) -> Result<Drafted> {
        match paper {
            Paper::Report(period) => {
                let drafted = self.report_as(period, wishes)?.drafted;
                drafted.ok_or(Error::NotFound { what: DocumentOut::TABLE })
            }
            Paper::Document(id) => {
                let DocumentFile { document, bases } = self.document(id)?;
                self.draft_document(&DocumentFile { document: self.wished(document, wishes)?, bases })
            }
            Paper::Extract(id) => self.draft_extract(&self.wished(self.document(id)?.document, wishes)?),
            Paper::Form(kind, of) => {
                let document = self.wished(self.form_document(kind, of)?, wishes)?;
                self.draft_form_as(kind, of, &document)
            }
        }
    }

    /// A document with wishes over what it says.
    fn wished(&self, document: DocumentOut, wishes: &Wishes) -> Result<DocumentOut> {
        self.require_unissued(document.id)?;
        Ok(DocumentOut {
            number: wishes.number.or(document.number),
            dated: wishes.dated.or(document.dated),
            figures_to: wishes.as_of.or(document.figures_to),
            format_profile: wishes.profile.clone().or(document.format_profile),
            ..document
        })
    }

    /// Writes the bytes of a paper to a file, and that it was done to the journal.
    pub(crate) fn write_paper(&mut self, paper: Paper, bytes: &[u8], out: &Path) -> Result<()> {
        files::write_whole(out, bytes)?;
        let label = self.paper_label(paper)?;
        self.note(if paper.is_document() { Op::DocumentExported } else { Op::ReportExported }, label)
    }

    fn paper_label(&self, paper: Paper) -> Result<String> {
        match paper {
            Paper::Report(period) => Ok(period.to_string()),
            Paper::Document(id) | Paper::Extract(id) => Ok(self.document(id)?.document.number_and_symbol()),
            Paper::Form(kind, of) => self.form_file_name(kind, of),
        }
    }
}

/// A name for a file that none of the others has, on systems too that do not tell capitals apart.
fn unlike(taken: &mut BTreeSet<String>, name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|number| format!("{stem}-{number}.{ending}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_else(|| name.to_owned())
}
