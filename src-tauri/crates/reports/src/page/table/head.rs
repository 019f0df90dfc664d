//! The head of a table: one row of cells, or two where some stand under a common head.

use std::ops::Range;

use super::{PAD, SetTable, TableNodes, rows::SetCell};
use crate::{
    display::{CellSpan, Owner, Role},
    page::{Align, ColumnGroup, Table, flow::Flow, paragraph::height},
    text::Span,
    units::Pt,
};

/// A head set for the page.
pub(super) struct SetHead {
    /// The cells of each column, left to right.
    columns: Vec<SetCell>,
    /// The common heads, left to right.
    groups: Vec<SetCell>,
    /// Height of the row of common heads, without any 0.
    upper: Pt,
    /// Height of the row of the columns' own heads.
    lower: Pt,
}

impl SetHead {
    pub(super) fn new(columns: Vec<SetCell>, groups: Vec<SetCell>, leading: Pt) -> Self {
        let cell = |cell: &SetCell| height(cell.lines.len().max(1), leading) + 2.0 * PAD;
        let grouped = |cell: &SetCell| groups.iter().any(|group| group.columns.contains(&cell.columns.start));
        let upper = groups.iter().map(cell).fold(0.0, Pt::max);
        let under = columns.iter().filter(|cell| grouped(cell)).map(cell).fold(0.0, Pt::max);
        let whole = columns.iter().filter(|cell| !grouped(cell)).map(cell).fold(0.0, Pt::max);
        Self { lower: under.max(whole - upper), upper, columns, groups }
    }

    pub(super) fn height(&self) -> Pt {
        self.upper + self.lower
    }

    fn group_of(&self, column: &SetCell) -> Option<&SetCell> {
        self.groups.iter().find(|group| group.columns.contains(&column.columns.start))
    }

    /// Whether the vertical rule at this edge parts two columns of one group.
    fn inner_edge(&self, edge: usize) -> bool {
        self.groups.iter().any(|group| group.columns.start < edge && edge < group.columns.end)
    }
}

/// The common heads that a table can bear: in order, over columns that it has, none over another's.
pub(crate) fn groups(table: &Table) -> Vec<(Vec<Span>, Range<usize>)> {
    let mut next = 0;
    let mut groups = Vec::new();
    for ColumnGroup { head, columns } in &table.groups {
        let columns = columns.start.max(next)..columns.end.min(table.columns.len());
        if columns.is_empty() {
            continue;
        }
        next = columns.end;
        groups.push((vec![Span::new(head.clone(), table.head_style)], columns));
    }
    groups
}

pub(super) fn cells(table: &Table) -> Vec<Vec<Span>> {
    table.columns.iter().map(|column| vec![Span::new(column.head.clone(), table.head_style)]).collect()
}

impl Flow<'_> {
    /// The head; without table nodes it is a repeat that readers have heard already.
    pub(super) fn draw_head(&mut self, set: &SetTable, nodes: Option<&TableNodes>) {
        let (top, head) = (self.y, &set.head);
        let row = nodes.map(|nodes| self.display.structure.child(nodes.head, Role::Row));
        let under = row.zip(nodes).filter(|_| head.upper > 0.0);
        let under = under.map(|(_, nodes)| self.display.structure.child(nodes.head, Role::Row));
        let mut cells: Vec<HeadPlace<'_>> = head.columns.iter().map(|cell| head.place(cell, top)).collect();
        cells.extend(head.groups.iter().map(|cell| HeadPlace { cell, top, height: head.upper, rows: 1, under: false }));
        // Read from left to right, and each common head before what stands under it.
        cells.sort_by_key(|place| (place.cell.columns.start, place.under));
        for place in cells {
            let row = if place.under { under } else { row };
            let span = CellSpan { columns: place.cell.columns.len(), rows: place.rows };
            let owner =
                row.map_or(Owner::Artifact, |row| Owner::Node(self.display.structure.cell(row, Role::HeadCell, span)));
            let (left, _) = set.inside(&place.cell.columns);
            let blank = (place.height - height(place.cell.lines.len(), set.leading)) / 2.0;
            self.draw(owner, &place.cell.lines, Align::Center, left, place.top + blank, set.leading);
        }
        self.y += head.height();
        self.draw_head_rules(set, top);
    }

    fn draw_head_rules(&mut self, set: &SetTable, top: Pt) {
        let middle = top + set.head.upper;
        for (index, edge) in set.edges.iter().enumerate() {
            let from = if set.head.inner_edge(index) { middle } else { top };
            self.rule_down(*edge, from, self.y);
        }
        for group in &set.head.groups {
            let (from, to) = set.outside(&group.columns);
            self.rule_across(from, to, middle);
        }
        self.rule_across(set.left(), set.right(), top);
        self.rule_across(set.left(), set.right(), self.y);
    }
}

/// Where a cell of a head stands.
struct HeadPlace<'a> {
    cell: &'a SetCell,
    top: Pt,
    height: Pt,
    /// How many rows of the head it takes.
    rows: usize,
    /// Stands in the second row.
    under: bool,
}

impl SetHead {
    fn place<'a>(&self, cell: &'a SetCell, top: Pt) -> HeadPlace<'a> {
        if self.upper > 0.0 && self.group_of(cell).is_some() {
            HeadPlace { cell, top: top + self.upper, height: self.lower, rows: 1, under: true }
        } else {
            let rows = if self.upper > 0.0 { 2 } else { 1 };
            HeadPlace { cell, top, height: self.height(), rows, under: false }
        }
    }
}
