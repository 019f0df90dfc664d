//! Papers: which one is asked for, as what, and what is to be known of it.

use std::path::Path;

use book::{
    forms::{FormKind, FormSubject, Needs, Subject},
    papers::{Edition, Paper, PaperFace as Face},
};
use domain::{Code, Problem, codes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Reader, code,
    reports::{FigureLink, ReportFigure, number},
    rows::RowFace,
};

codes! {
    /// Kinds of paper; reports go by their period, documents by their identity, forms by what they are of.
    pub enum PaperKind {
        /// The report on a period.
        Report = "report",
        /// A document of the register.
        Document = "document",
        /// Trích of a resolution.
        Extract = "extract",
        /// A form made from the records.
        Form = "form",
    }
}

/// A paper by its kind and what it is of.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperRef {
    #[ts(type = "PaperKind")]
    kind: String,
    /// Which form, for one.
    #[serde(default)]
    #[ts(type = "FormKind", optional)]
    form: Option<String>,
    /// A period, or the identity of a record.
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
            Some(PaperKind::Document) => Paper::Document(read.existing("of", &self.of)),
            Some(PaperKind::Extract) => Paper::Extract(read.existing("of", &self.of)),
            Some(PaperKind::Form) => match read.code("form", self.form.as_deref().unwrap_or_default()) {
                Some(form) => Paper::Form(form, self.subject(form, &mut read)),
                None => Paper::Report(read.period("of", &self.of)),
            },
            Some(PaperKind::Report) | None => Paper::Report(read.period("of", &self.of)),
        };
        read.finish(paper)
    }

    fn subject(&self, form: FormKind, read: &mut Reader) -> Subject {
        match form.needs() {
            Needs::Year | Needs::Half | Needs::Month => Subject::Period(read.period("of", &self.of)),
            Needs::Meeting => Subject::Meeting(read.existing("of", &self.of)),
            Needs::Session => Subject::Session(read.existing("of", &self.of)),
            Needs::Campaign => Subject::Campaign(read.existing("of", &self.of)),
            Needs::Person => Subject::Person(read.existing("of", &self.of)),
        }
    }
}

/// Reads the edition asked for.
///
/// # Errors
/// That it is none.
pub fn edition(asked: &str) -> Result<Edition, Vec<Problem>> {
    let mut read = Reader::default();
    let edition = read.code("edition", asked).unwrap_or(Edition::Pdf);
    read.finish(edition)
}

/// Reads the kind of form asked for.
///
/// # Errors
/// That there is none such.
pub fn form(asked: &str) -> Result<FormKind, Vec<Problem>> {
    let mut read = Reader::default();
    let kind = read.code("form", asked).unwrap_or(FormKind::CommendationList);
    read.finish(kind)
}

/// A count as it crosses the bridge.
#[must_use]
pub fn count(of: usize) -> u32 {
    number(of)
}

/// What became of saving many papers.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PapersSaved {
    /// Where they are.
    folder: String,
    /// How many were written; fewer than there are when it was called off.
    saved: u32,
    of: u32,
}

impl PapersSaved {
    /// So many in a folder.
    #[must_use]
    pub fn in_folder(folder: &Path, saved: usize, of: usize) -> Self {
        Self { folder: folder.display().to_string(), saved: number(saved), of: number(of) }
    }
}

/// What is to be known of a paper beside its pages.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperFace {
    pages: u32,
    figures: Vec<ReportFigure>,
    links: Vec<FigureLink>,
}

impl From<Face> for PaperFace {
    fn from(face: Face) -> Self {
        Self {
            pages: number(face.pages),
            figures: face.figures.into_iter().map(Into::into).collect(),
            links: face.links.into_iter().map(Into::into).collect(),
        }
    }
}

/// A kind of form with what it can be of in a year.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormChoice {
    #[ts(type = "FormKind")]
    form: String,
    #[ts(type = "Needs")]
    needs: String,
    subjects: Vec<FormSubjectFace>,
    /// The one that a clerk most likely wants; none when there is none at all.
    usual: Option<String>,
}

/// Something that a form can be of.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormSubjectFace {
    /// A period, or the identity of a record.
    of: String,
    /// The record; none for a period.
    row: Option<RowFace>,
}

impl FormChoice {
    /// The choice of a kind of form, with the subject that is most likely wanted.
    #[must_use]
    pub fn of(form: FormKind, subjects: Vec<FormSubject>, usual: Option<Subject>) -> Self {
        Self {
            form: form.code().to_owned(),
            needs: code(form.needs()),
            subjects: subjects.into_iter().map(Into::into).collect(),
            usual: usual.map(named),
        }
    }
}

/// A period, or the identity of a record.
fn named(subject: Subject) -> String {
    match subject {
        Subject::Period(period) => period.to_string(),
        Subject::Meeting(id) => id.to_string(),
        Subject::Session(id) => id.to_string(),
        Subject::Campaign(id) => id.to_string(),
        Subject::Person(id) => id.to_string(),
    }
}

impl From<FormSubject> for FormSubjectFace {
    fn from(subject: FormSubject) -> Self {
        Self { of: named(subject.of), row: subject.row.map(Into::into) }
    }
}
