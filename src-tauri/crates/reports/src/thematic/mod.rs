//! The report on thematic study of a period (Báo cáo kết quả sinh hoạt chuyên đề): sentence by sentence from the records.

mod appendix;
mod commendations;
mod describe;
mod frame;
mod held;
mod known;
mod leadership;
mod meetings;
mod month_chart;
mod month_table;
mod own;
mod paragraphs;
mod period;
mod photos;
mod places;
mod quarters;
mod renewal;
mod session_table;
mod situation;
mod study;
mod words;
mod writer;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    Id, Period, Records,
    figures::{Span, View},
    records::{OwnSection, Person},
};

use crate::{
    About, Block, Paper, Paragraph, PrintError, Printed, ShownFigure, official, print, profile::FormatProfile,
    wording::plain,
};
pub use paragraphs::{ClaimFace, DraftedParagraph, Edit, TokenFace};
pub use photos::Photo;
pub use places::{OwnWords, Place, PlaceForm, places, problems as problems_of_words};
use words::Words;
pub(crate) use words::{Forms, study_forms};
use writer::Writer;

/// What the report is made from.
#[derive(Clone, Debug)]
pub struct ThematicReport<'a> {
    /// All records.
    pub records: &'a Records,
    /// The period, and the last day whose records count.
    pub span: Span,
    /// Số; `None` prints as dots.
    pub number: Option<u32>,
    /// The date printed; `None` leaves the day to the pen, in the month of [`names_on`](Self::names_on).
    pub dated: Option<NaiveDate>,
    /// The day whose names, places and offices the report bears: its date, or the day that stands for it.
    pub names_on: NaiveDate,
    /// The layout.
    pub profile: &'a FormatProfile,
    /// The branch's own words, in place of those shipped.
    pub words: &'a OwnWords,
    /// Who signs; `None` follows the offices on that day.
    pub signer: Option<Id<Person>>,
    /// The sections that the clerk writes. A missing or empty one leaves lines for the pen.
    pub own: &'a BTreeMap<OwnSection, String>,
    /// What the clerk made of drafted paragraphs, by their keys.
    pub edits: &'a BTreeMap<String, Edit>,
    /// Section VI is left out.
    pub nothing_to_propose: bool,
    /// The photos of the last appendix, in order; without any there is none.
    pub photos: &'a [Photo],
    /// The time told in the file.
    pub created: DateTime<FixedOffset>,
    /// A phrase across every page of a paper for practice.
    pub mark: Option<String>,
}

/// A printed report with the figures that stand in it.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintedReport {
    /// The paper, for other editions than print.
    pub paper: Paper,
    /// The paper as it is printed; its links speak of figures by their place in [`figures`](Self::figures).
    pub printed: Printed,
    /// The figures, in the order in which the report first drafts or shows each.
    pub figures: Vec<ShownFigure>,
    /// The drafted paragraphs, in the order of the report.
    pub paragraphs: Vec<DraftedParagraph>,
    /// Keys of edits whose paragraph the records do not draft.
    pub unused_edits: Vec<String>,
    /// Sections that wait for the clerk's text.
    pub missing: Vec<OwnSection>,
}

/// Prints the report. The same input gives the same bytes.
///
/// # Errors
/// See [`PrintError`]; none of them depends on the records.
pub fn print_thematic(report: &ThematicReport<'_>) -> Result<PrintedReport, PrintError> {
    let words = Words::read(report.profile, report.words)?;
    let view = View::new(report.records, report.span);
    let document = frame::document(report);
    let official = frame::official(report, &document);
    let office = official::Writer::new(&official)?;
    let mut writer = Writer::new(view, &words, report.profile, frame::facts(report, &words, &office), report.edits);
    let blocks = blocks(&mut writer, report, &office);
    let paper = Paper {
        about: About { title: frame::file_title(&writer), created: report.created },
        sheet: report.profile.sheet(),
        blocks,
        mark: report.mark.clone(),
    };
    Ok(PrintedReport {
        printed: print(&paper)?,
        unused_edits: writer.unused_edits(),
        figures: writer.shown.into_figures(),
        paper,
        paragraphs: writer.paragraphs,
        missing: own::missing(report),
    })
}

/// The text that the program suggests for a section of the clerk's, to be confirmed.
///
/// # Errors
/// [`PrintError::Wording`].
pub fn suggestion(section: OwnSection, profile: &FormatProfile, own: &OwnWords) -> Result<Option<String>, PrintError> {
    let words = Words::read(profile, own)?;
    Ok(match section {
        OwnSection::Direction => Some(words.direction.suggestion.0),
        OwnSection::Strengths | OwnSection::Weaknesses | OwnSection::Proposals => None,
    })
}

/// What the report on a period is about, as the register of documents says it.
///
/// # Errors
/// [`PrintError::Wording`].
pub fn subject(period: Period, profile: &FormatProfile, own: &OwnWords) -> Result<String, PrintError> {
    let words = Words::read(profile, own)?;
    let facts = period::facts(period, &words);
    Ok(words.subject.fill(&facts).as_deref().map(plain).unwrap_or_default().replace('\u{A0}', " "))
}

fn blocks(writer: &mut Writer<'_>, report: &ThematicReport<'_>, office: &official::Writer<'_>) -> Vec<Block> {
    let words = writer.words;
    let own = |section| move |writer: &mut Writer<'_>| own::section(writer, report, section);
    let mut blocks = frame::head(writer, office);
    blocks.extend(writer.section(&words.situation.title, situation::blocks));
    blocks.extend(writer.section(&words.leadership.title, leadership::blocks));
    blocks.extend(writer.section(&words.results.title, results));
    blocks.extend(writer.section(&words.assessment.title, |writer| own::assessment(writer, report)));
    blocks.extend(writer.section(&words.direction.title, own(OwnSection::Direction)));
    if !report.nothing_to_propose {
        blocks.extend(writer.section(&words.proposals.title, own(OwnSection::Proposals)));
    }
    blocks.extend(frame::closing(writer));
    keep_with_next(&mut blocks);
    blocks.push(office.signature());
    blocks.extend(appendix::blocks(writer));
    blocks.extend(photos::blocks(writer, report.photos));
    blocks
}

fn results(writer: &mut Writer<'_>) -> Vec<Block> {
    let words = writer.words;
    let mut blocks = writer.part(&words.study.title, study::blocks);
    blocks.extend(writer.part(&words.renewal.title, renewal::blocks));
    blocks.extend(writer.part(&words.meetings.title, meetings::blocks));
    blocks.extend(writer.part(&words.commendations.title, commendations::blocks));
    blocks
}

/// The last of these stays with what follows.
fn keep_with_next(blocks: &mut [Block]) {
    if let Some(Block::Paragraph(Paragraph { keep_with_next, .. })) = blocks.last_mut() {
        *keep_with_next = true;
    }
}
