//! The papers of a book, each as it was issued, as it was stored with a closed year, or as the records have it today.

mod going_out;

use ::reports::{
    Drafted, Printed,
    forms::{FormKind, Subject},
    print, word,
};
use domain::{
    Id, Period, codes,
    records::{DocumentOut, Issue},
};

use crate::{
    Book, Result,
    reports::{FigureFace, FigureLink, TracedFigure, frozen},
};

/// Something that the book prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The report on a period.
    Report(Period),
    /// A document of the register.
    Document(Id<DocumentOut>),
    /// Trích: of a resolution, what it says of the commended.
    Extract(Id<DocumentOut>),
    /// A form made from the records.
    Form(FormKind, Subject),
}

codes! {
    /// As what a paper leaves the book.
    pub enum Edition {
        /// The paper itself, as a PDF.
        Pdf = "pdf",
        /// The sheet on which its figures are checked, as a PDF.
        CheckSheet = "check_sheet",
        /// The paper for Word, while it is a draft.
        Word = "word",
    }
}

/// What is to be known of a paper beside its pages.
#[derive(Clone, Debug, Default)]
pub struct PaperFace {
    /// How many pages.
    pub pages: usize,
    /// The figures that stand in it.
    pub figures: Vec<FigureFace>,
    /// Where they stand.
    pub links: Vec<FigureLink>,
}

impl Book {
    /// The paper: what was issued as it was issued, the rest as it stands.
    ///
    /// # Errors
    /// [`NotFound`](crate::Error::NotFound); [`NoBranch`](crate::Error::NoBranch) before the branch has a name;
    /// [`Unprintable`](crate::Error::Unprintable) but for Word, which brings letters of its own;
    /// [`AlreadyIssued`](crate::Error::AlreadyIssued) for Word: nothing but the PDF is what was issued.
    pub fn paper(&self, paper: Paper, edition: Edition) -> Result<Vec<u8>> {
        match edition {
            Edition::Pdf => self.paper_pdf(paper),
            Edition::CheckSheet => self.check_sheet(paper),
            Edition::Word => self.word_edition(paper),
        }
    }

    /// The lines of each of its pages as the records would have it today, as plain text.
    ///
    /// # Errors
    /// As [`Book::paper`].
    pub fn paper_text(&self, paper: Paper) -> Result<Vec<Vec<String>>> {
        Ok(print(&self.drafted(paper)?.paper)?.text)
    }

    /// The name that its file is given.
    ///
    /// # Errors
    /// [`NotFound`](crate::Error::NotFound).
    pub fn paper_name(&self, paper: Paper, edition: Edition) -> Result<String> {
        let stem = match paper {
            Paper::Report(period) => self.report_name(period),
            Paper::Document(id) => self.document_file_name(id)?,
            Paper::Extract(id) => format!("trich-{}", self.document_file_name(id)?),
            Paper::Form(kind, of) => self.form_file_name(kind, of)?,
        };
        Ok(match edition {
            Edition::Pdf => format!("{stem}.pdf"),
            Edition::CheckSheet => format!("doi-chieu-{stem}.pdf"),
            Edition::Word => format!("{stem}.docx"),
        })
    }

    /// What is to be known of a paper beside its pages. A report is told with more by [`Book::report`].
    ///
    /// # Errors
    /// As [`Book::paper`].
    pub fn paper_face(&self, paper: Paper) -> Result<PaperFace> {
        if let Paper::Report(period) = paper {
            let face = self.report(period)?.face;
            return Ok(PaperFace { pages: face.pages, figures: face.figures, links: face.links });
        }
        if let Some(face) = self.stored_face(paper)? {
            return Ok(face);
        }
        match self.issue_as(paper)? {
            Some(issue) => Ok(frozen::read_paper(issue)),
            None => PaperFace::of(&self.drafted(paper)?),
        }
    }

    /// "Đối chiếu số liệu": every figure that stands in the paper, in its order, with its rows.
    ///
    /// # Errors
    /// As [`Book::paper`].
    pub fn paper_figures(&self, paper: Paper) -> Result<Vec<TracedFigure>> {
        if let Paper::Report(period) = paper {
            return self.reconciliation(period);
        }
        let figures = match (self.stored_face(paper)?, self.issue_as(paper)?) {
            (Some(face), _) => face.figures,
            (None, Some(issue)) => frozen::read_paper(issue).figures,
            (None, None) => self.drafted(paper)?.figures.iter().map(FigureFace::from).collect(),
        };
        Ok(figures.into_iter().map(|figure| self.traced(figure)).collect())
    }

    fn paper_pdf(&self, paper: Paper) -> Result<Vec<u8>> {
        if let Paper::Report(period) = paper {
            return self.whole(self.report(period)?).map(|report| report.pdf);
        }
        if let Some(pdf) = self.stored_paper(paper)? {
            return Ok(pdf);
        }
        match self.issued_as(paper)? {
            Some(document) => self.issued_paper(document),
            None => self.printed(&self.drafted(paper)?.paper),
        }
    }

    fn word_edition(&self, paper: Paper) -> Result<Vec<u8>> {
        self.issued_as(paper)?.map_or(Ok(()), |document| self.require_unissued(document))?;
        Ok(word(&self.drafted(paper)?.paper)?)
    }

    /// The document as which a paper was issued: from then on it is what was signed.
    pub(crate) fn issued_as(&self, paper: Paper) -> Result<Option<Id<DocumentOut>>> {
        let document = match paper {
            Paper::Report(period) => self.report_document(period).map(|document| document.id),
            Paper::Document(id) => Some(id),
            Paper::Extract(_) => None,
            Paper::Form(kind, of) => self.document_of_form(kind, of).map(|document| document.id),
        };
        Ok(document.filter(|id| self.issue_of(*id).is_some()))
    }

    /// What was issued of a paper.
    pub(crate) fn issue_as(&self, paper: Paper) -> Result<Option<&Issue>> {
        Ok(self.issued_as(paper)?.and_then(|document| self.issue_of(document)))
    }

    /// The paper as the records would have it today.
    pub(crate) fn drafted(&self, paper: Paper) -> Result<Drafted> {
        match paper {
            Paper::Report(period) => self.report_drafted(period),
            Paper::Document(id) => self.draft_document(&self.document(id)?),
            Paper::Extract(id) => self.draft_extract(&self.document(id)?.document),
            Paper::Form(kind, of) => self.draft_form(kind, of),
        }
    }
}

impl PaperFace {
    /// Of a paper as it stands.
    pub(crate) fn of(drafted: &Drafted) -> Result<Self> {
        Ok(Self::printed(drafted, &print(&drafted.paper)?))
    }

    pub(crate) fn printed(drafted: &Drafted, printed: &Printed) -> Self {
        Self {
            pages: printed.pages,
            figures: drafted.figures.iter().map(FigureFace::from).collect(),
            links: printed.links.iter().map(FigureLink::from).collect(),
        }
    }
}

impl Paper {
    fn is_document(self) -> bool {
        matches!(self, Self::Document(_) | Self::Extract(_))
    }
}
