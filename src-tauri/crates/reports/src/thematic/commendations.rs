//! III.4 Biểu dương, with Bảng 2: lượt and people by month.

use domain::{Period, day::paper_month};

use super::writer::Writer;
use crate::{
    Align, Block, Cell, Face, Paragraph, Row, Span, Style,
    wording::{Facts, Runs, Word, and_list},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let Some(said) = sentence(writer) else {
        let none = writer.words.commendations.none.fill(&writer.facts);
        return writer.say("commendations.none", none);
    };
    let mut blocks = writer.say("commendations.times", Some(said));
    blocks.extend(table(writer));
    blocks
}

fn sentence(writer: &Writer<'_>) -> Option<Runs> {
    let (view, words) = (writer.view, writer.words);
    let period = view.span.period;
    let (with, without): (Vec<Period>, Vec<Period>) =
        view.months().into_iter().partition(|month| view.commendation_times(*month).count() != Some(0));
    let empty = without.into_iter().filter_map(|month| words.commendations.month.fill(&month_facts(month)));
    let facts = writer
        .facts
        .clone()
        .figures([view.commendations_per_month(), view.commendation_times(period), view.commended_people(period)])
        .figures([view.commendation_party_times(period), view.commendation_non_party_times(period)])
        .runs(Word::EmptyMonths, and_list(empty.collect(), &words.lists.comma, &words.lists.and))
        .runs(Word::Months, months(writer, &with)?);
    words.commendations.times.fill(&facts)
}

fn months(writer: &Writer<'_>, months: &[Period]) -> Option<Runs> {
    let words = &writer.words.commendations;
    let (first, last) = (months.first()?, months.last()?);
    let facts = writer.facts.clone().word(Word::FirstMonth, name(*first)).word(Word::LastMonth, name(*last));
    if first == last { &words.one_month } else { &words.months }.fill(&facts)
}

fn month_facts(month: Period) -> Facts {
    Facts::default().word(Word::Month, name(month))
}

fn name(month: Period) -> String {
    month.month_number().map(|number| paper_month(number.into())).unwrap_or_default()
}

fn table(writer: &mut Writer<'_>) -> Vec<Block> {
    let words = &writer.words.month_table;
    let months = writer.view.months();
    let mut rows: Vec<Row> = Vec::new();
    for month in months {
        let head = month.month_number().map(|number| number.to_string()).unwrap_or_default();
        rows.push(row(writer, head, month, Face::Regular));
    }
    rows.push(row(writer, words.total.clone(), writer.view.span.period, Face::Bold));
    let caption = writer.caption(&words.caption);
    let mut table = writer.table(&words.heads, [Align::Center; 5], rows);
    table.after = writer.profile.spacing.paragraph;
    vec![caption, Block::Table(table), Block::Paragraph(note(writer))]
}

fn row(writer: &mut Writer<'_>, head: String, period: Period, face: Face) -> Row {
    let view = writer.view;
    let figures = [
        view.commendation_times(period),
        view.commendation_party_times(period),
        view.commendation_non_party_times(period),
        view.commended_people(period),
    ];
    let mut cells: Vec<Cell> = vec![writer.cell(head, face)];
    for figure in &figures {
        cells.push(writer.figure_cell(figure, face));
    }
    Row { cells, keep_with_previous: face == Face::Bold }
}

fn note(writer: &Writer<'_>) -> Paragraph {
    let style = Style::new(Face::Italic, writer.profile.sizes.table);
    let note = writer.filled(&writer.words.month_table.note);
    Paragraph {
        after: 2.0 * writer.profile.spacing.paragraph,
        ..Paragraph::new(vec![Span::new(note, style)], writer.profile.spacing.table_line)
    }
}
