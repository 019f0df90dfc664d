//! What someone did year by year, in numbers and then in words.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::{
    Period,
    day::on_paper_short,
    figures::{Figure, Span, View},
    records::{PaperStatus, Person, Standing, Story, StoryKind, find},
};
use serde::Deserialize;

use super::super::{form::Form, lists::wide};
use crate::{Align, Block, Cell, Face, Row, Width, wording::in_table};

const NUMBERS: [Align; 5] = [Align::Center; 5];
const DETAILS: [Align; 3] = [Align::Center, Align::Left, Align::Left];
/// The column that tells what it was, and how many millimetres it has at least.
const WIDTHS: [(usize, Width); 1] = [wide(2, 80.0)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    heading: String,
    heads: [String; 5],
    non_party_attended: String,
    note: String,
    details: String,
    detail_heads: [String; 3],
    story: String,
    work: String,
    presented: String,
    commendation: String,
    award: String,
    paper: String,
    not_handed_in: String,
    handed_in: String,
    presented_paper: String,
}

/// Something that someone did or was given.
struct Detail<'w> {
    day: Option<NaiveDate>,
    kind: &'w str,
    told: String,
}

pub(super) fn blocks(form: &mut Form<'_>, words: &Words, person: &Person) -> Vec<Block> {
    let (mut numbers, mut details): (Vec<Row>, Vec<Row>) = (Vec::new(), Vec::new());
    for year in years(form) {
        let view = of_year(form.view, year);
        let told = told(form, view, words, person);
        let figures = figures(view, person);
        if told.is_empty() && figures.iter().all(|figure| figure.rows.is_empty()) {
            continue;
        }
        let row = number_row(form, year, &figures);
        numbers.push(row);
        details.extend(told.into_iter().map(|detail| detail_row(form, detail)));
    }
    if numbers.is_empty() {
        return vec![form.section(&words.heading), form.no_data()];
    }
    let mut heads = words.heads.clone();
    if form.standing_on(person.id, form.view.span.to) == Some(Standing::NonParty)
        && let [_, attended, ..] = &mut heads
    {
        attended.clone_from(&words.non_party_attended);
    }
    let table = Block::Table(form.table(&heads, NUMBERS, numbers));
    let mut blocks = vec![form.section(&words.heading), table, form.office.paragraph(&words.note)];
    if !details.is_empty() {
        let table = form.table(&words.detail_heads, DETAILS, details);
        blocks.extend([form.section(&words.details), Block::Table(table.with_widths(WIDTHS))]);
    }
    blocks
}

/// The years that the records tell of, up to that of the sheet.
fn years(form: &Form<'_>) -> BTreeSet<i32> {
    let records = form.records();
    let meetings = records.meetings.iter().map(|meeting| meeting.period.year);
    let sessions = records.sessions.iter().map(|session| session.period.year);
    let given = records.commendations.iter().map(|given| given.period.year);
    let awards = records.awards.iter().map(|award| award.dated.year());
    let campaigns = records.campaigns.iter().map(|campaign| campaign.from.year());
    let all = meetings.chain(sessions).chain(given).chain(awards).chain(campaigns);
    all.filter(|year| *year <= form.period().year).collect()
}

