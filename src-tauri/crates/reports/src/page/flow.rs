//! The flow: blocks one under the other, page after page.

use std::rc::Rc;

use super::{Align, Block, Numbering, PenLines, Sheet, leader::OpenContents, line::place, table::Tables};
use crate::{
    display::{Area, Display, FigureBox, Item, NodeId, Owner, ROOT, Rule, Structure},
    text::{Line, Shaper},
    units::{HAIR, Pt},
};

/// Sets blocks on as many pages as they need.
pub(crate) fn flow(shaper: &mut Shaper, sheet: &Sheet, blocks: &[Block]) -> Display {
    let mut flow = Flow::new(shaper, sheet);
    flow.new_page(Numbering::Restart);
    flow.blocks(blocks);
    flow.close_contents();
    flow.display
}

/// The pages so far, and how far down the last one is filled.
pub(crate) struct Flow<'a> {
    pub(crate) shaper: &'a mut Shaper,
    /// The paper's sheet as it lies in its portrait sections.
    pub(crate) base: &'a Sheet,
    /// The sheet of the section that is being filled.
    pub(crate) sheet: Sheet,
    pub(crate) running_head: Option<Rc<str>>,
    pub(crate) display: Display,
    pub(crate) y: Pt,
    pub(crate) tables: Tables,
    pub(crate) open_contents: Vec<OpenContents>,
}

impl<'a> Flow<'a> {
    /// Nothing set, and no page begun.
    pub(crate) fn new(shaper: &'a mut Shaper, base: &'a Sheet) -> Self {
        let display =
            Display { pages: Vec::new(), structure: Structure::new(), figures: Vec::new(), bookmarks: Vec::new() };
        Self {
            shaper,
            base,
            sheet: base.clone(),
            running_head: None,
            display,
            y: base.top,
            tables: Tables::default(),
            open_contents: Vec::new(),
        }
    }
}

