//! The texts of a column, measured before the column has its width.

use crate::{
    text::Chunk,
    units::{HAIR, Pt},
};

/// The words of a cell by their widths: enough to know in how many lines it stands.
pub(super) struct CellMeasure {
    words: Vec<Word>,
}

struct Word {
    width: Pt,
    /// The blank that follows.
    space: Pt,
    ends_line: bool,
}

impl CellMeasure {
    pub(super) fn of(chunks: &[Chunk]) -> Self {
        let words = chunks.iter().map(|chunk| Word {
            width: chunk.width,
            space: if chunk.ends_line { 0.0 } else { chunk.space_width() },
            ends_line: chunk.ends_line,
        });
        Self { words: words.collect() }
    }

    pub(super) fn longest_word(&self) -> Pt {
        self.words.iter().map(|word| word.width).fold(0.0, Pt::max)
    }

    /// The width that leaves only the breaks that the text itself asks for.
    fn unbroken(&self) -> Pt {
        let lines = self.words.split_inclusive(|word| word.ends_line);
        lines.map(|words| words.iter().map(|word| word.width + word.space).sum()).fold(0.0, Pt::max)
    }

    /// How many lines the text takes in this width; a word too long for it is cut.
    fn lines(&self, width: Pt) -> u16 {
        let (mut lines, mut used) = (1_u16, 0.0);
        for word in &self.words {
            if used > 0.0 && used + word.width > width + HAIR {
                lines = lines.saturating_add(1);
                used = 0.0;
            }
            used += word.width;
            while used > width + HAIR && width > HAIR {
                lines = lines.saturating_add(1);
                used -= width;
            }
            used += word.space;
            if word.ends_line {
                lines = lines.saturating_add(1);
                used = 0.0;
            }
        }
        lines
    }
}

/// A column with its head as the first cell.
pub(super) struct ColumnMeasure {
    cells: Vec<CellMeasure>,
    /// Its longest word.
    pub(super) least: Pt,
    /// Its longest text on one line: more would be blank.
    pub(super) most: Pt,
    /// The longest text under the head on one line.
    pub(super) text: Pt,
    /// It is this wide at least, whatever its text.
    pub(super) floor: Pt,
}

impl ColumnMeasure {
    pub(super) fn of(cells: Vec<CellMeasure>) -> Self {
        let widest = |width: fn(&CellMeasure) -> Pt| cells.iter().map(width).fold(0.0, Pt::max);
        let text = cells.iter().skip(1).map(CellMeasure::unbroken).fold(0.0, Pt::max);
        Self { least: widest(CellMeasure::longest_word), most: widest(CellMeasure::unbroken), text, floor: 0.0, cells }
    }

    /// Makes the column at least so wide.
    pub(super) fn widen(&mut self, width: Pt) {
        self.floor = self.floor.max(width);
        self.least = self.least.max(width);
        self.most = self.most.max(width);
    }

    /// How many lines each cell takes in this width.
    pub(super) fn lines(&self, width: Pt) -> Vec<u16> {
        self.cells.iter().map(|cell| cell.lines(width)).collect()
    }
}

/// How wide each letter and blank of the columns made for tests is.
#[cfg(test)]
pub(super) const LETTER: Pt = 6.0;

#[cfg(test)]
impl ColumnMeasure {
    pub(super) fn of_texts(texts: &[&str]) -> Self {
        let word = |text: &str| {
            let letters = text.trim_end().chars().count();
            let blanks = text.chars().count() - letters;
            Word { width: letters as Pt * LETTER, space: blanks as Pt * LETTER, ends_line: false }
        };
        Self::of(
            texts.iter().map(|text| CellMeasure { words: text.split_inclusive(' ').map(word).collect() }).collect(),
        )
    }
}
