//! Tables: column widths by content, the head again on every page, rows kept whole while a page can hold them.

mod rows;
mod widths;

use super::{Align, Numbering, Table, TableColumn, flow::Flow};
use crate::{
    display::{NodeId, Owner, ROOT, Role, Rule},
    text::{Chunk, Line, Span, break_lines, chunks},
    units::{HAIR, Pt},
};
use rows::SetRow;
use widths::{Need, widths};

/// Blank between a cell's text and its rules, at the sides.
const PAD_SIDE: Pt = 4.0;
/// The same above and below.
const PAD: Pt = 2.5;
const RULE: Pt = 0.5;

/// A table measured for the page: its column edges and its head.
struct Frame {
    /// The left edge of each column, and the right edge of the last.
    edges: Vec<Pt>,
    head: SetRow,
    leading: Pt,
}

impl Frame {
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
        let frame = self.frame(table);
        let rows: Vec<SetRow> =
            table.rows.iter().map(|row| self.set_row(&row.cells, table, &frame.edges, |column| column.align)).collect();
        let node = self.display.structure.child(ROOT, Role::Table);
        if self.room() < self.table_start(table) && !self.at_top() {
            self.new_page(Numbering::Continue);
        }
        self.draw_head(&frame, Some(node));
        let body = self.display.structure.child(node, Role::TableBody);
        for (index, row) in rows.iter().enumerate() {
            let followers = table.rows.iter().zip(&rows).skip(index + 1).take_while(|(row, _)| row.keep_with_previous);
            let below: Pt = followers.map(|(_, row)| row.height(table.leading)).sum();
            self.draw_row(row.clone(), below, &frame, table, body);
        }
        self.y += table.after;
    }

    /// The head with the first row: what a table needs to begin on a page.
    pub(crate) fn table_start(&mut self, table: &Table) -> Pt {
        let frame = self.frame(table);
        let first = table.rows.first().map(|row| self.set_row(&row.cells, table, &frame.edges, |column| column.align));
        let whole = frame.head_height() + first.map_or(0.0, |row| row.height(table.leading));
        whole.min(self.sheet.text_height())
    }

    fn frame(&mut self, table: &Table) -> Frame {
        let heads = head_cells(table);
        let needs: Vec<Need> = self.needs(table, &heads);
        let mut edges = vec![self.sheet.left];
        let mut edge = self.sheet.left;
        for width in widths(&needs, self.sheet.text_width()) {
            edge += width;
            edges.push(edge);
        }
        let head = self.set_row(&heads, table, &edges, |_| Align::Center);
        Frame { edges, head, leading: table.leading }
    }

    /// What each column asks for; the more text it holds, the more it weighs, by the root, as text fills an area.
    fn needs(&mut self, table: &Table, heads: &[Vec<Span>]) -> Vec<Need> {
        let columns = table.columns.iter().zip(heads).enumerate();
        let needs = columns.map(|(index, (column, head))| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(index));
            let (mut least, mut most, mut text): (Pt, Pt, Pt) = (self.extent(head).0, 0.0, 1.0);
            for cell in cells {
                let (word, line) = self.extent(cell);
                (least, most, text) = (least.max(word), most.max(line), text + line);
            }
            let sides = 2.0 * PAD_SIDE + HAIR;
            Need { weight: column.weight * text.sqrt(), least: least + sides, most: most + sides }
        });
        needs.collect()
    }

    /// Width of the longest word, and of the whole on one line.
    fn extent(&mut self, cell: &[Span]) -> (Pt, Pt) {
        let chunks: Vec<Chunk> = chunks(self.shaper, cell);
        let longest = chunks.iter().map(|chunk| chunk.width).fold(0.0, Pt::max);
        (longest, chunks.iter().map(|chunk| chunk.width + chunk.space_width()).sum())
    }

    fn set_row(
        &mut self,
        cells: &[Vec<Span>],
        table: &Table,
        edges: &[Pt],
        align: impl Fn(&TableColumn) -> Align,
    ) -> SetRow {
        let widths = edges.iter().zip(edges.iter().skip(1)).map(|(from, to)| to - from - 2.0 * PAD_SIDE);
        let set = cells.iter().zip(&table.columns).zip(widths).map(|((cell, column), width)| {
            let chunks = chunks(self.shaper, cell);
            break_lines(self.shaper, chunks, width, 0.0, align(column).breaking())
        });
        SetRow { cells: set.collect() }
    }

    /// The head; without a table node it is a repeat that readers have heard already.
    fn draw_head(&mut self, frame: &Frame, table: Option<NodeId>) {
        let row = table.map(|table| {
            let head = self.display.structure.child(table, Role::TableHead);
            self.display.structure.child(head, Role::Row)
        });
        let (top, height) = (self.y, frame.head_height());
        for (lines, (left, _)) in frame.head.cells.iter().zip(frame.insides()) {
            let owner =
                row.map_or(Owner::Artifact, |row| Owner::Node(self.display.structure.child(row, Role::HeadCell)));
            let blank = (height - super::paragraph::height(lines.len(), frame.leading)) / 2.0;
            self.draw(owner, lines, Align::Center, left, top + blank, frame.leading);
        }
        self.y += height;
        self.draw_rules(frame, top);
        self.draw_across(frame, top);
    }

    /// A row, on as many pages as it needs; `below` is the height of what must stay under it.
    fn draw_row(&mut self, row: SetRow, below: Pt, frame: &Frame, table: &Table, body: NodeId) {
        let node = self.display.structure.child(body, Role::Row);
        let owners: Vec<Owner> =
            row.cells.iter().map(|_| Owner::Node(self.display.structure.child(node, Role::Cell))).collect();
        let page = self.sheet.text_height() - frame.head_height();
        let (mut rest, mut at_least) = (Some(row), 0);
        while let Some(row) = rest {
            let height = row.height(frame.leading);
            let needed = if height + below <= page { height + below } else { height };
            let (here, later) = if needed <= self.room() {
                (Some(row), None)
            } else if height > page {
                row.split(self.room(), frame.leading, at_least)
            } else {
                (None, Some(row))
            };
            if let Some(row) = here {
                self.draw_cells(&row, &owners, frame, table);
            }
            rest = later;
            if rest.is_some() {
                self.new_page(Numbering::Continue);
                self.draw_head(frame, None);
                at_least = 1;
            }
        }
    }

    fn draw_cells(&mut self, row: &SetRow, owners: &[Owner], frame: &Frame, table: &Table) {
        let top = self.y;
        for (((lines, owner), column), (left, _)) in
            row.cells.iter().zip(owners).zip(&table.columns).zip(frame.insides())
        {
            self.draw(*owner, lines, column.align, left, top + PAD, frame.leading);
        }
        self.y += row.height(frame.leading);
        self.draw_rules(frame, top);
    }

    /// The rules at the sides of a row and under it.
    fn draw_rules(&mut self, frame: &Frame, top: Pt) {
        for edge in &frame.edges {
            self.rule(Rule { from: (*edge, top), to: (*edge, self.y), thickness: RULE, dotted: false });
        }
        self.draw_across(frame, self.y);
    }

    fn draw_across(&mut self, frame: &Frame, y: Pt) {
        self.rule(Rule { from: (frame.left(), y), to: (frame.right(), y), thickness: RULE, dotted: false });
    }
}

fn head_cells(table: &Table) -> Vec<Vec<Span>> {
    table.columns.iter().map(|column| vec![Span::new(column.head.clone(), table.head_style)]).collect()
}

type Lines = Vec<Line>;
