//! Lengths on paper. Everything is laid out in PDF points, y growing downward from the top edge of the page.

/// A length in PDF points: 72 to the inch.
pub type Pt = f32;

/// Millimetres, in which the layout rules speak, as points.
#[must_use]
pub const fn mm(millimetres: f32) -> Pt {
    millimetres * 72.0 / 25.4
}

/// Less than anyone can see or a printer can draw; absorbs the rounding of summed widths.
pub(crate) const HAIR: Pt = 0.01;
