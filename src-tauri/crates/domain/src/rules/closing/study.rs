//! The topic of the year and its plan, and the papers of campaigns.

use chrono::Datelike;

use super::{Check, Finding, year::Year};
use crate::{
    records::{AnnualTopic, Campaign, find},
    rules::papers::{owing, paper_tally},
};

impl Year<'_> {
    pub(super) fn study(&self) -> Vec<Finding> {
        let mut found = self.topics_without_plan();
        found.extend(self.records.campaigns.iter().filter_map(|campaign| self.papers(campaign)));
        found
    }

    /// The plan is the document in which the year's programme stands.
    fn topics_without_plan(&self) -> Vec<Finding> {
        let of_year = self.records.programmes.iter().filter(|programme| programme.year == self.period.year);
        let mut plans = of_year.filter_map(|programme| find(&self.records.documents, programme.plan?));
        if plans.next().is_some() {
            return Vec::new();
        }
        let topics = self.records.topics.iter().filter(|topic| topic.year == self.period.year);
        let called = |topic: &AnnualTopic| {
            if topic.short_name.trim().is_empty() { topic.title.clone() } else { topic.short_name.clone() }
        };
        topics.map(|topic| Finding::new(Check::TopicWithoutPlan).in_row(topic).called(called(topic))).collect()
    }

    /// The papers of a campaign that ended in the year.
    fn papers(&self, campaign: &Campaign) -> Option<Finding> {
        let ended =
            campaign.to.filter(|to| campaign.needs_paper && to.year() == self.period.year && *to < self.today)?;
        let owing = owing(self.records, campaign, self.today);
        let first = owing.first()?;
        let due = paper_tally(self.records, campaign, self.today).due;
        let finding = Finding::new(Check::PapersMissing).on(ended).about(first.id).called(&campaign.title);
        let finding = finding.counting(owing.len()).in_row(campaign).in_rows(owing);
        Some(Finding { of: Some(due), ..finding })
    }
}
