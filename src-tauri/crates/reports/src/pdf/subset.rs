//! The part of each face that a paper uses.

use std::collections::{BTreeMap, BTreeSet};

use subsetter::GlyphRemapper;
use ttf_parser::Rect;

use crate::{
    PrintError,
    display::{Display, Item},
    text::{FACES, Face, FaceData, Faces},
};

/// A cut-down face, ready to embed.
pub(super) struct SubsetFont {
    pub(super) face: Face,
    /// Six capitals, a plus sign and the face's name, as PDF marks a subset.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    /// Glyph in the subset by code point.
    pub(super) glyphs: BTreeMap<u32, u16>,
    /// Advance in font units by glyph.
    pub(super) widths: BTreeMap<u16, u16>,
    pub(super) units_per_em: u16,
    pub(super) ascent: i16,
    pub(super) descent: i16,
    pub(super) bounds: Rect,
    /// Rise of a slanted stroke over a run of -1000.
    pub(super) slant: i16,
    pub(super) weight: u16,
}

pub(super) fn subsets(display: &Display, faces: &Faces) -> Result<Vec<SubsetFont>, PrintError> {
    let used = letters(display);
    let used = FACES.into_iter().filter_map(|face| Some((face, used.get(&face)?)));
    used.map(|(face, letters)| subset(face, faces.get(face), letters)).collect()
}

fn letters(display: &Display) -> BTreeMap<Face, BTreeSet<char>> {
    let mut letters: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    let items = display.pages.iter().flat_map(|page| &page.groups).flat_map(|group| &group.items);
    for item in items {
        if let Item::Text(line) = item {
            for (_, piece) in &line.pieces {
                letters.entry(piece.style.face).or_default().extend(piece.word.text.chars());
            }
        }
    }
    letters
}

fn subset(face: Face, data: &FaceData, letters: &BTreeSet<char>) -> Result<SubsetFont, PrintError> {
    let mut remapper = GlyphRemapper::new();
    let (mut glyphs, mut widths) = (BTreeMap::new(), BTreeMap::new());
    for letter in letters {
        let Some(glyph) = data.glyph(*letter) else { continue };
        let cut = remapper.remap(glyph.0);
        glyphs.insert(u32::from(*letter), cut);
        widths.insert(cut, data.units(glyph));
    }
    let bytes = subsetter::subset(data.bytes, 0, &remapper).map_err(|source| PrintError::Subset { face, source })?;
    let font = &data.font;
    let slant = (font.italic_angle().to_radians().tan() * -1000.0) as i16;
    Ok(SubsetFont {
        face,
        name: format!("{}+{}", tag(face), data.post_script_name()),
        bytes,
        glyphs,
        widths,
        units_per_em: data.units_per_em(),
        ascent: font.ascender(),
        descent: font.descender(),
        bounds: font.global_bounding_box(),
        slant,
        weight: font.weight().to_number(),
    })
}

fn tag(face: Face) -> &'static str {
    match face {
        Face::Regular => "SCBREG",
        Face::Bold => "SCBBOL",
        Face::Italic => "SCBITA",
        Face::BoldItalic => "SCBBIT",
    }
}
