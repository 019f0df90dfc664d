//! Papers whose text the clerk types: resolutions, decisions, plans, submissions, notices, official letters.

mod bases;
mod body;

use domain::records::{Basis, DocumentKind};
use serde::Deserialize;

use crate::{
    Block, Official, PrintError, Printed,
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

/// Prints the paper. The same input gives the same bytes.
///
/// # Errors
/// See [`PrintError`]; none of them depends on what was typed.
pub fn print_letter(letter: &Letter<'_>) -> Result<Printed, PrintError> {
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
    blocks.extend(bases::blocks(&writer, letter, &words));
    let body = body::blocks(profile, &document.body);
    let is_blank = body.is_empty();
    blocks.extend(body);
    if is_blank {
        blocks.push(Block::PenLines(profile.pen_lines(PEN_LINES)));
    }
    writer.print(blocks, &format!("{} {}", writer.kind_name(), document.subject.trim()))
}
