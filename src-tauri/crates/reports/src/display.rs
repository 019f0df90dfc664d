//! The display list: what stands where on each page, and what it is to a reader who cannot see it.
//!
//! The page flow fills it; the PDF writer, the link boxes and the text projection read it. It knows no file format.

use std::rc::Rc;

use crate::{
    page::{Heading, Sheet},
    picture::Picture,
    text::{FigureId, Piece},
    units::Pt,
};

/// A whole paper, placed.
pub(crate) struct Display {
    pub(crate) pages: Vec<Page>,
    pub(crate) structure: Structure,
    pub(crate) figures: Vec<FigureBox>,
    /// The headings, in the order in which they are set.
    pub(crate) bookmarks: Vec<Bookmark>,
}

/// A heading, and where it stands.
pub(crate) struct Bookmark {
    pub(crate) rank: Heading,
    pub(crate) title: String,
    /// From 0.
    pub(crate) page: usize,
    /// The top of its first line.
    pub(crate) y: Pt,
}

impl Display {
    /// Adds an item to the last page.
    pub(crate) fn add(&mut self, owner: Owner, item: Item) {
        if let Some(page) = self.pages.last_mut() {
            page.add(owner, item);
        }
    }
}

/// One page, as groups in drawing order.
pub(crate) struct Page {
    pub(crate) groups: Vec<Group>,
    /// The page's number in its own sequence, from 1.
    pub(crate) number: usize,
    pub(crate) sheet: Sheet,
    /// What stands over its text, unless a section begins on it.
    pub(crate) running_head: Option<Rc<str>>,
}

impl Page {
    pub(crate) fn add(&mut self, owner: Owner, item: Item) {
        match self.groups.last_mut() {
            Some(group) if group.owner == owner => group.items.push(item),
            _ => self.groups.push(Group { owner, items: vec![item] }),
        }
    }
}

/// Items that belong to one node of the structure, or to none.
pub(crate) struct Group {
    pub(crate) owner: Owner,
    pub(crate) items: Vec<Item>,
}

/// Whose content an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Node(NodeId),
    /// Rules, page numbers, repeated table heads: seen, never read aloud.
    Artifact,
}

/// Something drawn.
pub(crate) enum Item {
    Text(TextLine),
    Rule(Rule),
    Fill(Fill),
    Image(Image),
    /// A box to tick.
    Box(Area),
}

/// A rectangle, from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: Pt,
    pub(crate) y: Pt,
    pub(crate) width: Pt,
    pub(crate) height: Pt,
}

impl Area {
    /// Its outline, with whole corners.
    pub(crate) fn outline(self, thickness: Pt) -> [Rule; 4] {
        let (left, top, right, bottom) = (self.x, self.y, self.x + self.width, self.y + self.height);
        let half = thickness / 2.0;
        let rule = |from, to| Rule { from, to, thickness, dotted: false };
        [
            rule((left - half, top), (right + half, top)),
            rule((left - half, bottom), (right + half, bottom)),
            rule((left, top), (left, bottom)),
            rule((right, top), (right, bottom)),
        ]
    }
}

/// A rectangle in one tone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fill {
    pub(crate) area: Area,
    /// 0 is black, 1 is white.
    pub(crate) grey: f32,
}

/// A picture, as large as its area.
pub(crate) struct Image {
    pub(crate) picture: Picture,
    pub(crate) area: Area,
}

/// A direction: how far it goes to the right and how far up, on a way of length 1.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Slope {
    pub(crate) across: f32,
    pub(crate) up: f32,
}

impl Slope {
    pub(crate) const LEVEL: Self = Self { across: 1.0, up: 0.0 };

    /// By a root and not by angles: systems differ in the last digit of a sine, and a paper is the same on each.
    pub(crate) fn along_diagonal(width: Pt, height: Pt) -> Self {
        let diagonal = diagonal(width, height);
        Self { across: width / diagonal, up: height / diagonal }
    }

    pub(crate) fn is_level(self) -> bool {
        self == Self::LEVEL
    }
}

/// The way from corner to corner.
pub(crate) fn diagonal(width: Pt, height: Pt) -> Pt {
    (width * width + height * height).sqrt()
}

