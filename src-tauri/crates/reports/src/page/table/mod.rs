//! Tables: column widths by content, the head again on every page, no scrap of it alone on one.

mod bonds;
mod edges;
mod grid;
mod head;
mod measure;
mod rows;
mod widths;

use std::ops::Range;

use super::{Align, Block, Numbering, Table, TableMeasures, flow::Flow};
use crate::{
    display::{CellSpan, NodeId, Owner, ROOT, Role},
    text::{Breaking, Chunk, Line, Span, break_lines, chunks},
    units::Pt,
};
use bonds::Bonds;
use grid::Grid;
use head::SetHead;
pub(crate) use head::groups;
pub(crate) use rows::columns_of;
use rows::{SetCell, SetRow};

/// Blank between a cell's text and its rules, at the sides.
pub(crate) const PAD_SIDE: Pt = 4.0;
/// The same above and below.
pub(crate) const PAD: Pt = 2.5;
const RULE: Pt = 0.5;
/// The share of a page that rows may claim to stand on it together, or a row to stand on it whole: what is higher is
/// parted, so that the title over a table always has room with its beginning.
const MOST_TOGETHER: f32 = 0.75;
/// Lines of a parted row that a page must hold at least.
const PARTED: usize = 2;

/// What tables leave behind while they are set and drawn.
#[derive(Default)]
pub(crate) struct Tables {
    /// The table that was set to know its height, until it is drawn.
    set: Option<SetTable>,
    grid: Grid,
}

/// A table set for the page, not yet placed.
struct SetTable {
    /// Which table it is, by where its description lies.
    of: *const Table,
    /// The left edge of each column, and the right edge of the last.
    edges: Vec<Pt>,
    head: SetHead,
    rows: Vec<SetRow>,
    heights: Vec<Pt>,
    bonds: Bonds,
    leading: Pt,
    /// What stays under the last row.
    next: Pt,
}

impl SetTable {
    fn left(&self) -> Pt {
        self.edges.first().copied().unwrap_or(0.0)
    }

    fn right(&self) -> Pt {
        self.edges.last().copied().unwrap_or(0.0)
    }

    /// Left edge and width of the text of a cell over these columns.
    fn inside(&self, columns: &Range<usize>) -> (Pt, Pt) {
        inside(&self.edges, columns)
    }

    /// Left and right edge of a cell over these columns.
    fn outside(&self, columns: &Range<usize>) -> (Pt, Pt) {
        let (left, width) = self.inside(columns);
        (left - PAD_SIDE, left + width + PAD_SIDE)
    }
}

/// In the middle stand lines about as long as each other, at the left full ones; a last line is no lone syllable.
fn breaking(table: &Table, column: usize) -> Breaking {
    match table.columns.get(column).map(|column| column.align) {
        Some(Align::Left | Align::Justify) => Breaking::Filled,
        Some(Align::Center | Align::Right) | None => Breaking::Balanced,
    }
}

fn inside(edges: &[Pt], columns: &Range<usize>) -> (Pt, Pt) {
    let edge = |index: usize| edges.get(index).or(edges.last()).copied().unwrap_or(0.0);
    let (from, to) = (edge(columns.start), edge(columns.end));
    (from + PAD_SIDE, to - from - 2.0 * PAD_SIDE)
}

/// The nodes of a table that is being drawn.
struct TableNodes {
    head: NodeId,
    body: NodeId,
}

