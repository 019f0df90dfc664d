//! The parts of the sheet, from its head to how the archive is checked.

use std::fmt::Write;

use chrono::{DateTime, FixedOffset};
use domain::{day::on_paper_short, figures::Value};

use super::{SealSheet, Words};
use crate::{
    Align, Block, Cell, Column, Columns, Face, Heading, List, ListItem, Paragraph, Row, Span, Style, Table,
    TableColumn, Width, mm,
    profile::FormatProfile,
    wording::{grouped, in_prose},
};

/// Characters of a hash that the eye compares at once, and how many such groups stand on a line.
const GROUP: usize = 8;
const GROUPS: usize = 4;
const HASH_SIZE: f32 = 16.0;
const HASH_LEADING: f32 = 22.0;
/// From the margin to the numbers of the list, and from those to its text, in millimetres.
const HANG: f32 = 8.0;
const REOPENED: [Align; 5] = [Align::Center, Align::Center, Align::Left, Align::Left, Align::Left];
const WAIVED: [Align; 3] = [Align::Center, Align::Left, Align::Left];

pub(super) fn head(sheet: &SealSheet<'_>, words: &Words) -> Vec<Block> {
    let profile = sheet.profile;
    let title = Paragraph { heading: Some(Heading::One), after: 0.0, ..profile.caption(&words.title) };
    let subtitle = tied(&words.subtitle.replace("{year}", &sheet.year.to_string()));
    let subtitle = Paragraph { before: 0.0, ..profile.caption(&subtitle) };
    let made = on_paper_short(sheet.created.date_naive());
    let told = [(&words.branch, sheet.branch), (&words.made, &made)];
    let told = told.into_iter().filter(|(_, told)| !told.is_empty());
    let lines = told.map(|(label, told)| line(profile, &format!("{label}{told}")));
    [title, subtitle].map(Block::Paragraph).into_iter().chain(lines).collect()
}

pub(super) fn archive(sheet: &SealSheet<'_>, words: &Words) -> Vec<Block> {
    let (profile, archive) = (sheet.profile, &sheet.archive);
    let number = |number: u32| grouped(number.into());
    let holds = words
        .holds
        .replace("{papers}", &number(archive.papers))
        .replace("{photos}", &number(archive.photos))
        .replace("{records}", &number(archive.records))
        .replace("{size}", &grouped(archive.size));
    let mut blocks = vec![
        section(profile, &words.file_head),
        line(profile, &format!("{}{}", words.file, archive.name)),
        line(profile, &holds),
    ];
    for (label, hash) in [(&words.hash, archive.hash), (&words.fingerprint, archive.fingerprint)] {
        blocks.push(Block::Paragraph(Paragraph { keep_with_next: true, ..text(profile, label) }));
        blocks.extend(hash_lines(profile, hash));
    }
    blocks
}

/// A hash in groups under each other: whoever compares it puts a finger on one group after the other.
fn hash_lines(profile: &FormatProfile, hash: &str) -> Vec<Block> {
    let letters: Vec<char> = hash.chars().collect();
    let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
    let width = profile.sheet().text_width() / GROUPS as f32;
    let lines = groups.chunks(GROUPS).enumerate().map(|(number, groups)| {
        let is_last = (number + 1) * GROUPS * GROUP >= letters.len();
        let columns = groups.iter().map(|group| {
            let span = Span::new(group, Style::new(Face::Bold, HASH_SIZE));
            let group = Paragraph { align: Align::Center, ..Paragraph::new(vec![span], HASH_LEADING) };
            Column { width, paragraphs: vec![group] }
        });
        Block::Columns(Columns {
            columns: columns.collect(),
            after: if is_last { profile.spacing.paragraph } else { 0.0 },
        })
    });
    lines.collect()
}

pub(super) fn closing(sheet: &SealSheet<'_>, words: &Words) -> Vec<Block> {
    let closed = &sheet.closed;
    let told = words.closed.replace("{moment}", &moment(words, closed.at)).replace("{by}", closed.by);
    let mut blocks = vec![section(sheet.profile, &words.closed_head), line(sheet.profile, &told)];
    if !closed.reason.is_empty() {
        blocks.push(line(sheet.profile, &words.closed_early.replace("{reason}", closed.reason)));
    }
    blocks
}

