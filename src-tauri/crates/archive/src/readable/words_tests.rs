use std::collections::BTreeSet;

use domain::{Code, figures::Rule};

use super::*;
use crate::{
    kind::Kind,
    lists::each,
    shape::{EachList, Shape},
};

/// The places that need words, and those that have none.
#[derive(Default)]
struct Walk {
    lists: BTreeSet<String>,
    places: BTreeSet<String>,
    codes: BTreeSet<String>,
    unsaid: Vec<String>,
}

impl EachList for Walk {
    fn list<T: Shape>(&mut self) {
        self.lists.insert(T::LIST.to_owned());
        if !WORDS.lists.contains_key(T::LIST) {
            self.unsaid.push(T::LIST.to_owned());
        }
        for (field, kind) in T::fields() {
            self.field(T::LIST, field, &kind);
        }
    }
}

impl Walk {
    fn field(&mut self, list: &str, field: &str, kind: &Kind) {
        let at = place(list, field);
        let used = if WORDS.fields.contains_key(&at) { &at } else { field };
        self.places.insert(used.to_owned());
        if !WORDS.fields.contains_key(used) {
            self.unsaid.push(at.clone());
        }
        match kind {
            Kind::Maybe(kind) => self.field(list, field, kind),
            Kind::OneOf(codes) => codes.iter().for_each(|code| self.code(list, field, code)),
            Kind::Text
            | Kind::Bool
            | Kind::Number(..)
            | Kind::Date
            | Kind::PartialDate
            | Kind::Time
            | Kind::Moment
            | Kind::Period
            | Kind::Id(_) => {}
        }
    }

    fn code(&mut self, list: &str, field: &str, code: &str) {
        self.codes.extend([place(list, field), field.to_owned()]);
        if !WORDS.codes_of(list, field).is_some_and(|codes| codes.contains_key(code)) {
            self.unsaid.push(format!("{}.{code}", place(list, field)));
        }
    }
}

#[test]
fn the_words_read() {
    assert_eq!(toml::from_str::<Words>(ARCHIVE).map(drop), Ok(()));
    assert!(Rule::ALL.iter().all(|known| rule(known.code()).is_some()));
}

#[test]
fn every_list_field_and_code_has_words_and_no_words_are_left_over() {
    let mut walk = Walk::default();
    each(&mut walk);
    assert_eq!(walk.unsaid, Vec::<String>::new(), "give these words in assets/wording/archive.toml");
    let unknown = |of: &BTreeSet<String>, has: &BTreeSet<String>| -> Vec<String> {
        of.iter().filter(|name| !has.contains(*name)).cloned().collect()
    };
    let lists = unknown(&WORDS.lists.keys().cloned().collect(), &walk.lists);
    let fields = unknown(&WORDS.fields.keys().cloned().collect(), &walk.places);
    let codes = WORDS.codes.keys().flat_map(|at| at.split(' ')).map(str::to_owned).collect();
    assert_eq!([lists, fields, unknown(&codes, &walk.codes)], [const { Vec::<String>::new() }; 3]);
}

#[test]
fn blanks_are_filled_and_a_forgotten_one_is_seen() {
    assert_eq!(fill("Tháng {month}/{year}", &[("month", "5"), ("year", "2023")]), "Tháng 5/2023");
    assert_eq!(fill("{a} và {b}", &[("a", "{b}")]), "{b} và {b}");
    assert_eq!(fill("{", &[]), "{");
    assert_eq!(small("Đảng viên"), "đảng viên");
}
