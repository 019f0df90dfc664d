//! The finer points of the checks.

use super::{
    world::{World, YEAR, day, time},
    *,
};
use crate::{
    Id, Period,
    figures::RowRef,
    records::{
        Activity, ActivitySpan, AgendaItem, AttachmentOwner, AttachmentRole, Contribution, DocumentKind,
        DocumentStatus, Grading, Happening, NotGraded, Presence, Standing,
    },
};

fn month(number: u8) -> Period {
    Period::month(YEAR, number).unwrap()
}

fn found_by(world: &World, check: Check) -> Vec<Finding> {
    world.findings().into_iter().filter(|finding| finding.check == check).collect()
}

#[test]
fn a_meeting_that_is_not_held_needs_its_reason_and_a_planned_one_is_none_yet() {
    for (status, reason, is_missing) in [
        (Happening::NotHeld, "Bão lũ", false),
        (Happening::NotHeld, " ", true),
        (Happening::PutOff, "Bão lũ", true),
        (Happening::Planned, "", true),
    ] {
        let mut world = World::sound();
        (world.records.meetings[4].status, world.records.meetings[4].status_reason) = (status, reason.to_owned());
        let found = found_by(&world, Check::MeetingMissing);
        assert_eq!(found.len(), usize::from(is_missing), "{status:?} {reason}");
        let row = RowRef::to(&world.records.meetings[4]);
        assert!(found.iter().all(|finding| finding.rows == [row.clone()] && finding.period == Some(month(5))));
    }
}

#[test]
fn a_session_that_does_not_count_is_no_session_of_its_quarter() {
    let mut world = World::sound();
    world.records.sessions[2].counts = false;
    assert_eq!(world.checks(), [Check::SessionMissing]);
}

#[test]
fn the_months_to_come_count_too_but_not_those_before_the_branch_had_members() {
    let mut world = World::sound();
    world.records.meetings.retain(|meeting| meeting.period < month(7));
    world.today = day("2023-06-30");
    assert_eq!(found_by(&world, Check::MeetingMissing).len(), 6);

    let mut young = World::of_people(0);
    young.joins("Phan Thị Ngữ", Standing::Official, "2023-08-31");
    assert_eq!(found_by(&young, Check::MeetingMissing).len(), 5);
    assert_eq!(found_by(&young, Check::SessionMissing).len(), 2);
}

#[test]
fn what_was_held_without_a_sitting_has_no_attendance() {
    let mut world = World::sound();
    let (meeting, session) = (world.records.meetings[0].id, world.records.sessions[0].id);
    world.records.sittings.retain(|s| s.meeting != Some(meeting) && s.session != Some(session));
    let rows: Vec<_> =
        found_by(&world, Check::AttendanceMissing).into_iter().flat_map(|finding| finding.rows).collect();
    assert_eq!(rows, [RowRef::of(meeting), RowRef::of(session)]);
}

#[test]
fn a_combined_sitting_is_told_once_and_has_to_take_longer_since_october_2025() {
    let mut world = World::sound();
    let sheets = world.records.sittings.len();
    let session = world.records.sittings[sheets - 1].session.take();
    world.records.sittings[0].session = session;
    world.records.sittings[0].ended_at = time("15:45:00");
    world.records.attendance.remove(0);
    world.records.attendance.retain(|mark| mark.sitting != world.records.sittings[sheets - 1].id);
    world.records.sessions.last_mut().unwrap().period = Period::quarter(YEAR, 1).unwrap();
    assert_eq!(found_by(&world, Check::AttendanceMissing).len(), 1);
    assert_eq!(found_by(&world, Check::MeetingShort), []);

    world.records.sittings[0].held_on = day("2025-10-28");
    let short = found_by(&world, Check::MeetingShort);
    assert_eq!((short[0].count, short[0].of), (Some(105), Some(120)));
}

