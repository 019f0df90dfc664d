//! Papers on their way out of the book: shown, printed, saved as files; each way is an entry of the journal.

use std::{collections::BTreeSet, ops::ControlFlow, path::Path};

use ::reports::{
    Drafted, Printed,
    forms::{FormKind, Subject},
    print, word,
};
use chrono::Datelike;
use domain::{
    Code, Id, Period, codes,
    entry::DocumentFile,
    records::{DocumentKind, DocumentOut, Issue, Record},
};
use store::{Op, files};

use crate::{
    Book, Error, Result,
    reports::{FigureFace, FigureLink, TracedFigure, Wishes, frozen},
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
    /// [`Error::NotFound`]; [`Error::NoBranch`] before the branch has a name; [`Error::Unprintable`] but for Word, which
    /// brings letters of its own; [`Error::AlreadyIssued`] for Word: nothing but the PDF is what was issued.
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
    /// [`Error::NotFound`].
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
    fn issued_as(&self, paper: Paper) -> Result<Option<Id<DocumentOut>>> {
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

    /// What a paper is called: the number and the subject of a document, the title of any other.
    pub(crate) fn paper_title(&self, paper: Paper) -> Result<String> {
        if let Some(document) = self.issued_as(paper)? {
            let document = self.document(document)?.document;
            return Ok(format!("{} {}", document.number_and_symbol(), document.subject).trim_end().to_owned());
        }
        Ok(self.drafted(paper)?.paper.about.title)
    }

    /// The PDF of a paper and its figures as JSON, as both are stored with a closed year.
    pub(crate) fn to_be_stored(&self, paper: Paper) -> Result<(Vec<u8>, String)> {
        if let Paper::Report(period) = paper {
            let report = self.report(period)?;
            return Ok((self.whole(report.clone())?.pdf, frozen::write(&report.face)));
        }
        if let Some(issue) = self.issue_as(paper)? {
            let document = self.issued_as(paper)?.ok_or(Error::NotFound { what: DocumentOut::TABLE })?;
            return Ok((self.issued_paper(document)?, issue.figures.clone()));
        }
        let drafted = self.drafted(paper)?;
        let printed = print(&drafted.paper)?;
        let face = PaperFace::printed(&drafted, &printed);
        let about = DocumentOut::draft(Id::random(), DocumentKind::Notice, self.today().year(), "");
        let figures = frozen::paper(&face, "", &about, self.today());
        Ok((self.sound(printed)?, figures))
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

    fn paper_label(&self, paper: Paper) -> Result<String> {
        match paper {
            Paper::Report(period) => Ok(period.to_string()),
            Paper::Document(id) | Paper::Extract(id) => Ok(self.document(id)?.document.number_and_symbol()),
            Paper::Form(kind, of) => self.form_file_name(kind, of),
        }
    }
}

impl PaperFace {
    /// Of a paper as it stands.
    pub(crate) fn of(drafted: &Drafted) -> Result<Self> {
        Ok(Self::printed(drafted, &print(&drafted.paper)?))
    }

    fn printed(drafted: &Drafted, printed: &Printed) -> Self {
        Self {
            pages: printed.pages,
            figures: drafted.figures.iter().map(FigureFace::from).collect(),
            links: printed.links.iter().map(FigureLink::from).collect(),
        }
    }
}

impl Paper {
    /// Which paper it is, as what is stored with a closed year is told apart.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Report(period) => format!("report/{period}"),
            Self::Document(id) => format!("document/{id}"),
            Self::Extract(id) => format!("extract/{id}"),
            Self::Form(kind, of) => {
                let of = match of {
                    Subject::Period(period) => period.to_string(),
                    Subject::Meeting(id) => id.to_string(),
                    Subject::Session(id) => id.to_string(),
                    Subject::Campaign(id) => id.to_string(),
                    Subject::Person(id) => id.to_string(),
                };
                format!("{}/{of}", kind.code())
            }
        }
    }

    fn is_document(self) -> bool {
        matches!(self, Self::Document(_) | Self::Extract(_))
    }
}

/// A name for a file that none of the others has, on systems too that do not tell capitals apart.
fn unlike(taken: &mut BTreeSet<String>, name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|number| format!("{stem}-{number}.{ending}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_else(|| name.to_owned())
}
