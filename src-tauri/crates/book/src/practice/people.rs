//! The invented people, with what they were from which day.

use chrono::NaiveDate;
use domain::{
    Id,
    day::PartialDate,
    entry::PersonFile,
    records::{
        Activity, ActivitySpan, Gender, Helper, Office, Person, Placement, Post, Standing, StandingChange, Unit,
    },
};
use serde::Deserialize;

use super::{
    keys::Keys,
    source::{Coded, Parsed, read},
};
use crate::{Book, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/people.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    person: Vec<PersonSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonSource {
    key: String,
    name: String,
    given_name: Option<String>,
    gender: Coded<Gender>,
    birth: Parsed<PartialDate>,
    #[serde(default = "majority")]
    ethnicity: String,
    #[serde(default = "none")]
    religion: String,
    native_place: String,
    #[serde(default)]
    qualification: String,
    #[serde(default)]
    political_theory: String,
    here_since: Parsed<NaiveDate>,
    admission_decision: Option<Parsed<PartialDate>>,
    admission_ceremony: Option<Parsed<PartialDate>>,
    official_on: Option<Parsed<PartialDate>>,
    #[serde(default)]
    card_no: String,
    unit: String,
    job_title: String,
    post: Option<Coded<Post>>,
    post_from: Option<Parsed<NaiveDate>>,
    helper: Option<String>,
    helper_from: Option<Parsed<NaiveDate>>,
    #[serde(default)]
    activity: Vec<ActivitySource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActivitySource {
    kind: Coded<Activity>,
    from: Parsed<NaiveDate>,
    to: Option<Parsed<NaiveDate>>,
    #[serde(default)]
    place: String,
    note: String,
}

fn majority() -> String {
    "Kinh".to_owned()
}

fn none() -> String {
    "Không".to_owned()
}

pub(super) fn fill(book: &mut Book, units: &Keys<Unit>) -> Result<Keys<Person>> {
    let source: Source = read("people.toml", TEXT)?;
    let mut keys = Keys::new();
    for person in source.person {
        let id = Id::random();
        keys.add(&person.key, id);
        let helper = helper(id, &person, &keys)?;
        let unit = units.id(&person.unit)?;
        book.save_person(&PersonFile { helpers: helper.into_iter().collect(), ..file(id, unit, person) })?;
    }
    Ok(keys)
}

fn helper(id: Id<Person>, source: &PersonSource, keys: &Keys<Person>) -> Result<Option<Helper>> {
    let Some((key, from)) = source.helper.as_ref().zip(source.helper_from.as_ref()) else { return Ok(None) };
    Ok(Some(Helper { id: Id::random(), person: id, helper: keys.id(key)?, from: from.0, to: None }))
}

fn file(id: Id<Person>, unit: Id<Unit>, source: PersonSource) -> PersonFile {
    let here_since = source.here_since.0;
    let standings = standings(&source).into_iter().map(|(from, standing)| StandingChange {
        id: Id::random(),
        person: id,
        standing,
        from,
        note: String::new(),
    });
    let office = source.post.zip(source.post_from);
    let office =
        office.map(|(post, from)| Office { id: Id::random(), person: id, post: post.0, from: from.0, to: None });
    PersonFile {
        standings: standings.collect(),
        activities: source.activity.iter().map(|activity| span(id, activity)).collect(),
        placements: vec![Placement {
            id: Id::random(),
            person: id,
            unit: Some(unit),
            job_title: source.job_title.clone(),
            from: here_since,
            to: None,
        }],
        offices: office.into_iter().collect(),
        helpers: Vec::new(),
        person: person(id, source),
    }
}

fn person(id: Id<Person>, source: PersonSource) -> Person {
    Person {
        given_name: source.given_name,
        gender: Some(source.gender.0),
        birth: Some(source.birth.0),
        ethnicity: source.ethnicity,
        religion: source.religion,
        native_place: source.native_place,
        general_education: "12/12".to_owned(),
        qualification: source.qualification,
        political_theory: source.political_theory,
        admission_decision: source.admission_decision.map(|date| date.0),
        admission_ceremony: source.admission_ceremony.map(|date| date.0),
        official_on: source.official_on.map(|date| date.0),
        card_no: source.card_no,
        ..Person::named(id, &source.name)
    }
}

/// What someone was on their first day in the record, and what they became after it.
fn standings(source: &PersonSource) -> Vec<(NaiveDate, Standing)> {
    let here_since = source.here_since.0;
    let steps = [(source.admission_ceremony, Standing::Probationary), (source.official_on, Standing::Official)];
    let dated = steps.into_iter().filter_map(|(date, standing)| Some((date?.0.earliest(), standing)));
    let (before, after): (Vec<_>, Vec<_>) = dated.partition(|(from, _)| *from <= here_since);
    let first = before.last().map_or(Standing::NonParty, |(_, standing)| *standing);
    std::iter::once((here_since, first)).chain(after).collect()
}

fn span(person: Id<Person>, source: &ActivitySource) -> ActivitySpan {
    ActivitySpan {
        id: Id::random(),
        person,
        activity: source.kind.0,
        from: source.from.0,
        to: source.to.map(|to| to.0),
        place: source.place.clone(),
        note: source.note.clone(),
    }
}
