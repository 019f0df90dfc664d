//! The year report: what the clerk settles of it, and its pages.

mod printing;
mod settings;

use chrono::NaiveDate;
use domain::{
    Id, codes,
    figures::{RowRef, Rule},
    records::{OwnSection, Person},
};

/// What the clerk settles of the report of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSettings {
    /// The year.
    pub year: i32,
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
#[derive(Clone, Debug, Default)]
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
}

/// What is to be known of a printed report.
#[derive(Clone, Debug)]
pub struct ReportFace {
    /// How many pages.
    pub pages: usize,
    /// Where the figures stand.
    pub links: Vec<FigureLink>,
    /// The format profile that it was printed with.
    pub profile: String,
    /// Figures up to and with this day.
    pub as_of: NaiveDate,
    /// Its date.
    pub dated: Option<NaiveDate>,
    /// What it lacks.
    pub missing: Vec<Lacking>,
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
    /// By which rule.
    pub rule: Rule,
    /// What is printed.
    pub value: String,
    /// The rows that it was counted from.
    pub rows: Vec<RowRef>,
}
