//! What a closed year shows and prints: the papers as they were stored with it, and the figures that stand in them.

use std::collections::BTreeMap;

use ::reports::{forms::Subject, print};
use chrono::Datelike;
use domain::{
    Code, Id,
    records::{ClosedFile, DocumentKind, DocumentOut, DocumentStatus, Record, YearState, find},
};
use serde_json::Value;
use store::blobs;

use super::contents::FIGURES;
use crate::{
    Book, Error, Result,
    papers::{Paper, PaperFace},
    reports::{PrintedReport, frozen},
};

impl Book {
    /// The files that are stored with a closed year, in order.
    #[must_use]
    pub fn closed_files(&self, year: i32) -> Vec<&ClosedFile> {
        let mut files: Vec<&ClosedFile> = self.records().closed_files.iter().filter(|file| file.year == year).collect();
        files.sort_by_key(|file| file.ordinal);
        files
    }

    /// The stored file of a paper, where its year is closed.
    fn stored_file_of(&self, paper: Paper) -> Option<&ClosedFile> {
        let key = paper.key();
        let mut files = self.records().closed_files.iter().filter(|file| file.paper == key);
        files.find(|file| self.year_state(file.year) == YearState::Closed && self.ends_with(paper, file.year))
    }

    /// Whether nothing that comes after a year belongs on a paper: the sheet of a person goes on, and so does the paper of a
    /// campaign that is longer. In a book that was made to read an archive everything is as it was sealed.
    fn ends_with(&self, paper: Paper, year: i32) -> bool {
        if self.archive_year().is_some() {
            return true;
        }
        match paper {
            Paper::Form(_, Subject::Person(_)) => false,
            Paper::Form(_, Subject::Campaign(id)) => {
                let campaign = find(&self.records().campaigns, id);
                campaign.and_then(|campaign| campaign.to).is_some_and(|to| to.year() <= year)
            }
            Paper::Form(_, Subject::Period(_) | Subject::Meeting(_) | Subject::Session(_))
            | Paper::Report(_)
            | Paper::Document(_)
            | Paper::Extract(_) => true,
        }
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

    /// The content of a stored file.
    pub(crate) fn content_of(&self, file: &ClosedFile) -> Result<Vec<u8>> {
        Ok(blobs::get(self.store(), file.hash.parse()?)?)
    }

    /// A paper as it was stored with its closed year.
    pub(crate) fn stored_paper(&self, paper: Paper) -> Result<Option<Vec<u8>>> {
        self.stored_file_of(paper).map(|file| self.content_of(file)).transpose()
    }

    /// What was to be known of a stored paper beside its pages.
    pub(crate) fn stored_face(&self, paper: Paper) -> Result<Option<PaperFace>> {
        let Some(figures) = self.stored_figures(paper)? else { return Ok(None) };
        Ok(frozen::paper_face(&figures))
    }

    /// A report as it was stored with its closed year.
    pub(crate) fn stored_report(&self, paper: Paper, status: DocumentStatus) -> Result<Option<PrintedReport>> {
        let (Some(pdf), Some(figures)) = (self.stored_paper(paper)?, self.stored_figures(paper)?) else {
            return Ok(None);
        };
        let face = frozen::report_face(&figures, status, None);
        Ok(face.map(|face| PrintedReport { pdf, face, unprintable: None, drafted: None }))
    }

    fn stored_figures(&self, paper: Paper) -> Result<Option<String>> {
        let Some(year) = self.stored_file_of(paper).map(|file| file.year) else { return Ok(None) };
        let Some(file) = self.closed_files(year).into_iter().find(|file| file.path == FIGURES) else { return Ok(None) };
        let bytes = self.content_of(file)?;
        let all: BTreeMap<String, Value> = serde_json::from_slice(&bytes).unwrap_or_default();
        Ok(all.get(&paper.key()).map(|figures| figures.to_string()))
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
}
