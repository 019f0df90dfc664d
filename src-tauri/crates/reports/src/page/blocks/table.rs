//! A table, before anything is placed.

use std::ops::Range;

use crate::{
    page::Align,
    text::{Span, Style},
    units::Pt,
};

/// A ruled table, as wide as the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The columns, left to right.
    pub columns: Vec<TableColumn>,
    /// The rows under the head.
    pub rows: Vec<Row>,
    /// Style of the head's letters.
    pub head_style: Style,
    /// Exact height of a line.
    pub leading: Pt,
    /// Blank below.
    pub after: Pt,
    /// How wide the columns are, left to right; where none is given, as wide as their content asks for.
    pub widths: Vec<Width>,
    /// Heads over several columns, left to right.
    pub groups: Vec<ColumnGroup>,
    /// Rows are at least so high, with their text in the middle: room for a signature.
    pub row_height: Pt,
    /// The last row stays on one page with the start of the next block.
    pub keep_with_next: bool,
}

/// How wide a column of a table is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Width {
    /// As its content asks for.
    #[default]
    Content,
    /// The same, but not narrower than this.
    AtLeast(Pt),
    /// So wide that none of its texts is broken, up to a share of the table: names and dates.
    OneLine,
    /// This wide. Where such columns leave the others too little, or fill the table alone, all are scaled alike.
    Exactly(Pt),
}

impl Table {
    /// The table with these columns, from 0, as wide as they are told.
    #[must_use]
    pub fn with_widths<const N: usize>(mut self, widths: [(usize, Width); N]) -> Self {
        self.widths.resize(self.columns.len(), Width::Content);
        for (column, width) in widths {
            if let Some(place) = self.widths.get_mut(column) {
                *place = width;
            }
        }
        self
    }
}

/// A head over several columns, which have their own heads under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnGroup {
    /// What stands in it.
    pub head: String,
    /// The columns that it stands over, from 0.
    pub columns: Range<usize>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableColumn {
    /// What stands in the head.
    pub head: String,
    /// Where the cells' lines stand.
    pub align: Align,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The cells, one a column; with fewer, the first takes the columns that the others leave, as "Cộng" does.
    pub cells: Vec<Cell>,
    /// Stays on one page with the row above, as a total does.
    pub keep_with_previous: bool,
}

/// The text of a cell.
pub type Cell = Vec<Span>;
