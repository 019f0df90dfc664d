//! What the study of the year stands on: topic, plans, campaign, programme.

use chrono::NaiveDate;
use domain::{
    Id,
    entry::{Plan, PlanRole, StudyFrame},
    records::{AnnualTopic, Campaign, DocumentOut, Programme},
};
use serde::Deserialize;

use super::{
    keys::Keys,
    source::{Coded, Parsed, read},
};
use crate::{Book, Error, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/study.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    year: i32,
    topic: TopicSource,
    plan: Vec<PlanSource>,
    campaign: CampaignSource,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicSource {
    title: String,
    short_name: String,
    issued_by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanSource {
    role: Coded<PlanRole>,
    number: u32,
    dated: Parsed<NaiveDate>,
    subject: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CampaignSource {
    title: String,
    from: Parsed<NaiveDate>,
    to: Parsed<NaiveDate>,
    plan: u32,
}

/// What the sessions of the year refer to.
pub(super) struct Study {
    pub(super) year: i32,
    pub(super) topic: Id<AnnualTopic>,
    pub(super) campaign: Id<Campaign>,
    pub(super) plans: Keys<DocumentOut>,
}

pub(super) fn fill(book: &mut Book) -> Result<Study> {
    let source: Source = read("study.toml", TEXT)?;
    let symbol = book.symbol_in(source.year);
    let plans: Vec<Plan> = source.plan.into_iter().map(|plan| issued(plan, source.year, &symbol)).collect();
    let mut keys = Keys::new();
    for Plan { document, .. } in &plans {
        keys.add(document.number.unwrap_or_default(), document.id);
    }
    let campaign = campaign(source.campaign, &keys)?;
    let topic = topic(source.topic, source.year);
    let study = Study { year: source.year, topic: topic.id, campaign: campaign.id, plans: keys };
    let programme = Some(programme(&plans, source.year)?);
    book.save_study_frame(&StudyFrame {
        year: source.year,
        topics: vec![topic],
        plans,
        campaigns: vec![campaign],
        programme,
    })?;
    Ok(study)
}

fn issued(source: PlanSource, year: i32, symbol: &str) -> Plan {
    let document = DocumentOut {
        number: Some(source.number),
        dated: Some(source.dated.0),
        subject: source.subject,
        ..DocumentOut::issued_plan(Id::random(), year, symbol)
    };
    Plan { document, role: source.role.0 }
}

fn topic(source: TopicSource, year: i32) -> AnnualTopic {
    AnnualTopic {
        id: Id::random(),
        year,
        title: source.title,
        short_name: source.short_name,
        issued_by: source.issued_by,
        incoming: None,
    }
}

fn campaign(source: CampaignSource, plans: &Keys<DocumentOut>) -> Result<Campaign> {
    Ok(Campaign {
        id: Id::random(),
        title: source.title,
        from: source.from.0,
        to: Some(source.to.0),
        plan: Some(plans.id(source.plan)?),
        needs_paper: false,
        note: String::new(),
    })
}

fn programme(plans: &[Plan], year: i32) -> Result<Programme> {
    let plan = plans.iter().find(|plan| plan.role == PlanRole::YearProgramme);
    let plan = plan.ok_or_else(|| Error::Practice("no plan of the year".to_owned()))?;
    Ok(Programme { id: Id::random(), year, plan: Some(plan.document.id), note: String::new() })
}
