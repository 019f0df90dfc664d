//! Texts side by side, such as a letterhead or a signature.

use super::{Columns, Numbering, flow::Flow};
use crate::units::Pt;

impl Flow<'_> {
    pub(crate) fn columns(&mut self, columns: &Columns) {
        let height = self.columns_height(columns);
        if height > self.sheet.text_height() {
            return self.columns_in_turn(columns);
        }
        if height > self.room() {
            self.new_page(Numbering::Continue);
        }
        let (top, mut left) = (self.y, self.sheet.left);
        for column in &columns.columns {
            let mut y = top;
            for paragraph in &column.paragraphs {
                y = self.fixed_paragraph(paragraph, left, column.width, y);
            }
            left += column.width;
        }
        self.y = top + height + columns.after;
    }

    pub(crate) fn columns_height(&mut self, columns: &Columns) -> Pt {
        let heights = columns.columns.iter().map(|column| {
            let paragraphs = column.paragraphs.iter();
            paragraphs.map(|paragraph| self.paragraph_height(paragraph, column.width)).sum()
        });
        heights.fold(0.0, Pt::max)
    }

    /// Columns that no page can hold side by side come one after the other, so that nothing is lost.
    fn columns_in_turn(&mut self, columns: &Columns) {
        let mut left = self.sheet.left;
        for column in &columns.columns {
            for paragraph in &column.paragraphs {
                self.paragraph(paragraph, left, column.width, 0.0);
            }
            left += column.width;
        }
        self.y += columns.after;
    }
}
