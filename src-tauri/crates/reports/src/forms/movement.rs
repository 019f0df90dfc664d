//! Biểu tăng, giảm đảng viên: one sheet for the quarters, the halves and the year (domain facts 4.5). What it counts,
//! and why it adds up, stands with `domain::figures::movement`.

use domain::{
    Period,
    day::on_paper_short,
    figures::{
        Span, View,
        movement::{Cause, Movement, MovementKind},
    },
    period::Part,
    records::Activity,
};
use serde::Deserialize;

use super::{form::Form, lists::over};
use crate::{
    Align, Block, Face, Paper, PrintError, Row,
    official::said,
    wording::{Sentence, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/movement.toml");
const COLUMNS: usize = 13;
const PEOPLE: [Align; 5] = [Align::Center, Align::Left, Align::Center, Align::Left, Align::Left];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    span: Sentence,
    heads: [String; COLUMNS],
    gains: String,
    losses: String,
    of_them: String,
    quarter: Template,
    halves: [String; 2],
    whole_year: String,
    total: Sentence,
    people: PeopleWords,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PeopleWords {
    caption: String,
    heads: [String; 5],
    none: String,
    admitted: String,
    moved_in: String,
    other_gain: String,
    moved_out: String,
    died: String,
    left_party: String,
    other_loss: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let facts = form.facts.clone();
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    blocks.extend(form.say(&words.span, &facts));
    let rows = Period::reported(form.period().year).map(|period| row(form, &words, period)).into();
    let mut aligns = [Align::Center; COLUMNS];
    if let Some(first) = aligns.first_mut() {
        *first = Align::Left;
    }
    let mut table = form.table(&words.heads, aligns, rows);
    table.groups = vec![over(&words.gains, 2..5), over(&words.losses, 5..9), over(&words.of_them, 10..13)];
    blocks.push(Block::Table(table));
    blocks.extend(people(form, &words.people));
    let view = form.view;
    let at_the_end = facts.figures([view.party_members(), view.probationary_members(), view.women()]);
    blocks.extend(form.say(&words.total, &at_the_end));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

/// A period that has not begun by the last day of the figures stays for the pen.
fn row(form: &mut Form<'_>, words: &Words, period: Period) -> Row {
    let view = form.view;
    let face = if matches!(period.part, Part::Quarter(_)) { Face::Regular } else { Face::Bold };
    let name = name(form, words, period);
    let mut cells = vec![if face == Face::Bold { form.bold_cell(name) } else { form.cell(name) }];
    if view.span.reaches(period) {
        let part = View::new(view.records, Span::up_to(period, view.span.to));
        let mut figures = vec![part.members_before()];
        figures.extend(MovementKind::GAINS.map(|kind| part.moved(kind)));
        figures.extend(MovementKind::LOSSES.map(|kind| part.moved(kind)));
        figures.extend([part.party_members(), part.probationary_members(), part.women(), part.exempt_members()]);
        for figure in &figures {
            cells.push(form.figure_cell(figure, face));
        }
    } else {
        cells.resize(COLUMNS, form.cell(""));
    }
    form.row(cells)
}

fn name(form: &Form<'_>, words: &Words, period: Period) -> String {
    let [first, second] = &words.halves;
    match period.part {
        Part::Quarter(quarter) => {
            let numeral = form.words.quarters.get(usize::from(quarter).saturating_sub(1)).cloned().unwrap_or_default();
            said(&words.quarter, &form.facts.clone().word(Word::Quarter, numeral))
        }
        Part::Half(1) => first.clone(),
        Part::Half(_) => second.clone(),
        Part::Year | Part::Month(_) => words.whole_year.clone(),
    }
}

/// Who stands behind the numbers, by day.
fn people(form: &Form<'_>, words: &PeopleWords) -> Vec<Block> {
    let movements = form.view.movements();
    if movements.is_empty() {
        return vec![form.office.paragraph(&words.none)];
    }
    let rows = (1_usize..).zip(&movements).map(|(number, movement)| person_row(form, words, number, movement));
    let rows = rows.collect();
    vec![form.caption(&words.caption), Block::Table(form.table(&words.heads, PEOPLE, rows))]
}

fn person_row(form: &Form<'_>, words: &PeopleWords, number: usize, movement: &Movement<'_>) -> Row {
    let (place, note) = match movement.cause {
        Cause::Standing(change) => ("", change.note.as_str()),
        Cause::Activity(span) => (span.place.as_str(), span.note.as_str()),
    };
    // The note of a span that ended tells why it began.
    let is_return = matches!(movement.cause, Cause::Activity(span) if span.activity == Activity::TransferredOut)
        && movement.kind == MovementKind::MovedIn;
    let note = if is_return { "" } else { note };
    form.row(vec![
        form.cell(number.to_string()),
        form.cell(&movement.person.full_name),
        form.cell(on_paper_short(movement.on)),
        form.cell(words.kind(movement.kind)),
        form.lines([place, note]),
    ])
}

impl PeopleWords {
    fn kind(&self, kind: MovementKind) -> &str {
        match kind {
            MovementKind::Admitted => &self.admitted,
            MovementKind::MovedIn => &self.moved_in,
            MovementKind::OtherGain => &self.other_gain,
            MovementKind::MovedOut => &self.moved_out,
            MovementKind::Died => &self.died,
            MovementKind::LeftParty => &self.left_party,
            MovementKind::OtherLoss => &self.other_loss,
        }
    }
}
