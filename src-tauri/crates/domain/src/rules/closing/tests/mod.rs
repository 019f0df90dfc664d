//! Each check finds what was spoiled in a year in order, and nothing once it is mended.

mod blocking;
mod details;
mod keys;
mod rows;
mod warnings;
mod world;

use super::*;
use crate::{Code, records::find};
use world::{World, YEAR};

/// A year in order is spoiled, and mended again.
struct Case {
    check: Check,
    /// What else cannot but be found with it.
    also: &'static [Check],
    spoil: fn(&mut World),
    mend: fn(&mut World),
    /// What the finding tells, as [`told`] writes it.
    told: &'static str,
}

/// What a finding tells on one line: period, day, tables of its rows, person, what, count of how many.
fn told(finding: &Finding, records: &Records) -> String {
    let rows: Vec<&str> = finding.rows.iter().map(|row| row.table).collect();
    let name = finding.person.map(|id| find(&records.people, id).map_or("?", |person| &person.full_name));
    let number = |n: Option<u32>| n.map_or_else(String::new, |n| n.to_string());
    let parts = [
        finding.period.map_or_else(String::new, |period| period.to_string()),
        finding.on.map_or_else(String::new, |day| day.to_string()),
        rows.join(" "),
        name.unwrap_or_default().to_owned(),
        finding.what.clone(),
        format!("{}/{}", number(finding.count), number(finding.of)),
    ];
    parts.join(" | ")
}

fn hold(cases: &[Case]) {
    for Case { check, also, spoil, mend, told: expected } in cases {
        let mut world = World::sound();
        spoil(&mut world);
        let found = world.findings();
        let mut wanted = [&[*check], *also].concat();
        wanted.sort();
        assert_eq!(found.iter().map(|finding| finding.check).collect::<Vec<_>>(), wanted, "{check:?} spoiled");
        let finding = found.iter().find(|finding| finding.check == *check).unwrap();
        assert_eq!(told(finding, &world.records), *expected, "{check:?}");
        mend(&mut world);
        assert_eq!(world.checks(), [], "{check:?} mended");
    }
}

#[test]
fn of_a_year_in_order_nothing_is_found() {
    let world = World::sound();
    assert_eq!(world.findings(), []);
    assert!(!stands_against(&world.findings(), &world.records, YEAR));
}

#[test]
fn an_empty_book_has_nothing_that_blocks() {
    let found = findings(&Records::default(), YEAR, world::day("2024-01-10"), &Outside::default());
    assert_eq!(found.iter().map(|finding| finding.check).collect::<Vec<_>>(), [Check::BackupOld]);
}

#[test]
fn what_blocks_is_found_and_goes_when_it_is_mended() {
    hold(blocking::CASES);
}

#[test]
fn what_is_only_told_is_found_and_goes_when_it_is_mended() {
    hold(warnings::CASES);
}

#[test]
fn every_check_has_its_case() {
    let of = |cases: &[Case]| cases.iter().map(|case| case.check).collect::<Vec<_>>();
    let by_severity = |severity| {
        let all = Check::ALL.iter().copied();
        all.filter(|check| check.severity() == severity).collect::<Vec<_>>()
    };
    assert_eq!(of(blocking::CASES), by_severity(Severity::Blocking));
    assert_eq!(of(warnings::CASES), by_severity(Severity::Warning));
    assert_eq!([of(blocking::CASES), of(warnings::CASES)].concat(), Check::ALL, "what blocks comes first");
}
