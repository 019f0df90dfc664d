//! Bảng so sánh các năm: the years up to one, side by side, as a table and as charts. What each line counts stands with
//! `domain::figures::years`.

mod charts;

use std::collections::BTreeMap;

use domain::{
    Code, Records,
    figures::{
        Value,
        years::{ComparedLine, Comparison, LEAST_YEARS, Line, MOST_YEARS, compare, years_held},
    },
};
use serde::Deserialize;

use super::{FormOrder, form::Form, lists::over};
use crate::{
    Align, Block, Face, Paper, Paragraph, PrintError, Row, Span, Table, TableColumn,
    official::said,
    wording::{Facts, Sentence, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/year_comparison.toml");
/// More years lie across.
const MOST_UPRIGHT: usize = 5;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    alone: Template,
    too_few: Sentence,
    whole: Sentence,
    running: Sentence,
    forms_note: String,
    unknown_note: String,
    content: String,
    years: String,
    unit: Template,
    groups: Vec<Group>,
    charts: charts::Words,
}

/// Lines of one matter, by the code of each.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    heading: String,
    lines: BTreeMap<String, String>,
}

/// Whether the sheets lie across.
pub(super) fn is_wide(order: &FormOrder<'_>) -> bool {
    years_up_to(order.official.records, order.span.period.year).len() > MOST_UPRIGHT
}

/// The last of the years that the records hold, up to one.
fn years_up_to(records: &Records, last: i32) -> Vec<i32> {
    let held: Vec<i32> = years_held(records).into_iter().filter(|year| *year <= last).collect();
    held.iter().copied().skip(held.len().saturating_sub(MOST_YEARS)).collect()
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let (records, span) = (form.records(), form.view.span);
    let years = years_up_to(records, span.period.year);
    let facts = facts(form, &years);
    if years.len() < LEAST_YEARS {
        return Ok(too_few(form, &words, &facts));
    }
    let as_shown = |year: &i32| (*year, form.closed.get(year).copied().unwrap_or(records));
    let of_years: Vec<(i32, &Records)> = years.iter().map(as_shown).collect();
    let compared = compare(&of_years, span.to);
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let is_running = years.last() == Some(&span.period.year) && span.to < span.period.last_day();
    blocks.extend(form.say(if is_running { &words.running } else { &words.whole }, &facts));
    blocks.push(Block::Table(table(form, &words, &compared)));
    blocks.extend(notes(form, &words, &compared));
    blocks.extend(charts::blocks(form, &words.charts, &compared, &facts));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn facts(form: &Form<'_>, years: &[i32]) -> Facts {
    let named = |year: Option<&i32>| year.map(ToString::to_string).unwrap_or_default();
    form.facts.clone().word(Word::FirstYear, named(years.first())).word(Word::LastYear, named(years.last()))
}

/// Says that there is nothing to compare.
fn too_few(form: &mut Form<'_>, words: &Words, facts: &Facts) -> Paper {
    let subject = said(&words.alone, facts);
    let mut blocks = form.head(&words.type_name, &subject);
    blocks.extend(form.say(&words.too_few, facts));
    form.signed(blocks, &format!("{} {subject}", words.type_name))
}

fn table(form: &mut Form<'_>, words: &Words, compared: &Comparison) -> Table {
    let mut rows = Vec::new();
    for group in &words.groups {
        let lines = compared.lines.iter().filter(|line| is_shown(line));
        let named: Vec<_> = lines.filter_map(|line| Some((name(words, group, line)?, line))).collect();
        if named.is_empty() {
            continue;
        }
        rows.push(form.row(vec![form.bold_cell(&group.heading)]));
        for (number, (name, line)) in named.into_iter().enumerate() {
            let mut cells = vec![form.cell(name)];
            cells.extend(line.figures.iter().map(|figure| form.figure_cell(figure, Face::Regular)));
            rows.push(Row { cells, keep_with_previous: number == 0 });
        }
    }
    let years = compared.years.iter().map(|year| TableColumn { head: year.to_string(), align: Align::Center });
    let content = TableColumn { head: words.content.clone(), align: Align::Left };
    let mut table = form.profile().table(std::iter::once(content).chain(years).collect(), rows);
    table.groups = vec![over(&words.years, 1..table.columns.len())];
    table
}

/// What a line is called, if it belongs to the group.
fn name(words: &Words, group: &Group, line: &ComparedLine) -> Option<String> {
    match &line.label {
        Some(unit) => {
            let has_units = group.lines.contains_key(Line::Commendations.code());
            has_units.then(|| said(&words.unit, &Facts::default().word(Word::Content, unit)))
        }
        None => group.lines.get(line.line.code()).cloned(),
    }
}

/// Lines of seldom things are left out where no year has any, and grades where no year was graded.
fn is_shown(line: &ComparedLine) -> bool {
    let is_seldom = is_of_form(line.line)
        || matches!(line.line, Line::OtherGains | Line::OtherLosses | Line::CommendationsWithoutUnit);
    if is_of_grade(line.line) { line.is_known() } else { !is_seldom || line.says_something() }
}

fn is_of_grade(line: Line) -> bool {
    matches!(line, Line::GradedExcellent | Line::GradedGood | Line::GradedFulfilled | Line::GradedNotFulfilled)
}

fn is_of_form(line: Line) -> bool {
    matches!(
        line,
        Line::SessionsTalk
            | Line::SessionsRoundtable
            | Line::SessionsFieldVisit
            | Line::SessionsContest
            | Line::SessionsFilm
            | Line::SessionsPerformance
            | Line::SessionsOther
            | Line::SessionsWithoutForm
    )
}

/// What has to be known to read the table.
fn notes(form: &Form<'_>, words: &Words, compared: &Comparison) -> Vec<Block> {
    let mut shown = compared.lines.iter().filter(|line| is_shown(line));
    let is_unknown = shown.clone().flat_map(|line| &line.figures).any(|figure| figure.value == Value::Unknown);
    let mut notes = Vec::new();
    if shown.any(|line| is_of_form(line.line)) {
        notes.push(&words.forms_note);
    }
    if is_unknown {
        notes.push(&words.unknown_note);
    }
    notes.into_iter().map(|note| small(form, note)).collect()
}

fn small(form: &Form<'_>, note: &str) -> Block {
    let style = form.profile().table_style(Face::Italic);
    Block::Paragraph(Paragraph {
        align: Align::Justify,
        after: form.profile().spacing.paragraph,
        ..Paragraph::new(vec![Span::new(note, style)], form.profile().spacing.table_line)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_line_has_a_name_in_one_group() {
        let mut words: toml::Table = toml::from_str(WORDS).unwrap();
        words.remove("name");
        let words: Words = words.try_into().unwrap();
        let named: Vec<&str> = words.groups.iter().flat_map(|group| group.lines.keys().map(String::as_str)).collect();
        let codes: BTreeSet<&str> = Line::ALL.iter().map(|line| line.code()).collect();
        let of_units = Line::CommendationsOfUnit.code();
        assert_eq!(named.len() + 1, codes.len());
        assert!(codes.iter().all(|code| *code == of_units || named.contains(code)), "{named:?}");
    }
}
