//! Sổ Chi bộ of a year: all its papers bound as one, under a title page, with contents, bookmarks and running heads.

mod parts;
mod spans;

use std::collections::BTreeMap;

use domain::Code;
use serde::Deserialize;

use super::{Chapter, form::Form};
use crate::{
    Align, Block, Contents, Face, Heading, Numbering, Orientation, Paper, Paragraph, Part, PrintError, Pt, Span, Style,
    bind,
    official::said,
    wording::{Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/year_book.toml");

/// Letters of the title page.
const TITLE: Pt = 34.0;
const YEAR: Pt = 26.0;
/// Letters of the leaf before a chapter, and how far down they stand.
const CHAPTER: Pt = 22.0;
const OVER_CHAPTER: Pt = 220.0;
const LEADING: f32 = 1.3;
/// On the title page: from the letterhead to the title, and from the year to the place.
const OVER_TITLE: Pt = 150.0;
const OVER_PLACE: Pt = 300.0;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: Template,
    year: Template,
    place: Template,
    contents: String,
    redrawn: Template,
    chapters: BTreeMap<String, String>,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let mut blocks = title_page(form, &words);
    blocks.extend(contents(form, &words));
    let mut bound: Vec<Part> = Vec::new();
    let mut chapter = None;
    for paper in form.bound {
        if chapter.replace(paper.chapter) != Some(paper.chapter) {
            bound.push(divider(form, &words, paper.chapter));
        }
        bound.push(parts::of_paper(form, &words, paper));
    }
    blocks.extend(bind(bound));
    let year = form.facts.clone().word(Word::Year, form.period().year.to_string());
    let title = [&words.title, &words.year].map(|template| said(template, &year)).join(" ");
    Ok(form.unsigned(blocks, &title))
}

fn title_page(form: &Form<'_>, words: &Words) -> Vec<Block> {
    let facts = form.facts.clone().word(Word::Year, form.period().year.to_string());
    let line = |text: String, face: Face, size: Pt| Paragraph {
        align: Align::Center,
        ..Paragraph::new(vec![Span::new(text, Style::new(face, size))], size * LEADING)
    };
    let title = Paragraph { heading: Some(Heading::One), ..line(said(&words.title, &facts), Face::Bold, TITLE) };
    vec![
        form.cover_head(),
        Block::Space(OVER_TITLE),
        Block::Paragraph(title),
        Block::Paragraph(line(said(&words.year, &facts), Face::Bold, YEAR)),
        Block::Space(OVER_PLACE),
        Block::Paragraph(line(said(&words.place, &facts), Face::Italic, form.profile().sizes.place_and_date)),
    ]
}

fn contents(form: &Form<'_>, words: &Words) -> Vec<Block> {
    let (profile, style) = (form.profile(), form.profile().body_style(Face::Regular));
    let heading = Paragraph { heading: Some(Heading::One), ..profile.caption(&words.contents) };
    let first = profile.body_style(Face::Bold);
    let contents = Contents { deepest: Heading::Two, first, style, leading: profile.spacing.line, after: 0.0 };
    vec![Block::NewPage(Numbering::Continue), Block::Paragraph(heading), Block::Contents(contents)]
}

/// The leaf before the papers of a chapter.
fn divider(form: &Form<'_>, words: &Words, chapter: Chapter) -> Part {
    let name = words.chapters.get(chapter.code()).cloned().unwrap_or_default();
    let title = vec![Span::new(name.to_uppercase(), Style::new(Face::Bold, CHAPTER))];
    let title =
        Paragraph { align: Align::Center, heading: Some(Heading::One), ..Paragraph::new(title, CHAPTER * LEADING) };
    // Blank at the top of a page is dropped: an empty line holds the title down.
    let above = Paragraph { after: OVER_CHAPTER, ..Paragraph::new(Vec::new(), form.profile().spacing.line) };
    Part {
        name,
        orientation: Orientation::Portrait,
        numbering: Numbering::Continue,
        rank: Heading::One,
        blocks: vec![Block::Paragraph(above), Block::Paragraph(title)],
    }
}

/// Which way the sheets of a paper lie.
fn orientation(paper: &Paper) -> Orientation {
    if paper.sheet.width > paper.sheet.height { Orientation::Landscape } else { Orientation::Portrait }
}
