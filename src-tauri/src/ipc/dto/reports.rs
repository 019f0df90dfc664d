//! The year report: what the clerk settles, and what the preview needs to know of the printed pages.

use domain::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, iso, text, text_of};

/// What the clerk settles of a report.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportSettings {
    year: i32,
    number: Option<u32>,
    dated: Option<String>,
    as_of: Option<String>,
    profile: Option<String>,
    signer_id: Option<String>,
    sections: Vec<ReportSection>,
    nothing_to_propose: bool,
}

/// A section that the clerk writes.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportSection {
    #[ts(type = "OwnSection")]
    code: String,
    text: String,
    suggestion: Option<String>,
}

/// What is to be known of the printed report.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportFace {
    pages: u32,
    links: Vec<FigureLink>,
    profile: String,
    as_of: String,
    dated: Option<String>,
    missing: Vec<String>,
}

/// Where a figure stands on a page, in points from the top left corner.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureLink {
    page: u32,
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    rule: String,
    value: String,
    rows: u32,
}

impl From<book::reports::ReportSettings> for ReportSettings {
    fn from(s: book::reports::ReportSettings) -> Self {
        let section = |own: book::reports::OwnText| ReportSection {
            code: code(own.section),
            text: own.text,
            suggestion: own.suggestion,
        };
        Self {
            year: s.year,
            number: s.number,
            dated: iso(s.dated),
            as_of: iso(s.as_of),
            profile: s.profile,
            signer_id: text_of(s.signer),
            sections: s.sections.into_iter().map(section).collect(),
            nothing_to_propose: s.nothing_to_propose,
        }
    }
}

impl ReportSettings {
    /// Reads it.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self) -> Result<book::reports::ReportSettings, Vec<Problem>> {
        let mut read = Reader::default();
        let mut sections = Vec::new();
        for (i, own) in self.sections.iter().enumerate() {
            if let Some(section) = read.code(&format!("sections.{i}.code"), &own.code) {
                sections.push(book::reports::OwnText { section, text: read.text(&own.text), suggestion: None });
            }
        }
        let settings = book::reports::ReportSettings {
            year: self.year,
            number: self.number,
            dated: read.day_if_any("dated", self.dated.as_deref()),
            as_of: read.day_if_any("asOf", self.as_of.as_deref()),
            profile: self.profile.clone().filter(|profile| !profile.is_empty()),
            signer: read.reference("signerId", self.signer_id.as_deref()),
            sections,
            nothing_to_propose: self.nothing_to_propose,
        };
        read.finish(settings)
    }
}

impl From<book::reports::ReportFace> for ReportFace {
    fn from(face: book::reports::ReportFace) -> Self {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let link = |l: book::reports::FigureLink| FigureLink {
            page: number(l.page),
            x: l.x,
            y: l.y,
            width: l.width,
            height: l.height,
            rule: code(l.rule),
            value: l.value,
            rows: number(l.rows.len()),
        };
        Self {
            pages: number(face.pages),
            links: face.links.into_iter().map(link).collect(),
            profile: face.profile,
            as_of: text(face.as_of),
            dated: iso(face.dated),
            missing: face.missing.into_iter().map(code).collect(),
        }
    }
}
