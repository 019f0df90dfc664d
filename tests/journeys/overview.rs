//! Tổng quan: what a year brought, what it lacks, and the first steps of a new book.

use book::overview::FirstStep;
use domain::{
    Code, Id, Period,
    figures::strip::Course,
    records::{Happening, Office, Post},
    rules::due::DueKind,
};
use testkit::{a_book_in_a_moment, a_meeting_on, day, someone, the_practice_year};

use crate::period;

fn kinds(found: &[domain::rules::due::Due]) -> Vec<DueKind> {
    found.iter().map(|due| due.kind).collect()
}

#[test]
fn a_new_book_shows_its_first_steps_and_ticks_what_is_done() {
    let mut book = a_book_in_a_moment();
    let done = |steps: &[(FirstStep, bool)]| -> Vec<&str> {
        steps.iter().filter(|(_, done)| *done).map(|(step, _)| step.code()).collect()
    };
    let before = book.overview(2024);
    assert_eq!((before.first_steps.len(), done(&before.first_steps).len()), (5, 0));
    assert_eq!((before.missing.len(), before.ahead.len()), (0, 0), "nobody can miss anything yet");

    let mut secretary = someone("Phan Thị Ngữ").official("2020-01-01").file();
    let (id, person) = (Id::random(), secretary.person.id);
    secretary.offices.push(Office { id, person, post: Post::Secretary, from: day("2022-01-01"), to: None });
    book.save_person(&secretary).unwrap();
    assert_eq!(done(&book.overview(2024).first_steps), ["people", "secretary"]);

    let meeting = a_meeting_on(&book, "2024-01-05");
    book.save_meeting(&meeting).unwrap();
    assert!(book.overview(2024).first_steps.is_empty(), "a book in use needs no first steps");
}

#[test]
fn the_strip_of_the_practice_year_agrees_with_its_lists() {
    let book = the_practice_year();
    let overview = book.overview(2023);
    let months: Vec<_> = overview.quarters.iter().flat_map(|quarter| &quarter.months).collect();
    assert_eq!(months.len(), 12);
    let commended: u32 = months.iter().filter_map(|m| m.commendations.as_ref()?.count()).sum();
    assert_eq!(commended, book.ledger(2023).sum.times);
    let sessions: usize = overview.quarters.iter().map(|quarter| quarter.sessions.len()).sum();
    assert_eq!(sessions, book.sessions(2023).len());
    for row in book.meetings(2023).iter().filter(|row| row.kind == domain::records::MeetingKind::Regular) {
        let month = months.iter().find(|month| month.period == row.period).unwrap();
        assert_eq!((month.course, month.meeting, month.on), (row.status.into(), Some(row.id), row.held_on));
    }
}

#[test]
fn a_month_to_come_has_no_figures_and_a_month_gone_by_without_a_meeting_is_missing() {
    let mut book = a_book_in_a_moment();
    someone("Phan Thị Ngữ").official("2020-01-01").saved_in(&mut book);
    let overview = book.overview(2023);
    let december = overview.quarters[3].months[2].clone();
    assert_eq!((december.period, december.course), (period("2023-M12"), Course::Missing));
    assert!(december.stories.is_none(), "no meeting: nobody can say how many stories");
    assert_eq!(december.commendations.unwrap().count(), Some(0), "the month is over: it is known that there were none");

    let february = book.overview(2024).quarters[0].months[1].clone();
    assert_eq!(february.course, Course::Open);
    assert!(february.commendations.is_none());
}

#[test]
fn a_past_year_shows_what_is_still_missing_in_it() {
    let mut book = the_practice_year();
    let before = kinds(&book.overview(2023).missing);
    let row = book.meetings(2023).into_iter().find(|row| row.period == period("2023-M03")).unwrap();
    let mut march = book.meeting(row.id).unwrap();
    march.meeting.speeches = None;
    march.sittings[0].marks.pop();
    book.save_meeting(&march).unwrap();

    let found = book.overview(2023).missing;
    let of_march: Vec<_> =
        found.iter().filter(|due| due.period == Period::month(2023, 3) && due.row.is_some()).collect();
    assert!(of_march.iter().any(|due| due.kind == DueKind::MeetingUncounted));
    assert!(found.len() > before.len());
    assert!(!kinds(&book.overview(2022).missing).contains(&DueKind::MeetingUncounted));
}

#[test]
fn the_report_is_asked_for_from_december_on_and_only_of_a_year_with_work() {
    let book = the_practice_year();
    assert!(!kinds(&book.overview(2024).missing).contains(&DueKind::ReportLacks));
    let lacks: Vec<_> =
        book.overview(2023).missing.into_iter().filter(|due| due.kind == DueKind::ReportLacks).collect();
    let missing = book.report(Period::year(2023)).unwrap().face.missing;
    assert_eq!(lacks.iter().map(|due| due.what.as_str()).collect::<Vec<_>>(), codes(&missing));
}

fn codes(lacking: &[book::reports::Lacking]) -> Vec<&'static str> {
    lacking.iter().map(|what| what.code()).collect()
}

#[test]
fn a_meeting_not_held_with_a_reason_is_settled() {
    let mut book = a_book_in_a_moment();
    someone("Phan Thị Ngữ").official("2020-01-01").saved_in(&mut book);
    let mut file = a_meeting_on(&book, "2023-08-03");
    file.meeting.status = Happening::NotHeld;
    file.meeting.status_reason = "Bão lũ".to_owned();
    book.save_meeting(&file).unwrap();
    let found = book.overview(2023);
    let of_august = |kind| found.missing.iter().any(|due| due.kind == kind && due.period == Some(period("2023-M08")));
    assert!(!of_august(DueKind::MeetingMissing) && !of_august(DueKind::MeetingUnsettled));
    assert_eq!(found.quarters[2].months[1].course, Course::NotHeld);
}
