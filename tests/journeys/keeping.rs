//! What is saved comes back as it was, and the journal knows of it.

use domain::text::clean;
use store::journal::Chain;
use testkit::{TestBook, a_book_in_a_moment, a_commendation, a_meeting_on, someone, the_practice_year};

fn entries(book: &TestBook) -> i64 {
    let Chain::Whole { entries, .. } = book.check().unwrap().journal else { panic!("the chain is broken") };
    entries
}

#[test]
fn every_file_of_the_year_reads_back_equal_after_closing_and_reopening() {
    let book = the_practice_year();
    let people: Vec<_> = book.records().people.iter().map(|person| book.person(person.id).unwrap()).collect();
    let meetings: Vec<_> = book.meetings(2023).iter().map(|row| book.meeting(row.id).unwrap()).collect();
    let sessions: Vec<_> = book.sessions(2023).iter().map(|row| book.session(row.id).unwrap()).collect();
    let (frame, branch) = (book.study_frame(2023), book.branch());
    let commendations = book.records().commendations.clone();

    let book = book.reopened();

    assert_eq!((people.len(), meetings.len(), sessions.len()), (26, 15, 7));
    for file in people {
        assert_eq!(book.person(file.person.id).unwrap(), file);
    }
    for file in meetings {
        assert_eq!(book.meeting(file.meeting.id).unwrap(), file);
    }
    for file in sessions {
        assert_eq!(book.session(file.session.id).unwrap(), file);
    }
    assert_eq!((book.study_frame(2023), book.branch()), (frame, branch));
    assert_eq!(book.records().commendations, commendations);
}

#[test]
fn saving_a_file_as_it_is_changes_nothing_and_leaves_no_entry() {
    let mut book = the_practice_year();
    let before = entries(&book);
    for row in book.sessions(2023) {
        let file = book.session(row.id).unwrap();
        book.save_session(&file).unwrap();
    }
    for row in book.meetings(2023) {
        let file = book.meeting(row.id).unwrap();
        book.save_meeting(&file).unwrap();
    }
    assert_eq!(entries(&book), before);
}

#[test]
fn every_write_stands_in_the_journal_and_its_chain_verifies() {
    let mut book = a_book_in_a_moment();
    assert_eq!(entries(&book), 1, "the making of the book");
    let person = someone("Lâm Thị Ửng").official("2020-01-01").saved_in(&mut book);
    let meeting = a_meeting_on(&book, "2023-03-03");
    book.save_meeting(&meeting).unwrap();
    let given = a_commendation(person, "2023-03-03");
    book.save_commendation(&given).unwrap();
    book.delete_commendation(given.id).unwrap();
    assert_eq!(entries(&book), 5);
    assert_eq!(entries(&book.reopened()), 6, "the opening stands there too");
}

#[test]
fn the_practice_year_was_entered_step_by_step() {
    let book = the_practice_year();
    let frame_of_the_book = ["made", "marked", "branch", "study frame", "report", "opened"].len();
    let (people, sessions, meetings, commendations) = (26, 7, 15, 34);
    let (proceedings, programme_and_papers, reminders_and_awards) = (4, 2, 3);
    let (photos_and_captions, incoming, steps_of_documents) = (6, 4, 10);
    let graded = 21 + 1; // members, and the branch itself
    let expected = frame_of_the_book
        + people
        + sessions
        + meetings
        + commendations
        + proceedings
        + programme_and_papers
        + reminders_and_awards
        + photos_and_captions
        + incoming
        + steps_of_documents
        + graded;
    assert_eq!(usize::try_from(entries(&book)), Ok(expected));
    assert!(book.check().unwrap().is_sound());
}

#[test]
fn a_refused_save_leaves_no_trace() {
    let mut book = a_book_in_a_moment();
    let person = someone("Lâm Thị Ửng").official("2023-06-01").saved_in(&mut book);
    let before = entries(&book);
    book.save_commendation(&a_commendation(person, "2023-01-05")).unwrap_err();
    assert_eq!(entries(&book), before);
    assert!(book.reopened().records().commendations.is_empty());
}

#[test]
fn names_come_back_letter_by_letter() {
    let mut book = a_book_in_a_moment();
    let names = ["K’Brếu", "Y Ơ", "Nguyễn Ngữ Ưỡng", "Đặng Thuỵ Huỷ", "Đặng Thụy Hủy"];
    for name in names {
        someone(name).non_party("2020-01-01").saved_in(&mut book);
    }
    let book = book.reopened();
    let kept: Vec<_> = book.records().people.iter().map(|person| person.full_name.clone()).collect();
    for name in names {
        assert_eq!(clean(name), name);
        assert!(kept.contains(&name.to_owned()), "{name}");
    }
}
