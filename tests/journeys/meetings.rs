//! Meetings of every kind: who is called, what is voted, said and given to do, and what is refused.

use book::Error;
use domain::{
    Id, ProblemCode,
    entry::MeetingFile,
    records::{
        Activity, Attendance, Contribution, MeetingKind, Office, Person, Post, Presence, SessionWork, Task, TaskStatus,
        Vote,
    },
    rules::sheet::Circle,
};
use testkit::{TestBook, a_book_in_a_moment, a_meeting_on, day, everyone_present, mark, someone, the_practice_year};

use crate::period;

/// A secretary, a member, a probationary member and one of quần chúng.
fn a_branch(book: &mut TestBook) -> (Id<Person>, Id<Person>) {
    let mut secretary = someone("Ngô Thị Yến").official("2010-01-01").file();
    let person = secretary.person.id;
    secretary.offices =
        vec![Office { id: Id::random(), person, post: Post::Secretary, from: day("2023-01-01"), to: None }];
    book.save_person(&secretary).unwrap();
    let member = someone("Tô Văn Lão").official("1990-01-01").saved_in(book);
    someone("Đỗ Thị Ẩn").probationary("2023-01-20").saved_in(book);
    someone("Lê Quần Chúng").non_party("2020-01-01").saved_in(book);
    (person, member)
}

fn found(result: Result<impl std::fmt::Debug, Error>) -> Vec<(String, ProblemCode)> {
    result.unwrap_err().problems().iter().map(|problem| (problem.field.clone(), problem.code)).collect()
}

fn a_vote(file: &MeetingFile, in_favour: u32, eligible: u32) -> Vote {
    Vote {
        id: Id::random(),
        meeting: file.meeting.id,
        ordinal: 1,
        subject: "Nghị quyết tháng 3".to_owned(),
        in_favour,
        against: 0,
        abstained: 1,
        eligible,
        secret: false,
    }
}

#[test]
fn each_kind_calls_its_own_circle() {
    let mut book = a_book_in_a_moment();
    a_branch(&mut book);
    for (kind, called) in
        [(MeetingKind::Regular, 4), (MeetingKind::Congress, 4), (MeetingKind::Review, 3), (MeetingKind::Committee, 1)]
    {
        let sheet = book.attendance_sheet_of(Circle::called_to(kind), day("2023-03-03"));
        assert_eq!(sheet.len(), called, "{kind:?}");
    }
    assert!(book.attendance_sheet_of(Circle::Committee, day("2022-12-31")).is_empty(), "no office that day");
}

#[test]
fn a_meeting_of_the_committee_counts_its_members_and_refuses_a_mark_of_another() {
    let mut book = a_book_in_a_moment();
    let (secretary, member) = a_branch(&mut book);
    let mut file = a_meeting_on(&book, "2023-03-03");
    file.meeting.kind = MeetingKind::Committee;
    file.sittings[0].marks = vec![mark(&file.sittings[0], secretary, Presence::Present)];
    book.save_meeting(&file).unwrap();
    let tally = book.meetings(2023)[0].tally.clone().unwrap();
    assert_eq!((tally.present, tally.due, tally.unmarked), (1, 1, 0));
    let other = mark(&file.sittings[0], member, Presence::Present);
    file.sittings[0].marks.push(other);
    assert_eq!(found(book.save_meeting(&file)), [(format!("sittings.0.marks.{member}"), ProblemCode::PersonNotHere)]);
}

#[test]
fn those_away_and_exempt_ones_who_did_not_come_have_no_vote() {
    let mut book = a_book_in_a_moment();
    a_branch(&mut book);
    let exempt = someone("Lý Thị Ủy").official("1990-01-01").taking_part(Activity::Exempt, "2022-01-01");
    let exempt = exempt.saved_in(&mut book);
    someone("Tạ Văn Ổn").official("2020-01-01").taking_part(Activity::Away, "2023-01-01").saved_in(&mut book);
    someone("Vũ Đức Ổn")
        .official("2020-01-01")
        .taking_part(Activity::HereTemporarily, "2023-01-01")
        .saved_in(&mut book);
    let on = day("2023-03-03");
    let absent = book.electorate(Circle::Branch, on, &[]);
    assert_eq!((absent.official, absent.away, absent.exempt_absent, absent.eligible()), (4, 1, 1, 2));
    assert_eq!(book.electorate(Circle::Branch, on, &[exempt]).eligible(), 3);
}

