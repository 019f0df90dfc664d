//! What a finding is known by, and passing it over.

use std::collections::BTreeSet;

use super::{world::World, *};
use crate::{
    Id,
    records::{DocumentStatus, Grade, Waiver},
};

/// A year in which something is wrong of every kind that the records alone can tell.
fn spoiled() -> World {
    let mut world = World::sound();
    for case in blocking::CASES.iter().chain(warnings::CASES) {
        let missing = matches!(case.check, Check::SessionMissing | Check::MeetingMissing);
        if !missing {
            (case.spoil)(&mut world);
        }
    }
    world
}

fn keys(world: &World) -> BTreeSet<String> {
    world.findings().iter().map(Finding::key).collect()
}

fn pass(world: &mut World, year: i32, check: Check) {
    let of_check = world.findings().into_iter().filter(|finding| finding.check == check);
    let waivers = of_check.map(|finding| Waiver {
        id: Id::random(),
        year,
        finding: finding.key(),
        reason: "Đã gửi đi, không sửa được".to_owned(),
    });
    world.records.waivers.extend(waivers);
}

fn stands(world: &World) -> bool {
    stands_against(&world.findings(), &world.records, YEAR)
}

#[test]
fn a_key_tells_the_check_the_period_and_the_rows() {
    let mut world = World::sound();
    world.records.meetings.remove(4);
    assert_eq!(world.findings()[0].key(), "meeting_missing:2023-M05");
    world.records.gradings[0].decided = None;
    let grading = world.records.gradings[0].id;
    assert!(keys(&world).contains(&format!("awaiting_decision:2023:grading/{grading}")));
}

#[test]
fn no_two_findings_have_the_same_key() {
    let world = spoiled();
    assert_eq!(keys(&world).len(), world.findings().len());
}

#[test]
fn keys_are_the_same_in_whatever_order_the_book_is_read() {
    let mut world = spoiled();
    let before = keys(&world);
    let records = &mut world.records;
    records.people.reverse();
    records.standings.reverse();
    records.meetings.reverse();
    records.sessions.reverse();
    records.sittings.reverse();
    records.attendance.reverse();
    records.stories.reverse();
    records.commendations.reverse();
    records.documents.reverse();
    records.attachments.reverse();
    records.gradings.reverse();
    assert_eq!(keys(&world), before);
}

#[test]
fn with_other_rows_it_is_another_finding() {
    let mut world = World::sound();
    (world.records.gradings[0].decided, world.records.gradings[1].decided) = (None, None);
    let two = keys(&world);
    world.records.gradings[1].decided = Some(Grade::Good);
    assert!(keys(&world).is_disjoint(&two));

    world.document(DocumentStatus::Issued).number = Some(1);
    pass(&mut world, YEAR, Check::DoubledNumber);
    assert!(!stands(&world));
    world.document(DocumentStatus::Issued).number = Some(1);
    assert!(stands(&world), "a third document has the number");
}

#[test]
fn a_figure_that_disagrees_and_an_old_backup_are_known_by_what_they_tell() {
    let mut world = World::sound();
    (blocking::CASES.iter().find(|case| case.check == Check::FigureDisagrees).unwrap().spoil)(&mut world);
    let other = Disagreement { what: "22 đảng viên".to_owned(), ..world.outside.disagreeing[0].clone() };
    world.outside.disagreeing.push(other);
    assert_eq!(keys(&world).len(), 2);

    world.outside.verified_backup = Some(world::day("2023-10-01"));
    pass(&mut world, YEAR, Check::BackupOld);
    let is_open = |world: &World| {
        let found = world.findings();
        open_findings(&found, &world.records, YEAR).iter().any(|finding| finding.check == Check::BackupOld)
    };
    assert!(!is_open(&world));
    world.outside.verified_backup = Some(world::day("2023-11-01"));
    assert!(is_open(&world), "another backup has grown old");
}

#[test]
fn a_doubled_number_may_be_passed_over_in_its_year() {
    let mut world = World::sound();
    world.document(DocumentStatus::Issued).number = Some(1);
    assert!(stands(&world));
    pass(&mut world, YEAR + 1, Check::DoubledNumber);
    assert!(stands(&world), "of another year");
    pass(&mut world, YEAR, Check::DoubledNumber);
    assert!(!stands(&world));
    let found = world.findings();
    assert_eq!(found.len(), 1, "it is still found");
    assert_eq!(waiver_of(&world.records, YEAR, &found[0]), world.records.waivers.last());
    assert_eq!(open_findings(&found, &world.records, YEAR), Vec::<&Finding>::new());
}

#[test]
fn what_can_be_mended_is_not_passed_over() {
    for case in blocking::CASES.iter().filter(|case| case.check != Check::DoubledNumber) {
        let mut world = World::sound();
        (case.spoil)(&mut world);
        pass(&mut world, YEAR, case.check);
        assert!(stands(&world), "{:?}", case.check);
        assert!(!case.check.may_be_passed());
    }
}

#[test]
fn warnings_do_not_stand_against_closing_and_may_be_passed_over() {
    for case in warnings::CASES {
        let mut world = World::sound();
        (case.spoil)(&mut world);
        assert!(!stands(&world), "{:?}", case.check);
        pass(&mut world, YEAR, case.check);
        let found = world.findings();
        let open = open_findings(&found, &world.records, YEAR);
        assert_eq!(open.iter().filter(|finding| finding.check == case.check).count(), 0, "{:?}", case.check);
    }
}
