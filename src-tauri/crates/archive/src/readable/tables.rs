//! One table for each list of nam.json: its fields as columns, in words; identities last, by which machines join tables.

use domain::{Records, figures::RowRef};

use super::{
    TextFile, cell,
    csv::Csv,
    order::Order,
    words::{WORDS, fill, small},
};
use crate::{
    json::Json,
    kind::Kind,
    lists::each,
    object::{WITHHELD, as_kept},
    scope::Belongs,
    select::year_of,
    shape::{EachList, Shape},
};

/// Where they lie.
const FOLDER: &str = "bang";

/// The one identity that is kept as text, for it can be that of several tables.
const LOOSE_REFERENCE: (&str, &str) = ("attachments", "owner");

/// The tables of a year, in the order of the book; `names` says what a record is called where another refers to it.
#[must_use]
pub fn tables(records: &Records, year: i32, names: &dyn Fn(&RowRef) -> String) -> Vec<TextFile> {
    let records = year_of(records, year);
    let mut writing = Writing { order: Order::of(&records), records: &records, names, files: Vec::new() };
    each(&mut writing);
    writing.files
}

struct Writing<'a> {
    records: &'a Records,
    names: &'a dyn Fn(&RowRef) -> String,
    order: Order,
    files: Vec<TextFile>,
}

impl EachList for Writing<'_> {
    fn list<T: Shape>(&mut self) {
        let columns = Columns::of::<T>();
        let mut rows: Vec<&T> = T::list(self.records).iter().collect();
        rows.sort_by_cached_key(|record| self.order.key(&RowRef::to(*record)));
        let mut csv = Csv::new(&columns.heads());
        rows.iter().for_each(|record| csv.row(&self.cells(&columns, *record)));
        let path = format!("{FOLDER}/{:02}-{}.csv", self.files.len() + 1, T::LIST.replace('_', "-"));
        let title = title(T::LIST, rows.len());
        self.files.push(TextFile { path, title, bytes: csv.into_bytes() });
    }
}

impl Writing<'_> {
    fn cells<T: Shape>(&self, columns: &Columns, record: &T) -> Vec<String> {
        let object = record.to_json();
        let value = |field: &str| object.get(field).map_or(Json::Null, |value| as_kept(T::LIST, field, value));
        let told = columns.told.iter().map(|(field, kind)| {
            if is_reference(T::LIST, field, kind) {
                reference(record, field).map(|row| (self.names)(&row)).unwrap_or_default()
            } else {
                cell::shown(T::LIST, field, kind, &value(field))
            }
        });
        let identities =
            columns.identities.iter().map(|field| if let Json::Text(id) = value(field) { id } else { String::new() });
        told.chain(identities).collect()
    }
}

/// The columns of a list.
struct Columns {
    list: &'static str,
    /// What people read.
    told: Vec<(&'static str, Kind)>,
    /// The fields whose identities stand at the end: that of the record itself, then those that it refers to.
    identities: Vec<&'static str>,
}

impl Columns {
    fn of<T: Shape>() -> Self {
        let fields = T::fields().into_iter().filter(|(field, _)| !WITHHELD.contains(&(T::LIST, field)));
        let (mut told, mut identities) = (Vec::new(), Vec::new());
        for (nth, (field, kind)) in fields.enumerate() {
            if is_reference(T::LIST, field, &kind) {
                identities.push(field);
            }
            // its own identity is the first field
            if nth > 0 {
                told.push((field, kind));
            }
        }
        Self { list: T::LIST, told, identities }
    }

    fn heads(&self) -> Vec<String> {
        let head = |field| WORDS.field(self.list, field);
        let told = self.told.iter().map(|(field, _)| head(field).to_owned());
        let identities = self.identities.iter().enumerate().map(|(nth, field)| {
            if nth == 0 { head(field).to_owned() } else { fill(&WORDS.cells.identity, &[("of", &small(head(field)))]) }
        });
        told.chain(identities).collect()
    }
}

fn is_reference(list: &str, field: &str, kind: &Kind) -> bool {
    let kind = if let Kind::Maybe(kind) = kind { kind } else { kind };
    matches!(kind, Kind::Id(_)) || (list, field) == LOOSE_REFERENCE
}

/// What a field refers to.
fn reference<T: Shape>(record: &T, field: &str) -> Option<RowRef> {
    if (T::LIST, field) == LOOSE_REFERENCE {
        return if let Belongs::PartOf(wholes) = record.belongs() { wholes.into_iter().next() } else { None };
    }
    record.references().into_iter().find(|(at, _)| *at == field).map(|(_, row)| row)
}

fn title(list: &str, rows: usize) -> String {
    let words = if rows == 0 { &WORDS.cells.empty_table } else { &WORDS.cells.table };
    fill(words, &[("list", WORDS.list(list)), ("rows", &rows.to_string())])
}

#[cfg(test)]
#[path = "tables_tests.rs"]
mod tests;
