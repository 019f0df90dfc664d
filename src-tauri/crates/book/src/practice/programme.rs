//! What the year's plan foresaw, and the papers of its campaign.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    Id, Period,
    records::{CampaignPaper, PaperStatus, Person, ProgrammeItem, StudyForm, ThematicSession},
};
use serde::Deserialize;

use super::{
    keys::Keys,
    source::{Coded, Parsed, read},
    study::Study,
};
use crate::{Book, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/programme.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    item: Vec<ItemSource>,
    papers: PapersSource,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemSource {
    period: Parsed<Period>,
    title: String,
    form: Coded<StudyForm>,
    preparer: String,
    presenter: Option<String>,
    #[serde(default)]
    partners: String,
    #[serde(default)]
    site: String,
    session: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PapersSource {
    handed_in_on: Parsed<NaiveDate>,
    presented: Vec<String>,
    missing: Vec<String>,
}

/// Saves the items; the sessions that came of them are in the book already.
pub(super) fn fill(
    book: &mut Book,
    people: &Keys<Person>,
    sessions: &Keys<ThematicSession>,
    study: &Study,
) -> Result<()> {
    let source: Source = read("programme.toml", TEXT)?;
    let mut file = book.programme(study.year).file;
    let programme = file.programme.id;
    let item = |(source, ordinal): (ItemSource, u32)| {
        Ok(ProgrammeItem {
            id: Id::random(),
            programme,
            ordinal,
            period: source.period.0,
            title: source.title,
            form: Some(source.form.0),
            preparer: Some(people.id(&source.preparer)?),
            presenter: source.presenter.map(|key| people.id(key)).transpose()?,
            partners: source.partners,
            site: source.site,
            session: Some(sessions.id(&source.session)?),
        })
    };
    file.items = source.item.into_iter().zip(1..).map(item).collect::<Result<_>>()?;
    book.save_programme(&file)?;
    papers(book, people, study, &source.papers)
}

fn papers(book: &mut Book, people: &Keys<Person>, study: &Study, source: &PapersSource) -> Result<()> {
    let some = |keys: &[String]| keys.iter().map(|key| people.id(key)).collect::<Result<BTreeSet<_>>>();
    let (presented, missing) = (some(&source.presented)?, some(&source.missing)?);
    let mut file = book.campaign(study.campaign)?;
    file.campaign.needs_paper = true;
    let sheet = book.paper_sheet(file.campaign.from, file.campaign.to);
    let handed_in = sheet.iter().filter(|row| row.is_due && !missing.contains(&row.person));
    file.papers = handed_in
        .map(|row| CampaignPaper {
            id: Id::random(),
            campaign: study.campaign,
            person: row.person,
            status: if presented.contains(&row.person) { PaperStatus::Presented } else { PaperStatus::HandedIn },
            on: Some(source.handed_in_on.0),
            note: String::new(),
        })
        .collect();
    book.save_campaign(&file)?;
    Ok(())
}
