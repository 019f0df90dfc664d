//! What the study of a year stands on: its topic, its plans, its campaigns.

use super::Findings;
use crate::{
    Problem, ProblemCode, codes,
    records::{AnnualTopic, Campaign, DocumentOut, Programme},
};

codes! {
    /// What a plan is for.
    pub enum PlanRole {
        /// The year's programme of thematic study.
        YearProgramme = "year_programme",
        /// A campaign.
        Campaign = "campaign",
        /// Anything else.
        Other = "other",
    }
}

/// A plan with what it is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The document.
    pub document: DocumentOut,
    /// What it is for.
    pub role: PlanRole,
}

/// Topic, plans and campaigns of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct StudyFrame {
    /// The year.
    pub year: i32,
    /// Its topics, as a rule one.
    pub topics: Vec<AnnualTopic>,
    /// Its plans.
    pub plans: Vec<Plan>,
    /// Its campaigns.
    pub campaigns: Vec<Campaign>,
    /// Its programme, when a plan holds it.
    pub programme: Option<Programme>,
}

impl StudyFrame {
    /// What is wrong with it; nothing, when it can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Findings::default();
        for (i, topic) in self.topics.iter().enumerate() {
            found.required(format!("topics.{i}.title"), &topic.title);
            found.text(format!("topics.{i}.title"), &topic.title);
            found.line(format!("topics.{i}.shortName"), &topic.short_name);
        }
        for (i, plan) in self.plans.iter().enumerate() {
            found.required(format!("plans.{i}.subject"), &plan.document.subject);
            found.text(format!("plans.{i}.subject"), &plan.document.subject);
            let repeats =
                |other: &Plan| other.document.number.is_some() && other.document.number == plan.document.number;
            if self.plans.iter().take(i).any(repeats) {
                found.add(Problem::new(format!("plans.{i}.number"), ProblemCode::Duplicate).with("other", "plan"));
            }
        }
        for (i, campaign) in self.campaigns.iter().enumerate() {
            found.required(format!("campaigns.{i}.title"), &campaign.title);
            found.line(format!("campaigns.{i}.title"), &campaign.title);
            found.interval(format!("campaigns.{i}.to"), Some(campaign.from), campaign.to);
        }
        found.0
    }
}
