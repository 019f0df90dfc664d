//! Sổ theo dõi biểu dương of a year: by month, by person, by unit; lượt and people (domain facts 4.4).

use std::collections::BTreeMap;

use domain::{
    Period,
    day::paper_month,
    figures::Figure,
    records::{Commendation, Person, Unit, find},
    rules::belonging::unit_on,
};
use serde::Deserialize;

use super::{form::Form, lists::one_line, people::by_name};
use crate::{
    Align, Bar, Block, Cell, Face, Paper, PrintError, Row,
    official::said,
    wording::{Facts, Sentence, Template, Word, joined},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/ledger.toml");

const PEOPLE: [Align; 7] =
    [Align::Center, Align::Left, Align::Left, Align::Left, Align::Center, Align::Center, Align::Center];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    span: Sentence,
    total: Sentence,
    months: Months,
    people: People,
    units: Units,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Months {
    heading: String,
    heads: [String; 5],
    chart: String,
    bar: Template,
    told: Template,
    told_bar: Template,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    heading: String,
    heads: [String; 7],
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Units {
    heading: String,
    heads: [String; 4],
    none: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let (view, year) = (form.view, form.period());
    let facts = form
        .facts
        .clone()
        .figures([view.commendation_times(year), view.commended_people(year)])
        .figures([view.commendation_party_times(year), view.commendation_non_party_times(year)]);
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    blocks.extend(form.say(&words.span, &facts));
    let commendations = view.commendations();
    if commendations.is_empty() {
        blocks.push(form.no_data());
    } else {
        blocks.extend(by_month(form, &words.months));
        blocks.extend(by_person(form, &words.people, &commendations));
        blocks.extend(by_unit(form, &words.units, &commendations));
        blocks.extend(form.say(&words.total, &facts));
    }
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn by_month(form: &mut Form<'_>, words: &Months) -> Vec<Block> {
    let view = form.view;
    let figures = |period: Period| {
        [
            view.commendation_times(period),
            view.commendation_party_times(period),
            view.commendation_non_party_times(period),
            view.commended_people(period),
        ]
    };
    let mut rows: Vec<Row> = Vec::new();
    for month in view.months() {
        let mut cells = vec![form.cell(month_number(month))];
        cells.extend(figure_cells(form, &figures(month), Face::Regular));
        rows.push(form.row(cells));
    }
    let mut total = vec![form.bold_cell(&form.words.total)];
    total.extend(figure_cells(form, &figures(form.period()), Face::Bold));
    rows.push(form.total_row(total));
    let table = form.table(&words.heads, [Align::Center; 5], rows);
    vec![form.section(&words.heading), Block::Table(table), form.caption(&words.chart), chart(form, words)]
}

fn chart(form: &mut Form<'_>, words: &Months) -> Block {
    let (view, style) = (form.view, form.profile().table_style(Face::Bold));
    let (mut bars, mut told) = (Vec::new(), Vec::new());
    for month in view.months() {
        let said_month = month.month_number().map(|number| paper_month(number.into())).unwrap_or_default();
        let of_month = Facts::default().word(Word::Month, said_month);
        let figure = view.commendation_times(month);
        told.extend(words.told_bar.fill(&of_month.and(Facts::in_table(figure.clone()))));
        bars.push(Bar {
            label: said(&words.bar, &Facts::default().word(Word::Month, month_number(month))),
            value: figure.count().unwrap_or_default() as f32,
            shown: form.shown.in_table(&figure, style, &form.words.unknown),
        });
    }
    let told = form.facts.clone().runs(Word::Bars, joined(told, &form.words.semicolon));
    Block::Chart(form.profile().chart(bars, &said(&words.told, &told)))
}

fn by_person(form: &mut Form<'_>, words: &People, commendations: &[&Commendation]) -> Vec<Block> {
    let (view, year, day) = (form.view, form.period(), form.view.span.to);
    let mut people: BTreeMap<_, (&Person, Vec<&Commendation>)> = BTreeMap::new();
    for given in commendations {
        if let Some(person) = find(&view.records.people, given.person) {
            people.entry(by_name(person)).or_insert_with(|| (person, Vec::new())).1.push(given);
        }
    }
    let mut rows: Vec<Row> = Vec::new();
    for (number, (person, given)) in (1_usize..).zip(people.into_values()) {
        let months: Vec<String> = given.iter().map(|given| month_number(given.period)).collect();
        let times = view.commendations_by_standing(year, &given);
        let mut cells = vec![
            form.cell(number.to_string()),
            form.cell(&person.full_name),
            form.cell(form.unit(person.id, day)),
            form.cell(months.join(&form.words.comma)),
        ];
        cells.extend(figure_cells(form, &times, Face::Regular));
        rows.push(form.row(cells));
    }
    let times =
        [view.commendation_times(year), view.commendation_party_times(year), view.commendation_non_party_times(year)];
    let mut total = vec![form.bold_cell(&form.words.total)];
    total.extend(figure_cells(form, &times, Face::Bold));
    rows.push(form.total_row(total));
    let table = form.table(&words.heads, PEOPLE, rows).with_widths([one_line(1)]);
    vec![form.section(&words.heading), Block::Table(table)]
}

/// By the unit in which someone worked on the day.
fn by_unit(form: &mut Form<'_>, words: &Units, commendations: &[&Commendation]) -> Vec<Block> {
    let (view, year) = (form.view, form.period());
    let mut units: BTreeMap<_, (Option<&Unit>, Vec<&Commendation>)> = BTreeMap::new();
    for given in commendations {
        let unit = unit_on(view.records, given.person, given.dated);
        let place = (unit.is_none(), unit.map(|unit| (unit.ordinal, unit.id)));
        units.entry(place).or_insert_with(|| (unit, Vec::new())).1.push(given);
    }
    let mut rows: Vec<Row> = Vec::new();
    for (number, (unit, given)) in (1_usize..).zip(units.into_values()) {
        let figures = [view.commendation_group(year, &given), view.commended_group(year, &given)];
        let name = unit.map_or(words.none.as_str(), |unit| unit.name.as_str());
        let mut cells = vec![form.cell(number.to_string()), form.cell(name)];
        cells.extend(figure_cells(form, &figures, Face::Regular));
        rows.push(form.row(cells));
    }
    let mut total = vec![form.bold_cell(&form.words.total)];
    total.extend(figure_cells(form, &[view.commendation_times(year), view.commended_people(year)], Face::Bold));
    rows.push(form.total_row(total));
    let columns = [Align::Center, Align::Left, Align::Center, Align::Center];
    vec![form.section(&words.heading), Block::Table(form.table(&words.heads, columns, rows))]
}

fn figure_cells(form: &mut Form<'_>, figures: &[Figure], face: Face) -> Vec<Cell> {
    figures.iter().map(|figure| form.figure_cell(figure, face)).collect()
}

/// As tables write it, without a zero before.
fn month_number(month: Period) -> String {
    month.month_number().map(|number| number.to_string()).unwrap_or_default()
}
