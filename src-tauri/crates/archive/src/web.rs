//! How records hang together: what refers to what, what is a part of what, and what belongs to a year.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Records, figures::RowRef};

use crate::{
    lists::each,
    scope::Belongs,
    shape::{EachList, Shape},
};

/// All records by their keys, with what they hang on.
#[derive(Default)]
pub(crate) struct Web {
    nodes: BTreeMap<RowRef, Node>,
    parts: BTreeMap<RowRef, Vec<RowRef>>,
}

/// What a record hangs on.
struct Node {
    refers_to: Vec<(&'static str, RowRef)>,
    belongs: Belongs,
}

impl Web {
    /// The web of all records.
    pub(crate) fn of(records: &Records) -> Self {
        let mut weaving = Weaving { records, web: Self::default() };
        each(&mut weaving);
        weaving.web
    }

    /// Whether there is such a record.
    pub(crate) fn has(&self, key: &RowRef) -> bool {
        self.nodes.contains_key(key)
    }

    /// The fields of a record that refer to another, what they refer to; the records that it is a part of among them.
    pub(crate) fn hangs_on(&self, key: &RowRef) -> Vec<(&'static str, &RowRef)> {
        let Some(node) = self.nodes.get(key) else { return Vec::new() };
        let mut found: Vec<_> = node.refers_to.iter().map(|(field, to)| (*field, to)).collect();
        if let Belongs::PartOf(wholes) = &node.belongs {
            let unnamed = wholes.iter().filter(|whole| node.refers_to.iter().all(|(_, to)| to != *whole));
            found.extend(unnamed.map(|whole| ("owner", whole)));
        }
        found
    }

    /// These records, their parts, all that they refer to, and so on until nothing is missing.
    pub(crate) fn closure(&self, roots: impl IntoIterator<Item = RowRef>) -> BTreeSet<RowRef> {
        let mut found = BTreeSet::new();
        let mut waiting: Vec<RowRef> = roots.into_iter().collect();
        while let Some(key) = waiting.pop() {
            if !self.has(&key) || found.contains(&key) {
                continue;
            }
            waiting.extend(self.hangs_on(&key).into_iter().map(|(_, to)| to.clone()));
            waiting.extend(self.parts.get(&key).into_iter().flatten().cloned());
            found.insert(key);
        }
        found
    }

    /// The records that are counted or dated in a year, though perhaps in others too.
    pub(crate) fn touching(&self, year: i32) -> impl Iterator<Item = RowRef> {
        self.in_years(move |from, to| (from..=to).contains(&year))
    }

    /// The records that belong to a year and to no other, with their parts: what a year may replace.
    ///
    /// What is part of two, one of them in another year, is not the year's alone.
    pub(crate) fn owned_by(&self, year: i32) -> BTreeSet<RowRef> {
        let mut owned: BTreeSet<RowRef> = self.in_years(|from, to| from == year && to == year).collect();
        let mut waiting: Vec<RowRef> = owned.iter().cloned().collect();
        while let Some(whole) = waiting.pop() {
            for part in self.parts.get(&whole).into_iter().flatten() {
                let all = self.wholes(part).all(|whole| owned.contains(whole));
                if all && owned.insert(part.clone()) {
                    waiting.push(part.clone());
                }
            }
        }
        owned
    }

    /// What a record is a part of.
    pub(crate) fn wholes(&self, part: &RowRef) -> impl Iterator<Item = &RowRef> {
        let belongs = self.nodes.get(part).map(|node| &node.belongs);
        let wholes = if let Some(Belongs::PartOf(wholes)) = belongs { wholes.as_slice() } else { &[] };
        wholes.iter()
    }

    /// All records.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &RowRef> {
        self.nodes.keys()
    }

    /// The parts of records, and the parts of these.
    pub(crate) fn parts_below(&self, wholes: &BTreeSet<RowRef>) -> BTreeSet<RowRef> {
        let mut found = BTreeSet::new();
        let mut waiting: Vec<&RowRef> = wholes.iter().collect();
        while let Some(whole) = waiting.pop() {
            let parts = self.parts.get(whole).into_iter().flatten();
            waiting.extend(parts.filter(|part| found.insert((*part).clone())));
        }
        found
    }

    /// Whether some record is counted or dated in some year, and none of them in this one.
    pub(crate) fn is_of_another_year_than(&self, year: i32) -> bool {
        self.in_years(|_, _| true).next().is_some() && self.touching(year).next().is_none()
    }

    fn in_years(&self, wanted: impl Fn(i32, i32) -> bool) -> impl Iterator<Item = RowRef> {
        let in_years = move |node: &Node| matches!(node.belongs, Belongs::ToYears(from, to) if wanted(from, to));
        self.nodes.iter().filter(move |(_, node)| in_years(node)).map(|(key, _)| key.clone())
    }
}

struct Weaving<'a> {
    records: &'a Records,
    web: Web,
}

impl EachList for Weaving<'_> {
    fn list<T: Shape>(&mut self) {
        for record in T::list(self.records) {
            let key = RowRef::to(record);
            let node = Node { refers_to: record.references(), belongs: record.belongs() };
            if let Belongs::PartOf(wholes) = &node.belongs {
                for whole in wholes {
                    self.web.parts.entry(whole.clone()).or_default().push(key.clone());
                }
            }
            self.web.nodes.insert(key, node);
        }
    }
}
