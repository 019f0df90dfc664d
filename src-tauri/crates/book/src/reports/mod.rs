//! Reports on a year, a half or a quarter: what the clerk settles and edits, their pages, their issue.

mod check_sheet;
mod drafting;
pub(crate) mod frozen;
mod lifecycle;
mod printing;
mod settings;
mod tracing;

pub use ::reports::thematic::{ClaimFace, DraftedParagraph, TokenFace};
pub use drafting::ParagraphEdit;
pub use tracing::{Change, TracedFigure};

use std::{cell::RefCell, collections::BTreeSet};

use ::reports::{Drafted, FigureBox, ShownFigure};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    Id, Period, codes,
    figures::{RowRef, Rule},
    records::{DocumentOut, DocumentStatus, OwnSection, Person},
};

/// A report on a year or on a part of it, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportState {
    /// The period that it reports on.
    pub period: Period,
    /// Its state; a draft while nothing is saved of it.
    pub status: DocumentStatus,
    /// Its document, once anything is saved of it.
    pub document: Option<Id<DocumentOut>>,
    /// Its number and symbol, once it has one.
    pub number: Option<String>,
    /// Its date.
    pub dated: Option<NaiveDate>,
}

/// What the clerk settles of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSettings {
    /// The period that it reports on.
    pub period: Period,
    /// Số; `None` prints as dots.
    pub number: Option<u32>,
    /// Ngày; `None` prints as dots.
    pub dated: Option<NaiveDate>,
    /// Figures up to and with this day; `None` follows the date.
    pub as_of: Option<NaiveDate>,
    /// Format profile; `None` follows the branch and the date.
    pub profile: Option<String>,
    /// Who signs; `None` follows the offices.
    pub signer: Option<Id<Person>>,
    /// The sections that the clerk writes.
    pub sections: Vec<OwnText>,
    /// The tick "Không có" at the proposals.
    pub nothing_to_propose: bool,
}

/// A section that the clerk writes.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnText {
    /// Which.
    pub section: OwnSection,
    /// What they wrote; empty until they did.
    pub text: String,
    /// A suggestion to confirm; never printed by itself.
    pub suggestion: Option<String>,
}

/// What is asked of one printing, over what is settled in the book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Số.
    pub number: Option<u32>,
    /// Ngày.
    pub dated: Option<NaiveDate>,
    /// Figures up to and with this day.
    pub as_of: Option<NaiveDate>,
    /// Format profile.
    pub profile: Option<String>,
}

codes! {
    /// What a report still lacks before it can be issued.
    pub enum Lacking {
        /// Who signs.
        Signer = "signer",
        /// Number.
        Number = "number",
        /// Date.
        Date = "date",
        /// A figure of an edited paragraph that nobody counted.
        Figure = "figure",
        /// It was not sent for signature.
        Signature = "signature",
        /// IV.1.
        Strengths = "strengths",
        /// IV.2.
        Weaknesses = "weaknesses",
        /// V.
        Direction = "direction",
        /// VI, unless ticked "Không có".
        Proposals = "proposals",
    }
}

/// A printed report.
#[derive(Clone, Debug)]
pub struct PrintedReport {
    /// The file.
    pub pdf: Vec<u8>,
    /// What is to be known of it.
    pub face: ReportFace,
    /// A character that no face has; a box stands in its place.
    pub(crate) unprintable: Option<char>,
    /// The paper before it was printed; `None` for what was issued.
    pub(crate) drafted: Option<Drafted>,
}

/// The report printed last, kept until something is written: its face, its rows and its pages are asked for one by one.
pub(crate) type LastPrinted = RefCell<Option<((Period, NaiveDate), PrintedReport)>>;

/// What is to be known of a printed report.
#[derive(Clone, Debug)]
pub struct ReportFace {
    /// The state of its document; a draft while nothing is saved of it.
    pub status: DocumentStatus,
    /// When it was issued.
    pub issued_at: Option<DateTime<Utc>>,
    /// How many pages.
    pub pages: usize,
    /// The figures that stand in it, and those that only a draft of an edited paragraph has.
    pub figures: Vec<FigureFace>,
    /// Where they stand.
    pub links: Vec<FigureLink>,
    /// The format profile that it was printed with.
    pub profile: String,
    /// Figures up to and with this day.
    pub as_of: NaiveDate,
    /// Its date.
    pub dated: Option<NaiveDate>,
    /// What it lacks before it can be issued.
    pub missing: Vec<Lacking>,
    /// Its drafted paragraphs, in order; none of them is told of an issued report.
    pub paragraphs: Vec<DraftedParagraph>,
    /// Edited words for which the report has no paragraph any more: they are kept, and not printed.
    pub unused: Vec<UnusedEdit>,
}

/// Edited words that no paragraph of the report takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnusedEdit {
    /// The key of the paragraph that was edited.
    pub key: String,
    /// The words.
    pub text: String,
}

impl ReportFace {
    /// The figures that stand on a page, in the order of the report.
    pub fn printed_figures(&self) -> impl Iterator<Item = &FigureFace> {
        let places: BTreeSet<usize> = self.links.iter().map(|link| link.figure).collect();
        let stands = move |place: &usize| places.contains(place);
        (0..).zip(&self.figures).filter(move |(place, _)| stands(place)).map(|(_, figure)| figure)
    }
}

/// A figure as it is printed, with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureFace {
    /// By which rule.
    pub rule: Rule,
    /// Of which period.
    pub period: Period,
    /// What is printed.
    pub value: String,
    /// The rows that it was counted from.
    pub rows: Vec<RowRef>,
}

/// A figure on a page, in points from the top left corner.
#[derive(Clone, Debug)]
pub struct FigureLink {
    /// Which page, from 1.
    pub page: usize,
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Which of the report's figures.
    pub figure: usize,
}

impl From<&ShownFigure> for FigureFace {
    fn from(shown: &ShownFigure) -> Self {
        Self {
            rule: shown.figure.rule,
            period: shown.figure.period,
            value: shown.text.clone(),
            rows: shown.figure.rows.clone(),
        }
    }
}

impl From<&FigureBox> for FigureLink {
    fn from(at: &FigureBox) -> Self {
        Self { page: at.page + 1, x: at.x, y: at.y, width: at.width, height: at.height, figure: at.figure.0 }
    }
}
