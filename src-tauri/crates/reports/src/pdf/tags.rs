//! The structure tree, from which screen readers know headings, paragraphs and table cells.

use std::io::Write;

use lopdf::{Document, ObjectId, dictionary};

use super::{
    file::{File, Number},
    finish::{catalog, text_string},
    objects,
};
use crate::{
    PrintError,
    display::{CellSpan, Display, Node, NodeId, Role, View},
};

/// The tree, written without a document's objects: a long table has more nodes than a file has anything else.
pub(super) struct Tree<'a> {
    display: &'a Display,
    root: Number,
    /// The number of the first node; the others follow in their order.
    first: Number,
    /// The numbers of the lists that lead from the marked contents of a page to their nodes.
    owners: Vec<Number>,
    pages: Vec<ObjectId>,
    content: &'a [Vec<NodeId>],
}

/// A marked content: its page, counted from 0, and its number there.
type Mark = (usize, usize);

impl<'a> Tree<'a> {
    /// Makes room for the tree in a document; `content` holds, for each page, the node of each of its marked contents.
    pub(super) fn planted(
        document: &mut Document,
        display: &'a Display,
        content: &'a [Vec<NodeId>],
    ) -> Result<Self, PrintError> {
        let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
        let (root, _) = document.new_object_id();
        let mut owners = Vec::with_capacity(pages.len());
        for (number, page) in (0_i64..).zip(&pages) {
            owners.push(document.new_object_id().0);
            let page = document.get_dictionary_mut(*page)?;
            page.set("StructParents", number);
            page.set("Tabs", "S");
        }
        let catalog = catalog(document)?;
        catalog.set("StructTreeRoot", (root, 0));
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        let first = document.max_id + 1;
        document.max_id += Number::try_from(display.structure.nodes.len()).unwrap_or(Number::MAX);
        Ok(Self { display, root, first, owners, pages, content })
    }

    pub(super) fn write(&self, file: &mut File) -> Result<(), PrintError> {
        for (number, nodes) in self.owners.iter().zip(self.content) {
            file.object(*number, |text| {
                text.push(b'[');
                nodes.iter().for_each(|node| put(text, format_args!("{} 0 R ", self.number(*node))));
                text.push(b']');
            })?;
        }
        file.object(self.root, |text| {
            put(text, format_args!("<</Type/StructTreeRoot/K[{} 0 R]/ParentTree<</Nums[", self.first));
            self.owners.iter().enumerate().for_each(|(page, list)| put(text, format_args!("{page} {list} 0 R ")));
            put(text, format_args!("]>>/ParentTreeNextKey {}>>", self.owners.len()));
        })?;
        let marks = self.marks();
        let mut rest = marks.as_slice();
        for (index, node) in self.display.structure.nodes.iter().enumerate() {
            let own = rest.iter().take_while(|(owner, _)| owner.0 == index).count();
            let (marks, others) = rest.split_at(own);
            rest = others;
            file.object(self.number(NodeId(index)), |text| self.element(text, node, marks))?;
        }
        Ok(())
    }

    fn number(&self, node: NodeId) -> Number {
        self.first + Number::try_from(node.0).unwrap_or(0)
    }

    /// The marked contents of all pages in the order of their nodes.
    fn marks(&self) -> Vec<(NodeId, Mark)> {
        let pages = self.content.iter().enumerate();
        let marks =
            pages.flat_map(|(page, nodes)| nodes.iter().enumerate().map(move |(mark, node)| (*node, (page, mark))));
        let mut marks: Vec<_> = marks.collect();
        marks.sort_unstable();
        marks
    }

    fn page(&self, index: usize) -> Number {
        self.pages.get(index).map_or(0, |(number, _)| *number)
    }

    fn element(&self, text: &mut Vec<u8>, node: &Node, marks: &[(NodeId, Mark)]) {
        let parent = node.parent.map_or(self.root, |parent| self.number(parent));
        put(text, format_args!("<</S/{}/P {parent} 0 R", name(node.role)));
        let own = node.view.as_ref().map(|view| view.page).or(marks.first().map(|(_, (page, _))| *page));
        if let Some(page) = own {
            put(text, format_args!("/Pg {} 0 R", self.page(page)));
        }
        text.extend_from_slice(b"/K[");
        for (_, (page, mark)) in marks {
            if Some(*page) == own {
                put(text, format_args!("{mark} "));
            } else {
                put(text, format_args!("<</Type/MCR/Pg {} 0 R/MCID {mark}>>", self.page(*page)));
            }
        }
        node.children.iter().for_each(|child| put(text, format_args!("{} 0 R ", self.number(*child))));
        text.push(b']');
        match node.says {
            Some(numbering) if node.role == Role::List => {
                put(text, format_args!("/A<</O/List/ListNumbering/{numbering}>>"));
            }
            Some(character) => {
                text.extend_from_slice(b"/ActualText");
                objects::write(text, &text_string(character));
            }
            None => {}
        }
        write_table_attributes(text, node);
        if let Some(view) = &node.view {
            self.show(text, view);
        }
        text.extend_from_slice(b">>");
    }

    /// Says what an illustration shows, and where: PDF counts from the bottom.
    fn show(&self, text: &mut Vec<u8>, view: &View) {
        let View { alt, area, .. } = view;
        let height = self.display.pages.get(view.page).map_or(0.0, |page| page.sheet.height);
        text.extend_from_slice(b"/Alt");
        objects::write(text, &text_string(alt));
        let (left, bottom) = (area.x, height - area.y - area.height);
        let (right, top) = (area.x + area.width, height - area.y);
        put(text, format_args!("/A<</O/Layout/Placement/Block/BBox[{left} {bottom} {right} {top}]>>"));
    }
}

/// What a head cell heads, and how far any cell reaches.
fn write_table_attributes(text: &mut Vec<u8>, node: &Node) {
    let CellSpan { columns, rows } = node.span;
    if node.role != Role::HeadCell && columns.max(rows) <= 1 {
        return;
    }
    text.extend_from_slice(b"/A<</O/Table");
    if node.role == Role::HeadCell {
        text.extend_from_slice(b"/Scope/Column");
    }
    if columns > 1 {
        put(text, format_args!("/ColSpan {columns}"));
    }
    if rows > 1 {
        put(text, format_args!("/RowSpan {rows}"));
    }
    text.extend_from_slice(b">>");
}

/// A vector takes whatever is written to it.
fn put(text: &mut Vec<u8>, what: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(what);
}

fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading1 => "H1",
        Role::Heading2 => "H2",
        Role::Heading3 => "H3",
        Role::Paragraph => "P",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::Row => "TR",
        Role::HeadCell => "TH",
        Role::Cell => "TD",
        Role::Illustration => "Figure",
        Role::Caption => "Caption",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::ListLabel => "Lbl",
        Role::ListBody => "LBody",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Sign => "Span",
    }
}
