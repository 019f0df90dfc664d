//! A paper that shows nothing but a layout: for whoever writes a format profile and wants to see what it does.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use domain::{
    Id, Records,
    records::{DocumentKind, DocumentOut},
};
use serde::Deserialize;

use crate::{
    About, Align, Block, Face, Official, Paper, PrintError, Printed, Row, Span, TableColumn,
    official::{Writer, lines, read},
    paper::{addressees, title},
    print,
    profile::FormatProfile,
};

const SAMPLE: &str = include_str!("../../../../assets/wording/sample.toml");
/// How often the paragraphs are said: the second page shows the page number.
const ROUNDS: usize = 3;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    mark: String,
    subject: String,
    addressee: String,
    recipients: String,
    opening: String,
    section: String,
    part: String,
    paragraphs: Vec<String>,
    caption: String,
    heads: [String; 3],
    rows: Vec<[String; 3]>,
    closing: String,
    appendix: String,
    appendix_subject: String,
    appendix_text: String,
}

/// Prints the sample by a layout, with the names that the branch has on a day.
///
/// # Errors
/// See [`PrintError`].
pub fn print_sample(
    records: &Records,
    profile: &FormatProfile,
    names_on: NaiveDate,
    created: DateTime<FixedOffset>,
) -> Result<Printed, PrintError> {
    let words: Words = read(profile, SAMPLE)?;
    let document = DocumentOut {
        subject: words.subject.clone(),
        addressee: words.addressee.clone(),
        recipients: words.recipients.clone(),
        ..DocumentOut::draft(Id::random(), DocumentKind::Plan, names_on.year(), "")
    };
    let official = Official { records, document: &document, names_on, profile, created, mark: None };
    let writer = Writer::new(&official)?;
    let mut blocks = vec![writer.head()];
    blocks.extend(writer.title(writer.kind_name(), &words.subject));
    blocks.extend(addressees(profile, &profile.wording.addressed, &lines(&words.addressee)));
    blocks.extend(content(&writer, &words, profile));
    blocks.push(writer.signature());
    blocks.extend(appendix(&writer, &words, profile));
    print(&Paper {
        about: About { title: words.subject.clone(), created },
        sheet: profile.sheet(),
        blocks,
        mark: Some(words.mark.clone()),
    })
}

fn content(writer: &Writer<'_>, words: &Words, profile: &FormatProfile) -> Vec<Block> {
    let mut blocks = vec![writer.paragraph(&words.opening)];
    for _ in 0..ROUNDS {
        blocks.push(Block::Paragraph(profile.section(&words.section)));
        blocks.push(Block::Paragraph(profile.part(&words.part)));
        blocks.extend(words.paragraphs.iter().map(|text| writer.paragraph(text)));
    }
    blocks.push(Block::Paragraph(profile.caption(&words.caption)));
    blocks.push(table(words, profile));
    blocks.push(writer.paragraph(format!("{}{}", words.closing, profile.wording.content_end)));
    blocks
}

fn table(words: &Words, profile: &FormatProfile) -> Block {
    let columns = words.heads.iter().zip([Align::Center, Align::Left, Align::Left]);
    let columns = columns.map(|(head, align)| TableColumn { head: head.clone(), align }).collect();
    let cell = |text: &String| vec![Span::new(text, profile.table_style(Face::Regular))];
    let rows = words.rows.iter().map(|row| Row { cells: row.iter().map(cell).collect(), keep_with_previous: false });
    Block::Table(profile.table(columns, rows.collect()))
}

fn appendix(writer: &Writer<'_>, words: &Words, profile: &FormatProfile) -> Vec<Block> {
    let mut blocks = vec![Block::NewPage(profile.appendix_numbering())];
    blocks.extend(title(profile, &words.appendix, vec![Span::new(&words.appendix_subject, profile.subject_style())]));
    blocks.push(writer.paragraph(&words.appendix_text));
    blocks
}
