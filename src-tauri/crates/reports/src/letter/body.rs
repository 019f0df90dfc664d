//! The typed text: a paragraph a line, and headings where the line looks like one.

use crate::{Align, Block, Face, Heading, Paragraph, Span, profile::FormatProfile};

/// A heading is short; a longer line is a sentence, whatever it begins with.
const LONGEST_HEADING: usize = 120;
/// Headings in capitals have two words at least: "CHI BỘ QUYẾT ĐỊNH".
const FEWEST_WORDS: usize = 2;

/// What a typed line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line<'a> {
    /// "I- MỤC ĐÍCH, YÊU CẦU".
    Section(&'a str),
    /// "1. Mục đích", alone on its line.
    Part(&'a str),
    /// "CHI BỘ QUYẾT ĐỊNH".
    Declaration(&'a str),
    /// "Điều 1." and what it says.
    Article(&'a str, &'a str),
    /// All else.
    Text(&'a str),
}

pub(super) fn blocks(profile: &FormatProfile, typed: &str) -> Vec<Block> {
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| Block::Paragraph(paragraph(profile, Line::of(line)))).collect()
}

fn paragraph(profile: &FormatProfile, line: Line<'_>) -> Paragraph {
    let span = |text: &str, face| Span::new(text, profile.body_style(face));
    match line {
        Line::Section(text) => profile.section(text),
        Line::Part(text) => profile.part(text),
        Line::Declaration(text) => Paragraph {
            align: Align::Center,
            first_indent: 0.0,
            keep_with_next: true,
            heading: Some(Heading::Two),
            ..profile.paragraph(vec![span(text, Face::Bold)])
        },
        Line::Article(name, rest) => profile.paragraph(vec![span(name, Face::Bold), span(rest, Face::Regular)]),
        Line::Text(text) => profile.paragraph(vec![span(text, Face::Regular)]),
    }
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Self {
        if is_section(line) {
            Self::Section(line)
        } else if is_part(line) {
            Self::Part(line)
        } else if is_declaration(line) {
            Self::Declaration(line)
        } else if let Some((name, rest)) = article(line) {
            Self::Article(name, rest)
        } else {
            Self::Text(line)
        }
    }
}

fn is_section(line: &str) -> bool {
    let numeral = line.trim_start_matches(['I', 'V', 'X']);
    numeral.len() < line.len() && numeral.starts_with("- ")
}

fn is_part(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < line.len() && rest.starts_with(". ") && is_short(line) && !line.ends_with(['.', ':', ';', ','])
}

fn is_declaration(line: &str) -> bool {
    line.split_whitespace().count() >= FEWEST_WORDS
        && is_short(line)
        && line.starts_with(char::is_uppercase)
        && line.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, ' ' | ':' | ',' | '-'))
}

fn is_short(line: &str) -> bool {
    line.chars().count() <= LONGEST_HEADING
}

/// "Điều 12." and the rest of the line.
fn article(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix("Điều ")?;
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = after.len() < rest.len() && after.starts_with(['.', ':']);
    is_numbered.then(|| line.split_at_checked(line.len() - after.len() + 1)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_it_looks_like() {
        for (typed, line) in [
            ("I- MỤC ĐÍCH, YÊU CẦU", Line::Section("I- MỤC ĐÍCH, YÊU CẦU")),
            ("XIV- Tổ chức thực hiện", Line::Section("XIV- Tổ chức thực hiện")),
            ("I-Mục đích", Line::Text("I-Mục đích")),
            ("1. Mục đích", Line::Part("1. Mục đích")),
            ("1. Chi bộ tổ chức học tập.", Line::Text("1. Chi bộ tổ chức học tập.")),
            ("1.5 lần", Line::Text("1.5 lần")),
            ("CHI BỘ QUYẾT ĐỊNH:", Line::Declaration("CHI BỘ QUYẾT ĐỊNH:")),
            ("CHI BỘ 2 QUYẾT ĐỊNH", Line::Declaration("CHI BỘ 2 QUYẾT ĐỊNH")),
            ("- CB2, CB3", Line::Text("- CB2, CB3")),
            ("- Về nội dung;", Line::Text("- Về nội dung;")),
            ("Điều 1. Biểu dương các đồng chí.", Line::Article("Điều 1.", " Biểu dương các đồng chí.")),
            ("Điều lệ Đảng", Line::Text("Điều lệ Đảng")),
        ] {
            assert_eq!(Line::of(typed), line);
        }
        let long = format!("2. {}", "từ ".repeat(80));
        assert_eq!(Line::of(long.trim()), Line::Text(long.trim()));
    }
}