#[test]
fn minutes_are_what_tells_the_course_of_a_meeting_in_the_book_as_a_document_or_as_a_file() {
    let agenda = |world: &mut World, note: &str| {
        let (meeting, title) = (world.records.meetings[0].id, "Đánh giá tháng trước".to_owned());
        let item = AgendaItem { id: Id::random(), meeting, ordinal: 1, title, note: note.to_owned() };
        world.records.agenda_items.push(item);
    };
    let document = |world: &mut World, status| {
        let meeting = Some(world.records.meetings[0].id);
        let minutes = world.document(status);
        (minutes.kind, minutes.meeting) = (DocumentKind::Minutes, meeting);
    };
    let file = |world: &mut World, role| {
        let meeting = world.records.meetings[0].id.to_string();
        world.photo(AttachmentOwner::Meeting, meeting, "Biên bản");
        world.records.attachments.last_mut().unwrap().role = role;
    };
    let said = |world: &mut World| {
        let (meeting, person) = (Some(world.records.meetings[0].id), world.person(0));
        let content = "Đề nghị làm sớm".to_owned();
        world.records.contributions.push(Contribution {
            id: Id::random(),
            meeting,
            session: None,
            person,
            times: 1,
            content,
        });
    };
    type Way<'a> = (&'a str, &'a dyn Fn(&mut World), bool);
    let ways: [Way<'_>; 8] = [
        ("the title of an item", &|world| agenda(world, ""), false),
        ("its course", &|world| agenda(world, "Nhất trí"), true),
        ("what somebody said", &said, true),
        ("a draft", &|world| document(world, DocumentStatus::Draft), true),
        ("a cancelled number", &|world| document(world, DocumentStatus::NumberCancelled), false),
        ("a scan", &|world| file(world, AttachmentRole::SignedScan), true),
        ("another file", &|world| file(world, AttachmentRole::Other), true),
        ("a photo", &|world| file(world, AttachmentRole::Photo), false),
    ];
    for (name, way, is_minuted) in ways {
        let mut world = World::sound();
        world.records.meetings[0].conclusion.clear();
        way(&mut world);
        assert_eq!(found_by(&world, Check::MinutesMissing).is_empty(), is_minuted, "{name}");
    }
}

#[test]
fn who_is_here_temporarily_may_be_noted_as_graded_elsewhere_and_not_be_graded() {
    let mut world = World::sound();
    let guest = world.joins("Sùng Thị Mới", Standing::Official, "2023-12-20");
    world.records.activities.push(ActivitySpan {
        id: Id::random(),
        person: guest,
        activity: Activity::HereTemporarily,
        from: day("2023-12-20"),
        to: None,
        place: String::new(),
        note: String::new(),
    });
    world.grade(YEAR, Some(guest));
    assert_eq!(world.checks(), [Check::GradeOfNonMember, Check::GradesDoNotAddUp]);
    let grading: &mut Grading = world.records.gradings.last_mut().unwrap();
    (grading.own, grading.proposed, grading.decided) = (None, None, None);
    grading.not_graded = Some(NotGraded::HereTemporarily);
    assert_eq!(world.checks(), []);
}

#[test]
fn a_story_told_in_december_and_in_january_is_two_months_running() {
    let mut world = World::sound();
    world.brings(YEAR - 1);
    assert_eq!(world.checks(), []);
    world.records.stories[0].person = world.records.stories[23].person;
    assert_eq!(found_by(&world, Check::StorytellerAgain)[0].period, Some(month(1)));
    let before = findings(&world.records, YEAR - 1, world.today, &world.outside);
    assert_eq!(before, [], "it is a matter of the later year");
}

#[test]
fn one_of_many_absent_without_a_reason_does_not_make_the_attendance_low() {
    let mut world = World::of_people(30);
    world.brings(YEAR);
    world.records.attendance[7].presence = Presence::AbsentUnexcused;
    assert_eq!(world.checks(), [Check::AbsentUnexcused]);
}

#[test]
fn five_commended_in_a_month_are_told_against_the_most_that_is_usual() {
    let mut world = World::of_people(30);
    world.brings(YEAR);
    for who in [10, 11] {
        world.commend(world.person(who), month(3));
    }
    let found = found_by(&world, Check::CommendedOffHabit);
    assert_eq!((found[0].count, found[0].of, found[0].rows.len()), (Some(5), Some(4), 5));
}

#[test]
fn a_doubled_number_is_found_in_the_year_of_each_of_its_documents_and_in_no_other() {
    let mut world = World::sound();
    world.document(DocumentStatus::Issued).number = Some(1);
    world.records.documents.last_mut().unwrap().about_year = YEAR + 1;
    let doubled = |year| {
        let found = findings(&world.records, year, world.today, &world.outside);
        found.into_iter().find(|finding| finding.check == Check::DoubledNumber)
    };
    let rows = |year| doubled(year).map(|finding| finding.rows[0].clone());
    assert_eq!(rows(YEAR), Some(RowRef::to(&world.records.documents[0])));
    assert_eq!(rows(YEAR + 1), Some(RowRef::to(&world.records.documents[1])));
    assert_eq!(rows(YEAR + 2), None);
}

#[test]
fn ten_years_of_thirty_people_in_order_give_nothing() {
    let mut world = World::of_people(30);
    (YEAR - 9..=YEAR).for_each(|year| world.brings(year));
    assert_eq!(world.records.attendance.len(), 10 * 17 * 30);
    let found = (YEAR - 9..=YEAR).map(|year| findings(&world.records, year, world.today, &world.outside).len());
    assert_eq!(found.sum::<usize>(), 0);
}
