//! The measures of WordprocessingML.

use crate::units::Pt;

/// Twentieths of a point.
pub(super) fn twips(length: Pt) -> i32 {
    (length * 20.0).round() as i32
}

/// Points as drawings measure them.
pub(super) fn emu(length: Pt) -> i64 {
    (f64::from(length) * 12_700.0).round() as i64
}

/// Sizes of letters go by half points.
pub(super) fn half_points(size: Pt) -> i32 {
    (size * 2.0).round() as i32
}
