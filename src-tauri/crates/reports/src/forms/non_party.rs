//! Danh sách quần chúng as at a day (domain facts 2.3).

use domain::{day::partial_on_paper, figures::people::non_party_on, records::Person, rules::belonging::placement_on};
use serde::Deserialize;

use super::{
    form::Form,
    lists::{one_line, wide},
    people::by_rank,
};
use crate::{
    Align, Block, Paper, PrintError, Row, Width,
    official::said,
    wording::{Sentence, Template},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/non_party.toml");
const COLUMNS: [Align; 8] =
    [Align::Center, Align::Left, Align::Center, Align::Center, Align::Left, Align::Left, Align::Left, Align::Left];
/// Columns for the pen, and those that must not be starved, in millimetres.
const WIDTHS: [(usize, Width); 4] = [one_line(1), wide(5, 24.0), wide(6, 22.0), wide(7, 14.0)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    heads: [String; 8],
    total: Sentence,
    none: Sentence,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let facts = form.facts.clone().figure(form.view.non_party());
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let mut people = non_party_on(form.records(), form.view.span.to);
    people.sort_by_cached_key(|person| by_rank(person));
    if people.is_empty() {
        blocks.extend(form.say(&words.none, &facts));
    } else {
        let rows = (1_usize..).zip(people).map(|(number, person)| row(form, number, person)).collect();
        blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows).with_widths(WIDTHS)));
        blocks.extend(form.say(&words.total, &facts));
    }
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn row(form: &Form<'_>, number: usize, person: &Person) -> Row {
    let day = form.view.span.to;
    let job = placement_on(form.records(), person.id, day).map_or("", |placement| placement.job_title.as_str());
    form.row(vec![
        form.cell(number.to_string()),
        form.cell(&person.full_name),
        form.cell(form.words.gender(person.gender)),
        form.cell(person.birth.map(partial_on_paper).unwrap_or_default()),
        form.cell(form.unit(person.id, day)),
        form.cell(job),
        form.cell(&person.awareness_certificate),
        form.cell(&person.note),
    ])
}
