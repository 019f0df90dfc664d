//! The sheet of paper and the room on it.

use crate::units::Pt;

/// A sheet with its margins, in points.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Paper width.
    pub width: Pt,
    /// Paper height.
    pub height: Pt,
    /// Top margin.
    pub top: Pt,
    /// Right margin.
    pub right: Pt,
    /// Bottom margin.
    pub bottom: Pt,
    /// Left margin.
    pub left: Pt,
    /// How pages are numbered.
    pub page_number: PageNumber,
}

/// Where and from which page on the page number stands, centred over the text.
#[derive(Clone, Debug, PartialEq)]
pub struct PageNumber {
    /// Letter size.
    pub size: Pt,
    /// From the top edge of the paper to the top of the number's line.
    pub from_top: Pt,
    /// The first page that shows its number.
    pub first_page: usize,
}

impl Sheet {
    pub(crate) fn text_width(&self) -> Pt {
        self.width - self.left - self.right
    }

    pub(crate) fn text_height(&self) -> Pt {
        self.height - self.top - self.bottom
    }

    pub(crate) fn text_bottom(&self) -> Pt {
        self.height - self.bottom
    }
}
