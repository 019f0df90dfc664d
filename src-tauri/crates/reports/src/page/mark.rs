//! A phrase across every page, behind the text, that says what the paper is not.

use crate::{
    display::{Display, Group, Item, Owner, Slope, TextLine, diagonal},
    text::{Face, Piece, Shaper, Style},
    units::Pt,
};

/// Pale enough to read through, dark enough to survive a copier.
pub(crate) const GREY: f32 = 0.92;
/// The share of the page's diagonal that the phrase fills.
const SPAN: f32 = 0.68;
const LARGEST: Pt = 72.0;

/// Draws the phrase from corner to corner under whatever stands on each page.
pub(crate) fn mark_pages(shaper: &mut Shaper, phrase: &str, display: &mut Display) {
    let phrase = shaper.printable(Face::Bold, phrase);
    let word = shaper.word(Face::Bold, &phrase);
    if word.width <= 0.0 {
        return;
    }
    for page in &mut display.pages {
        let (width, height) = (page.sheet.width, page.sheet.height);
        let size = size(word.width, width, height);
        let slope = Slope::along_diagonal(width, height);
        let half = word.width * size / 2.0;
        let style = Style::new(Face::Bold, size);
        let line = TextLine {
            x: width / 2.0 - half * slope.across + size * 0.3 * slope.up,
            baseline: height / 2.0 + half * slope.up + size * 0.3 * slope.across,
            slope,
            grey: GREY,
            pieces: vec![(0.0, Piece { style, figure: None, word: word.clone() })],
        };
        page.groups.insert(0, Group { owner: Owner::Artifact, items: vec![Item::Text(line)] });
    }
}

/// The size of a phrase so many ems wide on a page of this width and height.
pub(crate) fn size(ems: f32, width: Pt, height: Pt) -> Pt {
    (diagonal(width, height) * SPAN / ems.max(f32::MIN_POSITIVE)).min(LARGEST)
}
