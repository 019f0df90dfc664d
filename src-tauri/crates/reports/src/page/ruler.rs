//! What the page flow would measure, for an edition whose pages another program sets.

use super::{Paragraph, Photo, Sheet, Table, flow::Flow};
use crate::{text::Shaper, units::Pt};

/// Measures as the page flow does.
pub(crate) struct Ruler<'a>(Flow<'a>);

/// A table's measures.
pub(crate) struct TableMeasures {
    /// The width of each column, blanks at its sides included.
    pub(crate) widths: Vec<Pt>,
    /// Whether a row is too high to stand on a page whole.
    pub(crate) splits: Vec<bool>,
}

impl<'a> Ruler<'a> {
    pub(crate) fn new(shaper: &'a mut Shaper, sheet: &'a Sheet) -> Self {
        Self(Flow::new(shaper, sheet))
    }

    /// The width of the longest line, in a column of this width.
    pub(crate) fn widest_line(&mut self, paragraph: &Paragraph, width: Pt) -> Pt {
        self.0.lines(paragraph, width).iter().map(|line| line.natural).fold(0.0, Pt::max)
    }

    pub(crate) fn table(&mut self, table: &Table) -> TableMeasures {
        self.0.table_measures(table)
    }

    /// Width and height of the picture on paper.
    pub(crate) fn photo(&mut self, photo: &Photo) -> (Pt, Pt) {
        let caption = self.0.lines(&photo.caption, self.0.sheet.text_width()).len();
        self.0.photo_size(photo, caption)
    }
}
