//! Taking back and doing again, through all that a clerk does.

use testkit::{a_book_in_a_moment, a_meeting_on, everyone_present, someone, the_practice_year};

#[test]
fn a_deleted_meeting_comes_back_with_its_attendance() {
    let mut book = a_book_in_a_moment();
    let person = someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    let mut meeting = a_meeting_on(&book, "2023-05-12");
    everyone_present(&book, &mut meeting.sittings[0]);
    let id = book.save_meeting(&meeting).unwrap();
    book.delete_meeting(id).unwrap();
    let step = book.undo_state().unwrap().undo.unwrap();
    assert_eq!(step.op, "meeting.delete");
    book.undo(step.seq).unwrap();
    assert!(book.records().attendance.iter().any(|mark| mark.person == person));
    let step = book.undo_state().unwrap().redo.unwrap();
    book.redo(step.seq).unwrap();
    assert!(book.records().meetings.is_empty());
}

#[test]
fn an_issued_paper_stays_issued_and_what_was_done_before_it_stays_too() {
    let mut year = the_practice_year();
    let (issues, people) = (year.records().issues.clone(), year.records().people.clone());
    assert!(!issues.is_empty());
    while let Some(step) = year.undo_state().unwrap().undo {
        year.undo(step.seq).unwrap();
    }
    assert_eq!((&year.records().issues, &year.records().people), (&issues, &people));
}

#[test]
fn a_deleted_person_lies_in_the_bin_for_a_year() {
    let mut book = a_book_in_a_moment();
    let id = someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    book.delete_person(id).unwrap();
    someone("Trần Văn Cúc").official("2020-01-01").saved_in(&mut book);
    let lying = book.bin().unwrap();
    assert_eq!(lying.iter().map(|line| line.entry.label.as_str()).collect::<Vec<_>>(), ["Lê Thị Nhài"]);
    book.put_back(lying[0].entry.seq).unwrap();
    assert!(book.person(id).is_ok_and(|file| !file.standings.is_empty()));
    assert!(book.bin().unwrap().is_empty());
}
