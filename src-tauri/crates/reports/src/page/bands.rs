//! What stands beside the text of a page: its number and its running head.

use super::{NumberAlign, PageEdge, Sheet, sheet::Side};
use crate::{
    display::{Display, Item, Owner, Page, Slope, TextLine},
    text::{Face, Piece, Shaper, Style},
    units::{Pt, mm},
};

/// Letters of running heads.
pub(crate) const HEAD: Style = Style { face: Face::Italic, size: 10.0, underline: false };
/// From the top edge of the paper to a running head on a page that has its number at the foot.
pub(crate) const HEAD_FROM_TOP: f32 = 10.0;
/// Between a running head and the page number on its height.
const GAP: Pt = 12.0;
/// Ends a running head that its page is too narrow for.
const CUT: char = '…';

/// Puts its number on every page that shows one, and its running head on every page that has one.
pub(crate) fn band_pages(shaper: &mut Shaper, display: &mut Display) {
    for page in &mut display.pages {
        let number = number(shaper, page);
        let taken = match page.sheet.page_number.at {
            PageEdge::Top => number.as_ref().map_or(0.0, TextLine::width),
            PageEdge::Bottom => 0.0,
        };
        let head = page.running_head.clone().and_then(|words| head(shaper, page, &words, taken));
        for line in number.into_iter().chain(head) {
            page.add(Owner::Artifact, Item::Text(line));
        }
    }
}

fn number(shaper: &mut Shaper, page: &Page) -> Option<TextLine> {
    let place = &page.sheet.page_number;
    if page.number < place.first_page {
        return None;
    }
    let style = Style::new(Face::Regular, place.size);
    let text = format!("{}{}", place.prefix, page.number);
    let text = shaper.printable(style.face, &text);
    let piece = Piece { style, figure: None, word: shaper.word(style.face, &text) };
    let x = x(&page.sheet, place.align, piece.width());
    let top = match place.at {
        PageEdge::Top => place.from_edge,
        PageEdge::Bottom => page.sheet.height - place.from_edge - style.size,
    };
    let baseline = top + shaper.faces.get(style.face).baseline(style.size, style.size);
    Some(TextLine { x, baseline, slope: Slope::LEVEL, grey: 0.0, pieces: vec![(0.0, piece)] })
}

/// The running head, at the outer edge unless the number stands there; `taken` is the width of the number beside it.
fn head(shaper: &mut Shaper, page: &Page, words: &str, taken: Pt) -> Option<TextLine> {
    let (sheet, number) = (&page.sheet, &page.sheet.page_number);
    let (room, side) = head_place(sheet, taken);
    let text = fitted(shaper, words, room)?;
    let piece = Piece { style: HEAD, figure: None, word: shaper.word(HEAD.face, &text) };
    let x = at_side(sheet, side, piece.width());
    let (top, height) = match number.at {
        PageEdge::Top => (number.from_edge, number.size),
        PageEdge::Bottom => (mm(HEAD_FROM_TOP), HEAD.size),
    };
    // On the baseline of the number, whatever the sizes.
    let baseline = top + shaper.faces.get(Face::Regular).baseline(height, height);
    Some(TextLine { x, baseline, slope: Slope::LEVEL, grey: 0.0, pieces: vec![(0.0, piece)] })
}

/// How much room a running head has, and at which side.
pub(crate) fn head_place(sheet: &Sheet, taken: Pt) -> (Pt, Side) {
    match sheet.page_number.align {
        NumberAlign::Center if taken > 0.0 => ((sheet.text_width() - taken) / 2.0 - GAP, sheet.outer()),
        NumberAlign::Center => (sheet.text_width(), sheet.outer()),
        NumberAlign::Right if taken > 0.0 => (sheet.text_width() - taken - GAP, Side::Left),
        NumberAlign::Outer if taken > 0.0 => (sheet.text_width() - taken - GAP, sheet.outer().other()),
        NumberAlign::Right | NumberAlign::Outer => (sheet.text_width(), sheet.outer()),
    }
}

/// The words, as many as there is room for.
pub(crate) fn fitted(shaper: &mut Shaper, words: &str, room: Pt) -> Option<String> {
    let mut text =
        shaper.printable(HEAD.face, words.split_whitespace().collect::<Vec<_>>().join(" ").as_str()).into_owned();
    if width(shaper, &text) <= room {
        return (!text.is_empty()).then_some(text);
    }
    while !text.is_empty() {
        text.pop();
        let cut = format!("{}{CUT}", text.trim_end_matches([' ', ',', ';', '-']));
        if text.ends_with(' ') && width(shaper, &cut) <= room {
            return Some(cut);
        }
    }
    None
}

fn width(shaper: &mut Shaper, text: &str) -> Pt {
    shaper.word(HEAD.face, text).width * HEAD.size
}

fn x(sheet: &Sheet, align: NumberAlign, width: Pt) -> Pt {
    match align {
        NumberAlign::Center => sheet.left + (sheet.text_width() - width) / 2.0,
        NumberAlign::Right => at_side(sheet, Side::Right, width),
        NumberAlign::Outer => at_side(sheet, sheet.outer(), width),
    }
}

fn at_side(sheet: &Sheet, side: Side, width: Pt) -> Pt {
    match side {
        Side::Left => sheet.left,
        Side::Right => sheet.left + sheet.text_width() - width,
    }
}
