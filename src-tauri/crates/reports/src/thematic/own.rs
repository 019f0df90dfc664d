//! The sections that the clerk writes and the program never drafts.

use domain::{Code, records::OwnSection};

use super::{ThematicReport, writer::Writer};
use crate::{Block, wording::Run};

/// Sections that are to be printed and have no text.
pub(super) fn missing(report: &ThematicReport<'_>) -> Vec<OwnSection> {
    let wanted = |section: &OwnSection| !(*section == OwnSection::Proposals && report.nothing_to_propose);
    OwnSection::ALL.iter().copied().filter(wanted).filter(|section| text(report, *section).is_empty()).collect()
}

/// The text of a section, a paragraph a line; lines for the pen where there is none.
pub(super) fn section(writer: &mut Writer<'_>, report: &ThematicReport<'_>, section: OwnSection) -> Vec<Block> {
    let lines = text(report, section).lines().map(str::trim).filter(|line| !line.is_empty());
    let blocks = lines.map(|line| writer.block(&[Run::words(line)])).collect();
    writer.or_pen_lines(blocks)
}

/// IV- Đánh giá chung, in its two parts.
pub(super) fn assessment(writer: &mut Writer<'_>, report: &ThematicReport<'_>) -> Vec<Block> {
    let words = &writer.words.assessment;
    let mut blocks = writer.part(&words.strengths, |writer| section(writer, report, OwnSection::Strengths));
    blocks.extend(writer.part(&words.weaknesses, |writer| section(writer, report, OwnSection::Weaknesses)));
    blocks
}

fn text<'a>(report: &ThematicReport<'a>, section: OwnSection) -> &'a str {
    report.own.get(&section).map_or("", |text| text.trim())
}
