//! III.4 Biểu dương: how many, and in which months; with Bảng 2 and Biểu đồ 1.

use domain::{Period, day::paper_month};

use super::{month_chart, month_table, writer::Writer};
use crate::{
    Block,
    wording::{Facts, Runs, Word, and_list},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let Some(said) = sentence(writer) else {
        let none = writer.words.commendations.none.fill(&writer.facts);
        return writer.say("commendations.none", none);
    };
    let mut blocks = writer.say("commendations.times", Some(said));
    blocks.extend(month_table::blocks(writer));
    blocks.extend(month_chart::blocks(writer));
    blocks
}

fn sentence(writer: &Writer<'_>) -> Option<Runs> {
    let (view, words) = (writer.view, writer.words);
    let period = view.span.period;
    let (with, without): (Vec<Period>, Vec<Period>) =
        view.months().into_iter().partition(|month| view.commendation_times(*month).count() != Some(0));
    let empty = without.into_iter().filter_map(|month| words.commendations.month.fill(&month_facts(month)));
    let facts = writer
        .facts
        .clone()
        .figures([view.commendations_per_month(), view.commendation_times(period), view.commended_people(period)])
        .figures([view.commendation_party_times(period), view.commendation_non_party_times(period)])
        .runs(Word::EmptyMonths, and_list(empty.collect(), &words.lists.comma, &words.lists.and))
        .runs(Word::Months, months(writer, &with)?);
    words.commendations.times.fill(&facts)
}

fn months(writer: &Writer<'_>, months: &[Period]) -> Option<Runs> {
    let words = &writer.words.commendations;
    let (first, last) = (months.first()?, months.last()?);
    let facts = writer.facts.clone().word(Word::FirstMonth, name(*first)).word(Word::LastMonth, name(*last));
    if first == last { &words.one_month } else { &words.months }.fill(&facts)
}

/// What is said of one month.
pub(super) fn month_facts(month: Period) -> Facts {
    Facts::default().word(Word::Month, name(month))
}

fn name(month: Period) -> String {
    month.month_number().map(|number| paper_month(number.into())).unwrap_or_default()
}
