//! Lines that lead the eye by dots from a text to what stands at the right edge, and contents made of them.

use super::{Align, Block, Contents, Heading, LeaderLine, flow::Flow};
use crate::{
    display::{Item, NodeId, Owner, ROOT, Role, Rule, Slope, TextLine},
    text::{Breaking, Line, Piece, Span, Style, break_lines, chunks},
    units::Pt,
};

/// Between the dots and what they lead from or to.
const GAP: Pt = 4.0;
/// The dots of a page stand under each other: they begin at whole multiples of this.
const STEP: Pt = 3.2;
/// Fewer dots lead nowhere.
const LEAST: Pt = 4.0 * STEP;
const DOT: Pt = 0.8;
/// What contents keep free for a page number, however long the paper becomes.
const WIDEST_NUMBER: &str = "0000";
/// How far the entries of each rank stand in from the rank above.
const RANK_INDENT: Pt = 14.0;

/// Where the end of a leader line goes.
pub(crate) struct Slot {
    page: usize,
    group: usize,
    /// Where the text ends and where the line does.
    from: Pt,
    to: Pt,
    baseline: Pt,
}

/// Contents whose page numbers are not known yet.
pub(crate) struct OpenContents {
    slots: Vec<Slot>,
    style: Style,
    deepest: Heading,
    /// How many bookmarks stand before them.
    after: usize,
}

