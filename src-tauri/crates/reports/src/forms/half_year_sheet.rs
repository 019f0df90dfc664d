//! What the superior collects each half-year (domain facts 3.6). What has no record stays for the pen.

use domain::{figures::movement::MovementKind, period::Part, records::find};
use serde::Deserialize;

use super::{
    form::Form,
    lists::{wide, with_room},
};
use crate::{
    Align, Block, Cell, Face, Paper, PrintError, Width, mm,
    official::said,
    wording::{Template, Token, Word, in_table, plain},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/half_year_sheet.toml");
/// Room for a few words by hand.
const ROW: f32 = 25.0;
/// Columns for the pen, and those that must not be starved, in millimetres.
const WIDTHS: [(usize, Width); 4] = [wide(5, 20.0), wide(10, 18.0), wide(11, 28.0), wide(12, 20.0)];
const COLUMNS: [Align; 13] = [
    Align::Center,
    Align::Left,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Left,
    Align::Left,
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    halves: [String; 2],
    heads: [String; 13],
    note: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let half = form.period();
    let [first, second] = &words.halves;
    let which = if half.part == Part::Half(2) { second } else { first };
    let facts = form.facts.clone().word(Word::Ordinal, which).word(Word::Year, half.year.to_string());
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let branch = facts.get(Token::Word(Word::Branch)).map(|branch| plain(branch)).unwrap_or_default();
    let cells = cells(form, branch);
    let row = form.row(cells);
    let table = form.table(&words.heads, COLUMNS, vec![row]);
    blocks.push(Block::Table(with_room(table.with_widths(WIDTHS), mm(ROW))));
    blocks.push(form.office.paragraph(&words.note));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn cells(form: &mut Form<'_>, branch: String) -> Vec<Cell> {
    let view = form.view;
    let blank = form.cell("");
    let count = |form: &mut Form<'_>, figure| form.figure_cell(&figure, Face::Regular);
    vec![
        form.cell("1"),
        form.cell(branch),
        count(form, view.party_members()),
        present_of_due(form),
        count(form, view.meeting_speeches()),
        blank.clone(),
        count(form, view.session_count()),
        told(form),
        form.cell(plans(form)),
        count(form, view.moved(MovementKind::Admitted)),
        blank.clone(),
        blank.clone(),
        blank,
    ]
}

/// "115/118": lượt over the regular meetings; one ellipsis where a sheet is not marked.
fn present_of_due(form: &mut Form<'_>) -> Cell {
    let (present, due) = form.view.regular_attendance();
    let mut cell = form.figure_cell(&present, Face::Regular);
    if in_table(&present.value).is_some() {
        cell.extend(form.cell("/"));
        cell.extend(form.figure_cell(&due, Face::Regular));
    }
    cell
}

/// Stories and works, as the two numbers that they are.
fn told(form: &mut Form<'_>) -> Cell {
    let (stories, works) = (form.view.stories_told(), form.view.works_presented());
    let mut cell = form.figure_cell(&stories, Face::Regular);
    cell.extend(form.cell(" + "));
    cell.extend(form.figure_cell(&works, Face::Regular));
    cell
}

/// The plans in which the year's programme of study stands, by number.
fn plans(form: &Form<'_>) -> String {
    let records = form.records();
    let of_year = records.programmes.iter().filter(|programme| programme.year == form.period().year);
    let plans = of_year.filter_map(|programme| find(&records.documents, programme.plan?));
    let numbers: Vec<String> = plans.map(|plan| plan.number_and_symbol()).collect();
    numbers.join(&form.words.comma)
}
