//! Danh sách biểu dương of a month (domain facts 4.4).

use domain::{
    day::paper_month,
    records::{Commendation, Standing},
};
use serde::Deserialize;

use super::{form::Form, lists::one_line};
use crate::{
    Align, Block, Paper, PrintError, Row,
    official::said,
    wording::{Facts, Sentence, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/commendation_list.toml");
const COLUMNS: [Align; 7] =
    [Align::Center, Align::Left, Align::Center, Align::Center, Align::Left, Align::Left, Align::Left];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    heads: [String; 7],
    tick: String,
    total: Sentence,
    none: Sentence,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let facts = facts(form);
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let commendations = form.view.commendations_in(form.period());
    if commendations.is_empty() {
        blocks.extend(form.say(&words.none, &facts));
    } else {
        let rows = (1_usize..).zip(&commendations).map(|(number, given)| row(form, &words, number, given)).collect();
        blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows).with_widths([one_line(1)])));
        blocks.extend(form.say(&words.total, &facts));
    }
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn facts(form: &Form<'_>) -> Facts {
    let (view, month) = (form.view, form.period());
    form.facts
        .clone()
        .word(Word::Month, month.month_number().map(|month| paper_month(month.into())).unwrap_or_default())
        .word(Word::Year, month.year.to_string())
        .figures([view.commendation_times(month), view.commended_people(month)])
        .figures([view.commendation_party_times(month), view.commendation_non_party_times(month)])
}

fn row(form: &Form<'_>, words: &Words, number: usize, given: &Commendation) -> Row {
    let standing = form.standing_on(given.person, given.dated);
    let tick = |is_so: bool| if is_so { words.tick.as_str() } else { "" };
    form.row(vec![
        form.cell(number.to_string()),
        form.cell(form.name(Some(given.person))),
        form.cell(tick(standing.is_some_and(Standing::is_party))),
        form.cell(tick(standing == Some(Standing::NonParty))),
        form.cell(form.post_and_unit(given.person, given.dated)),
        form.cell(&given.reason),
        form.cell(&given.note),
    ])
}
