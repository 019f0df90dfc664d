//! The parts of an official Party paper, as blocks in the measures of a format profile.

mod addressees;
mod body;
mod letterhead;
mod signature;
mod title;

pub use addressees::addressees;
pub use letterhead::{Letterhead, letterhead, letterhead_about};
pub use signature::{Signature, Signer, signature, two_signatures};
pub use title::title;

use crate::{Pt, profile::FormatProfile};

/// The share of the text's width that the left side of a letterhead or a signature takes: 75 of 165 mm holds the
/// name of a common parent body on one line, and the rest holds place and date.
const LEFT_SHARE: f32 = 75.0 / 165.0;

/// Widths of the left and the right side.
fn sides(profile: &FormatProfile) -> (Pt, Pt) {
    let width = profile.sheet().text_width();
    (width * LEFT_SHARE, width * (1.0 - LEFT_SHARE))
}

/// What stands across every page that a practice book prints.
pub const PRACTICE_MARK: &str = "SỔ LUYỆN TẬP";
