//! Records as the file has them, to tell of them: the name of their list, their fields, what stands in these.

use std::collections::BTreeMap;

use domain::{Code, Problem, Records, figures::RowRef, records::find};

use crate::{
    fault::Fault,
    json::Json,
    lists::each,
    shape::{EachList, Shape},
};

/// Records, found by table and identity.
pub(crate) struct Index<'a> {
    records: &'a Records,
    lists: BTreeMap<&'static str, List>,
}

struct List {
    name: &'static str,
    fields: Vec<&'static str>,
}

impl<'a> Index<'a> {
    pub(crate) fn of(records: &'a Records) -> Self {
        let mut index = Self { records, lists: BTreeMap::new() };
        each(&mut index);
        index
    }

    /// The name of a table's list.
    pub(crate) fn list_of(&self, table: &'static str) -> &'static str {
        self.lists.get(table).map_or(table, |list| list.name)
    }

    /// A record as an object.
    pub(crate) fn object(&self, row: &RowRef) -> Option<Json> {
        let mut finding = Finding { records: self.records, row, found: None };
        each(&mut finding);
        finding.found
    }

    /// A fault of a record.
    pub(crate) fn fault(&self, row: &RowRef, field: &str, value: &str, code: impl Code) -> Fault {
        Fault::at(self.list_of(row.table), &row.id, field, value, code)
    }

    /// A fault that the rules found, at the field of the file that the form's field is.
    pub(crate) fn fault_by_the_rules(&self, row: &RowRef, problem: &Problem) -> Fault {
        let field = self.field_of(row.table, &problem.field);
        let object = self.object(row);
        let value = object.as_ref().and_then(|object| object.get(&field)).map(Json::shown);
        Fault::by_the_rules(self.list_of(row.table), &row.id, &field, value.unwrap_or_default(), problem)
    }

    /// Forms write `admissionDecisionOn` and `personId` where the file has `admission_decision` and `person`.
    fn field_of(&self, table: &'static str, form_field: &str) -> String {
        let mut snake = String::new();
        for letter in form_field.chars() {
            if letter.is_ascii_uppercase() {
                snake.push('_');
            }
            snake.push(letter.to_ascii_lowercase());
        }
        let fields = self.lists.get(table).map_or(&[][..], |list| &list.fields);
        let shorter = ["_on", "_id"].into_iter().filter_map(|ending| snake.strip_suffix(ending));
        let known = std::iter::once(snake.as_str()).chain(shorter).find(|name| fields.contains(name));
        known.unwrap_or(&snake).to_owned()
    }
}

impl EachList for Index<'_> {
    fn list<T: Shape>(&mut self) {
        let fields = T::fields().into_iter().map(|(name, _)| name).collect();
        self.lists.insert(T::TABLE, List { name: T::LIST, fields });
    }
}

struct Finding<'a> {
    records: &'a Records,
    row: &'a RowRef,
    found: Option<Json>,
}

impl EachList for Finding<'_> {
    fn list<T: Shape>(&mut self) {
        if T::TABLE == self.row.table {
            let record = self.row.id.parse().ok().and_then(|id| find(T::list(self.records), id));
            self.found = record.map(T::to_json);
        }
    }
}
