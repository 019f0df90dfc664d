//! Sections: runs of pages that lie the same way and bear the same words at their head.

use super::{Numbering, flow::Flow};
use crate::display::Page;

/// Which way a sheet lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// Across, for wide tables. The margins keep their names: the left one stays on the left.
    Landscape,
}

/// What begins with a [`Block::NewSection`](super::Block::NewSection). As the first block of a paper it is the section
/// of the first page. Blocks on a sheet that lies across are made in the measures of a
/// [turned profile](crate::profile::FormatProfile::turned).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// Which way its sheets lie.
    pub orientation: Orientation,
    /// How its pages are numbered.
    pub numbering: Numbering,
    /// What stands over the text at the outer edge, from the section's second page on.
    pub running_head: Option<String>,
}

impl Section {
    /// A section that lies this way, with the numbers going on and no running head.
    #[must_use]
    pub fn new(orientation: Orientation) -> Self {
        Self { orientation, ..Self::default() }
    }
}

impl Flow<'_> {
    pub(crate) fn new_section(&mut self, section: &Section) {
        // A paper that begins with a section has not begun its first page yet.
        if let [page] = self.display.pages.as_slice()
            && page.groups.is_empty()
        {
            self.display.pages.clear();
        }
        self.sheet = self.base.turned(section.orientation);
        self.running_head = None;
        self.new_page(section.numbering);
        self.running_head = section.running_head.as_deref().map(Into::into);
    }

    pub(crate) fn new_page(&mut self, numbering: Numbering) {
        let number = match (numbering, self.display.pages.last()) {
            (Numbering::Continue, Some(page)) => page.number + 1,
            (Numbering::Continue | Numbering::Restart, _) => 1,
        };
        let (sheet, running_head) = (self.sheet.clone(), self.running_head.clone());
        self.display.pages.push(Page { groups: Vec::new(), number, sheet, running_head });
        self.y = self.sheet.top;
    }
}
