//! Reads one object of the file, key by key, noting every fault.

use std::collections::BTreeMap;

use crate::{
    fault::{Fault, FaultCode},
    json::Json,
    shape::Shape,
    value::{Unreadable, Value},
};
use domain::{Code, text};

/// The keys that an export leaves out unless it is told otherwise, as `list` and `key`; a record that comes without
/// such a key keeps the value that the book has.
pub(crate) const WITHHELD: &[(&str, &str)] = &[("people", "identity_no")];

/// Texts that were frozen letter by letter; all others stand in the form in which a book keeps text.
const VERBATIM: &[(&str, &str)] = &[("issues", "text"), ("issues", "figures")];

/// A value in the form in which it is kept, on the way in and on the way out.
pub(crate) fn as_kept(list: &str, key: &str, value: &Json) -> Json {
    let Json::Text(typed) = value else { return value.clone() };
    if VERBATIM.contains(&(list, key)) { value.clone() } else { Json::Text(text::clean(typed)) }
}

/// A record as it comes back from a file to which it was written.
pub(crate) fn reread<T: Shape>(record: &T) -> T {
    Object::new(T::LIST, 0, &record.to_json()).read().0
}

/// An object being read.
pub(crate) struct Object<'a> {
    list: &'static str,
    id: String,
    members: BTreeMap<&'a str, &'a Json>,
    faults: Vec<Fault>,
}

impl<'a> Object<'a> {
    /// Begins to read an object of a list; `nth` counts from 1. What is no object has no members.
    pub(crate) fn new(list: &'static str, nth: usize, json: &'a Json) -> Self {
        let id = json.get("id").map(Json::shown).filter(|id| !id.is_empty());
        let id = id.unwrap_or_else(|| format!("#{nth}"));
        let mut object = Self { list, id, members: BTreeMap::new(), faults: Vec::new() };
        if let Json::Object(members) = json {
            for (key, value) in members {
                if object.members.insert(key, value).is_some() {
                    object.note(key, value, FaultCode::DoubledKey);
                }
            }
        } else {
            object.faults.push(object.fault("", json, FaultCode::WrongType).with("expected", "object"));
        }
        object
    }

    /// The record, and what is wrong with it.
    pub(crate) fn read<T: Shape>(mut self) -> (T, Vec<Fault>) {
        let is_object = self.faults.iter().all(|fault| !fault.field.is_empty());
        let record = T::from_json(&mut self);
        for (key, value) in std::mem::take(&mut self.members) {
            self.note(key, value, FaultCode::UnknownKey);
        }
        if !is_object {
            self.faults.truncate(1);
        }
        (record, self.faults)
    }

    /// The value of a key, or a stand-in.
    pub(crate) fn take<T: Value>(&mut self, key: &'static str) -> T {
        let Some(json) = self.members.remove(key) else {
            if !WITHHELD.contains(&(self.list, key)) {
                self.note(key, &Json::Null, FaultCode::MissingKey);
            }
            return T::stand_in();
        };
        T::from_json(&as_kept(self.list, key, json)).unwrap_or_else(|Unreadable { code, facts }| {
            let fault = self.fault(key, json, FaultCode::WrongType).with("expected", T::kind().name());
            let is_of_the_kind = code != FaultCode::WrongType.code();
            self.faults.push(if is_of_the_kind { Fault { code, facts, ..fault } } else { fault });
            T::stand_in()
        })
    }

    fn note(&mut self, key: &str, json: &Json, code: FaultCode) {
        let fault = self.fault(key, json, code);
        self.faults.push(fault);
    }

    fn fault(&self, key: &str, json: &Json, code: FaultCode) -> Fault {
        Fault::at(self.list, &self.id, key, json.shown(), code)
    }
}
