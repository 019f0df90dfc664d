//! Reads a year, and notes everything in it that does not read.

use std::collections::BTreeSet;

use domain::{Records, figures::RowRef};

use crate::{
    fault::{Fault, FaultCode},
    json::Json,
    lists::each,
    object::{Object, WITHHELD},
    shape::{EachList, Shape},
};

/// What the file says that it is.
pub(crate) const FORMAT: &str = "so-chi-bo year";
/// The version that is written, and the newest that is read.
pub(crate) const VERSION: i64 = 2;
/// The lists that came with a later version than the first: an older file does not have them.
const SINCE: &[(&str, i64)] = &[("gradings", 2), ("waivers", 2)];

/// A year as it came.
#[derive(Debug, Default)]
pub(crate) struct Incoming {
    /// The year that the file names.
    pub(crate) year: i32,
    /// Its records; where a fault was noted, with stand-ins.
    pub(crate) records: Records,
    /// Records that came without the keys that an export withholds.
    pub(crate) without_withheld: BTreeSet<RowRef>,
    /// Records of which something did not read.
    pub(crate) unsound: BTreeSet<RowRef>,
    /// What does not read.
    pub(crate) faults: Vec<Fault>,
}

/// Reads a year.
///
/// # Errors
/// One fault, when it is no year that this version can read at all.
pub(crate) fn from_json(bytes: &[u8]) -> Result<Incoming, Box<Fault>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let file: Json = serde_json::from_slice(bytes).map_err(|error| {
        let fault = Fault::of_file("", "", FaultCode::NotJson);
        Box::new(fault.with("line", error.line()).with("column", error.column()))
    })?;
    let (version, year) = head(&file)?;
    let incoming = Incoming { year, ..Incoming::default() };
    let known = BTreeSet::from(["format", "version", "year"]);
    let mut reading = Reading { file: &file, version, incoming, known, seen: BTreeSet::new() };
    each(&mut reading);
    reading.check_keys();
    Ok(reading.incoming)
}

/// The version and the year, of a file that is one.
fn head(file: &Json) -> Result<(i64, i32), Box<Fault>> {
    let said = |key| file.get(key).map(Json::shown).unwrap_or_default();
    let refused = |key| Box::new(Fault::of_file(key, said(key), FaultCode::NotAYear).with("expected", FORMAT));
    if file.get("format") != Some(&Json::Text(FORMAT.to_owned())) {
        return Err(refused("format"));
    }
    let version = match file.get("version") {
        Some(Json::Number(known @ 1..=VERSION)) => *known,
        Some(Json::Number(newer)) if *newer > VERSION => {
            let fault = Fault::of_file("version", newer, FaultCode::NewerVersion);
            return Err(Box::new(fault.with("known", VERSION)));
        }
        _ => return Err(refused("version")),
    };
    let Some(Json::Number(year)) = file.get("year") else { return Err(refused("year")) };
    let year = i32::try_from(*year).ok();
    let year = year.filter(|year| (domain::day::FIRST_YEAR..=domain::day::LAST_YEAR).contains(year));
    Ok((version, year.ok_or_else(|| refused("year"))?))
}

struct Reading<'a> {
    file: &'a Json,
    version: i64,
    incoming: Incoming,
    /// The keys that the file may have.
    known: BTreeSet<&'static str>,
    /// The records so far.
    seen: BTreeSet<RowRef>,
}

impl EachList for Reading<'_> {
    fn list<T: Shape>(&mut self) {
        self.known.insert(T::LIST);
        let file = self.file;
        match file.get(T::LIST) {
            Some(Json::List(items)) => {
                for (nth, item) in (1..).zip(items) {
                    self.record::<T>(nth, item);
                }
            }
            Some(other) => {
                let fault = Fault::at(T::LIST, "", "", other.shown(), FaultCode::WrongType);
                self.incoming.faults.push(fault.with("expected", "list"));
            }
            None if SINCE.iter().any(|(list, since)| *list == T::LIST && self.version < *since) => {}
            None => self.incoming.faults.push(Fault::at(T::LIST, "", "", "", FaultCode::MissingKey)),
        }
    }
}

impl Reading<'_> {
    fn record<T: Shape>(&mut self, nth: usize, item: &Json) {
        let (record, faults) = Object::new(T::LIST, nth, item).read::<T>();
        let key = RowRef::to(&record);
        if !faults.is_empty() {
            self.incoming.unsound.insert(key.clone());
        }
        self.incoming.faults.extend(faults);
        if !self.seen.insert(key.clone()) {
            self.incoming.faults.push(Fault::at(T::LIST, &key.id, "id", &key.id, FaultCode::DoubledId));
            return;
        }
        T::list_mut(&mut self.incoming.records).push(record);
        if WITHHELD.iter().any(|(list, key)| *list == T::LIST && item.get(key).is_none()) {
            self.incoming.without_withheld.insert(key);
        }
    }

    fn check_keys(&mut self) {
        let Json::Object(members) = self.file else { return };
        let mut seen = BTreeSet::new();
        for (key, value) in members {
            let code = match (self.known.contains(key.as_str()), seen.insert(key)) {
                (false, _) => FaultCode::UnknownKey,
                (true, false) => FaultCode::DoubledKey,
                (true, true) => continue,
            };
            self.incoming.faults.push(Fault::of_file(key, value.shown(), code));
        }
    }
}