#[test]
fn more_votes_than_could_vote_are_refused_at_that_number() {
    let mut book = a_book_in_a_moment();
    let mut file = a_meeting_on(&book, "2023-03-03");
    file.votes = vec![a_vote(&file, 17, 17)];
    assert_eq!(found(book.save_meeting(&file)), [("votes.0.eligible".to_owned(), ProblemCode::TooManyVotes)]);
    file.votes = vec![a_vote(&file, 16, 17)];
    book.save_meeting(&file).unwrap();
    assert_eq!(book.meeting(file.meeting.id).unwrap().votes, file.votes);
}

#[test]
fn where_speakers_are_named_the_number_of_contributions_is_their_sum() {
    let mut book = a_book_in_a_moment();
    let (secretary, member) = a_branch(&mut book);
    let mut file = a_meeting_on(&book, "2023-03-03");
    file.meeting.speeches = Some(9);
    let said = |person, times| Contribution {
        id: Id::random(),
        meeting: Some(file.meeting.id),
        session: None,
        person,
        times,
        content: String::new(),
    };
    file.contributions = vec![said(secretary, 1), said(member, 2)];
    book.save_meeting(&file).unwrap();
    assert_eq!(book.meetings(2023)[0].speeches, Some(3));
    file.contributions.clear();
    book.save_meeting(&file).unwrap();
    assert_eq!(book.meetings(2023)[0].speeches, Some(9), "the typed number holds again");
}

#[test]
fn a_task_given_in_a_meeting_outlives_it() {
    let mut book = a_book_in_a_moment();
    let (_, member) = a_branch(&mut book);
    let mut file = a_meeting_on(&book, "2023-03-03");
    file.tasks = vec![Task {
        id: Id::random(),
        meeting: Some(file.meeting.id),
        ordinal: 1,
        person: Some(member),
        unit: None,
        content: "Dự thảo kế hoạch quý II".to_owned(),
        given_on: Some(day("2023-03-03")),
        due: Some(day("2023-03-20")),
        status: TaskStatus::Assigned,
        result: String::new(),
    }];
    book.save_meeting(&file).unwrap();
    assert_eq!(book.tasks(2023)[0].meeting.as_ref().map(|meeting| meeting.id), Some(file.meeting.id));
    book.delete_meeting(file.meeting.id).unwrap();
    assert_eq!(book.tasks(2023)[0].task.meeting, None);
    file.tasks[0].content.clear();
    assert_eq!(found(book.save_meeting(&file)), [("tasks.0.content".to_owned(), ProblemCode::Required)]);
}

#[test]
fn a_mark_of_someone_who_stands_on_the_sheet_no_longer_is_named_and_can_be_removed() {
    let mut book = a_book_in_a_moment();
    let (_, member) = a_branch(&mut book);
    let mut meeting = a_meeting_on(&book, "2023-03-03");
    everyone_present(&book, &mut meeting.sittings[0]);
    book.save_meeting(&meeting).unwrap();
    let mut file = book.person(member).unwrap();
    file.standings[0].from = day("2023-06-01");
    book.save_person(&file).unwrap();
    let mut opened = book.meeting(meeting.meeting.id).unwrap();
    assert!(opened.sittings[0].marks.iter().any(|mark| mark.person == member), "nothing is dropped unseen");
    let field = format!("sittings.0.marks.{member}");
    assert_eq!(found(book.save_meeting(&opened)), [(field, ProblemCode::PersonNotHere)]);
    opened.sittings[0].marks.retain(|mark| mark.person != member);
    book.save_meeting(&opened).unwrap();
}

#[test]
fn two_marks_of_one_person_are_refused() {
    let mut book = a_book_in_a_moment();
    let (secretary, _) = a_branch(&mut book);
    let mut file = a_meeting_on(&book, "2023-03-03");
    let marks: Vec<Attendance> =
        [Presence::Present, Presence::Late].map(|presence| mark(&file.sittings[0], secretary, presence)).into();
    file.sittings[0].marks = marks;
    assert_eq!(found(book.save_meeting(&file)), [(format!("sittings.0.marks.{secretary}"), ProblemCode::Duplicate)]);
}

