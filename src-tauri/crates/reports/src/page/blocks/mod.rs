//! What a paper is made of, before anything is placed.

mod table;

pub use table::{Cell, ColumnGroup, Row, Table, TableColumn, Width};

use crate::{
    page::{Chart, LineChart, Photo, Section},
    text::{Breaking, Span, Style},
    units::Pt,
};

/// A part of a paper, set under the part before it.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Running text.
    Paragraph(Paragraph),
    /// A table; it may go over pages.
    Table(Table),
    /// Items, each hanging beside its marker.
    List(List),
    /// Texts side by side; they stay on one page.
    Columns(Columns),
    /// A text, dots, and what they lead to at the right edge.
    Leader(LeaderLine),
    /// The headings of the blocks that follow, with the numbers of their pages.
    Contents(Contents),
    /// Dotted lines to write on by hand.
    PenLines(PenLines),
    /// Numbers drawn as bars; it stays on one page.
    Chart(Chart),
    /// Numbers drawn as lines over time; it stays on one page.
    LineChart(LineChart),
    /// A picture with its caption; they stay on one page.
    Photo(Photo),
    /// Blank height, dropped at the top of a page.
    Space(Pt),
    /// The rest goes on a new page.
    NewPage(Numbering),
    /// The rest goes on a new page of a section of its own, which may lie across.
    NewSection(Section),
}

impl Block {
    /// Whether the last of it stays with the next block, and the blank below it, of blocks that can stay so.
    pub(crate) fn end(&mut self) -> Option<(&mut bool, &mut Pt)> {
        match self {
            Self::Paragraph(paragraph) => Some((&mut paragraph.keep_with_next, &mut paragraph.after)),
            Self::List(list) => list.items.last_mut().map(|item| (&mut item.body.keep_with_next, &mut item.body.after)),
            Self::Table(table) => Some((&mut table.keep_with_next, &mut table.after)),
            Self::PenLines(lines) => Some((&mut lines.keep_with_next, &mut lines.after)),
            Self::Columns(_)
            | Self::Leader(_)
            | Self::Contents(_)
            | Self::Chart(_)
            | Self::LineChart(_)
            | Self::Photo(_)
            | Self::Space(_)
            | Self::NewPage(_)
            | Self::NewSection(_) => None,
        }
    }
}

/// How the page number goes on over a [`Block::NewPage`] or a [`Block::NewSection`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbering {
    /// The next number.
    #[default]
    Continue,
    /// From 1 again, as an appendix is counted.
    Restart,
}

/// Where the lines of a text stand in their width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the left edge.
    Left,
    /// In the middle.
    Center,
    /// At the right edge.
    Right,
    /// At both edges, but for last lines.
    Justify,
}

impl Align {
    pub(crate) fn breaking(self) -> Breaking {
        match self {
            Self::Left | Self::Right => Breaking::Greedy,
            Self::Center => Breaking::Balanced,
            Self::Justify => Breaking::Even,
        }
    }
}

/// The rank of a heading, for readers that jump from heading to heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// The title of the paper.
    One,
    /// A section.
    Two,
    /// A part of a section.
    Three,
}

/// Running text in lines of one height.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// The text.
    pub spans: Vec<Span>,
    /// Where lines stand.
    pub align: Align,
    /// Exact height of a line.
    pub leading: Pt,
    /// How far the first line is moved in.
    pub first_indent: Pt,
    /// Blank above, dropped at the top of a page.
    pub before: Pt,
    /// Blank below.
    pub after: Pt,
    /// Stays on one page with the start of the next block.
    pub keep_with_next: bool,
    /// A solid rule under the text, exactly as long as its widest line.
    pub ruled: bool,
    /// The rank, where the text is a heading.
    pub heading: Option<Heading>,
    /// What bookmarks and contents call a heading, where it is not its own text.
    pub listed_as: Option<String>,
}

impl Paragraph {
    /// Left-aligned text in lines of this height, with no other property.
    #[must_use]
    pub fn new(spans: Vec<Span>, leading: Pt) -> Self {
        Self {
            spans,
            align: Align::Left,
            leading,
            first_indent: 0.0,
            before: 0.0,
            after: 0.0,
            keep_with_next: false,
            ruled: false,
            heading: None,
            listed_as: None,
        }
    }

    /// The rank and the words under which bookmarks and contents list it.
    pub(crate) fn bookmark(&self) -> Option<(Heading, String)> {
        let text: String = self.spans.iter().map(|span| span.text.as_str()).collect();
        let words = self.listed_as.as_deref().unwrap_or(&text).split_whitespace().collect::<Vec<_>>().join(" ");
        self.heading.filter(|_| !words.is_empty()).map(|rank| (rank, words))
    }
}

/// Texts side by side, from the left margin on.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// The columns, left to right; read in that order.
    pub columns: Vec<Column>,
    /// Blank below the highest.
    pub after: Pt,
}

/// One of several texts side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its width.
    pub width: Pt,
    /// Its text.
    pub paragraphs: Vec<Paragraph>,
}

/// Items, each hanging beside its marker.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// The items, one under the other.
    pub items: Vec<ListItem>,
    /// How far the markers stand in from the left margin.
    pub indent: Pt,
    /// From the left edge of the markers to that of the items; a marker that is wider is cut.
    pub hang: Pt,
}

/// An item of a [`List`].
#[derive(Clone, Debug, PartialEq)]
pub struct ListItem {
    /// "-", "a)" or "☐".
    pub marker: Vec<Span>,
    /// Its text, in lines of the item's width.
    pub body: Paragraph,
}

/// A text, and dots from its end to the right edge or to what stands there.
#[derive(Clone, Debug, PartialEq)]
pub struct LeaderLine {
    /// The text; a long one goes on in further lines, and the dots begin after the last.
    pub text: Vec<Span>,
    /// What the dots lead to; nothing for a line that the pen goes on with.
    pub end: Vec<Span>,
    /// How far the text stands in.
    pub indent: Pt,
    /// Exact height of a line.
    pub leading: Pt,
    /// Blank below.
    pub after: Pt,
}

/// The headings that follow, each with dots and the number of its page.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// The last rank that is listed.
    pub deepest: Heading,
    /// The letters of headings of rank one.
    pub first: Style,
    /// The letters of the others, and of all numbers.
    pub style: Style,
    /// Exact height of a line.
    pub leading: Pt,
    /// Blank below.
    pub after: Pt,
}

/// Dotted lines to write on by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct PenLines {
    /// How many.
    pub count: usize,
    /// Height of each.
    pub leading: Pt,
    /// Blank below the last.
    pub after: Pt,
    /// The last stays on one page with the start of the next block.
    pub keep_with_next: bool,
}
