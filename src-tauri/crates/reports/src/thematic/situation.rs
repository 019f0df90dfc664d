//! I- Đặc điểm, tình hình.

use domain::rules::belonging::units_on;

use super::writer::Writer;
use crate::{
    Block,
    wording::{Run, Word, and_list},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let (view, words) = (writer.view, writer.words);
    let units = units_on(view.records, view.span.to).into_iter().map(|unit| vec![Run::words(&unit.name)]);
    let facts = writer
        .facts
        .clone()
        .figures([view.party_members(), view.official_members(), view.probationary_members(), view.non_party()])
        .figures([view.here_temporarily(), view.units()])
        .runs(Word::Units, and_list(units.collect(), &words.lists.comma, &words.lists.and));
    let mut blocks = writer.say("situation.branch", words.situation.branch.fill(&facts));
    blocks.extend(writer.say("situation.guests", words.situation.guests.fill(&facts)));
    blocks
}
