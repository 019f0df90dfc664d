//! The lettered paragraphs, one a quarter: what was held, in kinds, or why nothing was.

use domain::{
    Period,
    records::{Happening, ThematicSession},
};

use super::{
    describe::{contest, describe},
    writer::Writer,
};
use crate::{
    Block,
    wording::{Facts, Run, Runs, Word, and_list, joined, plain},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let (view, words) = (writer.view, writer.words);
    let mut letters = words.quarter.letters.iter();
    let mut blocks = Vec::new();
    for (number, numeral) in (1..).zip(&words.quarter.numerals) {
        let Some(quarter) = Period::quarter(view.span.period.year, number) else { continue };
        let sessions = view.sessions_in(quarter);
        // A quarter that is still running has not failed to hold anything.
        let is_over = quarter.last_day() <= view.span.to;
        if sessions.is_empty() && !is_over {
            continue;
        }
        let facts = writer.facts.clone().word(Word::Quarter, numeral);
        let facts = facts.word(Word::Letter, letters.next().map_or("", String::as_str));
        let said =
            if sessions.is_empty() { nothing(writer, quarter, facts) } else { held(writer, quarter, &sessions, facts) };
        blocks.extend(writer.say(key(number, &sessions), said));
    }
    blocks
}

/// What was held and why nothing was are not one paragraph: what the clerk wrote of the one is not said of the other.
fn key(quarter: u8, sessions: &[&ThematicSession]) -> String {
    format!("study.quarter.{quarter}{}", if sessions.is_empty() { ".none" } else { "" })
}

fn nothing(writer: &Writer<'_>, quarter: Period, facts: Facts) -> Option<Runs> {
    let failed = |session: &&ThematicSession| matches!(session.status, Happening::NotHeld | Happening::PutOff);
    let of_quarter = writer.view.records.sessions.iter().filter(|session| quarter.covers(session.period));
    let reasons =
        of_quarter.filter(failed).map(|session| session.status_reason.trim()).filter(|reason| !reason.is_empty());
    let reasons = joined(reasons.map(|reason| vec![Run::words(reason)]), &writer.words.lists.semicolon);
    writer.words.quarter.none.fill(&facts.runs(Word::Reason, reasons))
}

fn held(writer: &Writer<'_>, quarter: Period, sessions: &[&ThematicSession], facts: Facts) -> Option<Runs> {
    let (view, words) = (writer.view, writer.words);
    let contests = sessions.iter().filter_map(|session| contest(writer, session));
    let facts = facts.figure(view.session_count_in(quarter)).runs(Word::Contest, joined(contests, " "));
    let mut kinds = kinds(writer, sessions);
    if kinds.len() == 1 {
        let (description, _) = kinds.pop()?;
        return words.quarter.alike.fill(&facts.runs(Word::Session, description));
    }
    let said = kinds.into_iter().filter_map(|(description, sessions)| {
        let facts = writer.facts.clone().figure(view.session_group(quarter, &sessions));
        words.quarter.group.fill(&facts.runs(Word::Session, description))
    });
    let said = and_list(said.collect(), &words.lists.semicolon, &words.lists.and);
    words.quarter.various.fill(&facts.runs(Word::Sessions, said))
}

/// Sessions told in the same words are told together, in the order of the first of each kind.
fn kinds<'a>(writer: &Writer<'_>, sessions: &[&'a ThematicSession]) -> Vec<(Runs, Vec<&'a ThematicSession>)> {
    let mut kinds: Vec<(Runs, Vec<&ThematicSession>)> = Vec::new();
    for session in sessions {
        let description = describe(writer, session);
        match kinds.iter_mut().find(|(known, _)| plain(known) == plain(&description)) {
            Some((_, alike)) => alike.push(session),
            None => kinds.push((description, vec![session])),
        }
    }
    kinds
}
