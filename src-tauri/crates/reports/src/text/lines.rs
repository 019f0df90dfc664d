//! Chunks set into lines that fit a width.

use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};

use super::{Chunk, Piece, Shaper};
use crate::units::{HAIR, Pt};

/// Never let a line run over, mind a lone word on the last line, and otherwise keep the blanks even.
const PENALTIES: Penalties = Penalties {
    nline_penalty: 2_000,
    overflow_penalty: 10_000_000,
    short_last_line_fraction: 8,
    short_last_line_penalty: 500,
    hyphen_penalty: 0,
};

/// One line of a paragraph, not yet placed.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) chunks: Vec<Chunk>,
    /// Width of the text with its blanks as they are.
    pub(crate) natural: Pt,
    /// The width it was broken for.
    pub(crate) available: Pt,
    /// How far it is moved in from the left.
    pub(crate) indent: Pt,
    /// Ends a paragraph or stands before a forced break, and so is not stretched.
    pub(crate) last: bool,
}

/// How breaks are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Breaking {
    /// Each line takes what it can.
    Greedy,
    /// The same, but that the last line of several is no lone word.
    Filled,
    /// The evenest blanks over the whole paragraph, for justified text.
    Even,
    /// No more lines than needed, all about as long, for centred text.
    Balanced,
}

/// Breaks chunks into lines of this width.
pub(crate) fn break_lines(
    shaper: &mut Shaper,
    chunks: Vec<Chunk>,
    width: Pt,
    first_indent: Pt,
    breaking: Breaking,
) -> Vec<Line> {
    let narrowest = width - first_indent.max(0.0);
    let chunks = split_wide_ones(shaper, chunks, narrowest);
    let mut plan = Vec::new();
    for part in chunks.split_inclusive(|chunk| chunk.ends_line) {
        let indent = if plan.is_empty() { first_indent } else { 0.0 };
        let set = match breaking {
            Breaking::Greedy => fit_greedily(part, width - indent, width),
            Breaking::Filled => fit_filled(part, width),
            Breaking::Even => fit_evenly(part, width - indent, width),
            Breaking::Balanced => fit_balanced(part, width),
        };
        let count = set.len();
        plan.extend(set.into_iter().enumerate().map(|(index, chunks)| {
            let indent = if index == 0 { indent } else { 0.0 };
            let (natural, last) = (natural_width(chunks), index + 1 == count);
            (chunks.len(), Line { chunks: Vec::new(), natural, available: width - indent, indent, last })
        }));
    }
    let mut chunks = chunks.into_iter();
    plan.into_iter().map(|(count, line)| Line { chunks: chunks.by_ref().take(count).collect(), ..line }).collect()
}

fn natural_width(chunks: &[Chunk]) -> Pt {
    let all: Pt = chunks.iter().map(|chunk| chunk.width + chunk.space_width()).sum();
    all - chunks.last().map_or(0.0, Chunk::space_width)
}

fn fit_evenly(chunks: &[Chunk], first: Pt, rest: Pt) -> Vec<&[Chunk]> {
    wrap_optimal_fit(chunks, &[first.into(), rest.into()], &PENALTIES)
        .unwrap_or_else(|_| fit_greedily(chunks, first, rest))
}

fn fit_greedily(chunks: &[Chunk], first: Pt, rest: Pt) -> Vec<&[Chunk]> {
    let (mut lines, mut remaining) = (Vec::new(), chunks);
    while !remaining.is_empty() {
        let limit = if lines.is_empty() { first } else { rest };
        let mut used = 0.0;
        let fitting = remaining.iter().take_while(|chunk| {
            let fits = used + chunk.width <= limit + HAIR;
            used += chunk.width + chunk.space_width();
            fits
        });
        let (line, left) = remaining.split_at(fitting.count().max(1));
        lines.push(line);
        remaining = left;
    }
    lines
}

/// A lone last word takes the one before it along where that leaves it two on its line and room for both.
fn fit_filled(chunks: &[Chunk], width: Pt) -> Vec<&[Chunk]> {
    let mut lines = fit_greedily(chunks, width, width);
    if let [.., before, last] = lines.as_mut_slice()
        && let ([.., _, _, moved], [lone]) = (*before, *last)
        && moved.width + moved.space_width() + lone.width <= width + HAIR
    {
        let kept = before.len() - 1;
        *before = before.get(..kept).unwrap_or_default();
        *last = chunks.get(chunks.len() - 2..).unwrap_or_default();
    }
    lines
}

/// The narrowest width that costs no further line, found by halving.
fn fit_balanced(chunks: &[Chunk], width: Pt) -> Vec<&[Chunk]> {
    let widest = fit_greedily(chunks, width, width);
    if widest.len() == 1 {
        return widest;
    }
    let count = widest.len();
    let (mut low, mut high) = (chunks.iter().map(|chunk| chunk.width).fold(0.0, Pt::max), width);
    while high - low > 1.0 {
        let middle = (low + high) / 2.0;
        if fit_greedily(chunks, middle, middle).len() > count { low = middle } else { high = middle }
    }
    fit_greedily(chunks, high, high)
}

fn split_wide_ones(shaper: &mut Shaper, chunks: Vec<Chunk>, width: Pt) -> Vec<Chunk> {
    if chunks.iter().all(|chunk| chunk.width <= width + HAIR) {
        return chunks;
    }
    chunks.into_iter().flat_map(|chunk| split_wide(shaper, chunk, width)).collect()
}

/// A chunk wider than the line is cut between letters: ugly, but nothing is lost past the margin.
fn split_wide(shaper: &mut Shaper, chunk: Chunk, width: Pt) -> Vec<Chunk> {
    if chunk.width <= width + HAIR {
        return vec![chunk];
    }
    let (mut parts, mut current, mut used) = (Vec::new(), Vec::new(), 0.0);
    for piece in chunk.pieces {
        let mut text = String::new();
        for letter in piece.word.text.chars() {
            let advance = shaper.word(piece.style.face, letter.encode_utf8(&mut [0; 4])).width * piece.style.size;
            if used + advance > width && used > 0.0 {
                close_piece(shaper, &mut current, &piece, &mut text);
                parts.push(Chunk::of(std::mem::take(&mut current)));
                used = 0.0;
            }
            text.push(letter);
            used += advance;
        }
        close_piece(shaper, &mut current, &piece, &mut text);
    }
    parts.push(Chunk { space: chunk.space, ends_line: chunk.ends_line, ..Chunk::of(current) });
    parts
}

fn close_piece(shaper: &mut Shaper, into: &mut Vec<Piece>, like: &Piece, text: &mut String) {
    if !text.is_empty() {
        into.push(Piece { word: shaper.word(like.style.face, text), ..like.clone() });
        text.clear();
    }
}
