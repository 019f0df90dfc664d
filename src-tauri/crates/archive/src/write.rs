//! Writes a year: sorted keys, records by identity, two spaces, LF.

use domain::{Records, records::Record};

use crate::{
    json::Json,
    lists::each,
    object::{WITHHELD, as_kept},
    read::{FORMAT, VERSION},
    shape::{EachList, Shape},
};

/// What an export is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Identity numbers too, which are left out unless somebody asks for them.
    pub identity_numbers: bool,
}

/// The canonical JSON of records that were selected for a year, and how many each list has.
pub(crate) fn to_json(records: &Records, year: i32, wishes: Wishes) -> (String, Vec<(&'static str, usize)>) {
    let mut writing = Writing { records, wishes, lists: Vec::new(), counts: Vec::new() };
    each(&mut writing);
    let head = [
        ("format", Json::Text(FORMAT.to_owned())),
        ("version", Json::Number(VERSION)),
        ("year", Json::Number(year.into())),
    ];
    let year = Json::object(head.into_iter().chain(writing.lists));
    // a value without maps of other keys than text always serialises
    let text = serde_json::to_string_pretty(&year).unwrap_or_default();
    (text + "\n", writing.counts)
}

struct Writing<'a> {
    records: &'a Records,
    wishes: Wishes,
    lists: Vec<(&'static str, Json)>,
    counts: Vec<(&'static str, usize)>,
}

impl EachList for Writing<'_> {
    fn list<T: Shape>(&mut self) {
        let mut records: Vec<&T> = T::list(self.records).iter().collect();
        self.counts.extend((!records.is_empty()).then_some((T::LIST, records.len())));
        records.sort_by_key(|record| Record::id(*record));
        let items = records.into_iter().map(|record| self.object(record));
        let list = Json::List(items.collect());
        self.lists.push((T::LIST, list));
    }
}

impl Writing<'_> {
    fn object<T: Shape>(&self, record: &T) -> Json {
        let object = record.to_json();
        let Json::Object(members) = object else { return object };
        let is_withheld = |key: &str| !self.wishes.identity_numbers && WITHHELD.contains(&(T::LIST, key));
        let shown = members.iter().filter(|(key, _)| !is_withheld(key));
        Json::object(shown.map(|(key, value)| (key.as_str(), as_kept(T::LIST, key, value))))
    }
}
