//! The title: kind of paper, subject, and the five hyphens that part it from the content.

use crate::{Align, Block, Face, Heading, Paragraph, Pt, Span, Style, profile::FormatProfile};

const HYPHENS: &str = "-----";
const GAP_BELOW: Pt = 12.0;
/// Line height of letters too large for the content's lines.
const LEADING: f32 = 1.25;

/// "BÁO CÁO", its subject (in the profile's [subject style](FormatProfile::subject_style)), and the hyphens.
#[must_use]
pub fn title(profile: &FormatProfile, type_name: &str, subject: Vec<Span>) -> Vec<Block> {
    let sizes = &profile.sizes;
    let line = |spans: Vec<Span>, size: Pt| Paragraph {
        align: Align::Center,
        keep_with_next: true,
        ..Paragraph::new(spans, profile.spacing.line.max(size * LEADING))
    };
    let about: String = subject.iter().map(|span| span.text.as_str()).collect();
    let listed_as = Some(format!("{type_name} {about}"));
    let kind = vec![Span::new(type_name, Style::new(profile.weights.type_name, sizes.type_name))];
    let kind = Paragraph { heading: Some(Heading::One), listed_as, ..line(kind, sizes.type_name) };
    let hyphens = vec![Span::new(HYPHENS, Style::new(Face::Regular, sizes.subject))];
    let hyphens = Paragraph { after: GAP_BELOW, ..line(hyphens, sizes.subject) };
    [kind, line(subject, sizes.subject), hyphens].map(Block::Paragraph).into()
}