#[test]
fn what_everyone_missed_was_not_held_but_a_sheet_may_wait_to_be_filled_in() {
    let mut book = a_book_in_a_moment();
    a_branch(&mut book);
    let mut file = a_meeting_on(&book, "2023-03-03");
    book.save_meeting(&file).unwrap();
    everyone_present(&book, &mut file.sittings[0]);
    for mark in &mut file.sittings[0].marks {
        mark.presence = Presence::AbsentExcused;
    }
    assert_eq!(found(book.save_meeting(&file)), [("sittings.0.heldOn".to_owned(), ProblemCode::NobodyPresent)]);
}

#[test]
fn a_day_of_another_century_is_refused() {
    let mut book = a_book_in_a_moment();
    for iso in ["1923-03-03", "2123-03-03"] {
        let mut file = a_meeting_on(&book, "2023-03-03");
        file.sittings[0].sitting.held_on = day(iso);
        assert_eq!(found(book.save_meeting(&file)), [("sittings.0.heldOn".to_owned(), ProblemCode::PeriodMismatch)]);
    }
}

#[test]
fn names_longer_than_a_line_are_refused_at_each_field() {
    let mut book = a_book_in_a_moment();
    let long = "Ủ".repeat(301);
    let mut file = a_meeting_on(&book, "2023-03-03");
    file.sittings[0].sitting.place.clone_from(&long);
    file.sittings[0].guests = vec![domain::records::Guest {
        id: Id::random(),
        sitting: file.sittings[0].sitting.id,
        name: long.clone(),
        organisation: long.clone(),
    }];
    file.votes = vec![Vote { subject: long, ..a_vote(&file, 3, 4) }];
    let fields: Vec<String> = found(book.save_meeting(&file)).into_iter().map(|(field, _)| field).collect();
    let expected =
        ["sittings.0.place", "sittings.0.guests.0.name", "sittings.0.guests.0.organisation", "votes.0.subject"];
    assert_eq!(fields, expected);
}

#[test]
fn a_work_that_the_book_does_not_know_is_refused() {
    let mut book = the_practice_year();
    let mut file = book.session(book.sessions(2023)[0].id).unwrap();
    file.works = vec![SessionWork {
        id: Id::random(),
        session: file.session.id,
        ordinal: 1,
        work: Id::random(),
        excerpt: String::new(),
    }];
    assert_eq!(found(book.save_session(&file)), [("works.0.title".to_owned(), ProblemCode::UnknownChoice)]);
}

#[test]
fn combined_with_a_session_that_sits_that_day_a_meeting_shares_its_sheet_or_is_refused() {
    let mut book = the_practice_year();
    let row = book.sessions(2023).into_iter().find(|row| row.period == period("2023-Q2")).unwrap();
    let theirs = book.session(row.id).unwrap().sittings[0].clone();
    let mut file = a_meeting_on(&book, &theirs.sitting.held_on.to_string());
    file.meeting.kind = MeetingKind::Extended;
    file.sittings[0].sitting.session = Some(row.id);
    assert_eq!(found(book.save_meeting(&file)), [("sittings.0.combinedSession".to_owned(), ProblemCode::Duplicate)]);
    file.sittings[0] = theirs;
    file.sittings[0].sitting.meeting = Some(file.meeting.id);
    book.save_meeting(&file).unwrap();
    assert_eq!(book.session(row.id).unwrap().sittings, book.meeting(file.meeting.id).unwrap().sittings);
}

#[test]
fn a_new_meeting_of_another_kind_leaves_the_next_regular_month_free() {
    let mut book = a_book_in_a_moment();
    a_branch(&mut book);
    let committee = book.new_meeting_of(2024, MeetingKind::Committee);
    assert_eq!((committee.meeting.kind, committee.meeting.period), (MeetingKind::Committee, period("2024-M01")));
    assert_eq!(committee.sittings[0].sitting.held_on, day("2024-01-08"), "today");
    book.save_meeting(&committee).unwrap();
    assert_eq!(book.new_meeting(2024).meeting.period, period("2024-M01"));
}
