//! The lettered paragraphs, one a quarter: what was held, in kinds, or why nothing was.

use domain::Period;

use super::{
    held::{self, reasons},
    period::quarters_of,
    writer::Writer,
};
use crate::{Block, wording::Word};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let mut letters = writer.words.quarter.letters.iter();
    let mut blocks = Vec::new();
    for (quarter, numeral) in quarters_of(writer.view.span.period, writer.words) {
        // A quarter that is still running has not failed to hold anything.
        let is_over = quarter.last_day() <= writer.view.span.to;
        let is_empty = writer.view.sessions_in(quarter).is_empty();
        if is_empty && !is_over {
            continue;
        }
        let facts = held::facts(writer, quarter).word(Word::Quarter, numeral);
        let facts = facts.word(Word::Letter, letters.next().map_or("", String::as_str));
        let words = &writer.words.quarter;
        let said = if is_empty {
            words.none.fill(&facts.runs(Word::Reason, reasons(writer, quarter)))
        } else {
            words.held.fill(&facts)
        };
        blocks.extend(writer.say(key(quarter, is_empty), said));
    }
    blocks
}

/// What was held and why nothing was are not one paragraph: what the clerk wrote of the one is not said of the other.
fn key(quarter: Period, is_empty: bool) -> String {
    let number = quarter.quarter_number().unwrap_or_default();
    format!("study.quarter.{number}{}", if is_empty { ".none" } else { "" })
}
