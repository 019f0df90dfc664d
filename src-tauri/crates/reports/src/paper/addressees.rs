//! To whom a paper is addressed: "Kính gửi: Đảng ủy Sở Công Thương".

use crate::{Align, Block, Column, Columns, Face, Paragraph, Pt, Span, Style, profile::FormatProfile};

/// Where a list of addressees begins, as a share of the text's width.
const LEAD_SHARE: f32 = 0.32;
/// Between the lead and the list.
const GAP: Pt = 5.0;
/// Blank below.
const GAP_BELOW: Pt = 12.0;

/// One addressee on the middle of a line, several as a list after the lead ("Kính gửi"); nothing for none.
#[must_use]
pub fn addressees(profile: &FormatProfile, lead: &str, names: &[String]) -> Option<Block> {
    let letters = |face| Style::new(face, profile.sizes.addressees);
    let line = |spans, align| Paragraph { align, ..Paragraph::new(spans, profile.spacing.line) };
    let lead = Span::new(format!("{lead}: "), letters(profile.weights.addressed));
    let (last, others) = names.split_last()?;
    if others.is_empty() {
        let spans = vec![lead, Span::new(last, letters(Face::Regular))];
        return Some(Block::Paragraph(Paragraph { after: GAP_BELOW, ..line(spans, Align::Center) }));
    }
    let marks = &profile.recipients;
    let listed =
        |name: &String, mark| line(vec![Span::new(format!("- {name}{mark}"), letters(Face::Regular))], Align::Left);
    let mut list: Vec<Paragraph> = others.iter().map(|name| listed(name, &marks.separator)).collect();
    list.push(listed(last, &marks.end));
    let width = profile.sheet().text_width();
    let columns = vec![
        Column { width: width * LEAD_SHARE, paragraphs: vec![line(vec![lead], Align::Right)] },
        Column { width: GAP, paragraphs: Vec::new() },
        Column { width: width * (1.0 - LEAD_SHARE) - GAP, paragraphs: list },
    ];
    Some(Block::Columns(Columns { columns, after: GAP_BELOW }))
}
