//! Số of documents: in which sequence a document stands, which number comes next, and what looks wrong in a register.
//!
//! The rules number each type within a term; practice differs, so the branch's profile says how its numbers run, and
//! nothing here is more than a suggestion or a warning. No document is ever renumbered.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{
    belonging::{holds_on, profile_on},
    legal::{ISSUED_BY_A_BRANCH, in_force},
};
use crate::{
    Id, Period, Records,
    records::{DocumentKind, DocumentOut, NumberingScheme, Term},
};

/// How far a sequence reaches before it begins anew at 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// A year, by the dates of the documents themselves.
    Year(i32),
    /// A term; `None` for days that lie in none.
    Term(Option<Id<Term>>),
}

/// A sequence of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sequence {
    /// The one type that it is of; `None` when the types share it.
    pub kind: Option<DocumentKind>,
    /// The documents of a congress, which share a sequence of their own under every scheme.
    pub of_congress: bool,
    /// How far it reaches.
    pub reach: Reach,
}

/// Something in a register that the clerk may want to look at.
#[derive(Clone, Debug, PartialEq)]
pub enum Doubt<'a> {
    /// Numbers that no document has, between two that are there.
    Gap {
        /// The first number missing.
        first: u32,
        /// The last number missing.
        last: u32,
        /// The document before the gap.
        before: &'a DocumentOut,
        /// The document after it.
        after: &'a DocumentOut,
    },
    /// A number that several documents have.
    Duplicate(Vec<&'a DocumentOut>),
    /// A document that is dated before one with a smaller number.
    OutOfOrder {
        /// The one with the smaller number and the later date.
        smaller: &'a DocumentOut,
        /// The one with the greater number and the earlier date.
        greater: &'a DocumentOut,
    },
    /// A type that a branch did not issue under the rules of its date.
    NotABranchs(&'a DocumentOut),
}

/// The day by which a document is numbered: its own, or the last of the year that it is about.
#[must_use]
pub fn numbered_on(document: &DocumentOut) -> NaiveDate {
    document.dated.unwrap_or_else(|| Period::year(document.about_year).last_day())
}

/// The sequence in which a document stands, under the scheme in force on its date.
#[must_use]
pub fn sequence_of(records: &Records, document: &DocumentOut) -> Sequence {
    use NumberingScheme as S;
    let day = numbered_on(document);
    let scheme = profile_on(records, day).map_or(S::PerTypePerTerm, |profile| profile.numbering);
    let is_shared = document.of_congress || matches!(scheme, S::SharedPerTerm | S::SharedPerYear);
    let reach = match scheme {
        S::PerTypePerTerm | S::SharedPerTerm => Reach::Term(term_on(records, day).map(|term| term.id)),
        S::PerTypePerYear | S::SharedPerYear => Reach::Year(day.year()),
    };
    Sequence { kind: (!is_shared).then_some(document.kind), of_congress: document.of_congress, reach }
}

/// The term in which a day lies.
#[must_use]
pub fn term_on(records: &Records, day: NaiveDate) -> Option<&Term> {
    let terms = records.terms.iter().filter(|term| holds_on(Some(term.from), term.to, day));
    terms.max_by_key(|term| term.from)
}

/// The number after the greatest of a document's sequence; a cancelled number keeps its place.
#[must_use]
pub fn next_number(records: &Records, document: &DocumentOut) -> u32 {
    let sequence = sequence_of(records, document);
    let beside = records.documents.iter().filter(|other| other.id != document.id);
    let taken = beside.filter(|other| sequence_of(records, other) == sequence).filter_map(|other| other.number);
    taken.max().unwrap_or_default().saturating_add(1)
}

/// All that looks wrong with the numbers of the book, sequence by sequence.
///
/// A sequence counts from the first number that the book holds of it: what was numbered before the book began is no gap.
#[must_use]
pub fn doubts(records: &Records) -> Vec<Doubt<'_>> {
    let mut sequences: BTreeMap<Sequence, BTreeMap<u32, Vec<&DocumentOut>>> = BTreeMap::new();
    for document in &records.documents {
        if let Some(number) = document.number {
            let numbers = sequences.entry(sequence_of(records, document)).or_default();
            numbers.entry(number).or_default().push(document);
        }
    }
    let of_numbers = sequences.values().flat_map(in_sequence);
    let of_types = records.documents.iter().filter(|document| !is_a_branchs(document)).map(Doubt::NotABranchs);
    of_numbers.chain(of_types).collect()
}

fn in_sequence<'a>(numbers: &BTreeMap<u32, Vec<&'a DocumentOut>>) -> Vec<Doubt<'a>> {
    let mut found = Vec::new();
    let mut before: Option<(u32, &DocumentOut)> = None;
    let mut latest: Option<&DocumentOut> = None;
    for (number, documents) in numbers {
        let Some(first) = documents.first() else { continue };
        if let Some((last_number, last)) = before
            && last_number + 1 < *number
        {
            found.push(Doubt::Gap { first: last_number + 1, last: number - 1, before: last, after: first });
        }
        if documents.len() > 1 {
            found.push(Doubt::Duplicate(documents.clone()));
        }
        for greater in documents.iter().copied().filter(|document| document.dated.is_some()) {
            match latest.filter(|smaller| smaller.dated > greater.dated) {
                Some(smaller) if smaller.number < greater.number => {
                    found.push(Doubt::OutOfOrder { smaller, greater });
                }
                Some(_) => {}
                None => latest = Some(greater),
            }
        }
        before = Some((*number, first));
    }
    found
}

/// Whether a branch issues documents of this type under the rules of the day; the rules say nothing of administrative
/// papers.
#[must_use]
pub fn is_a_branchs(document: &DocumentOut) -> bool {
    let allowed = in_force(ISSUED_BY_A_BRANCH, numbered_on(document)).unwrap_or_default();
    matches!(document.kind, DocumentKind::Invitation | DocumentKind::Introduction) || allowed.contains(&document.kind)
}

impl Doubt<'_> {
    /// The documents that it is about, the one to look at first in front.
    #[must_use]
    pub fn documents(&self) -> Vec<&DocumentOut> {
        match self {
            Self::Gap { before, after, .. } => vec![after, before],
            Self::Duplicate(documents) => documents.clone(),
            Self::OutOfOrder { smaller, greater } => vec![greater, smaller],
            Self::NotABranchs(document) => vec![document],
        }
    }
}

#[cfg(test)]
mod tests;
