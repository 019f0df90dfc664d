//! The sheet of paper and the room on it.

use super::Orientation;
use crate::{
    display::{Display, Item},
    units::Pt,
};

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
    /// The side margins of every second page, where paper is printed on both sides.
    pub back: Option<BackMargins>,
    /// How pages are numbered.
    pub page_number: PageNumber,
}

/// The side margins of the back of a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BackMargins {
    /// On the left.
    pub left: Pt,
    /// On the right.
    pub right: Pt,
}

/// Where and from which page on the page number stands.
#[derive(Clone, Debug, PartialEq)]
pub struct PageNumber {
    /// Letter size.
    pub size: Pt,
    /// At the head or the foot of the page.
    pub at: PageEdge,
    /// From that edge of the paper to the number's line.
    pub from_edge: Pt,
    /// Where on that height.
    pub align: NumberAlign,
    /// What stands before the number: "Trang ".
    pub prefix: String,
    /// The first page that shows its number.
    pub first_page: usize,
}

/// The head or the foot of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageEdge {
    /// Over the text.
    #[default]
    Top,
    /// Under it.
    Bottom,
}

/// Where a page number stands between the side margins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NumberAlign {
    /// In the middle.
    #[default]
    Center,
    /// At the right margin.
    Right,
    /// At the margin away from the fold: the right one, but the left one on a back.
    Outer,
}

/// A side of the text.
#[derive(Clone, Copy)]
pub(crate) enum Side {
    Left,
    Right,
}

impl Side {
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

impl Sheet {
    /// The sheet as it lies in a section.
    #[must_use]
    pub fn turned(&self, orientation: Orientation) -> Self {
        let (short, long) = (self.width.min(self.height), self.width.max(self.height));
        match orientation {
            Orientation::Portrait => Self { width: short, height: long, ..self.clone() },
            Orientation::Landscape => Self { width: long, height: short, ..self.clone() },
        }
    }

    /// As wide as both sides of the paper allow.
    pub(crate) fn text_width(&self) -> Pt {
        let back = self.back.map_or(0.0, |back| back.left + back.right);
        self.width - back.max(self.left + self.right)
    }

    pub(crate) fn text_height(&self) -> Pt {
        self.height - self.top - self.bottom
    }

    pub(crate) fn text_bottom(&self) -> Pt {
        self.height - self.bottom
    }

    /// The side away from the fold.
    pub(crate) fn outer(&self) -> Side {
        if self.back.is_some_and(|back| self.is_back(back)) { Side::Left } else { Side::Right }
    }

    fn is_back(&self, back: BackMargins) -> bool {
        self.left.total_cmp(&back.left).is_eq() && self.right.total_cmp(&back.right).is_eq()
    }
}

/// Moves the text of every second page to the margins of the back.
pub(crate) fn turn_backs(display: &mut Display) {
    for (index, page) in display.pages.iter_mut().enumerate().skip(1).step_by(2) {
        let Some(back) = page.sheet.back else { continue };
        let by = back.left - page.sheet.left;
        (page.sheet.left, page.sheet.right) = (back.left, back.right);
        page.groups.iter_mut().flat_map(|group| &mut group.items).for_each(|item| item.move_right(by));
        display.figures.iter_mut().filter(|figure| figure.page == index).for_each(|figure| figure.x += by);
        let views = display.structure.nodes.iter_mut().filter_map(|node| node.view.as_mut());
        views.filter(|view| view.page == index).for_each(|view| view.area.x += by);
    }
}

impl Item {
    fn move_right(&mut self, by: Pt) {
        match self {
            Self::Text(line) => line.x += by,
            Self::Rule(rule) => (rule.from.0, rule.to.0) = (rule.from.0 + by, rule.to.0 + by),
            Self::Fill(fill) => fill.area.x += by,
            Self::Image(image) => image.area.x += by,
            Self::Box(area) => area.x += by,
        }
    }
}
