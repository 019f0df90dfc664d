//! The branch and its units.

use chrono::NaiveDate;
use domain::{
    Id,
    entry::BranchFile,
    records::{BranchProfile, NumberingScheme, Term, Unit},
};
use serde::Deserialize;

use super::{
    keys::Keys,
    source::{Coded, Parsed, read},
};
use crate::{Book, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/branch.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    profile: ProfileSource,
    term: TermSource,
    unit: Vec<UnitSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileSource {
    from: Parsed<NaiveDate>,
    name: String,
    parent_name: String,
    place: String,
    symbol: String,
    signing_capacity: String,
    report_to: String,
    recipients: Vec<String>,
    numbering: Coded<NumberingScheme>,
    units_are: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermSource {
    name: String,
    from: Parsed<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitSource {
    key: String,
    name: String,
}

pub(super) fn fill(book: &mut Book) -> Result<Keys<Unit>> {
    let source: Source = read("branch.toml", TEXT)?;
    let mut keys = Keys::new();
    let mut units = Vec::new();
    for (ordinal, unit) in (1..).zip(source.unit) {
        let id = Id::random();
        keys.add(unit.key, id);
        units.push(Unit { id, ordinal, name: unit.name, from: None, to: None });
    }
    let term = Term { id: Id::random(), name: source.term.name, from: source.term.from.0, to: None };
    book.save_branch(&BranchFile { profiles: vec![profile(source.profile)], units, terms: vec![term] })?;
    Ok(keys)
}

fn profile(source: ProfileSource) -> BranchProfile {
    BranchProfile {
        id: Id::random(),
        from: source.from.0,
        name: source.name,
        parent_name: source.parent_name,
        upper_name: String::new(),
        place: source.place,
        symbol: source.symbol,
        signing_capacity: source.signing_capacity,
        report_to: source.report_to,
        recipients: source.recipients.join("\n"),
        format_profile: None,
        numbering: source.numbering.0,
        units_are: source.units_are,
    }
}
