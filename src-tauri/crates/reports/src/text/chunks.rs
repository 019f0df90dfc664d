//! Spans cut into chunks, the pieces of text that no line break may enter.

use std::{ops::Range, rc::Rc};

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::{FigureId, Shaper, Span, Style, Word};
use crate::units::Pt;

/// Holds its neighbours on one line; drawn as any blank.
const FIXED_BLANK: char = '\u{A0}';

/// A box to tick. No face has it, so that it is drawn.
pub(crate) const BOX: char = '☐';

/// A part of a chunk in one style.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) style: Style,
    pub(crate) figure: Option<FigureId>,
    pub(crate) word: Rc<Word>,
}

impl Piece {
    pub(crate) fn width(&self) -> Pt {
        self.word.width * self.style.size
    }

    pub(crate) fn is_box(&self) -> bool {
        self.word.text.starts_with(BOX)
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.word.text.trim().is_empty()
    }
}

/// What stands between two possible breaks, with the blank after it.
#[derive(Clone, Debug)]
pub(crate) struct Chunk {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) width: Pt,
    /// The blank that follows; it vanishes at the end of a line.
    pub(crate) space: Option<Piece>,
    /// A line must end here.
    pub(crate) ends_line: bool,
}

impl Chunk {
    pub(crate) fn of(pieces: Vec<Piece>) -> Self {
        let width = pieces.iter().map(Piece::width).sum();
        Self { pieces, width, space: None, ends_line: false }
    }

    pub(crate) fn space_width(&self) -> Pt {
        self.space.as_ref().map_or(0.0, Piece::width)
    }
}

impl textwrap::core::Fragment for Chunk {
    fn width(&self) -> f64 {
        self.width.into()
    }
    fn whitespace_width(&self) -> f64 {
        self.space_width().into()
    }
    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// Where each span lies in the joined text of its paragraph.
struct Stretch<'a> {
    span: &'a Span,
    range: Range<usize>,
}

/// Cuts spans at the breaks that Unicode (UAX 14) allows and office papers take.
pub(crate) fn chunks(shaper: &mut Shaper, spans: &[Span]) -> Vec<Chunk> {
    let mut text = String::new();
    let mut stretches = Vec::with_capacity(spans.len());
    for span in spans {
        let start = text.len();
        text.push_str(&shaper.printable(span.style.face, &span.text));
        stretches.push(Stretch { span, range: start..text.len() });
    }
    let mut chunks = Vec::new();
    let mut start = 0;
    for (end, opportunity) in linebreaks(&text) {
        let segment = text.get(start..end).unwrap_or_default();
        let must = opportunity == BreakOpportunity::Mandatory && end < text.len();
        // "72-KH/CB2" and "mặt/vắng" stay whole: Vietnamese papers break lines at blanks alone.
        if !must && end < text.len() && !segment.ends_with(' ') {
            continue;
        }
        let inked = segment.trim_end_matches([' ', '\n']);
        let inked_end = start + inked.len();
        let mut chunk = Chunk::of(pieces(shaper, &text, &stretches, start..inked_end));
        let blank_end = inked_end + segment.trim_end_matches('\n').len() - inked.len();
        chunk.space = pieces(shaper, &text, &stretches, inked_end..blank_end).into_iter().next();
        chunk.ends_line = must;
        if must && chunk.space.is_none() {
            chunk.space = chunk.pieces.last().map(|piece| blank(shaper, piece.style));
        }
        chunks.push(chunk);
        start = end;
    }
    chunks
}

/// The blank for a line break in the text: text taken from the page must not join the words around it.
fn blank(shaper: &mut Shaper, style: Style) -> Piece {
    Piece { style, figure: None, word: shaper.word(style.face, " ") }
}

fn pieces(shaper: &mut Shaper, text: &str, stretches: &[Stretch<'_>], within: Range<usize>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for stretch in stretches {
        let (from, to) = (stretch.range.start.max(within.start), stretch.range.end.min(within.end));
        let Span { style, figure, .. } = *stretch.span;
        // A fixed blank is a piece of its own, so that it can be stretched like any other.
        for part in text.get(from..to).unwrap_or_default().split_inclusive(FIXED_BLANK) {
            let word = part.trim_end_matches(FIXED_BLANK);
            let blank = if word.len() < part.len() { " " } else { "" };
            for part in around_boxes(word).chain([blank]).filter(|part| !part.is_empty()) {
                pieces.push(Piece { style, figure, word: shaper.word(style.face, part) });
            }
        }
    }
    pieces
}

/// Each box, and the text before and after it, apart.
fn around_boxes(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(BOX).flat_map(|part| {
        let before = part.trim_end_matches(BOX);
        let (before, found) = part.split_at_checked(before.len()).unwrap_or((part, ""));
        [before, found]
    })
}
