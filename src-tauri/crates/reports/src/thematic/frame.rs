//! What stands around the report: head and title, the sentences that open and close it.

use domain::{
    Id,
    day::on_paper_short,
    records::{DocumentKind, DocumentOut},
};

use super::{ThematicReport, period, words::Words, writer::Writer};
use crate::{
    Block, Official, official,
    wording::{Facts, Word},
};

/// The document that the report is, with what the report says of it.
pub(super) fn document(report: &ThematicReport<'_>) -> DocumentOut {
    DocumentOut {
        number: report.number,
        dated: report.dated,
        signer: report.signer,
        ..DocumentOut::draft(Id::random(), DocumentKind::Report, report.span.period.year, "")
    }
}

/// The report as an official paper.
pub(super) fn official<'a>(report: &ThematicReport<'a>, document: &'a DocumentOut) -> Official<'a> {
    Official {
        records: report.records,
        document,
        names_on: report.names_on,
        profile: report.profile,
        created: report.created,
        mark: report.mark.clone(),
    }
}

/// What every sentence of the report may speak of.
pub(super) fn facts(report: &ThematicReport<'_>, words: &Words, office: &official::Writer<'_>) -> Facts {
    let facts = period::facts(report.span.period, words)
        .word(Word::From, on_paper_short(report.span.from()))
        .word(Word::To, on_paper_short(report.span.to));
    office.known_with(facts)
}

pub(super) fn file_title(writer: &Writer<'_>) -> String {
    format!("{} {}", writer.words.type_name, writer.filled(&writer.words.subject)).replace('\u{A0}', " ")
}

/// Letterhead, title and the sentence that opens the report.
pub(super) fn head(writer: &mut Writer<'_>, office: &official::Writer<'_>) -> Vec<Block> {
    let words = writer.words;
    let mut blocks = vec![office.head()];
    blocks.extend(office.title(&words.type_name, &writer.filled(&words.subject)));
    blocks.extend(writer.say("opening", words.opening.fill(&writer.facts)));
    blocks
}

pub(super) fn closing(writer: &mut Writer<'_>) -> Vec<Block> {
    writer.say("closing", writer.words.closing.fill(&writer.facts))
}
