//! III.1 Sinh hoạt chuyên đề: how many, quarter by quarter, how well attended.

use domain::{Period, records::ThematicSession};

use super::{held, period::quarters_of, quarters, session_table, writer::Writer};
use crate::{
    Block,
    wording::{Facts, Runs, Word, joined},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let sessions = writer.view.sessions();
    let said = total(writer);
    if sessions.is_empty() {
        return writer.say("study.none", said);
    }
    let mut blocks = writer.say("study.total", said);
    if quarters_of(writer.view.span.period, writer.words).len() > 1 {
        blocks.extend(quarters::blocks(writer));
    }
    let came = attendance(writer, &sessions);
    blocks.extend(writer.say("study.attendance", came));
    blocks.extend(session_table::blocks(writer, &sessions));
    blocks
}

/// All of the period: quarter by quarter where it has several, in kinds where it has not.
fn total(writer: &Writer<'_>) -> Option<Runs> {
    let (period, words) = (writer.view.span.period, writer.words);
    let quarters = quarters_of(period, words);
    let facts = if quarters.len() > 1 { by_quarter(writer, &quarters) } else { held::facts(writer, period) };
    words.study.total.fill(&facts.runs(Word::Reason, held::reasons(writer, period)))
}

fn by_quarter(writer: &Writer<'_>, quarters: &[(Period, &str)]) -> Facts {
    let (view, words) = (writer.view, writer.words);
    let said = quarters.iter().filter_map(|(quarter, numeral)| {
        let facts = writer.facts.clone().figure(view.session_count_in(*quarter)).word(Word::Quarter, *numeral);
        words.study.of_quarter.fill(&facts)
    });
    let said: Vec<Runs> = said.collect();
    let every = if said.len() == quarters.len() { words.study.in_every_quarter.as_str() } else { "" };
    let facts = writer.facts.clone().figure(view.session_count()).word(Word::EveryQuarter, every);
    facts.runs(Word::Quarters, joined(said, &words.lists.comma))
}

fn attendance(writer: &Writer<'_>, sessions: &[&ThematicSession]) -> Option<Runs> {
    let (view, period) = (writer.view, writer.view.span.period);
    let came = view.attendance_of(sessions, period);
    let facts = writer.facts.clone().figures([came.present, came.due, came.share, came.non_party]);
    writer.words.study.attendance.fill(&facts.figure(view.speeches_of(sessions, period)))
}
