//! In which order people read records: by what they are a part of, then by day, number and name; identities are random.

use std::collections::BTreeMap;

use domain::{
    Period, Records,
    figures::RowRef,
    name::sort_key,
    records::{Person, Record, Sitting, find},
};

use crate::{
    json::Json,
    kind::Kind,
    lists::each,
    scope::Belongs,
    shape::{EachList, Shape},
};

/// Numbers by which records are put in a row.
const NUMBERS: [&str; 4] = ["ordinal", "arrival_no", "number", "list_order"];

/// How deep a part of a part of … can lie; the records of a book have no circles, those of a strange file may.
const DEEPEST: usize = 8;

/// What a record is sorted by, one after the other.
type Key = Vec<Vec<u8>>;

/// Of each record what it is sorted by.
#[derive(Default)]
pub(super) struct Order {
    own: BTreeMap<RowRef, Key>,
    wholes: BTreeMap<RowRef, Vec<RowRef>>,
}

impl Order {
    /// Of all records.
    pub(super) fn of(records: &Records) -> Self {
        let mut reading = Reading { records, order: Self::default() };
        each(&mut reading);
        reading.order
    }

    /// What a record is sorted by: first what sorts that of which it is a part.
    pub(super) fn key(&self, row: &RowRef) -> Key {
        self.key_within(row, DEEPEST)
    }

    fn key_within(&self, row: &RowRef, deep: usize) -> Key {
        let wholes = self.wholes.get(row).filter(|_| deep > 0).into_iter().flatten();
        let mut key: Key = wholes.flat_map(|whole| self.key_within(whole, deep.saturating_sub(1))).collect();
        key.extend(self.own.get(row).into_iter().flatten().cloned());
        key
    }
}

struct Reading<'a> {
    records: &'a Records,
    order: Order,
}

impl EachList for Reading<'_> {
    fn list<T: Shape>(&mut self) {
        for record in T::list(self.records) {
            let row = RowRef::to(record);
            // a sitting is known by its day, whatever sat
            if let Belongs::PartOf(wholes) = record.belongs()
                && row.table != Sitting::TABLE
            {
                self.order.wholes.insert(row.clone(), wholes);
            }
            self.order.own.insert(row, self.own(record));
        }
    }
}

impl Reading<'_> {
    fn own<T: Shape>(&self, record: &T) -> Key {
        let object = record.to_json();
        let fields = T::fields();
        let days = fields.iter().filter_map(|(field, kind)| day(kind, object.get(field)?));
        let numbers = NUMBERS.iter().filter_map(|field| number(object.get(field)?));
        let people = record.references().into_iter().filter_map(|(_, row)| self.person(&row));
        let itself = RowRef::to(record);
        let first = self.person(&itself).into_iter().chain(days.take(1)).chain(numbers).chain(people.take(1));
        first.chain([itself.id.into_bytes()]).collect()
    }

    fn person(&self, row: &RowRef) -> Option<Vec<u8>> {
        let is_person = row.table == Person::TABLE;
        let person = find(&self.records.people, is_person.then(|| row.id.parse().ok()).flatten()?)?;
        Some(sort_key(&person.full_name, person.given_name.as_deref()))
    }
}

/// The day on which a thing was, or its period begins.
fn day(kind: &Kind, value: &Json) -> Option<Vec<u8>> {
    let Json::Text(text) = value else { return None };
    match kind {
        Kind::Maybe(kind) => day(kind, value),
        Kind::Date | Kind::PartialDate | Kind::Moment => Some(text.clone().into_bytes()),
        Kind::Period => text.parse::<Period>().ok().map(|period| period.first_day().to_string().into_bytes()),
        Kind::Text | Kind::Bool | Kind::Number(..) | Kind::Time | Kind::Id(_) | Kind::OneOf(_) => None,
    }
}

fn number(value: &Json) -> Option<Vec<u8>> {
    if let Json::Number(number) = value { Some(number.to_be_bytes().to_vec()) } else { None }
}
