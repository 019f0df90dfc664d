//! What lists and registers have in common.

use chrono::NaiveDate;
use domain::day::on_paper_short;

use super::form::Form;
use crate::{Block, Cell, ColumnGroup, Face, Pt, Span, Table, Width, mm};

impl Form<'_> {
    /// Texts under each other in one cell, the empty ones left out.
    pub(super) fn lines<'t>(&self, lines: impl IntoIterator<Item = &'t str>) -> Cell {
        self.cell(under_each_other(lines))
    }

    /// A text in bold with others under it.
    pub(super) fn lines_under<'t>(&self, first: &str, others: impl IntoIterator<Item = &'t str>) -> Cell {
        let mut cell = self.bold_cell(first);
        let others = under_each_other(others);
        if !others.is_empty() {
            cell.push(Span::new(format!("\n{others}"), self.profile().table_style(Face::Regular)));
        }
        cell
    }

    /// A day; nothing where none is known.
    pub(super) fn day_cell(&self, day: Option<NaiveDate>) -> Cell {
        self.cell(day.map(on_paper_short).unwrap_or_default())
    }

    /// Says that there is nothing to list.
    pub(super) fn no_data(&self) -> Block {
        self.office.paragraph(&self.words.no_data)
    }

    /// The line over a table.
    pub(super) fn caption(&self, text: &str) -> Block {
        Block::Paragraph(self.profile().caption(text))
    }
}

/// Lines of one text, the empty ones left out.
pub(super) fn under_each_other<'t>(lines: impl IntoIterator<Item = &'t str>) -> String {
    let said: Vec<&str> = lines.into_iter().map(str::trim).filter(|line| !line.is_empty()).collect();
    said.join("\n")
}

/// A head over several columns.
pub(super) fn over(head: &str, columns: std::ops::Range<usize>) -> ColumnGroup {
    ColumnGroup { head: head.to_owned(), columns }
}

/// A table with the numbers of its columns under their heads, as the paper books of the Party have them.
pub(super) fn with_column_numbers(mut table: Table) -> Table {
    table.groups = (0..).zip(&table.columns).map(|(at, column)| over(&column.head, at..at + 1)).collect();
    for (number, column) in (1..).zip(&mut table.columns) {
        column.head = format!("({number})");
    }
    table
}

/// A column no narrower than so many millimetres: for long texts, or for the pen.
pub(super) const fn wide(column: usize, millimetres: f32) -> (usize, Width) {
    (column, Width::AtLeast(mm(millimetres)))
}

/// A column whose names or dates are not broken.
pub(super) const fn one_line(column: usize) -> (usize, Width) {
    (column, Width::OneLine)
}

/// A table whose rows leave room for the pen.
pub(super) fn with_room(table: Table, row_height: Pt) -> Table {
    Table { row_height, ..table }
}
