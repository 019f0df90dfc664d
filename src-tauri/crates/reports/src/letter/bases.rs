//! Căn cứ: what a paper is based on, a line each.

use domain::{
    day::on_paper_short,
    records::{Basis, IncomingDocument, find},
};

use super::Words;
use crate::{
    Block,
    official::{Writer, said},
    wording::{Facts, Word, plain},
};

pub(super) fn blocks(writer: &Writer<'_>, bases: &[&Basis], words: &Words) -> Vec<Block> {
    let texts = bases.iter().map(|basis| text(writer, words, basis));
    lines(writer, &texts.filter(|text| !text.is_empty()).collect::<Vec<_>>(), words)
}

/// Texts that are said already, a line each.
pub(super) fn lines(writer: &Writer<'_>, texts: &[String], words: &Words) -> Vec<Block> {
    let line = |(index, text): (usize, &String)| {
        let mark = if index + 1 == texts.len() { &words.basis_end } else { &words.basis_separator };
        let facts = Facts::default().word(Word::Content, text).word(Word::Mark, mark);
        writer.paragraph(said(&words.basis_line, &facts))
    };
    texts.iter().enumerate().map(line).collect()
}

/// What was typed, else the incoming document in words.
fn text(writer: &Writer<'_>, words: &Words, basis: &Basis) -> String {
    let typed = basis.text.trim().trim_start_matches('-').trim_end_matches(['.', ',', ';']).trim();
    let incoming = basis.incoming.and_then(|id| find(&writer.of.records.incoming, id));
    match incoming {
        Some(incoming) if typed.is_empty() => cited(writer, words, incoming),
        _ => typed.to_owned(),
    }
}

fn cited(writer: &Writer<'_>, words: &Words, incoming: &IncomingDocument) -> String {
    let facts = Facts::default()
        .word(Word::KindName, incoming.kind_name.trim())
        .word(Word::Number, incoming.number_symbol.trim())
        .word(Word::PlanDate, incoming.dated.map(on_paper_short).unwrap_or_default())
        .word(Word::Issuer, incoming.issuer.trim())
        .word(Word::PlanSubject, writer.cited_subject(&incoming.subject));
    words.basis.fill(&facts).as_deref().map(plain).unwrap_or_default()
}
