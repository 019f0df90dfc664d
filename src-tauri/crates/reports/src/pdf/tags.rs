//! The structure tree, from which screen readers know headings, paragraphs and table cells.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::finish::{catalog, text_string};
use crate::{
    PrintError,
    display::{Display, Node, NodeId, Role, View},
    units::Pt,
};

/// Where a node's content is: page object and number of the marked content on it.
type Content = BTreeMap<NodeId, Vec<(ObjectId, i64)>>;

/// Adds the tree; `content` holds, for each page, the node of each of its marked contents.
pub(super) fn tag(document: &mut Document, display: &Display, content: &[Vec<NodeId>]) -> Result<(), PrintError> {
    let structure = &display.structure;
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = structure.nodes.iter().map(|_| document.new_object_id()).collect();
    let id = |node: NodeId| ids.get(node.0).copied().unwrap_or(root);
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let (mut places, mut parents) = (Content::new(), Vec::new());
    for ((number, page), nodes) in (0_i64..).zip(&pages).zip(content) {
        for (mark, node) in (0_i64..).zip(nodes) {
            places.entry(*node).or_default().push((*page, mark));
        }
        let owners: Vec<Object> = nodes.iter().map(|node| id(*node).into()).collect();
        let owners = document.add_object(owners);
        parents.extend([number.into(), owners.into()]);
        let page = document.get_dictionary_mut(*page)?;
        page.set("StructParents", number);
        page.set("Tabs", "S");
    }
    for (index, node) in structure.nodes.iter().enumerate() {
        let content = places.get(&NodeId(index)).map_or(&[][..], Vec::as_slice);
        let parent = node.parent.map_or(root, id);
        let mut element = element(node, parent, content, id);
        if let Some(view) = &node.view {
            let height = display.pages.get(view.page).map_or(0.0, |page| page.sheet.height);
            show(&mut element, view, pages.get(view.page), height);
        }
        document.set_object(id(NodeId(index)), element);
    }
    let next = i64::try_from(pages.len()).unwrap_or(i64::MAX);
    let parents = document.add_object(dictionary! { "Nums" => parents });
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![id(NodeId(0)).into()],
        "ParentTree" => parents,
        "ParentTreeNextKey" => next,
    };
    document.set_object(root, tree);
    let catalog = catalog(document)?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn element(node: &Node, parent: ObjectId, content: &[(ObjectId, i64)], id: impl Fn(NodeId) -> ObjectId) -> Dictionary {
    let mut element = dictionary! { "Type" => "StructElem", "S" => name(node.role), "P" => parent };
    let first = content.first().map(|(page, _)| *page);
    if let Some(page) = first {
        element.set("Pg", page);
    }
    let marks = content.iter().map(|(page, mark)| match first {
        Some(first) if first == *page => Object::from(*mark),
        _ => dictionary! { "Type" => "MCR", "Pg" => *page, "MCID" => *mark }.into(),
    });
    let children = node.children.iter().map(|child| id(*child).into());
    element.set("K", marks.chain(children).collect::<Vec<Object>>());
    match node.says {
        Some(numbering) if node.role == Role::List => {
            element.set("A", dictionary! { "O" => "List", "ListNumbering" => numbering });
        }
        Some(character) => element.set("ActualText", text_string(character)),
        None => {}
    }
    let attributes = table_attributes(node);
    if !attributes.is_empty() {
        element.set("A", attributes);
    }
    element
}

/// What a head cell heads, and how far any cell reaches.
fn table_attributes(node: &Node) -> Dictionary {
    let mut attributes = Dictionary::new();
    if node.role == Role::HeadCell {
        attributes.set("Scope", "Column");
    }
    for (name, count) in [("ColSpan", node.span.columns), ("RowSpan", node.span.rows)] {
        if count > 1 {
            attributes.set(name, i64::try_from(count).unwrap_or(1));
        }
    }
    if !attributes.is_empty() {
        attributes.set("O", "Table");
    }
    attributes
}

/// Says what an illustration shows, and where: PDF counts from the bottom.
fn show(element: &mut Dictionary, view: &View, page: Option<&ObjectId>, height: Pt) {
    let View { alt, area, .. } = view;
    let bounds = [area.x, height - area.y - area.height, area.x + area.width, height - area.y];
    let bounds: Vec<Object> = bounds.into_iter().map(Object::Real).collect();
    element.set("Alt", text_string(alt));
    element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds });
    if let Some(page) = page {
        element.set("Pg", *page);
    }
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
