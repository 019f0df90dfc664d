//! Kế hoạch of a campaign (đợt sinh hoạt chính trị): its theme, its days, its sessions, the papers that it asks for.

use domain::{
    day::on_paper_short,
    records::{Campaign, Happening, ThematicSession},
};
use serde::Deserialize;

use super::{form::Form, study_plan::Written};
use crate::{
    Align, Block, Paper, PrintError, Row,
    official::{capitalised, said},
    thematic::Forms,
    wording::{Facts, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/campaign_plan.toml");
const COLUMNS: [Align; 6] = [Align::Center, Align::Center, Align::Left, Align::Left, Align::Left, Align::Left];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    opening: Template,
    purpose_title: String,
    purpose: Vec<Written>,
    content: Content,
    carrying_out: Written,
    closing: Template,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    title: String,
    theme: Written,
    days: Written,
    sessions: Written,
    heads: [String; 6],
    in_quarter: Template,
    no_sessions: Template,
    papers: Written,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let (campaign, names) = (form.campaign()?, form.study_forms()?);
    let facts = form.campaign_facts(campaign);
    let subject = form.subject_or(said(&words.subject, &facts));
    let mut blocks = form.head(&words.type_name, &subject);
    blocks.extend(form.bases()?);
    blocks.extend(form.say_one(&words.opening, &facts));
    blocks.push(form.section(&words.purpose_title));
    blocks.extend(words.purpose.iter().flat_map(|part| form.written(part, &facts)));
    blocks.push(form.section(&words.content.title));
    blocks.extend(content(form, &words.content, campaign, &names, &facts));
    blocks.push(form.section(words.carrying_out.title()));
    blocks.extend(form.paragraphs(words.carrying_out.text(), &facts));
    blocks.extend(form.say_one(&words.closing, &facts));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

impl Form<'_> {
    /// Theme and days of a campaign.
    pub(super) fn campaign_facts(&self, campaign: &Campaign) -> Facts {
        self.facts
            .clone()
            .word(Word::Campaign, capitalised(campaign.title.trim()))
            .word(Word::FirstDay, on_paper_short(campaign.from))
            .word(Word::LastDay, campaign.to.map(on_paper_short).unwrap_or_default())
    }
}

fn content(form: &mut Form<'_>, words: &Content, campaign: &Campaign, names: &Forms, facts: &Facts) -> Vec<Block> {
    let mut blocks = form.written(&words.theme, facts);
    blocks.extend(form.written(&words.days, facts));
    let named = form.view.sessions_named(campaign).into_iter();
    let planned: Vec<&ThematicSession> = named.filter(|session| session.status != Happening::NotHeld).collect();
    if planned.is_empty() {
        blocks.push(form.part(words.sessions.title()));
        blocks.extend(form.say_one(&words.no_sessions, facts));
    } else {
        blocks.extend(form.written(&words.sessions, facts));
        let rows = (1_usize..).zip(planned).map(|(number, session)| row(form, words, names, number, session)).collect();
        blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows)));
    }
    if campaign.needs_paper {
        blocks.extend(form.written(&words.papers, facts));
    }
    blocks
}

fn row(form: &Form<'_>, words: &Content, names: &Forms, number: usize, session: &ThematicSession) -> Row {
    let days = form.days_of(session);
    let quarter = Facts::default()
        .word(Word::Quarter, form.quarter_numeral(session.period))
        .word(Word::Year, session.period.year.to_string());
    let texts = [
        number.to_string(),
        if days.is_empty() { said(&words.in_quarter, &quarter) } else { days },
        session.title.trim().to_owned(),
        form.forms_of(names, session),
        form.presenters_of(session),
        form.places_of(session),
    ];
    form.row(texts.into_iter().map(|text| form.cell(text)).collect())
}