impl Flow<'_> {
    fn blocks(&mut self, mut blocks: &[Block]) {
        while let Some((block, rest)) = blocks.split_first() {
            match block {
                Block::Paragraph(paragraph) => {
                    let next = if paragraph.keep_with_next { self.start_height(rest) } else { 0.0 };
                    self.paragraph(paragraph, self.sheet.left, self.sheet.text_width(), next);
                }
                Block::Table(table) => self.table(table, rest),
                Block::List(list) => self.list(list, rest),
                Block::Columns(columns) => self.columns(columns),
                Block::Leader(line) => self.leader_line(line),
                Block::Contents(contents) => self.contents(contents, rest),
                Block::PenLines(lines) => self.pen_lines(lines, rest),
                Block::Chart(chart) => self.chart(chart),
                Block::LineChart(chart) => self.line_chart(chart),
                Block::Photo(photo) => self.photo(photo),
                Block::Space(height) if !self.at_top() => self.y += height,
                Block::Space(_) => {}
                Block::NewPage(numbering) => self.new_page(*numbering),
                Block::NewSection(section) => self.new_section(section),
            }
            blocks = rest;
        }
    }

    /// The least height that blocks need on the page where they start.
    pub(crate) fn start_height(&mut self, blocks: &[Block]) -> Pt {
        let Some((block, rest)) = blocks.split_first() else { return 0.0 };
        match block {
            Block::Paragraph(paragraph) => self.paragraph_start(paragraph, self.sheet.text_width(), rest),
            Block::Table(table) => self.table_start(table, rest),
            Block::List(list) => self.list_start(list, rest),
            Block::Columns(columns) => self.columns_height(columns),
            Block::Leader(line) => self.leader_height(line),
            Block::Contents(contents) => contents.leading,
            Block::PenLines(lines) => self.pen_lines_height(lines, 1, rest),
            Block::Chart(chart) => self.chart_height(chart),
            Block::LineChart(chart) => self.line_chart_height(chart),
            Block::Photo(photo) => self.photo_height(photo),
            Block::Space(height) => height + self.start_height(rest),
            Block::NewPage(_) | Block::NewSection(_) => 0.0,
        }
    }

    /// What the last of a block asks for under itself where it stays with what follows.
    pub(crate) fn height_with(&mut self, keep_with_next: bool, after: Pt, rest: &[Block]) -> Pt {
        if keep_with_next { after + self.start_height(rest) } else { 0.0 }
    }

    pub(crate) fn at_top(&self) -> bool {
        self.y <= self.sheet.top + HAIR
    }

    /// Height left on the page.
    pub(crate) fn room(&self) -> Pt {
        self.sheet.text_bottom() - self.y + HAIR
    }

    /// A new page, unless this much fits on the one begun.
    pub(crate) fn make_room(&mut self, height: Pt) {
        if height > self.room() && !self.at_top() {
            self.new_page(Numbering::Continue);
        }
    }

    /// The node of what is drawn in an area of this page, with what it shows in words.
    pub(crate) fn illustration(&mut self, alt: &str, area: Area) -> NodeId {
        let page = self.display.pages.len().saturating_sub(1);
        self.display.structure.illustration(ROOT, alt, page, area)
    }

    /// Draws lines of one height from `top` down.
    pub(crate) fn draw(&mut self, owner: Owner, lines: &[Line], align: Align, left: Pt, top: Pt, leading: Pt) {
        let mut top = top;
        for line in lines {
            self.draw_line(owner, line, align, left, top, leading);
            top += leading;
        }
    }

    fn draw_line(&mut self, owner: Owner, line: &Line, align: Align, left: Pt, top: Pt, leading: Pt) {
        let Some(tallest) = tallest(line) else { return };
        let baseline = top + self.shaper.faces.get(tallest.face).baseline(tallest.size, leading);
        let placed = place(line, align, left, baseline);
        let page = self.display.pages.len().saturating_sub(1);
        for (figure, from, to) in placed.figures {
            self.display.figures.push(FigureBox { page, x: from, y: top, width: to - from, height: leading, figure });
        }
        if !placed.text.pieces.is_empty() {
            self.display.add(owner, Item::Text(placed.text));
        }
        for area in placed.boxes {
            let owner = match owner {
                Owner::Node(node) => Owner::Node(self.display.structure.sign(node, "☐")),
                Owner::Artifact => Owner::Artifact,
            };
            self.display.add(owner, Item::Box(area));
        }
        for underline in placed.underlines {
            self.rule(underline);
        }
    }

    pub(crate) fn rule(&mut self, rule: Rule) {
        self.display.add(Owner::Artifact, Item::Rule(rule));
    }

    /// What has to fit on the page on which this line begins.
    fn pen_lines_height(&mut self, lines: &PenLines, line: usize, rest: &[Block]) -> Pt {
        let unparted = unparted(line, lines.count);
        let is_last = line + unparted > lines.count;
        unparted as f32 * lines.leading + self.height_with(lines.keep_with_next && is_last, lines.after, rest)
    }

    fn pen_lines(&mut self, lines: &PenLines, rest: &[Block]) {
        for line in 1..=lines.count {
            let height = self.pen_lines_height(lines, line, rest);
            self.make_room(height);
            let y = self.y + lines.leading * 0.8;
            let (from, to) = ((self.sheet.left, y), (self.sheet.left + self.sheet.text_width(), y));
            self.rule(Rule { from, to, thickness: 0.8, dotted: true });
            self.y += lines.leading;
        }
        self.y += lines.after;
    }
}

/// How many of so many lines to write on stay on one page from this one on: none of several stands alone.
fn unparted(line: usize, count: usize) -> usize {
    match count.saturating_sub(line) + 1 {
        left @ 1..=3 if line == 1 => left,
        _ if line == 1 => 2,
        2 => 2,
        _ => 1,
    }
}

fn tallest(line: &Line) -> Option<crate::text::Style> {
    let styles = line.chunks.iter().flat_map(|chunk| &chunk.pieces).map(|piece| piece.style);
    styles.max_by(|a, b| a.size.total_cmp(&b.size))
}
