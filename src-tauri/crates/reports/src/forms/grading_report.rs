//! Báo cáo kết quả xếp loại of a year. Its assessment and its proposals are the clerk's: they stay to the pen.

mod branch;
mod members;

use serde::Deserialize;

use super::{form::Form, grading::GradingWords};
use crate::{
    Paper, PrintError,
    official::{capitalised, said},
    wording::{Sentence, Template},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/grading_report.toml");
/// Room for a section of the clerk's.
const PEN_LINES: usize = 4;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    opening: Template,
    members: Members,
    branch: Branch,
    assessment: Assessment,
    proposals: Proposals,
    closing: Sentence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Members {
    title: String,
    nobody_yet: String,
    caption: Template,
    heads: [String; 4],
    not_graded: String,
    excluded: Template,
    without: Sentence,
    over_the_cap: Template,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Branch {
    title: String,
    own: Template,
    proposed: Sentence,
    decided: Sentence,
    waiting: String,
    none: String,
    not_graded: Template,
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
struct Proposals {
    title: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = GradingWords::read(form.profile())?;
    let facts = form.grading_facts();
    let subject = form.subject_or(said(&words.subject, &facts));
    let mut blocks = form.head(&words.type_name, &subject);
    blocks.extend(form.grading_bases(&shared)?);
    blocks.push(form.office.paragraph(said(&words.opening, &facts)));
    blocks.push(form.section(&words.members.title));
    blocks.extend(members::blocks(form, &words.members, &shared, &facts));
    blocks.push(form.section(&words.branch.title));
    blocks.extend(branch::blocks(form, &words.branch, &shared));
    blocks.push(form.section(&words.assessment.title));
    for title in [&words.assessment.strengths, &words.assessment.weaknesses] {
        blocks.push(form.part(title));
        blocks.extend(form.typed("", PEN_LINES));
    }
    blocks.push(form.section(&words.proposals.title));
    blocks.extend(form.typed("", PEN_LINES));
    blocks.extend(form.say(&words.closing, &facts));
    Ok(form.signed(blocks, &capitalised(&format!("{} {subject}", words.type_name))))
}