/// Text on one baseline.
pub(crate) struct TextLine {
    pub(crate) x: Pt,
    pub(crate) baseline: Pt,
    /// Where the baseline runs to; level for everything that is to be read.
    pub(crate) slope: Slope,
    /// 0 is black, 1 is white.
    pub(crate) grey: f32,
    /// Pieces with their distance from `x`, left to right.
    pub(crate) pieces: Vec<(Pt, Piece)>,
}

impl TextLine {
    /// The end of the last piece, blanks at the end of the line included.
    pub(crate) fn width(&self) -> Pt {
        self.pieces.last().map_or(0.0, |(offset, piece)| offset + piece.width())
    }

    pub(crate) fn text(&self) -> String {
        self.pieces.iter().map(|(_, piece)| piece.word.text.as_str()).collect()
    }
}

/// A straight line, horizontal or vertical.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rule {
    pub(crate) from: (Pt, Pt),
    pub(crate) to: (Pt, Pt),
    pub(crate) thickness: Pt,
    pub(crate) dotted: bool,
}

/// Where on the paper a counted figure stands, in points from the top left corner of its page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FigureBox {
    /// The page, from 0.
    pub page: usize,
    /// Left edge.
    pub x: Pt,
    /// Top edge.
    pub y: Pt,
    /// Width.
    pub width: Pt,
    /// Height.
    pub height: Pt,
    /// The figure shown there.
    pub figure: FigureId,
}

/// A node of the structure tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) usize);

/// The root of every structure tree.
pub(crate) const ROOT: NodeId = NodeId(0);

/// What a node is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    Table,
    TableHead,
    TableBody,
    Row,
    HeadCell,
    Cell,
    Illustration,
    Caption,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Contents,
    ContentsItem,
    /// A part of a text that is drawn and not written.
    Sign,
}

pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeId>,
    pub(crate) children: Vec<NodeId>,
    /// For an illustration: what it shows.
    pub(crate) view: Option<View>,
    pub(crate) span: CellSpan,
    /// For a list: how its items are numbered; for a sign: what it says.
    pub(crate) says: Option<&'static str>,
}

/// How many columns and rows a cell of a table takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CellSpan {
    pub(crate) columns: usize,
    pub(crate) rows: usize,
}

impl CellSpan {
    pub(crate) const ONE: Self = Self { columns: 1, rows: 1 };
}

/// An illustration told to a reader who cannot see it.
pub(crate) struct View {
    /// What it shows, in words.
    pub(crate) alt: String,
    /// The page, from 0.
    pub(crate) page: usize,
    pub(crate) area: Area,
}

/// The structure tree, in reading order.
pub(crate) struct Structure {
    pub(crate) nodes: Vec<Node>,
}

impl Structure {
    pub(crate) fn new() -> Self {
        Self {
            nodes: vec![Node {
                role: Role::Document,
                parent: None,
                children: Vec::new(),
                view: None,
                span: CellSpan::ONE,
                says: None,
            }],
        }
    }

    pub(crate) fn child(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.push(parent, role, None, CellSpan::ONE)
    }

    pub(crate) fn cell(&mut self, parent: NodeId, role: Role, span: CellSpan) -> NodeId {
        self.push(parent, role, None, span)
    }

    pub(crate) fn list(&mut self, parent: NodeId, numbering: &'static str) -> NodeId {
        self.saying(parent, Role::List, numbering)
    }

    /// A sign that is drawn, with the character that it stands for.
    pub(crate) fn sign(&mut self, parent: NodeId, character: &'static str) -> NodeId {
        self.saying(parent, Role::Sign, character)
    }

    fn saying(&mut self, parent: NodeId, role: Role, says: &'static str) -> NodeId {
        let id = self.child(parent, role);
        if let Some(node) = self.nodes.get_mut(id.0) {
            node.says = Some(says);
        }
        id
    }

    pub(crate) fn illustration(&mut self, parent: NodeId, alt: &str, page: usize, area: Area) -> NodeId {
        self.push(parent, Role::Illustration, Some(View { alt: alt.to_owned(), page, area }), CellSpan::ONE)
    }

    fn push(&mut self, parent: NodeId, role: Role, view: Option<View>, span: CellSpan) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node { role, parent: Some(parent), children: Vec::new(), view, span, says: None });
        if let Some(parent) = self.nodes.get_mut(parent.0) {
            parent.children.push(id);
        }
        id
    }
}
