//! A closed year that was opened again: its index tells when, by whom and why.

use std::fmt::Write;

use domain::{
    day::on_paper_short,
    records::{YearEvent, YearStep},
};
use serde::Deserialize;

use crate::{
    Block,
    forms::form::Form,
    official::said,
    wording::{Facts, Template, Word},
};

/// How a closed year that was opened again is told of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    once: Template,
    several: Template,
    step: Template,
    /// The hour, as chrono writes it.
    hour: String,
}

/// Each time that the closed year was opened again, with who and why: what is in the file may have changed since.
pub(super) fn blocks(form: &Form<'_>, words: &Words) -> Vec<Block> {
    let year = form.period().year;
    let events = form.records().year_events.iter();
    let mut steps: Vec<_> = events.filter(|event| event.year == year && event.step == YearStep::Reopened).collect();
    steps.sort_by_key(|event| event.ordinal);
    let of_year = form.facts.clone().word(Word::Year, year.to_string());
    let told: Vec<String> = steps.iter().map(|event| said(&words.step, &step_facts(form, words, event))).collect();
    match told.as_slice() {
        [] => Vec::new(),
        [one] => vec![form.office.paragraph(said(&words.once, &of_year.word(Word::Content, one)))],
        several => {
            let head = form.office.paragraph(said(&words.several, &of_year));
            let lines = several.iter().map(|step| form.office.paragraph(format!("- {step}")));
            std::iter::once(head).chain(lines).collect()
        }
    }
}

fn step_facts(form: &Form<'_>, words: &Words, event: &YearEvent) -> Facts {
    let at = event.at.with_timezone(form.official().created.offset());
    let mut hour = String::new();
    // A pattern that chrono does not know leaves the hour out.
    let _ = write!(hour, "{}", at.format(&words.hour));
    Facts::default()
        .word(Word::Time, hour)
        .word(Word::Dated, on_paper_short(at.date_naive()))
        .word(Word::PersonName, event.by.trim())
        .word(Word::Names, event.second.trim())
        .word(Word::Reason, event.reason.trim().trim_end_matches('.'))
}