fn of_year(view: View<'_>, year: i32) -> View<'_> {
    if year == view.span.period.year { view } else { View::new(view.records, Span::whole(Period::year(year))) }
}

/// Attended, due, stories, works, commendations.
fn figures(view: View<'_>, person: &Person) -> [Figure; 5] {
    [
        view.sittings_attended(person.id),
        view.sittings_due(person.id),
        view.told_by(person.id, StoryKind::Story),
        view.told_by(person.id, StoryKind::WorkPresentation),
        view.commendation_group(view.span.period, &view.commendations_of(person.id)),
    ]
}

fn number_row(form: &mut Form<'_>, year: i32, figures: &[Figure; 5]) -> Row {
    let [attended, due, others @ ..] = figures;
    let mut cells = vec![form.cell(year.to_string()), attended_of_due(form, attended, due)];
    for figure in others {
        cells.push(form.figure_cell(figure, Face::Regular));
    }
    form.row(cells)
}

/// "11/12"; of quần chúng, who are due nowhere, the one number; one ellipsis where a sheet is not marked.
fn attended_of_due(form: &mut Form<'_>, attended: &Figure, due: &Figure) -> Cell {
    let mut cell = form.figure_cell(attended, Face::Regular);
    if in_table(&attended.value).is_some() && due.count() > Some(0) {
        cell.extend(form.cell("/"));
        cell.extend(form.figure_cell(due, Face::Regular));
    }
    cell
}

fn detail_row(form: &Form<'_>, detail: Detail<'_>) -> Row {
    form.row(vec![
        form.cell(detail.day.map(on_paper_short).unwrap_or_default()),
        form.cell(detail.kind),
        form.cell(detail.told),
    ])
}

fn told<'w>(form: &Form<'_>, view: View<'_>, words: &'w Words, person: &Person) -> Vec<Detail<'w>> {
    let mut told = stories(view, words, person);
    told.extend(view.commendations_of(person.id).into_iter().map(|given| Detail {
        day: Some(given.dated),
        kind: &words.commendation,
        told: given.reason.clone(),
    }));
    told.extend(awards(form, view, words, person));
    told.extend(papers(view, words, person));
    told.sort_by_key(|detail| detail.day);
    told
}

fn stories<'w>(view: View<'_>, words: &'w Words, person: &Person) -> Vec<Detail<'w>> {
    let detail = |story: &Story, kind: &'w str| {
        let work = story.work.and_then(|work| find(&view.records.works, work)).map_or("", |work| work.title.as_str());
        let told = if story.title.is_empty() { work } else { &story.title };
        let day = view.meeting_sittings(story.meeting).first().map(|sitting| sitting.held_on);
        Detail { day, kind, told: told.to_owned() }
    };
    let of = |kind| view.stories_of(person.id, kind).into_iter();
    let stories = of(StoryKind::Story).map(|story| detail(story, &words.story));
    let works = of(StoryKind::WorkPresentation).map(|story| detail(story, &words.work));
    let presented = view.sessions().into_iter().flat_map(|session| {
        let of_session = view.records.presenters.iter();
        let own = of_session.filter(move |each| each.session == session.id && each.person == Some(person.id));
        own.map(move |presenter| {
            let told = if presenter.topic.is_empty() { &session.title } else { &presenter.topic };
            let day = view.session_sittings(session.id).first().map(|sitting| sitting.held_on);
            Detail { day, kind: &words.presented, told: told.clone() }
        })
    });
    stories.chain(works).chain(presented).collect()
}

fn awards<'w>(form: &Form<'_>, view: View<'_>, words: &'w Words, person: &Person) -> Vec<Detail<'w>> {
    let of_year = view.records.awards.iter().filter(|award| {
        award.person == Some(person.id) && award.dated.year() == view.span.period.year && award.dated <= view.span.to
    });
    let told = of_year.map(|award| {
        let parts = [&award.form, &award.title, &award.decision, &award.authority].map(|part| part.trim());
        let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Detail { day: Some(award.dated), kind: &words.award, told: said.join(&form.words.comma) }
    });
    told.collect()
}

/// Their papers in the campaigns that began in the year.
fn papers<'w>(view: View<'_>, words: &'w Words, person: &Person) -> Vec<Detail<'w>> {
    let own = view.records.campaign_papers.iter().filter(|paper| paper.person == person.id);
    let told = own.filter_map(|paper| {
        let campaign = find(&view.records.campaigns, paper.campaign)?;
        let is_of_year = campaign.from.year() == view.span.period.year && campaign.from <= view.span.to;
        let status = match paper.status {
            PaperStatus::NotHandedIn => &words.not_handed_in,
            PaperStatus::HandedIn => &words.handed_in,
            PaperStatus::Presented => &words.presented_paper,
        };
        let told = format!("“{}”{status}", campaign.title);
        is_of_year.then_some(Detail { day: paper.on, kind: &words.paper, told })
    });
    told.collect()
}