impl Flow<'_> {
    pub(crate) fn leader_line(&mut self, line: &LeaderLine) {
        let owner = self.display.structure.child(ROOT, Role::Paragraph);
        let end = self.unbroken(&line.end);
        let room = end.first().map_or(0.0, |end| end.natural + GAP);
        let slot = self.lead(owner, line, room);
        let x = end.first().map_or(slot.to, |end| slot.to - end.natural);
        self.dots(&slot, x);
        if !end.is_empty() {
            self.draw(Owner::Node(owner), &end, Align::Left, x, self.y - line.leading, line.leading);
        }
        self.y += line.after;
    }

    pub(crate) fn leader_height(&mut self, line: &LeaderLine) -> Pt {
        let end = self.unbroken(&line.end).first().map_or(0.0, |end| end.natural + GAP);
        self.led(line, end).len() as f32 * line.leading
    }

    fn unbroken(&mut self, spans: &[Span]) -> Vec<Line> {
        let chunks = chunks(self.shaper, spans);
        let width = self.sheet.text_width();
        let mut lines = break_lines(self.shaper, chunks, width, 0.0, Breaking::Greedy);
        lines.truncate(1);
        lines
    }

    fn led(&mut self, line: &LeaderLine, room: Pt) -> Vec<Line> {
        let chunks = chunks(self.shaper, &line.text);
        let width = self.sheet.text_width() - line.indent - room - LEAST;
        break_lines(self.shaper, chunks, width, 0.0, Breaking::Greedy)
    }

    /// Draws the text of a leader line; `room` is what its end takes.
    fn lead(&mut self, owner: NodeId, line: &LeaderLine, room: Pt) -> Slot {
        let lines = self.led(line, room);
        self.make_room(lines.len().max(1) as f32 * line.leading);
        let left = self.sheet.left + line.indent;
        self.draw(Owner::Node(owner), &lines, Align::Left, left, self.y, line.leading);
        self.y += lines.len().max(1) as f32 * line.leading;
        let page = self.display.pages.len().saturating_sub(1);
        let group = self.display.pages.last().map_or(0, |page| page.groups.len().saturating_sub(1));
        let style = line.text.first().or(line.end.first()).map(|span| span.style);
        let letters = style.map_or(0.0, |style| self.baseline(style, line.leading));
        let from = left + lines.last().map_or(0.0, |line| line.natural);
        let to = self.sheet.left + self.sheet.text_width();
        Slot { page, group, from, to, baseline: self.y - line.leading + letters }
    }

    fn baseline(&self, style: Style, leading: Pt) -> Pt {
        self.shaper.faces.get(style.face).baseline(style.size, leading)
    }

    /// The dots of a slot, up to what stands at `end`.
    fn dots(&mut self, slot: &Slot, end: Pt) {
        let (from, to) = (((slot.from + GAP) / STEP).ceil() * STEP, end - GAP);
        if to - from >= LEAST - STEP
            && let Some(page) = self.display.pages.get_mut(slot.page)
        {
            let (from, to) = ((from, slot.baseline), (to, slot.baseline));
            page.add(Owner::Artifact, Item::Rule(Rule { from, to, thickness: DOT, dotted: true }));
        }
    }

    /// Lists the headings of the blocks that follow; their numbers come when the paper is set.
    pub(crate) fn contents(&mut self, contents: &Contents, rest: &[Block]) {
        let list = self.display.structure.child(ROOT, Role::Contents);
        let chunks = chunks(self.shaper, &[Span::new(WIDEST_NUMBER, contents.style)]);
        let room = chunks.iter().map(|chunk| chunk.width).sum::<Pt>() + GAP;
        let mut slots = Vec::new();
        let mut listed = headings(rest).into_iter().filter(|(rank, _)| *rank <= contents.deepest).peekable();
        while let Some((rank, title)) = listed.next() {
            // What leads to others does not stand alone at the foot of a page.
            if listed.peek().is_some_and(|(next, _)| *next > rank) {
                self.make_room(2.0 * contents.leading);
            }
            let owner = self.display.structure.child(list, Role::ContentsItem);
            let line = contents.entry(rank, title);
            slots.push(self.lead(owner, &line, room));
        }
        self.y += contents.after;
        let (style, deepest, after) = (contents.style, contents.deepest, self.display.bookmarks.len());
        self.open_contents.push(OpenContents { slots, style, deepest, after });
    }

    /// Puts the numbers of their pages on all contents.
    pub(crate) fn close_contents(&mut self) {
        for OpenContents { slots, style, deepest, after } in std::mem::take(&mut self.open_contents) {
            let listed = self.display.bookmarks.iter().skip(after).filter(|mark| mark.rank <= deepest);
            let pages: Vec<usize> = listed.map(|mark| mark.page).collect();
            for (slot, page) in slots.into_iter().zip(pages) {
                let Some(number) = self.display.pages.get(page).map(|page| page.number) else { continue };
                let piece = Piece { style, figure: None, word: self.shaper.word(style.face, &number.to_string()) };
                let x = slot.to - piece.width();
                self.dots(&slot, x);
                let pieces = vec![(0.0, piece)];
                let line = TextLine { x, baseline: slot.baseline, slope: Slope::LEVEL, grey: 0.0, pieces };
                let groups = self.display.pages.get_mut(slot.page).map(|page| &mut page.groups);
                if let Some(group) = groups.and_then(|groups| groups.get_mut(slot.group)) {
                    group.items.push(Item::Text(line));
                }
            }
        }
    }
}

impl Contents {
    /// The line of a heading, its end not filled in.
    pub(crate) fn entry(&self, rank: Heading, title: String) -> LeaderLine {
        let (style, depth) = match rank {
            Heading::One => (self.first, 0.0),
            Heading::Two => (self.style, 1.0),
            Heading::Three => (self.style, 2.0),
        };
        let text = vec![Span::new(title, style)];
        LeaderLine { text, end: Vec::new(), indent: depth * RANK_INDENT, leading: self.leading, after: 0.0 }
    }
}

/// The headings of blocks, in the order in which they are set.
pub(crate) fn headings(blocks: &[Block]) -> Vec<(Heading, String)> {
    let mut headings = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => headings.extend(paragraph.bookmark()),
            Block::Columns(columns) => {
                let paragraphs = columns.columns.iter().flat_map(|column| &column.paragraphs);
                headings.extend(paragraphs.filter_map(super::Paragraph::bookmark));
            }
            Block::Table(_)
            | Block::List(_)
            | Block::Leader(_)
            | Block::Contents(_)
            | Block::PenLines(_)
            | Block::Chart(_)
            | Block::LineChart(_)
            | Block::Photo(_)
            | Block::Space(_)
            | Block::NewPage(_)
            | Block::NewSection(_) => {}
        }
    }
    headings
}
