//! Đối chiếu số liệu: each figure of a report with its rule and the rows that were counted, to be ticked off by hand.

mod table;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    Period,
    day::on_paper_short,
    figures::{Rule, Span as Days},
};
use serde::Deserialize;

use crate::{
    About, Align, Block, Drafted, Face, Heading, Paper, Paragraph, PrintError, Span, Style,
    official::read,
    profile::FormatProfile,
    wording::{Facts, Sentence, Template, Word, plain},
};

const CHECK: &str = include_str!("../../../../../assets/wording/check.toml");
/// Small print: the sheet is for checking, and long.
const SMALL: f32 = 10.5;
const SMALL_LEADING: f32 = 13.0;

/// What a check sheet is made from.
#[derive(Clone, Debug)]
pub struct CheckSheet<'a> {
    /// The report by its kind and subject: "Báo cáo kết quả sinh hoạt chuyên đề năm 2023".
    pub report: &'a str,
    /// Its number and symbol, "05-BC/CB2"; `None` for a draft.
    pub number: Option<&'a str>,
    /// Its date.
    pub dated: Option<NaiveDate>,
    /// The branch by name.
    pub branch: &'a str,
    /// The days whose records it counts.
    pub span: Days,
    /// Its figures, in the order in which it shows them.
    pub figures: &'a [CheckedFigure],
    /// The layout.
    pub profile: &'a FormatProfile,
    /// The time told in the file.
    pub created: DateTime<FixedOffset>,
    /// A phrase across every page of a paper for practice.
    pub mark: Option<String>,
}

/// A figure with all that is needed to count it again by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedFigure {
    /// As the report prints it: "05", "85,7%".
    pub text: String,
    /// By which rule it was counted.
    pub rule: Rule,
    /// Of which period.
    pub period: Period,
    /// The rows that were counted, each in words, in the order of the record.
    pub rows: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    cited: Sentence,
    heads: [String; 4],
    rule: Template,
    row: Template,
    no_rows: String,
    no_figures: String,
    foot: Sentence,
    names: BTreeMap<String, String>,
    periods: Periods,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Periods {
    year: Template,
    halves: [Template; 2],
    quarters: [Template; 4],
    month: Template,
}

/// What a row without a name of its own is called, by the code of its kind; the code's own letters where it has no name.
///
/// # Errors
/// [`PrintError::Wording`].
pub fn name_of(code: &str, profile: &FormatProfile) -> Result<String, PrintError> {
    let words: Words = read(profile, CHECK)?;
    Ok(words.names.get(code).cloned().unwrap_or_else(|| code.to_owned()))
}

/// Drafts the sheet. It shows the figures of another paper and counts none of its own.
///
/// # Errors
/// See [`PrintError`]; none of them depends on the records.
pub fn draft_check(sheet: &CheckSheet<'_>) -> Result<Drafted, PrintError> {
    let words: Words = read(sheet.profile, CHECK)?;
    let facts = facts(sheet);
    let sizes = &sheet.profile.sizes;
    let title =
        Paragraph { heading: Some(Heading::One), ..head(sheet, &words.title, Style::new(Face::Bold, sizes.body)) };
    let report = head(sheet, sheet.report, Style::new(Face::Bold, sizes.table));
    let cited = Paragraph {
        after: 2.0 * sheet.profile.spacing.paragraph,
        ..head(sheet, &say(&words.cited, &facts), Style::new(Face::Italic, sizes.table))
    };
    let mut blocks: Vec<Block> = [title, report, cited].map(Block::Paragraph).into();
    blocks.push(if sheet.figures.is_empty() {
        Block::Paragraph(small(&words.no_figures, Face::Regular))
    } else {
        Block::Table(table::table(sheet, &words)?)
    });
    blocks.push(Block::Paragraph(small(&say(&words.foot, &facts), Face::Italic)));
    let paper = Paper {
        about: About { title: format!("{}: {}", words.title, sheet.report), created: sheet.created },
        sheet: sheet.profile.sheet(),
        blocks,
        mark: sheet.mark.clone(),
    };
    Ok(Drafted { paper, figures: Vec::new() })
}

fn facts(sheet: &CheckSheet<'_>) -> Facts {
    Facts::default()
        .word(Word::Document, sheet.report)
        .word(Word::Number, sheet.number.unwrap_or_default())
        .word(Word::Dated, sheet.dated.map(on_paper_short).unwrap_or_default())
        .word(Word::Branch, sheet.branch)
        .word(Word::From, on_paper_short(sheet.span.from()))
        .word(Word::To, on_paper_short(sheet.span.to))
}

fn head(sheet: &CheckSheet<'_>, text: &str, style: Style) -> Paragraph {
    Paragraph {
        align: Align::Center,
        keep_with_next: true,
        ..Paragraph::new(vec![Span::new(text, style)], sheet.profile.spacing.line)
    }
}

fn small(text: &str, face: Face) -> Paragraph {
    Paragraph::new(vec![Span::new(text, Style::new(face, SMALL))], SMALL_LEADING)
}

fn say(sentence: &Sentence, facts: &Facts) -> String {
    sentence.fill(facts).as_deref().map(plain).unwrap_or_default()
}
