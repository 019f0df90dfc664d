//! Tables: column widths by content, the head again on every page, no scrap of it alone on one.

mod bonds;
mod measure;
mod rows;
mod widths;

use super::{Align, Numbering, Table, flow::Flow};
use crate::{
    display::{NodeId, Owner, ROOT, Role, Rule},
    text::{Breaking, Line, Span, break_lines, chunks},
    units::{HAIR, Pt},
};
use bonds::Bonds;
use measure::{CellMeasure, ColumnMeasure};
use rows::SetRow;
use widths::widths;

/// Blank between a cell's text and its rules, at the sides.
const PAD_SIDE: Pt = 4.0;
/// The same above and below.
const PAD: Pt = 2.5;
const RULE: Pt = 0.5;
/// The share of a page that rows may claim to stand on it together, or a row to stand on it whole: what is higher is
/// parted, so that the title over a table always has room with its beginning.
const MOST_TOGETHER: f32 = 0.75;
/// Lines of a parted row that a page must hold at least.
const PARTED: usize = 2;

/// A table set for the page, not yet placed.
struct SetTable {
    /// The left edge of each column, and the right edge of the last.
    edges: Vec<Pt>,
    head: SetRow,
    rows: Vec<SetRow>,
    heights: Vec<Pt>,
    bonds: Bonds,
    leading: Pt,
}

impl SetTable {
    fn left(&self) -> Pt {
        self.edges.first().copied().unwrap_or(0.0)
    }

    fn right(&self) -> Pt {
        self.edges.last().copied().unwrap_or(0.0)
    }

    fn head_height(&self) -> Pt {
        self.head.height(self.leading)
    }

    /// Left edge and width of each cell's text.
    fn insides(&self) -> impl Iterator<Item = (Pt, Pt)> + '_ {
        self.edges.iter().zip(self.edges.iter().skip(1)).map(|(from, to)| (from + PAD_SIDE, to - from - 2.0 * PAD_SIDE))
    }
}

