//! Danh sách đảng viên in the 14 columns of the Party's own book, Mẫu 7-HSĐV (domain facts 2.1), as at a day: the
//! members of that day, and under them those who were members in the year and are none any more. The personal identity
//! number is never printed.

use chrono::NaiveDate;
use domain::{
    day::{PartialDate, on_paper_short, partial_on_paper},
    figures::{
        movement::{Cause, MovementKind, movements_of},
        people::{is_member_on, members_on},
    },
    records::{Activity, ActivitySpan, Person, Standing, StandingChange},
    rules::belonging::{activity_span_on, placement_on, post_on},
    text::fold,
};
use serde::Deserialize;

use super::{
    form::Form,
    lists::{one_line, under_each_other, wide, with_column_numbers},
    people::by_rank,
};
use crate::{
    Align, Block, Cell, Paper, PrintError, Row, Width,
    official::said,
    wording::{Sentence, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/members.toml");
const COLUMNS: [Align; 14] = [
    Align::Center,
    Align::Left,
    Align::Left,
    Align::Left,
    Align::Left,
    Align::Left,
    Align::Center,
    Align::Left,
    Align::Left,
    Align::Left,
    Align::Left,
    Align::Left,
    Align::Left,
    Align::Left,
];

/// Days stand on one line; names and the last column, for the pen, are not starved.
const WIDTHS: [(usize, Width); 4] = [wide(1, 24.0), one_line(6), one_line(10), wide(13, 15.0)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    heads: [String; 14],
    no_religion: String,
    probationary: String,
    since: Template,
    before: String,
    now: String,
    total: Sentence,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    form.is_register = true;
    let view = form.view;
    let lost = MovementKind::LOSSES.map(|kind| view.moved(kind));
    let facts = form
        .facts
        .clone()
        .figures([view.party_members(), view.official_members(), view.probationary_members()])
        .figures(lost);
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let people = listed(form);
    if !people.is_empty() {
        let rows = (1_usize..).zip(people).map(|(number, person)| row(form, &words, number, person)).collect();
        let table = with_column_numbers(form.table(&words.heads, COLUMNS, rows).with_widths(WIDTHS));
        blocks.push(Block::Table(table));
    }
    blocks.extend(form.say(&words.total, &facts));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn listed<'a>(form: &Form<'a>) -> Vec<&'a Person> {
    let (records, day) = (form.records(), form.view.span.to);
    let mut people = members_on(records, day, None);
    people.sort_by_cached_key(|person| by_rank(person));
    let lost = form.view.movements().into_iter().filter(|movement| MovementKind::LOSSES.contains(&movement.kind));
    for movement in lost {
        let is_listed = people.iter().any(|person| person.id == movement.person.id);
        if !is_listed && !is_member_on(records, movement.person.id, day) {
            people.push(movement.person);
        }
    }
    people
}

fn row(form: &Form<'_>, words: &Words, number: usize, person: &Person) -> Row {
    let day = form.view.span.to;
    let job = placement_on(form.records(), person.id, day).map_or("", |placement| placement.job_title.as_str());
    let now = if person.occupation_now.is_empty() { job } else { &person.occupation_now };
    let born = form.listed([form.words.gender(person.gender), &partial(person.birth)]);
    let people = form.listed([&person.ethnicity, religion(words, person)]);
    let schooling = form.listed([&person.general_education, &person.political_theory]);
    let trained = form.listed([&person.qualification, &person.foreign_language]);
    let occupation = match person.occupation_before.as_str() {
        "" => now.to_owned(),
        before => format!("{}{before}\n{}{now}", words.before, words.now),
    };
    let birth_name = if person.birth_name == person.full_name { "" } else { person.birth_name.as_str() };
    let mut cells = vec![
        form.cell(number.to_string()),
        form.lines_under(&person.full_name, [birth_name]),
        form.lines([born.as_str(), &people]),
        form.cell(&person.native_place),
        form.lines([schooling.as_str(), &trained]),
        form.cell(occupation),
        form.lines([
            partial(person.admission_decision.or(person.admission_ceremony)).as_str(),
            &became_official(form, words, person),
        ]),
        form.lines([&person.card_no, &person.dossier_no, &person.badge_no].map(String::as_str)),
        form.cell(&person.service),
    ];
    cells.extend(fates(form, person));
    cells.push(note(form, words, person));
    form.row(cells)
}

/// "không" where there is none, as it stands after something else.
fn religion<'a>(words: &'a Words, person: &'a Person) -> &'a str {
    let is_none = fold(&person.religion) == fold(&words.no_religion);
    if is_none { &words.no_religion } else { &person.religion }
}

/// The day of full membership; of who is probationary, that they are.
fn became_official(form: &Form<'_>, words: &Words, person: &Person) -> String {
    if form.standing_on(person.id, form.view.span.to) == Some(Standing::Probationary) {
        return words.probationary.clone();
    }
    partial(person.official_on)
}

/// Where to and where from they moved, that they died, that they left the Party; each the last time before the day.
fn fates(form: &Form<'_>, person: &Person) -> [Cell; 4] {
    let (records, day) = (form.records(), form.view.span.to);
    let span = |activity| {
        let spans = records.activities.iter().filter(|span| span.person == person.id && span.activity == activity);
        spans.filter(|span| span.from <= day).max_by_key(|span| span.from)
    };
    let arrived = movements_of(records, person)
        .into_iter()
        .rfind(|movement| movement.kind == MovementKind::MovedIn && movement.on <= day);
    let left = records
        .standings
        .iter()
        .filter(|change| change.person == person.id && change.standing == Standing::Left && change.from <= day);
    let left = left.max_by_key(|change| change.from);
    let told_span = |span: &ActivitySpan| told(span.from, [&span.place, &span.note]);
    let told_change = |change: &StandingChange| told(change.from, [&change.note, ""]);
    [
        span(Activity::TransferredOut).map(told_span),
        arrived.map(|movement| match movement.cause {
            Cause::Standing(change) => told(movement.on, [&change.note, ""]),
            Cause::Activity(span) => told(movement.on, [&span.place, ""]),
        }),
        span(Activity::Died).map(told_span),
        left.map(told_change),
    ]
    .map(|text| form.cell(text.unwrap_or_default()))
}

fn told(on: NaiveDate, also: [&str; 2]) -> String {
    under_each_other([on_paper_short(on).as_str()].into_iter().chain(also))
}

/// Their post in the branch, how they take part where that is not the usual way, and what was noted.
fn note(form: &Form<'_>, words: &Words, person: &Person) -> Cell {
    let day = form.view.span.to;
    let is_told = |span: &&ActivitySpan| match span.activity {
        Activity::Exempt | Activity::Away | Activity::Suspended | Activity::Interrupted => true,
        Activity::Active | Activity::HereTemporarily | Activity::TransferredOut | Activity::Died => false,
    };
    let activity = activity_span_on(form.records(), person.id, day).filter(is_told).map(|span| {
        let facts = form.facts.clone().word(Word::From, on_paper_short(span.from));
        format!("{}{}", form.words.activity(span.activity), said(&words.since, &facts))
    });
    let post = post_on(form.records(), person.id, day).map_or("", |post| form.words.post(post));
    form.lines([post, activity.as_deref().unwrap_or_default(), &person.note])
}

fn partial(date: Option<PartialDate>) -> String {
    date.map(partial_on_paper).unwrap_or_default()
}
