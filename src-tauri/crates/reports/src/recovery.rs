//! The recovery code of a book, on a sheet for a sealed envelope.

use chrono::{DateTime, FixedOffset};
use domain::day::on_paper_short;
use serde::Deserialize;

use crate::{
    About, Align, Block, Face, Heading, List, ListItem, Paper, Paragraph, PrintError, Printed, Span, Style, mm,
    official::read, print, profile::FormatProfile,
};

const WORDS: &str = include_str!("../../../../assets/wording/recovery.toml");
const CODE_SIZE: f32 = 22.0;
const CODE_LEADING: f32 = 34.0;
/// Groups of the code on a line, as the screen shows them.
const GROUPS: usize = 4;
/// Lines to note on who opened the envelope.
const PEN_LINES: usize = 4;
/// From the margin to the numbers of the list, and from those to its text, in millimetres.
const HANG: f32 = 8.0;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    warning: String,
    book: String,
    user: String,
    made: String,
    #[serde(rename = "use")]
    how: Vec<String>,
    opened: String,
}

/// What the sheet is made from.
#[derive(Clone, Copy, Debug)]
pub struct RecoverySheet<'a> {
    /// The code, its groups parted by hyphens.
    pub code: &'a str,
    /// Where the book lies.
    pub book: &'a str,
    /// Who made the code.
    pub user: &'a str,
    /// The layout.
    pub profile: &'a FormatProfile,
    /// When it was made.
    pub created: DateTime<FixedOffset>,
}

/// Prints the sheet. It bears a secret: whoever prints it must not leave the file behind.
///
/// # Errors
/// See [`PrintError`]; none of them depends on the code.
pub fn print_recovery_sheet(sheet: &RecoverySheet<'_>) -> Result<Printed, PrintError> {
    let words: Words = read(sheet.profile, WORDS)?;
    let profile = sheet.profile;
    let made = on_paper_short(sheet.created.date_naive());
    let gap = 2.0 * profile.spacing.paragraph;
    let title = Paragraph { heading: Some(Heading::One), ..profile.caption(&words.title) };
    let mut blocks = vec![Block::Paragraph(title), Block::Paragraph(profile.caption(&words.warning))];
    blocks.push(Block::Space(gap));
    blocks.extend(code(sheet));
    blocks.push(Block::Space(gap));
    let told = [(&words.book, sheet.book), (&words.user, sheet.user), (&words.made, &made)];
    let told = told.map(|(label, told)| format!("{label}{told}"));
    blocks.extend(told.map(|line| Block::Paragraph(Paragraph { align: Align::Left, ..text(profile, &line) })));
    blocks.push(Block::List(List { items: items(profile, &words.how), indent: 0.0, hang: mm(HANG) }));
    blocks.push(Block::Paragraph(profile.part(&words.opened)));
    blocks.push(Block::PenLines(profile.pen_lines(PEN_LINES)));
    let about = About { title: words.title, created: sheet.created };
    print(&Paper { about, sheet: profile.sheet(), blocks, mark: None })
}

fn code(sheet: &RecoverySheet<'_>) -> Vec<Block> {
    let groups: Vec<&str> = sheet.code.split('-').collect();
    let line = |groups: &[&str]| {
        let style = Style::new(Face::Bold, CODE_SIZE);
        Block::Paragraph(Paragraph {
            align: Align::Center,
            keep_with_next: true,
            ..Paragraph::new(vec![Span::new(groups.join(" - "), style)], CODE_LEADING)
        })
    };
    groups.chunks(GROUPS).map(line).collect()
}

fn items(profile: &FormatProfile, how: &[String]) -> Vec<ListItem> {
    let marker = |number: usize| vec![Span::new(format!("{number}."), profile.body_style(Face::Regular))];
    (1..)
        .zip(how)
        .map(|(number, line)| ListItem {
            marker: marker(number),
            body: Paragraph { first_indent: 0.0, ..text(profile, line) },
        })
        .collect()
}

fn text(profile: &FormatProfile, line: &str) -> Paragraph {
    profile.paragraph(vec![Span::new(line, profile.body_style(Face::Regular))])
}
