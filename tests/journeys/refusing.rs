//! What the book refuses: at which field, with which facts, and nothing written.

use book::Error;
use domain::{
    Id, Problem, ProblemCode,
    records::{Activity, Happening, Presence},
};
use testkit::{a_book_in_a_moment, a_commendation, a_meeting_on, everyone_present, mark, someone, the_practice_year};

use crate::period;

fn only_problem<T: std::fmt::Debug>(result: Result<T, Error>) -> Problem {
    let error = result.unwrap_err();
    let [problem] = error.problems() else { panic!("{error:?}") };
    problem.clone()
}

fn fact(problem: &Problem, name: &str) -> String {
    problem.facts.iter().find(|(fact, _)| *fact == name).unwrap().1.clone()
}

#[test]
fn a_person_with_attendance_cannot_be_deleted_and_the_error_tells_how_many_rows() {
    let mut book = a_book_in_a_moment();
    let id = someone("Trương Ngọc Ẩm").official("2020-01-01").saved_in(&mut book);
    for iso in ["2023-01-05", "2023-02-03"] {
        let mut file = a_meeting_on(&book, iso);
        everyone_present(&book, &mut file.sittings[0]);
        book.save_meeting(&file).unwrap();
    }
    let Err(Error::InUse { what, by }) = book.delete_person(id) else { panic!("deleted") };
    assert_eq!((what, by), ("person", vec![("attendance".to_owned(), 2)]));
    assert_eq!(book.person(id).unwrap().standings.len(), 1, "all of the person stays");
}

#[test]
fn a_person_whom_nothing_tells_of_can_be_deleted() {
    let mut book = a_book_in_a_moment();
    let id = someone("Trương Ngọc Ẩm").official("2020-01-01").saved_in(&mut book);
    book.delete_person(id).unwrap();
    assert!(book.records().people.is_empty() && book.records().standings.is_empty());
}

#[test]
fn attendance_of_someone_not_there_that_day_is_refused_at_its_field() {
    let mut book = a_book_in_a_moment();
    let later = someone("Cao Thị Ngời").official("2023-06-01").saved_in(&mut book);
    let gone = someone("Tạ Văn Ổn")
        .official("2020-01-01")
        .taking_part(Activity::TransferredOut, "2023-01-01")
        .saved_in(&mut book);
    for person in [later, gone] {
        let mut file = a_meeting_on(&book, "2023-03-03");
        file.sittings[0].marks = vec![mark(&file.sittings[0], person, Presence::Present)];
        let problem = only_problem(book.save_meeting(&file));
        assert_eq!(problem.field, format!("sittings.0.marks.{person}"));
        assert_eq!(problem.code, ProblemCode::PersonNotHere);
        assert_eq!(fact(&problem, "date"), "03/03/2023");
    }
    assert!(book.records().meetings.is_empty());
}

#[test]
fn a_commendation_of_someone_not_there_that_day_is_refused() {
    let mut book = a_book_in_a_moment();
    let person = someone("Cao Thị Ngời").non_party("2023-06-01").saved_in(&mut book);
    let problem = only_problem(book.save_commendation(&a_commendation(person, "2023-05-31")));
    assert_eq!((problem.field.as_str(), problem.code), ("personId", ProblemCode::PersonNotHere));
    assert_eq!(fact(&problem, "name"), "Cao Thị Ngời");
}

#[test]
fn a_commendation_without_a_person_is_refused() {
    let mut book = a_book_in_a_moment();
    let problem = only_problem(book.save_commendation(&a_commendation(Id::random(), "2023-05-31")));
    assert_eq!((problem.field.as_str(), problem.code), ("personId", ProblemCode::Required));
}

#[test]
fn a_second_regular_meeting_of_a_month_is_refused() {
    let mut book = a_book_in_a_moment();
    let [first, second] = ["2023-03-03", "2023-03-24"].map(|iso| a_meeting_on(&book, iso));
    book.save_meeting(&first).unwrap();
    let problem = only_problem(book.save_meeting(&second));
    assert_eq!((problem.field.as_str(), problem.code), ("period", ProblemCode::Duplicate));
}

#[test]
fn a_meeting_that_did_not_come_about_needs_a_reason() {
    let mut book = a_book_in_a_moment();
    let mut file = a_meeting_on(&book, "2023-03-03");
    file.meeting.status = Happening::NotHeld;
    let problem = only_problem(book.save_meeting(&file));
    assert_eq!((problem.field.as_str(), problem.code), ("statusReason", ProblemCode::Required));
}

#[test]
fn a_unit_in_which_people_work_cannot_go() {
    let mut book = the_practice_year();
    let mut branch = book.branch();
    branch.units.remove(0);
    let Err(Error::InUse { what, by }) = book.save_branch(&branch) else { panic!("gone") };
    assert_eq!((what, by.len()), ("unit", 1));
    assert_eq!(book.branch().units.len(), 3);
}

#[test]
fn a_campaign_with_sessions_cannot_go() {
    let mut book = the_practice_year();
    let mut frame = book.study_frame(2023);
    frame.campaigns.clear();
    let Err(Error::InUse { what, by }) = book.save_study_frame(&frame) else { panic!("gone") };
    assert_eq!(what, "campaign");
    assert_eq!(by, [("campaign_paper".to_owned(), 18), ("thematic_session".to_owned(), 3)]);
}

#[test]
fn a_session_that_does_not_belong_to_a_quarter_is_refused() {
    let mut book = a_book_in_a_moment();
    let mut file = book.new_session(2023);
    file.session.title = "Chuyên đề quý I".to_owned();
    file.session.period = period("2023-M01");
    let problem = only_problem(book.save_session(&file));
    assert_eq!(problem.field, "period");
}
