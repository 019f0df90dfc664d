//! III.3 Sinh hoạt định kỳ: what was told there, by assignment of the committee.

use std::collections::BTreeSet;

use domain::records::{StoryKind, find};

use super::writer::Writer;
use crate::{
    Block,
    wording::{Word, plain},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let view = writer.view;
    let facts = writer
        .facts
        .clone()
        .figures([view.regular_meeting_count(), view.stories_told(), view.works_presented(), view.meeting_speeches()])
        .word(Word::OfAuthor, of_author(writer));
    writer.say("meetings.told", writer.words.meetings.told.fill(&facts))
}

/// The author of the works presented, when all are of one.
fn of_author(writer: &Writer<'_>) -> String {
    let (view, words) = (writer.view, &writer.words.meetings);
    let works = view.told(StoryKind::WorkPresentation).into_iter().map(|told| told.work);
    let authors: Option<BTreeSet<&str>> =
        works.map(|work| find(&view.records.works, work?).map(|work| work.author.as_str())).collect();
    let author = authors.filter(|authors| authors.len() == 1).and_then(|authors| authors.into_iter().next());
    let said = author.and_then(|author| words.of_author.fill(&writer.facts.clone().word(Word::Author, author)));
    said.as_deref().map_or_else(|| words.of_several.clone(), plain)
}
