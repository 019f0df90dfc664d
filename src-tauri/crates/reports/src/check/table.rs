//! The figures, a row each: what is printed, how it was counted, and from what.

use domain::{Period, day::paper_month, period::Part};

use super::{CheckSheet, CheckedFigure, Periods, SMALL, SMALL_LEADING, Words};
use crate::{
    Align, Cell, Face, PrintError, Row, Span, Style, Table, TableColumn,
    official::said,
    rules::rule_words,
    wording::{Facts, Word},
};

const COLUMNS: [Align; 4] = [Align::Center, Align::Center, Align::Left, Align::Left];

pub(super) fn table(sheet: &CheckSheet<'_>, words: &Words) -> Result<Table, PrintError> {
    let rows = (1_usize..).zip(sheet.figures).map(|(number, figure)| row(words, number, figure));
    let columns = words.heads.iter().zip(COLUMNS);
    let columns = columns.map(|(head, align)| TableColumn { head: head.clone(), align }).collect();
    Ok(Table {
        head_style: style(Face::Bold),
        leading: SMALL_LEADING,
        ..sheet.profile.table(columns, rows.collect::<Result<_, _>>()?)
    })
}

fn row(words: &Words, number: usize, figure: &CheckedFigure) -> Result<Row, PrintError> {
    let rule = rule_words(figure.rule)?;
    let facts =
        Facts::default().word(Word::RuleName, rule.name).word(Word::Period, period(&words.periods, figure.period));
    let cells = vec![
        cell(number.to_string(), Face::Regular),
        cell(&figure.text, Face::Bold),
        [cell(format!("{}\n", said(&words.rule, &facts)), Face::Bold), cell(rule.meaning, Face::Regular)].concat(),
        cell(counted(words, &figure.rows), Face::Regular),
    ];
    Ok(Row { cells, keep_with_previous: false })
}

/// The rows, numbered, a line each.
fn counted(words: &Words, rows: &[String]) -> String {
    if rows.is_empty() {
        return words.no_rows.clone();
    }
    let line = |(number, row): (usize, &String)| {
        said(&words.row, &Facts::default().word(Word::Number, number.to_string()).word(Word::Content, row.trim()))
    };
    (1..).zip(rows).map(line).collect::<Vec<_>>().join("\n")
}

fn period(words: &Periods, period: Period) -> String {
    let nth = |number: u8, of: &[_]| -> Option<_> { of.get(usize::from(number).checked_sub(1)?).cloned() };
    let template = match period.part {
        Part::Year => Some(words.year.clone()),
        Part::Half(half) => nth(half, &words.halves),
        Part::Quarter(quarter) => nth(quarter, &words.quarters),
        Part::Month(_) => Some(words.month.clone()),
    };
    let month = period.month_number().map(|month| paper_month(month.into())).unwrap_or_default();
    let facts = Facts::default().word(Word::Year, period.year.to_string()).word(Word::Month, month);
    template.map(|template| said(&template, &facts)).unwrap_or_default()
}

fn cell(text: impl Into<String>, face: Face) -> Cell {
    vec![Span::new(text, style(face))]
}

fn style(face: Face) -> Style {
    Style::new(face, SMALL)
}
