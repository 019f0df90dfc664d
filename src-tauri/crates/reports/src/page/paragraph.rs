//! Paragraphs over pages: no lone line at a page's edge, headings with what they head.

use super::{Align, Block, Heading, Numbering, Paragraph, flow::Flow, list::Marker};
use crate::{
    display::{Bookmark, Owner, ROOT, Role, Rule},
    text::{Line, break_lines, chunks},
    units::Pt,
};

/// Fewer lines than this of one paragraph never stand alone at the foot or the head of a page.
const TOGETHER: usize = 2;
const RULE_THICKNESS: Pt = 0.75;
const RULE_GAP: Pt = 1.5;

impl Flow<'_> {
    pub(crate) fn paragraph(&mut self, paragraph: &Paragraph, left: Pt, width: Pt, next: Pt) {
        let owner = Owner::Node(self.display.structure.child(ROOT, role(paragraph)));
        self.placed_paragraph(paragraph, Place { left, width, marker: None }, owner, next);
    }

    /// A paragraph of this owner, with what hangs beside it.
    pub(crate) fn placed_paragraph(&mut self, paragraph: &Paragraph, place: Place, owner: Owner, next: Pt) {
        let Place { left, width, marker } = place;
        let lines = self.lines(paragraph, width);
        if !self.at_top() {
            self.y += paragraph.before;
        }
        let next = if next > 0.0 { paragraph.after + next } else { 0.0 };
        let mut rest = lines.as_slice();
        while !rest.is_empty() {
            let fresh = rest.len() == lines.len();
            let count = count_here(
                Room { height: self.room(), top: self.at_top(), fresh, next },
                paragraph.leading,
                rest.len(),
            );
            let (here, later) = rest.split_at(count);
            if fresh && count > 0 {
                self.bookmark(paragraph, self.y);
                if let Some(marker) = &marker {
                    marker.draw(self, self.y, paragraph.leading);
                }
            }
            self.draw(owner, here, paragraph.align, left, self.y, paragraph.leading);
            self.y += height(here.len(), paragraph.leading);
            rest = later;
            if !rest.is_empty() {
                self.new_page(Numbering::Continue);
            }
        }
        self.rule_under(paragraph, &lines, left, self.y);
        self.y += paragraph.after;
    }

    /// Draws a whole paragraph at a place of its own; returns where it ends, the blank below included.
    pub(crate) fn fixed_paragraph(&mut self, paragraph: &Paragraph, left: Pt, width: Pt, top: Pt) -> Pt {
        let lines = self.lines(paragraph, width);
        let owner = Owner::Node(self.display.structure.child(ROOT, role(paragraph)));
        let top = top + paragraph.before;
        self.bookmark(paragraph, top);
        self.draw(owner, &lines, paragraph.align, left, top, paragraph.leading);
        let bottom = top + height(lines.len(), paragraph.leading);
        self.rule_under(paragraph, &lines, left, bottom);
        bottom + paragraph.after
    }

    fn bookmark(&mut self, paragraph: &Paragraph, y: Pt) {
        let page = self.display.pages.len().saturating_sub(1);
        let mark = paragraph.bookmark().map(|(rank, title)| Bookmark { rank, title, page, y });
        self.display.bookmarks.extend(mark);
    }

    pub(crate) fn paragraph_height(&mut self, paragraph: &Paragraph, width: Pt) -> Pt {
        let lines = self.lines(paragraph, width).len();
        paragraph.before + height(lines, paragraph.leading) + paragraph.after
    }

    /// The least of a paragraph that may stand at a page's foot: with all that it must stay with, when it is short.
    pub(crate) fn paragraph_start(&mut self, paragraph: &Paragraph, width: Pt, rest: &[Block]) -> Pt {
        let count = self.lines(paragraph, width).len();
        let splits = count >= 2 * TOGETHER;
        let own = paragraph.before + height(if splits { TOGETHER } else { count }, paragraph.leading);
        if paragraph.keep_with_next && !splits { own + paragraph.after + self.start_height(rest) } else { own }
    }

    pub(crate) fn lines(&mut self, paragraph: &Paragraph, width: Pt) -> Vec<Line> {
        let chunks = chunks(self.shaper, &paragraph.spans);
        break_lines(self.shaper, chunks, width, paragraph.first_indent, paragraph.align.breaking())
    }

    fn rule_under(&mut self, paragraph: &Paragraph, lines: &[Line], left: Pt, bottom: Pt) {
        let widest = lines.iter().max_by(|a, b| a.natural.total_cmp(&b.natural));
        let Some(line) = widest.filter(|_| paragraph.ruled) else { return };
        let shift = match paragraph.align {
            Align::Left | Align::Justify => 0.0,
            Align::Center => (line.available - line.natural) / 2.0,
            Align::Right => line.available - line.natural,
        };
        let (x, y) = (left + line.indent + shift, bottom + RULE_GAP);
        self.rule(Rule { from: (x, y), to: (x + line.natural, y), thickness: RULE_THICKNESS, dotted: false });
    }
}

/// Where a paragraph stands, and what hangs beside its first line.
pub(crate) struct Place {
    pub(crate) left: Pt,
    pub(crate) width: Pt,
    pub(crate) marker: Option<Marker>,
}

/// What a page offers to the lines that are still to be set.
struct Room {
    height: Pt,
    /// Nothing stands on the page yet, so that moving on would gain nothing.
    top: bool,
    /// No line of the paragraph is set yet.
    fresh: bool,
    /// Height that the last lines need below them on their page.
    next: Pt,
}

/// How many of `count` lines go on this page.
fn count_here(room: Room, leading: Pt, count: usize) -> usize {
    let fitting = fitting(room.height, leading).min(count);
    let with_next = height(count, leading) + room.next <= room.height;
    if fitting == count && (with_next || (room.top && room.fresh)) {
        return count;
    }
    let most = fitting.min(count.saturating_sub(TOGETHER));
    let most = if room.fresh && most < TOGETHER { 0 } else { most };
    if most == 0 && room.top { fitting.max(1) } else { most }
}

pub(crate) fn fitting(room: Pt, leading: Pt) -> usize {
    (room / leading).floor().max(0.0) as usize
}

pub(crate) fn height(lines: usize, leading: Pt) -> Pt {
    lines as f32 * leading
}

fn role(paragraph: &Paragraph) -> Role {
    match paragraph.heading {
        None => Role::Paragraph,
        Some(Heading::One) => Role::Heading1,
        Some(Heading::Two) => Role::Heading2,
        Some(Heading::Three) => Role::Heading3,
    }
}
