//! Which standards a file keeps to.

use crate::display::{Display, Role};

/// Rows of tables, heads included, that a tagged file has at most. Each cell is a node that the file tells of: past this a file would
/// be mostly nodes, and slow in readers that load the whole tree before they say a word.
const MOST_ROWS: usize = 5_000;

/// Which standards a file keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conformance {
    /// PDF/A-2a and PDF/UA-1: the file tells headings, paragraphs and table cells apart.
    Tagged,
    /// PDF/A-2u: the same pages, with text that can be searched and copied.
    Untagged,
}

impl Conformance {
    /// The same, or less where a paper is too long for it.
    pub(super) fn within_reach(self, display: &Display) -> Self {
        let rows = display.structure.nodes.iter().filter(|node| node.role == Role::Row).count();
        if rows > MOST_ROWS { Self::Untagged } else { self }
    }
}
