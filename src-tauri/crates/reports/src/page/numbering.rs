//! Page numbers, centred over the text.

use super::Sheet;
use crate::{
    display::{Display, Item, Owner, Slope, TextLine},
    text::{Face, Piece, Shaper, Style},
};

/// Puts its number on every page that shows one.
pub(crate) fn number_pages(shaper: &mut Shaper, sheet: &Sheet, display: &mut Display) {
    let style = Style::new(Face::Regular, sheet.page_number.size);
    let face = shaper.faces.get(style.face);
    let baseline = sheet.page_number.from_top + face.baseline(style.size, style.size);
    for page in &mut display.pages {
        if page.number < sheet.page_number.first_page {
            continue;
        }
        let word = shaper.word(style.face, &page.number.to_string());
        let piece = Piece { style, figure: None, word };
        let x = sheet.left + (sheet.text_width() - piece.width()) / 2.0;
        let line = TextLine { x, baseline, slope: Slope::LEVEL, grey: 0.0, pieces: vec![(0.0, piece)] };
        page.add(Owner::Artifact, Item::Text(line));
    }
}
