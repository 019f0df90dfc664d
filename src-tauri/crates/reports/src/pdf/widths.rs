//! The widths of glyphs as a file tells them. printpdf cuts them to whole thousandths of an em, so that a viewer would
//! end each line elsewhere than it was measured to end.

use lopdf::{Document, Object};

use super::subset::SubsetFont;

/// The widths of a subset, from its first glyph on.
pub(super) struct Widths {
    font: String,
    widths: Vec<Object>,
}

impl Widths {
    pub(super) fn of(font: &SubsetFont) -> Self {
        let em = f32::from(font.units_per_em);
        let list = |(glyph, units): (&u16, &u16)| {
            [Object::from(i64::from(*glyph)), vec![Object::Real(f32::from(*units) * 1000.0 / em)].into()]
        };
        Self { font: font.name.clone(), widths: font.widths.iter().flat_map(list).collect() }
    }
}

/// Puts exact widths in the place of those that the document has.
pub(super) fn set(document: &mut Document, fonts: &[Widths]) {
    let dictionaries = document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
    let lists = dictionaries.filter_map(|font| font.get_mut(b"DescendantFonts").ok()?.as_array_mut().ok());
    for font in lists.flatten().filter_map(|font| font.as_dict_mut().ok()) {
        let name = font.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
        if let Some(exact) = fonts.iter().find(|exact| exact.font.as_bytes() == name) {
            font.set("W", exact.widths.clone());
        }
    }
}
