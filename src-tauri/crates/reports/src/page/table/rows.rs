//! A row of cells set into lines, and its cutting when no page can hold it.

use std::ops::Range;

use super::{Lines, PAD};
use crate::{
    page::paragraph::{fitting, height},
    units::Pt,
};

/// A cell set into lines, with the columns that it takes.
#[derive(Clone)]
pub(super) struct SetCell {
    pub(super) lines: Lines,
    pub(super) columns: Range<usize>,
}

/// A row whose cells are set into lines.
#[derive(Clone)]
pub(super) struct SetRow {
    pub(super) cells: Vec<SetCell>,
    /// It is at least so high.
    pub(super) least: Pt,
}

/// The columns that each of a row's cells takes: the first takes what the others leave.
pub(crate) fn columns_of(cells: usize, columns: usize) -> impl Iterator<Item = Range<usize>> {
    let first = (columns + 1).saturating_sub(cells).max(1);
    std::iter::once(0..first).chain((first..).map(|column| column..column + 1)).take(cells.min(columns))
}

impl SetRow {
    pub(super) fn height(&self, leading: Pt) -> Pt {
        self.text_height(leading).max(self.least)
    }

    /// Blank over the text of a row that is higher than its text asks for.
    pub(super) fn blank(&self, leading: Pt) -> Pt {
        (self.height(leading) - self.text_height(leading)) / 2.0
    }

    fn text_height(&self, leading: Pt) -> Pt {
        let lines = self.cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        height(lines.max(1), leading) + 2.0 * PAD
    }

    /// Whether the rule at this edge parts two columns that one cell takes.
    pub(super) fn inner_edge(&self, edge: usize) -> bool {
        self.cells.iter().any(|cell| cell.columns.start < edge && edge < cell.columns.end)
    }

    /// The lines that fit into `room`, `at_least` so many, and those that do not.
    pub(super) fn split(self, room: Pt, leading: Pt, at_least: usize) -> (Option<Self>, Option<Self>) {
        let count = fitting(room - 2.0 * PAD, leading).max(at_least);
        if count == 0 {
            return (None, Some(self));
        }
        let (mut here, mut later) = (Vec::new(), Vec::new());
        for SetCell { mut lines, columns } in self.cells {
            let rest = lines.split_off(count.min(lines.len()));
            here.push(SetCell { lines, columns: columns.clone() });
            later.push(SetCell { lines: rest, columns });
        }
        let done = later.iter().all(|cell| cell.lines.is_empty());
        let row = |cells| Self { cells, least: 0.0 };
        (Some(row(here)), (!done).then(|| row(later)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_cell_takes_the_columns_that_the_others_leave() {
        assert_eq!(columns_of(3, 3).collect::<Vec<_>>(), [0..1, 1..2, 2..3]);
        assert_eq!(columns_of(2, 5).collect::<Vec<_>>(), [0..4, 4..5]);
        assert!(columns_of(1, 5).eq(std::iter::once(0..5)));
        assert_eq!(columns_of(4, 3).collect::<Vec<_>>(), [0..1, 1..2, 2..3]);
        assert_eq!(columns_of(0, 3).count() + columns_of(2, 0).count(), 0);
    }
}
