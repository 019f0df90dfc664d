//! I- Đặc điểm, tình hình.

use domain::rules::belonging::units_on;

use super::writer::Writer;
use crate::{
    Block,
    wording::{Run, Runs, Word, and_list},
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
    let sentences: [Option<Runs>; 2] = [words.situation.branch.fill(&facts), words.situation.guests.fill(&facts)];
    sentences.into_iter().flatten().map(|runs| writer.block(&runs)).collect()
}
