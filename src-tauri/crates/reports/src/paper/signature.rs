//! The foot of a paper: who receives it on the left, who signs it on the right.

use super::sides;
use crate::{Align, Block, Column, Columns, Face, Paragraph, Pt, Span, Style, profile::FormatProfile};

const RECIPIENTS: &str = "Nơi nhận:";
/// Room for the signature, in lines.
const BLANK_LINES: f32 = 4.0;
/// Recipients are set small, and in lines to match.
const RECIPIENT_LEADING: f32 = 1.2;

/// The words of a signature block, ready to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Who receives the paper, without dash or punctuation; the last is the branch's own file. A list goes to nobody.
    pub recipients: Vec<String>,
    /// "T/M CHI BỘ".
    pub authority: String,
    /// "BÍ THƯ".
    pub position: String,
    /// Who signs; empty for a paper whose signer is not known.
    pub name: String,
}

/// The signature block. The paragraph above it should keep with it, so that no page holds a signature alone.
#[must_use]
pub fn signature(profile: &FormatProfile, words: &Signature) -> Block {
    let (left, right) = sides(profile);
    let (sizes, weights, line) = (&profile.sizes, &profile.weights, profile.spacing.line);
    let right_side = |text: &str, face: Face, size: Pt| Paragraph {
        align: Align::Center,
        ..Paragraph::new(vec![Span::new(text, Style::new(face, size))], line)
    };
    let signer = vec![
        right_side(&words.authority, weights.authority, sizes.authority),
        right_side(&words.position, weights.position, sizes.position),
        Paragraph { before: BLANK_LINES * line, ..right_side(&words.name, weights.signer, sizes.signer) },
    ];
    let columns = vec![
        Column { width: left, paragraphs: recipients(profile, &words.recipients) },
        Column { width: right, paragraphs: signer },
    ];
    Block::Columns(Columns { columns, after: 0.0 })
}

/// One of two who sign side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// As what: "CHỦ TRÌ HỘI NGHỊ".
    pub role: String,
    /// Who; empty where nobody is known.
    pub name: String,
}

/// Two signatures side by side, as minutes bear them.
#[must_use]
pub fn two_signatures(profile: &FormatProfile, left: &Signer, right: &Signer) -> Block {
    let (sizes, weights, line) = (&profile.sizes, &profile.weights, profile.spacing.line);
    let width = profile.sheet().text_width() / 2.0;
    let centred = |text: &str, face: Face, size: Pt| Paragraph {
        align: Align::Center,
        ..Paragraph::new(vec![Span::new(text, Style::new(face, size))], line)
    };
    let column = |signer: &Signer| {
        let name = Paragraph { before: BLANK_LINES * line, ..centred(&signer.name, weights.signer, sizes.signer) };
        Column { width, paragraphs: vec![centred(&signer.role, weights.authority, sizes.authority), name] }
    };
    Block::Columns(Columns { columns: vec![column(left), column(right)], after: 0.0 })
}

fn recipients(profile: &FormatProfile, names: &[String]) -> Vec<Paragraph> {
    if names.is_empty() {
        return Vec::new();
    }
    let head = Style::new(profile.weights.recipients_head, profile.sizes.recipients_head).underlined();
    let style = Style::new(profile.weights.recipients, profile.sizes.recipients);
    let mut paragraphs = vec![Paragraph::new(vec![Span::new(RECIPIENTS, head)], profile.spacing.line)];
    for (index, name) in names.iter().enumerate() {
        let last = index + 1 == names.len();
        let mark = if last { &profile.recipients.end } else { &profile.recipients.separator };
        let text = format!("- {}{mark}", name.trim_end_matches(['.', ',', ';']));
        paragraphs.push(Paragraph::new(vec![Span::new(text, style)], style.size * RECIPIENT_LEADING));
    }
    paragraphs
}
