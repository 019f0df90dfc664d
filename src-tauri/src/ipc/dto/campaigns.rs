//! Campaigns: the year's list, one campaign's file with its papers, the sheet of papers.

use domain::{Id, Problem, entry::CampaignFile as Entry, records as r, records::PaperStatus};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, iso, text, text_of};

/// A line of the year's list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CampaignRow {
    id: String,
    title: String,
    from: String,
    to: Option<String>,
    plan: Option<String>,
    sessions: u32,
    /// None where no papers are handed in.
    due: Option<u32>,
    handed_in: Option<u32>,
    presented: Option<u32>,
}

/// A campaign's file.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CampaignFile {
    id: Option<String>,
    title: String,
    from: String,
    to: Option<String>,
    plan_id: Option<String>,
    needs_paper: bool,
    note: String,
    papers: Vec<Paper>,
}

/// A member's paper.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Paper {
    person_id: String,
    #[ts(type = "PaperStatus")]
    status: String,
    on: Option<String>,
    note: String,
}

/// A line of the sheet of papers.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperRow {
    person_id: String,
    full_name: String,
    unit: Option<String>,
    #[ts(type = "Standing")]
    standing: String,
    is_due: bool,
}

impl From<book::campaigns::CampaignRow> for CampaignRow {
    fn from(row: book::campaigns::CampaignRow) -> Self {
        let c = row.campaign;
        Self {
            id: text(c.id),
            title: c.title,
            from: text(c.from),
            to: iso(c.to),
            plan: row.plan,
            sessions: row.sessions,
            due: row.papers.map(|papers| papers.due),
            handed_in: row.papers.map(|papers| papers.handed_in),
            presented: row.papers.map(|papers| papers.presented),
        }
    }
}

impl From<book::campaigns::PaperRow> for PaperRow {
    fn from(row: book::campaigns::PaperRow) -> Self {
        Self {
            person_id: text(row.person),
            full_name: row.full_name,
            unit: row.unit,
            standing: code(row.standing),
            is_due: row.is_due,
        }
    }
}

impl From<Entry> for CampaignFile {
    fn from(file: Entry) -> Self {
        let c = file.campaign;
        let paper = |p: r::CampaignPaper| Paper {
            person_id: text(p.person),
            status: code(p.status),
            on: iso(p.on),
            note: p.note,
        };
        Self {
            id: Some(text(c.id)),
            title: c.title,
            from: text(c.from),
            to: iso(c.to),
            plan_id: text_of(c.plan),
            needs_paper: c.needs_paper,
            note: c.note,
            papers: file.papers.into_iter().map(paper).collect(),
        }
    }
}

impl CampaignFile {
    /// The same as something that is not in the book yet.
    #[must_use]
    pub fn unsaved(self) -> Self {
        Self { id: None, ..self }
    }

    /// Reads it; `known` are the papers that the book holds, so that a paper of the same person stays the same row.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, known: &[r::CampaignPaper]) -> Result<Entry, Vec<Problem>> {
        let mut read = Reader::default();
        let id = read.id("id", self.id.as_deref());
        let campaign = r::Campaign {
            id,
            title: read.line(&self.title),
            from: read.day("from", &self.from),
            to: read.day_if_any("to", self.to.as_deref()),
            plan: read.reference("planId", self.plan_id.as_deref()),
            needs_paper: self.needs_paper,
            note: read.text(&self.note),
        };
        let papers = self.papers.iter().map(|paper| paper.read(&mut read, id, known)).collect();
        read.finish(Entry { campaign, papers })
    }
}

impl Paper {
    fn read(&self, read: &mut Reader, campaign: Id<r::Campaign>, known: &[r::CampaignPaper]) -> r::CampaignPaper {
        let field = format!("papers.{}", self.person_id);
        let person = read.existing(&field, &self.person_id);
        let row = known.iter().find(|paper| paper.campaign == campaign && paper.person == person);
        r::CampaignPaper {
            id: row.map_or_else(Id::random, |paper| paper.id),
            campaign,
            person,
            status: read.code_or(&field, &self.status, PaperStatus::NotHandedIn),
            on: read.day_if_any(&format!("{field}.on"), self.on.as_deref()),
            note: read.line(&self.note),
        }
    }
}
