//! What the study of a year stands on: topic, plans, campaigns.

use domain::{
    Id, Problem,
    entry::{Plan as PlanEntry, PlanRole, StudyFrame as FrameEntry},
    records as r,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, iso, text, text_of};

/// A topic of the year.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TopicItem {
    id: Option<String>,
    title: String,
    issued_by: String,
    short_name: String,
}

/// A plan.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    id: Option<String>,
    number: Option<u32>,
    dated: Option<String>,
    subject: String,
    #[ts(type = "PlanRole")]
    role: String,
    symbol: String,
}

/// A campaign.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CampaignItem {
    id: Option<String>,
    title: String,
    from: String,
    to: Option<String>,
    plan_id: Option<String>,
    needs_paper: bool,
}

/// A work that the book knows.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkItem {
    id: String,
    title: String,
    author: String,
}

/// What the year's study stands on.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StudyFrame {
    year: i32,
    topics: Vec<TopicItem>,
    plans: Vec<Plan>,
    campaigns: Vec<CampaignItem>,
    works: Vec<WorkItem>,
}

impl StudyFrame {
    /// The year.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.year
    }

    /// The frame of a year, with the works that the book knows.
    #[must_use]
    pub fn of(frame: FrameEntry, works: &[r::Work]) -> Self {
        let work = |w: &r::Work| WorkItem { id: text(w.id), title: w.title.clone(), author: w.author.clone() };
        Self {
            year: frame.year,
            topics: frame.topics.into_iter().map(Into::into).collect(),
            plans: frame.plans.into_iter().map(Into::into).collect(),
            campaigns: frame.campaigns.into_iter().map(Into::into).collect(),
            works: works.iter().map(work).collect(),
        }
    }

    /// Reads it over what the book holds of the year; `symbol` is the organ's part of a new plan's symbol.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, known: &FrameEntry, symbol: &str) -> Result<FrameEntry, Vec<Problem>> {
        let mut read = Reader::default();
        let topics = self.topics.iter().enumerate().map(|(i, t)| t.read(&mut read, i, self.year, known)).collect();
        let plans: Vec<_> =
            self.plans.iter().enumerate().map(|(i, p)| p.read(&mut read, i, self.year, known, symbol)).collect();
        let campaigns = self.campaigns.iter().enumerate().map(|(i, c)| c.read(&mut read, i, known)).collect();
        let programme_plan =
            plans.iter().find(|plan| plan.role == PlanRole::YearProgramme).map(|plan| plan.document.id);
        let programme = match (known.programme.clone(), programme_plan) {
            (Some(programme), plan) => Some(r::Programme { plan, ..programme }),
            (None, Some(plan)) => {
                Some(r::Programme { id: Id::random(), year: self.year, plan: Some(plan), note: String::new() })
            }
            (None, None) => None,
        };
        read.finish(FrameEntry { year: self.year, topics, plans, campaigns, programme })
    }
}

impl From<r::AnnualTopic> for TopicItem {
    fn from(t: r::AnnualTopic) -> Self {
        Self { id: Some(text(t.id)), title: t.title, issued_by: t.issued_by, short_name: t.short_name }
    }
}

impl TopicItem {
    fn read(&self, read: &mut Reader, i: usize, year: i32, known: &FrameEntry) -> r::AnnualTopic {
        let id = read.id(&format!("topics.{i}.id"), self.id.as_deref());
        let incoming = r::find(&known.topics, id).and_then(|topic| topic.incoming);
        let (title, issued_by) = (read.line(&self.title), read.line(&self.issued_by));
        r::AnnualTopic { id, year, title, short_name: read.line(&self.short_name), issued_by, incoming }
    }
}

impl From<PlanEntry> for Plan {
    fn from(plan: PlanEntry) -> Self {
        let d = plan.document;
        Self {
            id: Some(text(d.id)),
            number: d.number,
            dated: iso(d.dated),
            subject: d.subject,
            role: code(plan.role),
            symbol: format!("{}/{}", code(d.kind), d.symbol),
        }
    }
}

impl Plan {
    fn read(&self, read: &mut Reader, i: usize, year: i32, known: &FrameEntry, symbol: &str) -> PlanEntry {
        let at = |field: &str| format!("plans.{i}.{field}");
        let id = read.id(&at("id"), self.id.as_deref());
        let before = known.plans.iter().find(|plan| plan.document.id == id).map(|plan| plan.document.clone());
        let document = r::DocumentOut {
            number: self.number,
            dated: read.day_if_any(&at("dated"), self.dated.as_deref()),
            subject: read.line(&self.subject),
            ..before.unwrap_or_else(|| r::DocumentOut::issued_plan(id, year, symbol))
        };
        PlanEntry { document, role: read.code_or(&at("role"), &self.role, PlanRole::Other) }
    }
}

impl From<r::Campaign> for CampaignItem {
    fn from(c: r::Campaign) -> Self {
        Self {
            id: Some(text(c.id)),
            title: c.title,
            from: text(c.from),
            to: iso(c.to),
            plan_id: text_of(c.plan),
            needs_paper: c.needs_paper,
        }
    }
}

impl CampaignItem {
    fn read(&self, read: &mut Reader, i: usize, known: &FrameEntry) -> r::Campaign {
        let at = |field: &str| format!("campaigns.{i}.{field}");
        let id = read.id(&at("id"), self.id.as_deref());
        let note = r::find(&known.campaigns, id).map_or_else(String::new, |campaign| campaign.note.clone());
        r::Campaign {
            id,
            title: read.line(&self.title),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
            plan: read.reference(&at("planId"), self.plan_id.as_deref()),
            needs_paper: self.needs_paper,
            note,
        }
    }
}
