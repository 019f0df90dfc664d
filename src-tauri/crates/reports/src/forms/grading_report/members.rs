//! How the members were graded: the numbers and shares of each grade, who has none and why.

use domain::{
    Code,
    records::Grade,
    rules::grading::{CapReading, GradingLine, cap_exceeded, effective},
};

use super::{
    super::{form::Form, grading::GradingWords},
    Members,
};
use crate::{
    Align, Block, Face, Row,
    official::said,
    wording::{Facts, Word},
};

const COLUMNS: [Align; 4] = [Align::Center, Align::Left, Align::Center, Align::Center];

pub(super) fn blocks(form: &mut Form<'_>, words: &Members, shared: &GradingWords, facts: &Facts) -> Vec<Block> {
    let mut blocks: Vec<Block> = form.say(&shared.totals, facts).into_iter().collect();
    if form.view.graded().count() == Some(0) {
        blocks.push(form.office.paragraph(&words.nobody_yet));
    } else {
        blocks.push(form.caption(&said(&words.caption, facts)));
        blocks.push(table(form, words, shared));
        blocks.extend(form.grading_decisions(shared));
    }
    blocks.extend(without_grade(form, words, shared));
    let records = form.records();
    if cap_exceeded(records, form.period().year, CapReading::of(records)).is_some() {
        blocks.push(form.office.paragraph(said(&words.over_the_cap, facts)));
    }
    blocks
}

fn table(form: &mut Form<'_>, words: &Members, shared: &GradingWords) -> Block {
    let view = form.view;
    let mut rows: Vec<Row> = Vec::new();
    for (number, grade) in (1_usize..).zip(Grade::ALL.iter().copied()) {
        let cells = vec![
            form.cell(number.to_string()),
            form.cell(shared.grade(grade)),
            form.figure_cell(&view.graded_as(grade), Face::Regular),
            form.figure_cell(&view.grade_share(grade), Face::Regular),
        ];
        rows.push(form.row(cells));
    }
    let total = vec![
        form.cell(""),
        form.bold_cell(form.words.total.clone()),
        form.figure_cell(&view.graded(), Face::Bold),
        form.figure_cell(&view.all_grades_share(), Face::Bold),
    ];
    rows.push(form.total_row(total));
    Block::Table(form.table(&words.heads, COLUMNS, rows))
}

/// Those not graded, each with the reason, and by name those without a grade yet.
fn without_grade(form: &mut Form<'_>, words: &Members, shared: &GradingWords) -> Vec<Block> {
    let list = form.view.grading_list();
    let excluded: Vec<Block> = list.iter().filter_map(|line| excluded(form, words, shared, line)).collect();
    let mut blocks = Vec::new();
    if !excluded.is_empty() {
        let mut lead = form.office.paragraph(&words.not_graded);
        if let Block::Paragraph(paragraph) = &mut lead {
            paragraph.keep_with_next = true;
        }
        blocks.push(lead);
        blocks.extend(excluded);
    }
    let has_none = |line: &&GradingLine<'_>| {
        line.on_record.is_none_or(|grading| grading.not_graded.is_none() && effective(grading).is_none())
    };
    let names: Vec<&str> = list.iter().filter(has_none).map(|line| line.person.full_name.as_str()).collect();
    let names = Facts::default().word(Word::Names, names.join(&form.words.comma));
    blocks.extend(form.say(&words.without, &names));
    blocks
}

fn excluded(form: &Form<'_>, words: &Members, shared: &GradingWords, line: &GradingLine<'_>) -> Option<Block> {
    let grading = line.on_record?;
    let facts = shared.reason_facts(grading)?.word(Word::PersonName, &line.person.full_name);
    Some(form.office.paragraph(said(&words.excluded, &facts)))
}
