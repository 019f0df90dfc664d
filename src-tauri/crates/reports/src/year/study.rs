//! III.1 Sinh hoạt chuyên đề: how many, quarter by quarter, how well attended.

use domain::{Period, records::ThematicSession};

use super::{quarters, session_table, writer::Writer};
use crate::{
    Block,
    wording::{Runs, Word, joined},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let sessions = writer.view.sessions();
    let said = total(writer);
    if sessions.is_empty() {
        return writer.say("study.none", said);
    }
    let mut blocks = writer.say("study.total", said);
    blocks.extend(quarters::blocks(writer));
    let came = attendance(writer, &sessions);
    blocks.extend(writer.say("study.attendance", came));
    blocks.extend(session_table::blocks(writer, &sessions));
    blocks
}

fn total(writer: &Writer<'_>) -> Option<Runs> {
    let (view, words) = (writer.view, writer.words);
    let quarters = (1..=4).filter_map(|number| Period::quarter(view.span.period.year, number));
    let counts: Vec<Runs> = quarters
        .zip(&words.quarter.numerals)
        .filter_map(|(quarter, numeral)| {
            let facts = writer.facts.clone().figure(view.session_count_in(quarter)).word(Word::Quarter, numeral);
            words.study.of_quarter.fill(&facts)
        })
        .collect();
    let every = if counts.len() == 4 { words.study.in_every_quarter.as_str() } else { "" };
    let facts = writer.facts.clone().figure(view.session_count()).word(Word::EveryQuarter, every);
    words.study.total.fill(&facts.runs(Word::Quarters, joined(counts, &words.lists.comma)))
}

fn attendance(writer: &Writer<'_>, sessions: &[&ThematicSession]) -> Option<Runs> {
    let (view, period) = (writer.view, writer.view.span.period);
    let came = view.attendance_of(sessions, period);
    let facts = writer.facts.clone().figures([came.present, came.due, came.share, came.non_party]);
    writer.words.study.attendance.fill(&facts.figure(view.speeches_of(sessions, period)))
}
