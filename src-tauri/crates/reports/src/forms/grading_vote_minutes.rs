//! Biên bản kiểm phiếu xếp loại: the ballots on each proposed grade; what nobody records is left to the pen.

use domain::records::Grading;
use serde::Deserialize;

use super::{form::Form, grading::GradingWords};
use crate::{
    Align, Block, Face, Paper, PrintError, Row,
    official::said,
    paper::{Signer, two_signatures},
    wording::{Facts, Template, in_table},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/grading_vote_minutes.toml");
const COLUMNS: [Align; 5] = [Align::Center, Align::Left, Align::Left, Align::Center, Align::Center];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    opening: Template,
    tellers: String,
    teller_lines: [String; 3],
    results: String,
    papers: String,
    caption: String,
    heads: [String; 5],
    not_counted: String,
    none: Template,
    closing: String,
    chair: String,
    head_teller: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = GradingWords::read(form.profile())?;
    let facts = form.grading_facts();
    let subject = said(&words.subject, &facts);
    let mut blocks = vec![form.office.bare_head()];
    blocks.extend(form.office.title(&words.type_name, &subject));
    let rows = rows(form, &words, &shared, &facts);
    if rows.is_empty() {
        blocks.push(form.office.paragraph(said(&words.none, &facts)));
    } else {
        blocks.extend(counted(form, &words, &facts, rows));
    }
    let signer = |role: &String| Signer { role: role.clone(), name: String::new() };
    let signature = two_signatures(form.profile(), &signer(&words.chair), &signer(&words.head_teller));
    Ok(form.office.signed_by(signature, blocks, &format!("{} {subject}", words.type_name)))
}

fn counted(form: &Form<'_>, words: &Words, facts: &Facts, rows: Vec<Row>) -> Vec<Block> {
    let mut blocks = vec![form.office.paragraph(said(&words.opening, facts)), form.section(&words.tellers)];
    blocks.extend(words.teller_lines.iter().map(|line| form.office.paragraph(line)));
    blocks.push(form.section(&words.results));
    blocks.push(form.office.paragraph(&words.papers));
    blocks.push(form.caption(&words.caption));
    blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows)));
    blocks.push(form.office.paragraph(&words.closing));
    blocks
}

/// Who was proposed for a grade, in the order of the list; the branch itself last.
fn rows(form: &mut Form<'_>, words: &Words, shared: &GradingWords, facts: &Facts) -> Vec<Row> {
    let view = form.view;
    let list = view.grading_list();
    let members = list.iter().filter_map(|line| Some((line.person.full_name.clone(), line.on_record?)));
    let branch = view.branch_grading().map(|grading| (said(&shared.branch, facts), grading));
    let proposed = members.chain(branch).filter(|(_, grading)| grading.not_graded.is_none());
    let mut rows = Vec::new();
    for (name, grading) in proposed.filter(|(_, grading)| grading.proposed.is_some()) {
        rows.push(row(form, words, shared, (rows.len() + 1, &name, grading)));
    }
    rows
}

fn row(form: &mut Form<'_>, words: &Words, shared: &GradingWords, of: (usize, &str, &Grading)) -> Row {
    let (number, name, grading) = of;
    let share = form.view.grading_ballots(grading).share;
    let share = if in_table(&share.value).is_some() { form.figure_cell(&share, Face::Regular) } else { form.cell("") };
    let cells = vec![
        form.cell(number.to_string()),
        form.cell(name),
        form.cell(grading.proposed.map(|grade| shared.grade(grade)).unwrap_or_default()),
        form.ballots_cell(grading, &words.not_counted),
        share,
    ];
    form.row(cells)
}
