//! Where the columns of a table stand: by their content, or as wide as the table says.

use super::{
    PAD_SIDE, RowChunks, head,
    measure::{CellMeasure, ColumnMeasure},
    rows::columns_of,
    widths::widths,
};
use crate::{
    page::{Table, Width, flow::Flow},
    text::chunks,
    units::{HAIR, Pt},
};

/// The share of a table that columns of a fixed width leave to the others at least.
const FREE: f32 = 0.1;
/// The share of a table that a column may take so that its texts are not broken.
const ONE_LINE: f32 = 0.22;
/// What stands beside the text of a cell.
const SIDES: Pt = 2.0 * PAD_SIDE + HAIR;

impl Flow<'_> {
    /// The left edge of each column, and the right edge of the last.
    pub(super) fn edges(&mut self, table: &Table, heads: &RowChunks, rows: &[RowChunks]) -> Vec<Pt> {
        let measures = self.measures(table, heads, rows);
        let widths = with_fixed(table, measures, self.sheet.text_width());
        let right_edges = widths.into_iter().scan(self.sheet.left, |edge, width| {
            *edge += width;
            Some(*edge)
        });
        std::iter::once(self.sheet.left).chain(right_edges).collect()
    }

    /// The texts of each column, its head first.
    fn measures(&mut self, table: &Table, heads: &RowChunks, rows: &[RowChunks]) -> Vec<ColumnMeasure> {
        let mut columns: Vec<Vec<CellMeasure>> = Vec::with_capacity(heads.len());
        for head in heads {
            columns.push(vec![CellMeasure::of(head)]);
        }
        for row in rows {
            for (cell, place) in row.iter().zip(columns_of(row.len(), heads.len())) {
                // What stands over several columns makes none of them wide.
                let text = if place.len() > 1 { &[][..] } else { cell };
                if let Some(column) = columns.get_mut(place.start) {
                    column.push(CellMeasure::of(text));
                }
                for column in columns.get_mut(place).into_iter().flatten().skip(1) {
                    column.push(CellMeasure::of(&[]));
                }
            }
        }
        let mut columns: Vec<ColumnMeasure> = columns.into_iter().map(ColumnMeasure::of).collect();
        self.widen_for_groups(table, &mut columns);
        for (column, width) in columns.iter_mut().zip(&table.widths) {
            match width {
                Width::AtLeast(width) => column.widen(width - SIDES),
                Width::OneLine => column.widen(column.text.min(self.sheet.text_width() * ONE_LINE)),
                Width::Content | Width::Exactly(_) => {}
            }
        }
        columns
    }

    /// Columns under a common head are together as wide as its longest word.
    fn widen_for_groups(&mut self, table: &Table, columns: &mut [ColumnMeasure]) {
        for (head, range) in head::groups(table) {
            let count = range.len() as f32;
            let word = CellMeasure::of(&chunks(self.shaper, &head)).longest_word();
            let Some(columns) = columns.get_mut(range) else { continue };
            let own: Pt = columns.iter().map(|column| column.least).sum::<Pt>() + SIDES * (count - 1.0);
            for column in columns {
                let least = column.least + ((word - own) / count).max(0.0);
                column.widen(least);
            }
        }
    }
}

/// The width of each column with what stands beside its text.
fn with_fixed(table: &Table, measures: Vec<ColumnMeasure>, whole: Pt) -> Vec<Pt> {
    let given = table.widths.iter().map(|width| match width {
        Width::Exactly(width) => Some(*width),
        Width::AtLeast(_) | Width::OneLine | Width::Content => None,
    });
    let given: Vec<Option<Pt>> = given.chain(std::iter::repeat(None)).take(measures.len()).collect();
    let sum: Pt = given.iter().flatten().sum();
    let all = given.iter().all(Option::is_some);
    let scale = if all { whole / sum } else { (whole * (1.0 - FREE) / sum).min(1.0) };
    let free: Vec<ColumnMeasure> =
        measures.into_iter().zip(&given).filter(|(_, given)| given.is_none()).map(|(measure, _)| measure).collect();
    let left = if sum > 0.0 { whole - sum * scale } else { whole };
    let mut free = widths(&free, left - SIDES * free.len() as f32).into_iter().map(|width| width + SIDES);
    given.into_iter().map(|given| given.map_or_else(|| free.next().unwrap_or(0.0), |width| width * scale)).collect()
}
