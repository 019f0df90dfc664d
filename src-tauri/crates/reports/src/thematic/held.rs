//! What was held in a period, in kinds; or why nothing was.

use domain::{
    Period,
    records::{Happening, ThematicSession},
};

use super::{
    describe::{contest, describe},
    writer::Writer,
};
use crate::wording::{Facts, Run, Runs, Word, and_list, joined, plain};

/// How many sessions, of which kinds, with which contests.
pub(super) fn facts(writer: &Writer<'_>, period: Period) -> Facts {
    let (view, words) = (writer.view, writer.words);
    let sessions = view.sessions_in(period);
    let contests = sessions.iter().filter_map(|session| contest(writer, session));
    let facts = writer.facts.clone().figure(view.session_count_in(period)).runs(Word::Contest, joined(contests, " "));
    let mut kinds = kinds(writer, &sessions);
    if kinds.len() == 1 {
        return facts.runs(Word::Session, kinds.pop().map(|(description, _)| description).unwrap_or_default());
    }
    let said = kinds.into_iter().filter_map(|(description, sessions)| {
        let facts = writer.facts.clone().figure(view.session_group(period, &sessions));
        words.quarter.group.fill(&facts.runs(Word::Session, description))
    });
    facts.runs(Word::Sessions, and_list(said.collect(), &words.lists.semicolon, &words.lists.and))
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

/// Why what was meant to be held was not.
pub(super) fn reasons(writer: &Writer<'_>, period: Period) -> Runs {
    let failed = |session: &&ThematicSession| {
        matches!(session.status, Happening::NotHeld | Happening::PutOff)
            && period.covers(session.period)
            && writer.view.span.reaches(session.period)
    };
    let failed = writer.view.records.sessions.iter().filter(failed);
    let reasons = failed.map(|session| session.status_reason.trim()).filter(|reason| !reason.is_empty());
    joined(reasons.map(|reason| vec![Run::words(reason)]), &writer.words.lists.semicolon)
}
