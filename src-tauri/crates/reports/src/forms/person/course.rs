//! What is dated about someone, by its first day.

use chrono::{Days, NaiveDate};
use domain::{
    day::on_paper_short,
    figures::movement::{Cause, Movement, MovementKind, movements_of},
    records::{Person, StandingChange, find},
};
use serde::Deserialize;

use super::super::form::Form;
use crate::{Align, Block};

const COLUMNS: [Align; 4] = [Align::Center, Align::Center, Align::Left, Align::Left];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    heading: String,
    heads: [String; 4],
    moved_in: String,
    placement: String,
    post: String,
}

/// Something that was so from a day on.
struct Line {
    from: NaiveDate,
    to: Option<NaiveDate>,
    told: String,
    note: String,
}

pub(super) fn blocks(form: &Form<'_>, words: &Words, person: &Person) -> Vec<Block> {
    let mut lines = standings(form, words, person);
    lines.extend(spans(form, words, person));
    lines.retain(|line| line.from <= form.view.span.to);
    lines.sort_by_key(|line| line.from);
    if lines.is_empty() {
        return Vec::new();
    }
    let rows = lines.into_iter().map(|line| {
        form.row(vec![
            form.cell(on_paper_short(line.from)),
            form.day_cell(line.to.filter(|to| *to <= form.view.span.to)),
            form.cell(line.told),
            form.cell(line.note),
        ])
    });
    let rows = rows.collect();
    vec![form.section(&words.heading), Block::Table(form.table(&words.heads, COLUMNS, rows))]
}

/// A standing lasts until the day before the next. One with which someone came from another branch is older than here.
fn standings(form: &Form<'_>, words: &Words, person: &Person) -> Vec<Line> {
    let moved_in: Vec<Movement<'_>> =
        movements_of(form.records(), person).into_iter().filter(|moved| moved.kind == MovementKind::MovedIn).collect();
    let is_from_elsewhere = |change: &StandingChange| {
        moved_in.iter().any(|moved| matches!(moved.cause, Cause::Standing(cause) if cause.id == change.id))
    };
    let of_person = |change: &&StandingChange| change.person == person.id;
    let mut changes: Vec<&StandingChange> = form.records().standings.iter().filter(of_person).collect();
    changes.sort_by_key(|change| change.from);
    let ends = changes.iter().skip(1).map(|next| next.from.checked_sub_days(Days::new(1))).chain([None]);
    let lines = changes.iter().zip(ends).map(|(change, to)| Line {
        from: change.from,
        to,
        told: form.listed([
            form.words.standing(change.standing),
            if is_from_elsewhere(change) { words.moved_in.as_str() } else { "" },
        ]),
        note: change.note.clone(),
    });
    lines.collect()
}

fn spans(form: &Form<'_>, words: &Words, person: &Person) -> Vec<Line> {
    let records = form.records();
    let activities = records.activities.iter().filter(|span| span.person == person.id).map(|span| Line {
        from: span.from,
        to: span.to,
        told: form.words.activity(span.activity).to_owned(),
        note: form.listed([&span.place, &span.note]),
    });
    let placements = records.placements.iter().filter(|placement| placement.person == person.id).map(|placement| {
        let unit = placement.unit.and_then(|unit| find(&records.units, unit)).map_or("", |unit| unit.name.as_str());
        let told = labelled(&words.placement, &form.work(&placement.job_title, unit));
        Line { from: placement.from, to: placement.to, told, note: String::new() }
    });
    let offices = records.offices.iter().filter(|office| office.person == person.id).map(|office| Line {
        from: office.from,
        to: office.to,
        told: labelled(&words.post, form.words.post(office.post)),
        note: String::new(),
    });
    activities.chain(placements).chain(offices).collect()
}

fn labelled(label: &str, text: &str) -> String {
    format!("{label}{text}")
}
