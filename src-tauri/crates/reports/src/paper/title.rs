//! The title: kind of paper, subject, and the five hyphens that part it from the content.

use crate::{Align, Block, Face, Heading, Paragraph, Pt, Span, Style, profile::FormatProfile};

const HYPHENS: &str = "-----";
const GAP_BELOW: Pt = 12.0;

/// "BÁO CÁO", its subject in lower case, and the hyphens.
#[must_use]
pub fn title(profile: &FormatProfile, type_name: &str, subject: &str) -> Vec<Block> {
    let sizes = &profile.sizes;
    let line = |text: &str, face: Face, size: Pt| Paragraph {
        align: Align::Center,
        keep_with_next: true,
        ..Paragraph::new(vec![Span::new(text, Style::new(face, size))], profile.spacing.line.max(size * 1.25))
    };
    let type_name = Paragraph { heading: Some(Heading::One), ..line(type_name, Face::Bold, sizes.type_name) };
    let hyphens = Paragraph { after: GAP_BELOW, ..line(HYPHENS, Face::Regular, sizes.subject) };
    [type_name, line(subject, Face::Bold, sizes.subject), hyphens].map(Block::Paragraph).into()
}
