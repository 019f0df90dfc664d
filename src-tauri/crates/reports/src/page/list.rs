//! Lists: each item hangs beside its marker.

use super::{Align, Block, List, ListItem, flow::Flow, paragraph::Place};
use crate::{
    display::{NodeId, Owner, ROOT, Role},
    text::{Breaking, Line, break_lines, chunks},
    units::Pt,
};

impl Flow<'_> {
    pub(crate) fn list(&mut self, list: &List, rest: &[Block]) {
        let numbering = list.items.first().map_or("None", ListItem::numbering);
        let node = self.display.structure.list(ROOT, numbering);
        let Place { left, width, .. } = self.beside_markers(list);
        for (index, item) in list.items.iter().enumerate() {
            let last = index + 1 == list.items.len();
            let next = if last && item.body.keep_with_next { self.start_height(rest) } else { 0.0 };
            let marker = self.marker(list, item);
            let owner = self.display.structure.child(node, Role::ListItem);
            let label = self.display.structure.child(owner, Role::ListLabel);
            let owner = Owner::Node(self.display.structure.child(owner, Role::ListBody));
            let marker = Some(Marker { lines: marker, owner: label, left: left - list.hang });
            self.placed_paragraph(&item.body, Place { left, width, marker }, owner, next);
        }
    }

    /// Height of the first item's beginning.
    pub(crate) fn list_start(&mut self, list: &List, rest: &[Block]) -> Pt {
        let width = self.beside_markers(list).width;
        let rest = if list.items.len() > 1 { &[] } else { rest };
        list.items.first().map_or(0.0, |item| self.paragraph_start(&item.body, width, rest))
    }

    fn beside_markers(&self, list: &List) -> Place {
        let inset = list.indent + list.hang;
        Place { left: self.sheet.left + inset, width: self.sheet.text_width() - inset, marker: None }
    }

    fn marker(&mut self, list: &List, item: &ListItem) -> Vec<Line> {
        let chunks = chunks(self.shaper, &item.marker);
        break_lines(self.shaper, chunks, list.hang, 0.0, Breaking::Greedy).into_iter().take(1).collect()
    }
}

/// What hangs beside the first line of an item.
pub(crate) struct Marker {
    lines: Vec<Line>,
    owner: NodeId,
    left: Pt,
}

impl Marker {
    pub(crate) fn draw(&self, flow: &mut Flow<'_>, top: Pt, leading: Pt) {
        flow.draw(Owner::Node(self.owner), &self.lines, Align::Left, self.left, top, leading);
    }
}

impl ListItem {
    /// What readers are told of the markers, in the words of the PDF standard.
    fn numbering(&self) -> &'static str {
        let text: String = self.marker.iter().map(|span| span.text.as_str()).collect();
        match text.trim().chars().next() {
            None => "None",
            Some(c) if c.is_ascii_digit() => "Decimal",
            Some('I' | 'V' | 'X') => "UpperRoman",
            Some(c) if c.is_uppercase() => "UpperAlpha",
            Some(c) if c.is_lowercase() => "LowerAlpha",
            Some(_) => "Disc",
        }
    }
}
