//! A campaign (đợt sinh hoạt chính trị) with the papers of its members.

use chrono::NaiveDate;

use super::Findings;
use crate::{
    Problem, ProblemCode, Records,
    records::{Campaign, CampaignPaper, PaperStatus, find},
    rules::papers::paper_sheet,
};

/// A campaign and the papers handed in for it.
#[derive(Clone, Debug, PartialEq)]
pub struct CampaignFile {
    /// The campaign.
    pub campaign: Campaign,
    /// The papers, at most one a person; who has none has not handed one in.
    pub papers: Vec<CampaignPaper>,
}

impl CampaignFile {
    /// What is wrong with it, among the records; nothing, when it can be saved.
    #[must_use]
    pub fn problems(&self, records: &Records, today: NaiveDate) -> Vec<Problem> {
        let mut found = Findings::default();
        let campaign = &self.campaign;
        found.required("title", &campaign.title);
        found.line("title", &campaign.title);
        found.interval("to", Some(campaign.from), campaign.to);
        found.text("note", &campaign.note);
        if campaign.plan.is_some_and(|plan| find(&records.documents, plan).is_none()) {
            found.add(Problem::new("planId", ProblemCode::UnknownChoice));
        }
        let sheet = paper_sheet(records, campaign.from, campaign.to, today);
        for (i, paper) in self.papers.iter().enumerate() {
            let field = format!("papers.{}", paper.person);
            found.line(field.clone(), &paper.note);
            if self.papers.iter().take(i).any(|other| other.person == paper.person) {
                found.add(Problem::new(field.clone(), ProblemCode::Duplicate).with("other", "paper"));
            }
            if paper.status == PaperStatus::NotHandedIn && paper.on.is_some() {
                found.add(Problem::new(field.clone(), ProblemCode::Mismatch));
            }
            if !sheet.iter().any(|line| line.member.person.id == paper.person) {
                found.not_here(field, records, paper.person, campaign.to.unwrap_or(campaign.from));
            }
        }
        found.0
    }
}
