//! The lists of a file by table, and its records as they are written, to tell of them.

use std::collections::BTreeMap;

use domain::{Code, Problem, Records, figures::RowRef};

use crate::{
    fault::Fault,
    json::Json,
    lists::each,
    shape::{EachList, Shape},
};

/// All records as objects, by table and identity.
#[derive(Default)]
pub(crate) struct Index {
    lists: BTreeMap<&'static str, List>,
    objects: BTreeMap<RowRef, Json>,
}

struct List {
    name: &'static str,
    fields: Vec<&'static str>,
}

impl Index {
    pub(crate) fn of(records: &Records) -> Self {
        let mut filling = Filling { records, index: Self::default() };
        each(&mut filling);
        filling.index
    }

    /// The name of a table's list.
    pub(crate) fn list_of(&self, table: &'static str) -> &'static str {
        self.lists.get(table).map_or(table, |list| list.name)
    }

    /// The records as objects.
    pub(crate) fn object(&self, row: &RowRef) -> Option<&Json> {
        self.objects.get(row)
    }

    /// A fault of a record.
    pub(crate) fn fault(&self, row: &RowRef, field: &str, value: &str, code: impl Code) -> Fault {
        Fault::at(self.list_of(row.table), &row.id, field, value, code)
    }

    /// A fault that the rules found, at the field of the file that the form's field is.
    pub(crate) fn fault_by_the_rules(&self, row: &RowRef, problem: &Problem) -> Fault {
        let field = self.field_of(row.table, &problem.field);
        let value = self.object(row).and_then(|object| object.get(&field)).map(Json::shown);
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

struct Filling<'a> {
    records: &'a Records,
    index: Index,
}

impl EachList for Filling<'_> {
    fn list<T: Shape>(&mut self) {
        let fields = T::fields().into_iter().map(|(name, _)| name).collect();
        self.index.lists.insert(T::TABLE, List { name: T::LIST, fields });
        let objects = T::list(self.records).iter().map(|record| (RowRef::to(record), record.to_json()));
        self.index.objects.extend(objects);
    }
}
