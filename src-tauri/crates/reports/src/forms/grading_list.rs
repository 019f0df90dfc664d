//! Danh sách tổng hợp kết quả xếp loại đảng viên: each member with the three steps and the ballots (domain facts 5.1).

use domain::{
    records::{Grade, Grading},
    rules::grading::{GradingLine, grading_day},
};
use serde::Deserialize;

use super::{
    form::Form,
    grading::GradingWords,
    lists::{one_line, wide},
};
use crate::{Align, Block, Cell, Paper, PrintError, Row, Width, official::said, wording::Template};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/grading_list.toml");
const COLUMNS: [Align; 8] =
    [Align::Center, Align::Left, Align::Left, Align::Center, Align::Center, Align::Center, Align::Center, Align::Left];
const WIDTHS: [(usize, Width); 3] = [one_line(1), wide(2, 60.0), wide(7, 50.0)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    heads: [String; 8],
    note: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = GradingWords::read(form.profile())?;
    let facts = form.grading_facts();
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let list = form.view.grading_list();
    if !list.is_empty() {
        let rows = (1_usize..).zip(&list).map(|(number, line)| row(form, &shared, number, line)).collect();
        blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows).with_widths(WIDTHS)));
        blocks.push(form.office.paragraph(&words.note));
    }
    let counted = form.grades_counted(&shared, &facts);
    blocks.extend(form.say(&shared.totals, &facts.and(counted)));
    blocks.extend(form.grading_decisions(&shared));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn row(form: &mut Form<'_>, shared: &GradingWords, number: usize, line: &GradingLine<'_>) -> Row {
    let day = grading_day(form.period().year);
    let mut cells = vec![
        form.cell(number.to_string()),
        form.cell(&line.person.full_name),
        form.cell(form.post_and_unit(line.person.id, day)),
    ];
    cells.extend(steps(form, shared, line.on_record));
    cells.push(form.cell(line.on_record.map(|grading| shared.remark(grading)).unwrap_or_default()));
    form.row(cells)
}

/// The grades of the steps, with the ballots between; nothing for who is not graded, dots for what nobody has noted.
fn steps(form: &mut Form<'_>, shared: &GradingWords, on_record: Option<&Grading>) -> [Cell; 4] {
    if on_record.is_some_and(|grading| grading.not_graded.is_some()) {
        return [(); 4].map(|()| form.cell(""));
    }
    let unknown = form.words.unknown.clone();
    let grade =
        |form: &Form<'_>, grade: Option<Grade>| form.cell(grade.map_or(unknown.as_str(), |it| shared.short(it)));
    [
        grade(form, on_record.and_then(|grading| grading.own)),
        grade(form, on_record.and_then(|grading| grading.proposed)),
        match on_record {
            Some(grading) => form.ballots_cell(grading, &unknown),
            None => form.cell(&unknown),
        },
        grade(form, on_record.and_then(|grading| grading.decided)),
    ]
}
