//! What a closed year shows and prints: the papers as they were stored with it, and the figures that stand in them.

use std::collections::BTreeMap;

use domain::records::{ClosedFile, DocumentStatus, YearState};
use serde_json::Value;
use store::blobs;

use super::contents::FIGURES;
use crate::{
    Book, Result,
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
        let files = self.records().closed_files.iter().filter(|file| file.paper == key);
        files.into_iter().find(|file| self.year_state(file.year) == YearState::Closed)
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