impl Flow<'_> {
    pub(crate) fn table(&mut self, table: &Table, rest: &[Block]) {
        let mut set = self.set_before(table, rest);
        if self.room() < self.start_of(&set) && !self.at_top() {
            self.new_page(Numbering::Continue);
        }
        let node = self.display.structure.child(ROOT, Role::Table);
        let head = self.display.structure.child(node, Role::TableHead);
        let nodes = TableNodes { head, body: self.display.structure.child(node, Role::TableBody) };
        self.draw_head(&set, Some(&nodes));
        for (index, row) in std::mem::take(&mut set.rows).into_iter().enumerate() {
            self.draw_row(row, index, &set, table, nodes.body);
        }
        self.draw_grid();
        self.y += table.after;
    }

    /// What a table needs to begin on a page.
    pub(crate) fn table_start(&mut self, table: &Table, rest: &[Block]) -> Pt {
        let set = self.set_before(table, rest);
        let start = self.start_of(&set);
        self.tables.set = Some(set);
        start
    }

    pub(crate) fn table_measures(&mut self, table: &Table) -> TableMeasures {
        let set = self.set_table(table);
        let edges = set.edges.iter().zip(set.edges.iter().skip(1));
        let most = self.sheet.text_height() - set.head.height();
        TableMeasures {
            widths: edges.map(|(from, to)| to - from).collect(),
            splits: set.heights.iter().map(|height| *height > most).collect(),
        }
    }

    /// The head with the first rows.
    fn start_of(&self, set: &SetTable) -> Pt {
        let most = self.most_together();
        let first = set.heights.first().map_or(0.0, |first| self.needed(*first, set, 0, most));
        (set.head.height() + first).min(self.sheet.text_height())
    }

    /// The room that a row asks for before it goes on a page, what should stay under it included; a row that is higher
    /// than `most` is parted.
    fn needed(&self, height: Pt, set: &SetTable, index: usize, most: Pt) -> Pt {
        let below = set.bonds.below(index, &set.heights, set.next);
        if height + below <= self.most_together() {
            height + below
        } else if height <= most {
            height
        } else {
            super::paragraph::height(PARTED, set.leading) + 2.0 * PAD
        }
    }

    /// How high a row may be without being parted: under the title of a table there is less room than on a page that
    /// the table has to itself.
    fn most_whole(&self, set: &SetTable, index: usize) -> Pt {
        if index == 0 { self.most_together() } else { self.sheet.text_height() - set.head.height() }
    }

    fn most_together(&self) -> Pt {
        self.sheet.text_height() * MOST_TOGETHER
    }

    fn set_before(&mut self, table: &Table, rest: &[Block]) -> SetTable {
        let next = self.height_with(table.keep_with_next, table.after, rest);
        SetTable { next, ..self.set_table(table) }
    }

    /// Sets a table, unless what stays with it has asked for its height before.
    fn set_table(&mut self, table: &Table) -> SetTable {
        if let Some(set) = self.tables.set.take().filter(|set| std::ptr::eq(set.of, table)) {
            return set;
        }
        let heads = self.chunks_of(&head::cells(table));
        let rows: Vec<RowChunks> = table.rows.iter().map(|row| self.chunks_of(&row.cells)).collect();
        let (count, edges) = (heads.len(), self.edges(table, &heads, &rows));
        let columns = self.set_cells(heads, columns_of(count, count), &edges, |_| Breaking::Balanced);
        let (groups, places): (Vec<_>, Vec<_>) = head::groups(table).into_iter().unzip();
        let groups = self.chunks_of(&groups);
        let head = SetHead::new(
            columns,
            self.set_cells(groups, places.into_iter(), &edges, |_| Breaking::Balanced),
            table.leading,
        );
        let rows = rows.into_iter().map(|row| {
            let places = columns_of(row.len(), count);
            SetRow {
                cells: self.set_cells(row, places, &edges, |column| breaking(table, column)),
                least: table.row_height,
            }
        });
        let rows: Vec<SetRow> = rows.collect();
        let heights: Vec<Pt> = rows.iter().map(|row| row.height(table.leading)).collect();
        let bonds = Bonds::of(&table.rows, &heights, head.height(), self.sheet.text_height());
        SetTable { of: table, edges, head, rows, heights, bonds, leading: table.leading, next: 0.0 }
    }

    fn chunks_of(&mut self, cells: &[Vec<Span>]) -> RowChunks {
        cells.iter().map(|cell| chunks(self.shaper, cell)).collect()
    }

    /// Cells in lines, broken as the first column of each asks for.
    fn set_cells(
        &mut self,
        cells: RowChunks,
        places: impl Iterator<Item = Range<usize>>,
        edges: &[Pt],
        breaking: impl Fn(usize) -> Breaking,
    ) -> Vec<SetCell> {
        let set = cells.into_iter().zip(places).map(|(chunks, columns)| {
            let (_, width) = inside(edges, &columns);
            let lines = break_lines(self.shaper, chunks, width, 0.0, breaking(columns.start));
            SetCell { lines, columns }
        });
        set.collect()
    }

    /// A row, on as many pages as it needs.
    fn draw_row(&mut self, row: SetRow, index: usize, set: &SetTable, table: &Table, body: NodeId) {
        let node = self.display.structure.child(body, Role::Row);
        let owners = row.cells.iter().map(|cell| {
            let span = CellSpan { columns: cell.columns.len(), rows: 1 };
            Owner::Node(self.display.structure.cell(node, Role::Cell, span))
        });
        let owners: Vec<Owner> = owners.collect();
        let (mut rest, mut at_least, most) = (Some(row), 0, self.most_whole(set, index));
        while let Some(row) = rest {
            let height = row.height(set.leading);
            let (here, later) = if self.needed(height, set, index, most) > self.room() && at_least == 0 {
                (None, Some(row))
            } else if height > self.room() {
                row.split(self.room(), set.leading, at_least)
            } else {
                (Some(row), None)
            };
            if let Some(row) = here {
                self.draw_cells(&row, &owners, set, table);
            }
            rest = later;
            if rest.is_some() {
                self.draw_grid();
                self.new_page(Numbering::Continue);
                self.draw_head(set, None);
                at_least = 1;
            }
        }
    }

    fn draw_cells(&mut self, row: &SetRow, owners: &[Owner], set: &SetTable, table: &Table) {
        let (top, blank) = (self.y, row.blank(set.leading));
        for (cell, owner) in row.cells.iter().zip(owners) {
            let align = table.columns.get(cell.columns.start).map_or(Align::Left, |column| column.align);
            let (left, _) = set.inside(&cell.columns);
            self.draw(*owner, &cell.lines, align, left, top + PAD + blank, set.leading);
        }
        self.y += row.height(set.leading);
        for (_, edge) in set.edges.iter().enumerate().filter(|(index, _)| !row.inner_edge(*index)) {
            self.rule_down(*edge, top, self.y);
        }
        self.rule_across(set.left(), set.right(), self.y);
    }

    fn rule_down(&mut self, x: Pt, from: Pt, to: Pt) {
        self.tables.grid.down(x, from, to);
    }

    fn rule_across(&mut self, from: Pt, to: Pt, y: Pt) {
        self.tables.grid.across(from, to, y);
    }

    /// Draws the rules of what stands on this page.
    fn draw_grid(&mut self) {
        for rule in self.tables.grid.take() {
            self.rule(rule);
        }
    }
}

/// The chunks of each cell of a row.
type RowChunks = Vec<Vec<Chunk>>;

type Lines = Vec<Line>;
