//! Reports: their states, what the clerk settles, and what the screen needs to know of the printed pages.

use chrono::SecondsFormat;
use domain::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, iso, text, text_of};

/// What the clerk settles of a report.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportSettings {
    period: String,
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
    #[ts(type = "DocumentStatus")]
    status: String,
    issued_at: Option<String>,
    pages: u32,
    figures: Vec<ReportFigure>,
    links: Vec<FigureLink>,
    profile: String,
    as_of: String,
    dated: Option<String>,
    #[ts(type = "Lacking[]")]
    missing: Vec<String>,
    paragraphs: Vec<DraftedParagraph>,
    unused: Vec<UnusedEdit>,
}

/// Edited words that no paragraph of the report takes.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnusedEdit {
    key: String,
    text: String,
}

/// A report of a year or of a part of it, and how far it is.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportState {
    period: String,
    #[ts(type = "DocumentStatus")]
    status: String,
    /// The document of it, once anything is saved of it.
    document_id: Option<String>,
    number: Option<String>,
    dated: Option<String>,
}

/// A figure as it is printed.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportFigure {
    #[ts(type = "Rule")]
    rule: String,
    period: String,
    value: String,
    rows: u32,
}

/// A paragraph that the program drafts.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftedParagraph {
    key: String,
    heading: String,
    draft: String,
    text: String,
    #[ts(type = "ParagraphSource")]
    source: String,
    tokens: Vec<TokenFace>,
    unresolved: Vec<String>,
    claims: Vec<ClaimFace>,
}

/// A token with what is printed in its place.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TokenFace {
    token: String,
    value: String,
    figure: u32,
}

/// A number typed over a figure.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimFace {
    token: String,
    said: String,
    counted: String,
    agrees: bool,
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
    figure: u32,
}

impl From<book::reports::ReportSettings> for ReportSettings {
    fn from(s: book::reports::ReportSettings) -> Self {
        let section = |own: book::reports::OwnText| ReportSection {
            code: code(own.section),
            text: own.text,
            suggestion: own.suggestion,
        };
        Self {
            period: text(s.period),
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
            period: read.period("period", &self.period),
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
        Self {
            status: code(face.status),
            issued_at: face.issued_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
            pages: number(face.pages),
            figures: face.figures.into_iter().map(Into::into).collect(),
            links: face.links.into_iter().map(Into::into).collect(),
            profile: face.profile,
            as_of: text(face.as_of),
            dated: iso(face.dated),
            missing: face.missing.into_iter().map(code).collect(),
            paragraphs: face.paragraphs.into_iter().map(Into::into).collect(),
            unused: face.unused.into_iter().map(|edit| UnusedEdit { key: edit.key, text: edit.text }).collect(),
        }
    }
}

impl From<book::reports::FigureLink> for FigureLink {
    fn from(l: book::reports::FigureLink) -> Self {
        Self { page: number(l.page), x: l.x, y: l.y, width: l.width, height: l.height, figure: number(l.figure) }
    }
}

impl From<book::reports::FigureFace> for ReportFigure {
    fn from(figure: book::reports::FigureFace) -> Self {
        Self {
            rule: code(figure.rule),
            period: text(figure.period),
            value: figure.value,
            rows: number(figure.rows.len()),
        }
    }
}

impl From<book::reports::DraftedParagraph> for DraftedParagraph {
    fn from(paragraph: book::reports::DraftedParagraph) -> Self {
        let token =
            |t: book::reports::TokenFace| TokenFace { token: t.token, value: t.value, figure: number(t.figure.0) };
        let claim = |c: book::reports::ClaimFace| ClaimFace {
            token: c.token,
            said: c.said,
            counted: c.counted,
            agrees: c.agrees,
        };
        Self {
            key: paragraph.key,
            heading: paragraph.heading,
            draft: paragraph.draft,
            text: paragraph.text,
            source: code(paragraph.source),
            tokens: paragraph.tokens.into_iter().map(token).collect(),
            unresolved: paragraph.unresolved,
            claims: paragraph.claims.into_iter().map(claim).collect(),
        }
    }
}

impl From<book::reports::ReportState> for ReportState {
    fn from(state: book::reports::ReportState) -> Self {
        Self {
            period: text(state.period),
            status: code(state.status),
            document_id: text_of(state.document),
            number: state.number,
            dated: iso(state.dated),
        }
    }
}

pub(super) fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