impl Flow<'_> {
    pub(crate) fn table(&mut self, table: &Table) {
        let set = self.set_table(table);
        if self.room() < self.start_of(&set) && !self.at_top() {
            self.new_page(Numbering::Continue);
        }
        let node = self.display.structure.child(ROOT, Role::Table);
        self.draw_head(&set, Some(node));
        let body = self.display.structure.child(node, Role::TableBody);
        for (index, row) in set.rows.iter().enumerate() {
            self.draw_row(row.clone(), set.bonds.below(index, &set.heights), &set, table, body);
        }
        self.y += table.after;
    }

    /// What a table needs to begin on a page.
    pub(crate) fn table_start(&mut self, table: &Table) -> Pt {
        let set = self.set_table(table);
        self.start_of(&set)
    }

    /// The head with the first rows.
    fn start_of(&self, set: &SetTable) -> Pt {
        let first = set.heights.first().map_or(0.0, |first| self.needed(*first, set.bonds.below(0, &set.heights), set));
        (set.head_height() + first).min(self.sheet.text_height())
    }

    /// The room that a row asks for before it goes on a page; `below` is the height of what should stay under it.
    fn needed(&self, height: Pt, below: Pt, set: &SetTable) -> Pt {
        if height + below <= self.most_together() {
            height + below
        } else if height <= self.most_together() {
            height
        } else {
            super::paragraph::height(PARTED, set.leading) + 2.0 * PAD
        }
    }

    fn most_together(&self) -> Pt {
        self.sheet.text_height() * MOST_TOGETHER
    }

    fn set_table(&mut self, table: &Table) -> SetTable {
        let heads = head_cells(table);
        let edges = self.edges(table, &heads);
        let head = self.set_row(&heads, &edges);
        let rows = table.rows.iter().map(|row| self.set_row(&row.cells, &edges));
        let rows: Vec<SetRow> = rows.collect();
        let heights: Vec<Pt> = rows.iter().map(|row| row.height(table.leading)).collect();
        let bonds = Bonds::of(&table.rows, &heights, head.height(table.leading), self.sheet.text_height());
        SetTable { edges, head, rows, heights, bonds, leading: table.leading }
    }

    fn edges(&mut self, table: &Table, heads: &[Vec<Span>]) -> Vec<Pt> {
        let measures = self.measures(table, heads);
        let sides = 2.0 * PAD_SIDE + HAIR;
        let widths = widths(&measures, self.sheet.text_width() - sides * measures.len() as f32);
        let right_edges = widths.into_iter().scan(self.sheet.left, |edge, width| {
            *edge += width + sides;
            Some(*edge)
        });
        std::iter::once(self.sheet.left).chain(right_edges).collect()
    }

    /// The texts of each column, its head first.
    fn measures(&mut self, table: &Table, heads: &[Vec<Span>]) -> Vec<ColumnMeasure> {
        let columns = heads.iter().enumerate().map(|(index, head)| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(index));
            let cells = std::iter::once(head).chain(cells);
            ColumnMeasure::of(cells.map(|cell| CellMeasure::of(&chunks(self.shaper, cell))).collect())
        });
        columns.collect()
    }

    /// Cells in lines about as long as each other, so that no last line is a lone syllable.
    fn set_row(&mut self, cells: &[Vec<Span>], edges: &[Pt]) -> SetRow {
        let widths = edges.iter().zip(edges.iter().skip(1)).map(|(from, to)| to - from - 2.0 * PAD_SIDE);
        let set = cells.iter().zip(widths).map(|(cell, width)| {
            let chunks = chunks(self.shaper, cell);
            break_lines(self.shaper, chunks, width, 0.0, Breaking::Balanced)
        });
        SetRow { cells: set.collect() }
    }

    /// The head; without a table node it is a repeat that readers have heard already.
    fn draw_head(&mut self, set: &SetTable, table: Option<NodeId>) {
        let row = table.map(|table| {
            let head = self.display.structure.child(table, Role::TableHead);
            self.display.structure.child(head, Role::Row)
        });
        let (top, height) = (self.y, set.head_height());
        for (lines, (left, _)) in set.head.cells.iter().zip(set.insides()) {
            let owner =
                row.map_or(Owner::Artifact, |row| Owner::Node(self.display.structure.child(row, Role::HeadCell)));
            let blank = (height - super::paragraph::height(lines.len(), set.leading)) / 2.0;
            self.draw(owner, lines, Align::Center, left, top + blank, set.leading);
        }
        self.y += height;
        self.draw_rules(set, top);
        self.draw_across(set, top);
    }

    /// A row, on as many pages as it needs; `below` is the height of what must stay under it.
    fn draw_row(&mut self, row: SetRow, below: Pt, set: &SetTable, table: &Table, body: NodeId) {
        let node = self.display.structure.child(body, Role::Row);
        let owners: Vec<Owner> =
            row.cells.iter().map(|_| Owner::Node(self.display.structure.child(node, Role::Cell))).collect();
        let (mut rest, mut at_least) = (Some(row), 0);
        while let Some(row) = rest {
            let height = row.height(set.leading);
            let (here, later) = if self.needed(height, below, set) > self.room() && at_least == 0 {
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
                self.new_page(Numbering::Continue);
                self.draw_head(set, None);
                at_least = 1;
            }
        }
    }

    fn draw_cells(&mut self, row: &SetRow, owners: &[Owner], set: &SetTable, table: &Table) {
        let top = self.y;
        for (((lines, owner), column), (left, _)) in row.cells.iter().zip(owners).zip(&table.columns).zip(set.insides())
        {
            self.draw(*owner, lines, column.align, left, top + PAD, set.leading);
        }
        self.y += row.height(set.leading);
        self.draw_rules(set, top);
    }

    /// The rules at the sides of a row and under it.
    fn draw_rules(&mut self, set: &SetTable, top: Pt) {
        for edge in &set.edges {
            self.rule(Rule { from: (*edge, top), to: (*edge, self.y), thickness: RULE, dotted: false });
        }
        self.draw_across(set, self.y);
    }

    fn draw_across(&mut self, set: &SetTable, y: Pt) {
        self.rule(Rule { from: (set.left(), y), to: (set.right(), y), thickness: RULE, dotted: false });
    }
}

fn head_cells(table: &Table) -> Vec<Vec<Span>> {
    table.columns.iter().map(|column| vec![Span::new(column.head.clone(), table.head_style)]).collect()
}

type Lines = Vec<Line>;
