//! The commended, a row each.

use domain::{
    Records,
    name::sort_key,
    records::{Commendation, Person, Standing, find},
    rules::belonging::{standing_on, unit_on},
};

use super::{Extract, Words};
use crate::{Align, Cell, Face, Row, Span, Table, TableColumn};

const COLUMNS: [Align; 5] = [Align::Center, Align::Left, Align::Center, Align::Left, Align::Left];

pub(super) fn table(extract: &Extract<'_>, words: &Words, commendations: &[&Commendation]) -> Table {
    let profile = extract.official.profile;
    let rows = (1..).zip(commendations).map(|(number, given)| Row {
        cells: texts(extract, words, number, given)
            .into_iter()
            .map(|text| -> Cell { vec![Span::new(text, profile.table_style(Face::Regular))] })
            .collect(),
        keep_with_previous: false,
    });
    let columns = words.heads.iter().zip(COLUMNS);
    profile.table(columns.map(|(head, align)| TableColumn { head: head.clone(), align }).collect(), rows.collect())
}

fn texts(extract: &Extract<'_>, words: &Words, number: usize, given: &Commendation) -> [String; 5] {
    let records = extract.official.records;
    let standing = match standing_on(records, given.person, given.dated) {
        Some(Standing::Probationary | Standing::Official) => words.party.as_str(),
        Some(Standing::NonParty) => words.non_party.as_str(),
        Some(Standing::Left) | None => "",
    };
    let unit = unit_on(records, given.person, given.dated);
    [
        number.to_string(),
        person(records, given).map(|person| person.full_name.clone()).unwrap_or_default(),
        standing.to_owned(),
        unit.map(|unit| unit.name.clone()).unwrap_or_default(),
        given.reason.clone(),
    ]
}

/// The place of a commendation in a list of people.
pub(super) fn by_name(records: &Records, given: &Commendation) -> impl Ord + use<> {
    let key = person(records, given).map(|person| sort_key(&person.full_name, person.given_name.as_deref()));
    (key, given.period, given.id)
}

fn person<'a>(records: &'a Records, given: &Commendation) -> Option<&'a Person> {
    find(&records.people, given.person)
}