pub(super) fn reopenings(sheet: &SealSheet<'_>, words: &Words) -> Vec<Block> {
    let head = section(sheet.profile, &words.reopened_head);
    if sheet.reopened.is_empty() {
        return vec![head, line(sheet.profile, &words.never)];
    }
    let rows = (1..).zip(sheet.reopened).map(|(number, step): (usize, _)| {
        [number.to_string(), moment(words, step.at), step.by.to_owned(), step.second.to_owned(), step.reason.to_owned()]
    });
    let table = table(sheet.profile, &words.reopened, REOPENED, rows);
    let table = table.with_widths([(1, Width::AtLeast(mm(28.0))), (2, Width::AtLeast(mm(26.0)))]);
    vec![head, Block::Table(table)]
}

pub(super) fn waivers(sheet: &SealSheet<'_>, words: &Words) -> Vec<Block> {
    let head = section(sheet.profile, &words.waived_head);
    if sheet.waivers.is_empty() {
        return vec![head, line(sheet.profile, &words.no_waivers)];
    }
    let count = u32::try_from(sheet.waivers.len()).unwrap_or(u32::MAX);
    let count = words.waivers.replace("{count}", &in_prose(&Value::Count(count)).unwrap_or_default());
    let rows = (1..)
        .zip(sheet.waivers)
        .map(|(number, (finding, reason)): (usize, _)| [number.to_string(), finding.clone(), reason.clone()]);
    let counted = Paragraph { keep_with_next: true, ..text(sheet.profile, &count) };
    let table = table(sheet.profile, &words.waived, WAIVED, rows);
    vec![head, Block::Paragraph(counted), Block::Table(table)]
}

pub(super) fn checking(sheet: &SealSheet<'_>, words: &Words) -> Block {
    let profile = sheet.profile;
    let mut items: Vec<ListItem> = (1..)
        .zip(&words.check)
        .map(|(number, how): (usize, _)| ListItem {
            marker: small(profile, &format!("{number}.")).spans,
            body: small(profile, &how.replace("{file}", sheet.archive.name)),
        })
        .collect();
    // Nobody signs a page that says nothing else.
    if let Some(last) = items.last_mut() {
        (last.body.keep_with_next, last.body.after) = (true, 2.0 * profile.spacing.paragraph);
    }
    Block::List(List { items, indent: 0.0, hang: mm(HANG) })
}

fn table<const N: usize>(
    profile: &FormatProfile,
    heads: &[String; N],
    aligns: [Align; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Table {
    let cell = |text: String| -> Cell { vec![Span::new(text, profile.table_style(Face::Regular))] };
    let rows = rows.map(|texts| Row { cells: texts.map(cell).into(), keep_with_previous: false });
    let columns = heads.iter().zip(aligns).map(|(head, align)| TableColumn { head: head.clone(), align });
    profile.table(columns.collect(), rows.collect())
}

/// "16 giờ 05, ngày 12/01/2024".
fn moment(words: &Words, at: DateTime<FixedOffset>) -> String {
    let mut hour = String::new();
    // A pattern that chrono does not know leaves the hour out.
    let _ = write!(hour, "{}", at.format(&words.hour));
    tied(&words.moment.replace("{hour}", &hour).replace("{day}", &on_paper_short(at.date_naive())))
}

/// A wording with its fixed blanks.
fn tied(text: &str) -> String {
    text.replace('~', "\u{A0}")
}

pub(super) fn section(profile: &FormatProfile, head: &str) -> Block {
    let gap = profile.spacing.paragraph;
    Block::Paragraph(Paragraph { first_indent: 0.0, before: gap, after: gap / 2.0, ..profile.part(head) })
}

fn line(profile: &FormatProfile, told: &str) -> Block {
    Block::Paragraph(text(profile, told))
}

/// What is read only when it is needed is set in the letters of tables.
fn small(profile: &FormatProfile, told: &str) -> Paragraph {
    let spans = vec![Span::new(told, profile.table_style(Face::Regular))];
    Paragraph { after: profile.spacing.paragraph / 2.0, ..Paragraph::new(spans, profile.spacing.table_line) }
}

fn text(profile: &FormatProfile, told: &str) -> Paragraph {
    let spans = vec![Span::new(told, profile.body_style(Face::Regular))];
    let after = profile.spacing.paragraph / 2.0;
    Paragraph { align: Align::Left, first_indent: 0.0, after, ..profile.paragraph(spans) }
}
