//! Báo cáo kết quả of a campaign (đợt sinh hoạt chính trị). Its assessment is the clerk's: it stays to the pen.

mod papers;
mod sessions;

use domain::records::Campaign;
use serde::Deserialize;

use super::form::Form;
use crate::{
    Block, Paper, PrintError,
    official::{capitalised, said},
    wording::{Facts, Sentence, Template},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/campaign_report.toml");
/// Room for a section of the clerk's.
const PEN_LINES: usize = 4;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    opening: Sentence,
    lead: Lead,
    results_title: String,
    sessions: Sessions,
    papers: Papers,
    assessment: Assessment,
    proposals_title: String,
    closing: Sentence,
    appendix: Appendix,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lead {
    title: String,
    text: Sentence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sessions {
    title: String,
    held: Sentence,
    attendance: Sentence,
    caption: Template,
    heads: [String; 8],
    total: Template,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Papers {
    title: String,
    handed_in: Sentence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Assessment {
    title: String,
    strengths: String,
    weaknesses: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Appendix {
    title: String,
    subject: Template,
    heads: [String; 6],
    not_handed_in: String,
    handed_in: String,
    presented: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let campaign = form.campaign()?;
    let facts = facts(form, campaign);
    let subject = form.subject_or(said(&words.subject, &facts));
    let mut blocks = form.head(&words.type_name, &subject);
    blocks.extend(form.bases()?);
    blocks.extend(form.say(&words.opening, &facts));
    blocks.push(form.section(&words.lead.title));
    blocks.extend(form.say(&words.lead.text, &facts));
    blocks.push(form.section(&words.results_title));
    blocks.extend(sessions::blocks(form, &words.sessions, campaign, &facts)?);
    if campaign.needs_paper {
        blocks.push(form.part(&words.papers.title));
        blocks.extend(form.say(&words.papers.handed_in, &facts));
    }
    blocks.push(form.section(&words.assessment.title));
    for title in [&words.assessment.strengths, &words.assessment.weaknesses] {
        blocks.push(form.part(title));
        blocks.extend(form.typed("", PEN_LINES));
    }
    blocks.push(form.section(&words.proposals_title));
    blocks.extend(form.typed("", PEN_LINES));
    blocks.extend(form.say(&words.closing, &facts));
    let mut paper = form.signed(blocks, &capitalised(&format!("{} {subject}", words.type_name)));
    if campaign.needs_paper {
        paper.blocks.extend(papers::appendix(form, &words.appendix, campaign, &facts));
    }
    Ok(paper)
}

fn facts(form: &Form<'_>, campaign: &Campaign) -> Facts {
    let view = form.view;
    form.citing(form.campaign_facts(campaign), campaign.plan).figures([
        view.campaign_session_count(campaign),
        view.papers_due(campaign),
        view.papers_handed_in(campaign),
        view.papers_presented(campaign),
    ])
}

/// The blocks that follow a heading of a part.
fn under(form: &Form<'_>, title: &str, blocks: impl IntoIterator<Item = Block>) -> Vec<Block> {
    std::iter::once(form.part(title)).chain(blocks).collect()
}
