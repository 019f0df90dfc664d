//! Bảng 2: lượt and people by month.

use domain::Period;

use super::writer::Writer;
use crate::{Align, Block, Cell, Face, Paragraph, Row, Span, Style, wording::Word};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let words = &writer.words.month_table;
    let months = writer.view.months();
    let mut rows: Vec<Row> = Vec::new();
    for month in months {
        let head = month.month_number().map(|number| number.to_string()).unwrap_or_default();
        rows.push(row(writer, head, month, Face::Regular));
    }
    rows.push(row(writer, words.total.clone(), writer.view.span.period, Face::Bold));
    let caption = writer.caption(Word::TableNumber, &words.caption);
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
