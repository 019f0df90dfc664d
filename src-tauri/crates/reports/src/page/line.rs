//! A line put in its place: where each piece stands, what is ruled under it, which figures it shows.

use super::Align;
use crate::{
    display::{Area, Rule, Slope, TextLine},
    text::{FigureId, Line, Piece},
    units::{HAIR, Pt},
};

/// Blanks wider than this, in ems added to each, look worse than a ragged edge.
const WIDEST_STRETCH: f32 = 1.0;

/// In ems: the side of a box to tick, and the blank before it.
const BOX_SIDE: f32 = 0.68;
const BOX_BEARING: f32 = 0.08;

/// A placed line with what goes with it.
pub(crate) struct PlacedLine {
    pub(crate) text: TextLine,
    pub(crate) underlines: Vec<Rule>,
    /// Boxes to tick.
    pub(crate) boxes: Vec<Area>,
    /// Figures with the left and right edge of what shows them.
    pub(crate) figures: Vec<(FigureId, Pt, Pt)>,
}

/// Places a line in the width it was broken for, from `left` on.
pub(crate) fn place(line: &Line, align: Align, left: Pt, baseline: Pt) -> PlacedLine {
    let slack = line.available - line.natural;
    let (shift, stretch) = match align {
        Align::Left => (0.0, 0.0),
        Align::Center => (slack / 2.0, 0.0),
        Align::Right => (slack, 0.0),
        Align::Justify => (0.0, stretch(line, slack)),
    };
    let x = left + line.indent + shift;
    let pieces = offsets(line, stretch);
    let inked_end = pieces.iter().rfind(|(_, piece)| !piece.is_blank());
    let end = inked_end.map_or(0.0, |(offset, piece)| offset + piece.width());
    let spans: Vec<_> = extents(&pieces, end).map(|(piece, from, to)| (piece, x + from, x + to)).collect();
    let boxes = pieces.iter().filter(|(_, piece)| piece.is_box());
    PlacedLine {
        boxes: boxes.map(|(offset, piece)| box_at(x + offset, baseline, piece.style.size)).collect(),
        underlines: underlines(&spans, baseline),
        figures: merged(spans.iter().filter_map(|(piece, from, to)| Some((piece.figure?, *from, *to)))),
        text: TextLine {
            x,
            baseline,
            slope: Slope::LEVEL,
            grey: 0.0,
            pieces: pieces.into_iter().filter(|(_, piece)| !piece.is_box()).collect(),
        },
    }
}

/// A box to tick on a baseline, about as high as a capital letter.
fn box_at(x: Pt, baseline: Pt, size: Pt) -> Area {
    let side = size * BOX_SIDE;
    Area { x: x + size * BOX_BEARING, y: baseline - side, width: side, height: side }
}

fn stretch(line: &Line, slack: Pt) -> Pt {
    let between = line.chunks.iter().rev().skip(1).filter(|chunk| chunk.space.is_some()).count();
    let within = line.chunks.iter().flat_map(|chunk| &chunk.pieces).filter(|piece| piece.is_blank()).count();
    let gaps = between + within;
    let size = line.chunks.iter().flat_map(|chunk| &chunk.pieces).map(|piece| piece.style.size).fold(0.0, Pt::max);
    if line.last || gaps == 0 {
        return 0.0;
    }
    let each = slack / gaps as f32;
    if each > WIDEST_STRETCH * size { 0.0 } else { each }
}

/// Each piece with its distance from the start of the line. A line that goes on ends with its blank, so that text taken
/// from the page does not join its last word with the next line's first.
fn offsets(line: &Line, stretch: Pt) -> Vec<(Pt, Piece)> {
    let (mut pieces, mut pen) = (Vec::new(), 0.0);
    let count = line.chunks.len();
    for (index, chunk) in line.chunks.iter().enumerate() {
        for piece in &chunk.pieces {
            pieces.push((pen, piece.clone()));
            pen += piece.width() + if piece.is_blank() { stretch } else { 0.0 };
        }
        let ends = index + 1 == count;
        if let Some(space) = chunk.space.as_ref().filter(|_| !(ends && line.last) || chunk.ends_line) {
            pieces.push((pen, space.clone()));
            pen += space.width() + stretch;
        }
    }
    pieces
}

/// Each piece with its edges; a stretched blank reaches to the next piece, a blank at the end of the line to nothing.
fn extents(pieces: &[(Pt, Piece)], end: Pt) -> impl Iterator<Item = (&Piece, Pt, Pt)> {
    let nexts = pieces.iter().skip(1).map(|(offset, _)| *offset).chain([end]);
    pieces
        .iter()
        .zip(nexts)
        .filter(move |((from, _), _)| *from < end)
        .map(move |((from, piece), to)| (piece, *from, to.min(end)))
}

fn underlines(spans: &[(&Piece, Pt, Pt)], baseline: Pt) -> Vec<Rule> {
    let size = spans.iter().map(|(piece, ..)| piece.style.size).fold(0.0, Pt::max);
    let y = baseline + size * 0.13;
    merged(spans.iter().filter(|(piece, ..)| piece.style.underline).map(|(_, from, to)| ((), *from, *to)))
        .into_iter()
        .map(|((), from, to)| Rule { from: (from, y), to: (to, y), thickness: size * 0.05, dotted: false })
        .collect()
}

/// Neighbours with the same key become one.
fn merged<K: PartialEq>(parts: impl Iterator<Item = (K, Pt, Pt)>) -> Vec<(K, Pt, Pt)> {
    let mut all: Vec<(K, Pt, Pt)> = Vec::new();
    for (key, from, to) in parts {
        match all.last_mut() {
            Some((last, _, end)) if *last == key && (from - *end).abs() < HAIR => *end = to,
            _ => all.push((key, from, to)),
        }
    }
    all
}
