//! Papers whose text the clerk types: resolutions, decisions, plans, submissions, notices, official letters.

mod bases;
mod body;

use domain::{
    Records,
    records::{Basis, DocumentKind},
};
use serde::Deserialize;

use crate::{
    Block, Drafted, Official, PrintError,
    official::{Writer, lines, read},
    paper::addressees,
    wording::{Sentence, Template},
};

const LETTER: &str = include_str!("../../../../../assets/wording/letter.toml");
/// Room for the text by hand, where none was typed.
const PEN_LINES: usize = 8;

/// A paper with a free text.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// What makes it an official paper; its document has the text in [`body`](domain::records::DocumentOut::body).
    pub official: Official<'a>,
    /// Căn cứ, in order.
    pub bases: Vec<&'a Basis>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    basis: Sentence,
    basis_line: Template,
    basis_separator: String,
    basis_end: String,
}

/// Drafts the paper. What was typed is the clerk's own: it shows no counted figure.
///
/// # Errors
/// See [`PrintError`]; none of them depends on what was typed.
pub fn draft_letter(letter: &Letter<'_>) -> Result<Drafted, PrintError> {
    let official = &letter.official;
    let words: Words = read(official.profile, LETTER)?;
    let (writer, document, profile) = (Writer::new(official)?, official.document, official.profile);
    let mut blocks = vec![writer.head()];
    if document.kind != DocumentKind::OfficialLetter {
        blocks.extend(writer.title(writer.kind_name(), document.subject.trim()));
    }
    let lead =
        if document.kind == DocumentKind::Submission { &profile.wording.submitted } else { &profile.wording.addressed };
    blocks.extend(addressees(profile, lead, &lines(&document.addressee)));
    blocks.extend(bases::blocks(&writer, &letter.bases, &words));
    let body = body::blocks(profile, &document.body);
    let is_blank = body.is_empty();
    blocks.extend(body);
    if is_blank {
        blocks.push(Block::PenLines(profile.pen_lines(PEN_LINES)));
    }
    let paper = writer.signed(blocks, &format!("{} {}", writer.kind_name(), document.subject.trim()));
    Ok(Drafted { paper, figures: Vec::new() })
}

/// Căn cứ of the document of the register that a paper is, a line each.
pub(crate) fn bases_of(writer: &Writer<'_>, records: &Records) -> Result<Vec<Block>, PrintError> {
    let words: Words = read(writer.of.profile, LETTER)?;
    let mut bases: Vec<&Basis> = records.bases.iter().filter(|basis| basis.document == writer.of.document.id).collect();
    bases.sort_by_key(|basis| basis.ordinal);
    Ok(bases::blocks(writer, &bases, &words))
}

/// Căn cứ that the rules by date give, a line each.
pub(crate) fn base_lines(writer: &Writer<'_>, texts: &[String]) -> Result<Vec<Block>, PrintError> {
    let words: Words = read(writer.of.profile, LETTER)?;
    Ok(bases::lines(writer, texts, &words))
}
