//! How paragraphs and letters look, told apart as finely as Word can.

use super::measure::{half_points, twips};
use crate::{Align, Face, Heading, Paragraph, Pt, Span, Style};

/// What a paragraph is for; each has a family of styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The kind of paper.
    Title,
    /// What it is about, under its kind.
    Subtitle,
    Section,
    Part,
    Body,
    Caption,
    /// A picture on a line of its own.
    Figure,
    /// In one of several columns, as in the letterhead.
    Column,
    HeadCell,
    Cell,
    /// A dotted line for the pen.
    PenLine,
    /// Blank height.
    Gap,
    /// A drawn bar.
    Bar,
    /// The line of the page number.
    Header,
}

impl Role {
    /// How its styles are named in the file, and the name that Word has for the first of them.
    pub(super) fn id(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Title => ("Title", Some("Title")),
            Self::Subtitle => ("Subtitle", Some("Subtitle")),
            Self::Section => ("Heading2", Some("heading 2")),
            Self::Part => ("Heading3", Some("heading 3")),
            Self::Body => ("BodyText", Some("Body Text")),
            Self::Caption => ("Caption", Some("caption")),
            Self::Figure => ("Figure", None),
            Self::Column => ("Column", None),
            Self::HeadCell => ("TableHead", None),
            Self::Cell => ("TableText", None),
            Self::PenLine => ("PenLine", None),
            Self::Gap => ("Gap", None),
            Self::Bar => ("Bar", None),
            Self::Header => ("Header", Some("header")),
        }
    }

    /// Its level in Word's outline, from 0.
    pub(super) fn outline(self) -> Option<&'static str> {
        match self {
            Self::Title => Some("0"),
            Self::Section => Some("1"),
            Self::Part => Some("2"),
            Self::Subtitle
            | Self::Body
            | Self::Caption
            | Self::Figure
            | Self::Column
            | Self::HeadCell
            | Self::Cell
            | Self::PenLine
            | Self::Gap
            | Self::Bar
            | Self::Header => None,
        }
    }

    /// Whether the style itself says that the paragraph stays with the next.
    pub(super) fn keeps(self) -> bool {
        self.outline().is_some() || matches!(self, Self::Subtitle | Self::Figure)
    }

    pub(super) fn of_heading(heading: Heading) -> Self {
        match heading {
            Heading::One => Self::Title,
            Heading::Two => Self::Section,
            Heading::Three => Self::Part,
        }
    }
}

/// The looks of letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Letters {
    pub(super) half_points: i32,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) underline: bool,
}

impl Letters {
    pub(super) fn of(style: Style) -> Self {
        let (bold, italic) = match style.face {
            Face::Regular => (false, false),
            Face::Bold => (true, false),
            Face::Italic => (false, true),
            Face::BoldItalic => (true, true),
        };
        Self { half_points: half_points(style.size), bold, italic, underline: style.underline }
    }

    /// What all of a paragraph is: bold where nothing in it is not. A style of letters can then only add to it, which
    /// matters since Word reads bold in bold as not bold.
    pub(super) fn common(spans: &[Span]) -> Self {
        let inked: Vec<&Span> = spans.iter().filter(|span| !span.text.trim().is_empty()).collect();
        let inked = if inked.is_empty() { spans.iter().collect() } else { inked };
        let most = inked.iter().max_by_key(|span| span.text.chars().count());
        let each: Vec<Self> = inked.iter().map(|span| Self::of(span.style)).collect();
        let all = |is: fn(&Self) -> bool| !each.is_empty() && each.iter().all(is);
        Self {
            half_points: most.map_or(0, |span| half_points(span.style.size)),
            bold: all(|letters| letters.bold),
            italic: all(|letters| letters.italic),
            underline: all(|letters| letters.underline),
        }
    }

    /// What these letters are beyond those of their paragraph; a size of 0 is the paragraph's.
    pub(super) fn beyond(self, paragraph: Self) -> Self {
        Self {
            half_points: if self.half_points == paragraph.half_points { 0 } else { self.half_points },
            bold: self.bold && !paragraph.bold,
            italic: self.italic && !paragraph.italic,
            underline: self.underline && !paragraph.underline,
        }
    }
}

/// Where tabs lead, in twentieths of a point from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tabs {
    None,
    /// Over dots to there.
    Dots(i32),
    /// To the middle of this width, then to its end.
    Halves(i32),
}

/// The looks of a paragraph; lengths in twentieths of a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) role: Role,
    pub(super) align: Align,
    /// Exact height of a line; 0 for as high as what stands in it.
    pub(super) leading: i32,
    pub(super) first_indent: i32,
    pub(super) left: i32,
    pub(super) right: i32,
    pub(super) before: i32,
    pub(super) after: i32,
    /// A rule under it, as wide as the paragraph.
    pub(super) ruled: bool,
    pub(super) tabs: Tabs,
    pub(super) letters: Letters,
}

impl Look {
    pub(super) fn new(role: Role, align: Align, leading: Pt) -> Self {
        Self {
            role,
            align,
            leading: twips(leading),
            first_indent: 0,
            left: 0,
            right: 0,
            before: 0,
            after: 0,
            ruled: false,
            tabs: Tabs::None,
            letters: Letters::default(),
        }
    }

    pub(super) fn of(role: Role, paragraph: &Paragraph) -> Self {
        Self {
            first_indent: twips(paragraph.first_indent),
            before: twips(paragraph.before),
            after: twips(paragraph.after),
            ruled: paragraph.ruled,
            letters: Letters::common(&paragraph.spans),
            ..Self::new(role, paragraph.align, paragraph.leading)
        }
    }
}
