//! Bookmarks: the headings as a tree beside the pages.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::finish::{catalog, text_string};
use crate::{
    PrintError,
    display::{Bookmark, Display},
    page::Heading,
};

/// With more bookmarks than this a viewer shows only the first rank until it is asked.
const ALL_OPEN: usize = 30;

/// A bookmark in its place in the tree.
struct Branch {
    id: ObjectId,
    rank: Heading,
    /// Its place among all, where it stands under another.
    parent: Option<usize>,
    children: Vec<usize>,
}

/// Adds the tree, where there is a heading at all.
pub(super) fn outline(document: &mut Document, display: &Display) -> Result<(), PrintError> {
    if display.bookmarks.is_empty() {
        return Ok(());
    }
    let root = document.new_object_id();
    let (branches, tops) = grown(document, display);
    let tree = Tree { root, branches, tops, pages: document.get_pages().into_values().collect() };
    for (index, bookmark) in display.bookmarks.iter().enumerate() {
        if let Some(branch) = tree.branches.get(index) {
            document.set_object(branch.id, tree.item(branch, index, bookmark, display));
        }
    }
    let mut whole = dictionary! { "Type" => "Outlines" };
    tree.set_children(&mut whole, &tree.tops, true);
    document.set_object(root, whole);
    catalog(document)?.set("Outlines", root);
    Ok(())
}

/// Each bookmark under the nearest one before it of a higher rank; and those under none.
fn grown(document: &mut Document, display: &Display) -> (Vec<Branch>, Vec<usize>) {
    let (mut branches, mut tops, mut open): (Vec<Branch>, Vec<usize>, Vec<usize>) = Default::default();
    for (index, bookmark) in display.bookmarks.iter().enumerate() {
        open.retain(|other| branches.get(*other).is_some_and(|branch| branch.rank < bookmark.rank));
        let parent = open.last().copied();
        match parent.and_then(|parent| branches.get_mut(parent)) {
            Some(parent) => parent.children.push(index),
            None => tops.push(index),
        }
        open.push(index);
        branches.push(Branch { id: document.new_object_id(), rank: bookmark.rank, parent, children: Vec::new() });
    }
    (branches, tops)
}

struct Tree {
    root: ObjectId,
    branches: Vec<Branch>,
    tops: Vec<usize>,
    pages: Vec<ObjectId>,
}

impl Tree {
    fn id(&self, index: usize) -> ObjectId {
        self.branches.get(index).map_or(self.root, |branch| branch.id)
    }

    fn item(&self, branch: &Branch, index: usize, bookmark: &Bookmark, display: &Display) -> Dictionary {
        let parent = branch.parent.map_or(self.root, |parent| self.id(parent));
        let mut item = dictionary! { "Title" => text_string(&bookmark.title), "Parent" => parent };
        let parent = branch.parent.and_then(|parent| self.branches.get(parent));
        let siblings = parent.map_or(&self.tops, |parent| &parent.children);
        let place = siblings.iter().position(|sibling| *sibling == index);
        let before = place.and_then(|place| place.checked_sub(1));
        for (key, neighbour) in [("Prev", before), ("Next", place.map(|place| place + 1))] {
            if let Some(neighbour) = neighbour.and_then(|place| siblings.get(place)) {
                item.set(key, self.id(*neighbour));
            }
        }
        let height = display.pages.get(bookmark.page).map_or(0.0, |page| page.sheet.height);
        if let Some(page) = self.pages.get(bookmark.page) {
            let top = Object::Real(height - bookmark.y);
            item.set("Dest", vec![Object::from(*page), "XYZ".into(), Object::Null, top, Object::Null]);
        }
        self.set_children(&mut item, &branch.children, self.all_open());
        item
    }

    fn all_open(&self) -> bool {
        self.branches.len() <= ALL_OPEN
    }

    /// Says which children an item has, and how many bookmarks it shows or hides.
    fn set_children(&self, item: &mut Dictionary, children: &[usize], open: bool) {
        let (Some(first), Some(last)) = (children.first(), children.last()) else { return };
        item.set("First", self.id(*first));
        item.set("Last", self.id(*last));
        let count = if self.all_open() { self.below(children) } else { children.len() };
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        item.set("Count", if open { count } else { -count });
    }

    fn below(&self, children: &[usize]) -> usize {
        let branches = children.iter().filter_map(|child| self.branches.get(*child));
        children.len() + branches.map(|branch| self.below(&branch.children)).sum::<usize>()
    }
}
