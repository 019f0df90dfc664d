//! Things are counted by their period, whatever the day on which they were held.

use domain::records::Happening;
use testkit::{a_book_in_a_moment, a_commendation, a_meeting_on, day, someone, the_practice_year};

use crate::{number, period, up_to, year};

#[test]
fn the_december_meeting_held_in_january_counts_for_december() {
    let book = the_practice_year();
    let december = book.meetings(2023).into_iter().next_back().unwrap();
    assert_eq!((december.period, december.held_on), (period("2023-M12"), Some(day("2024-01-05"))));
    assert_eq!(number(&year(&book, 2023).regular_meeting_count()), 12);
    assert_eq!(number(&year(&book, 2024).regular_meeting_count()), 0);
    assert!(book.meetings(2024).is_empty());
}

#[test]
fn figures_up_to_the_end_of_november_leave_it_out() {
    let book = the_practice_year();
    assert_eq!(number(&up_to(&book, "2023-11-30").regular_meeting_count()), 11);
    assert_eq!(number(&up_to(&book, "2023-12-30").regular_meeting_count()), 11);
    assert_eq!(number(&up_to(&book, "2023-12-31").regular_meeting_count()), 12);
}

#[test]
fn figures_up_to_a_day_leave_out_the_commendations_after_it() {
    let book = the_practice_year();
    let until = |iso: &str| number(&up_to(&book, iso).commendation_times(period("2023")));
    assert_eq!(["2023-01-04", "2023-01-05", "2023-05-05", "2023-11-30"].map(until), [0, 3, 16, 34]);
}

#[test]
fn a_meeting_that_was_put_off_or_only_planned_does_not_count() {
    let mut book = a_book_in_a_moment();
    for (iso, status) in [("2023-01-05", Happening::PutOff), ("2023-02-03", Happening::Planned)] {
        let mut file = a_meeting_on(&book, iso);
        file.meeting.status = status;
        file.meeting.status_reason = "Trùng lịch công tác".to_owned();
        book.save_meeting(&file).unwrap();
    }
    assert_eq!(number(&year(&book, 2023).regular_meeting_count()), 0);
    assert_eq!(book.meetings(2023).len(), 2);
}

#[test]
fn a_session_not_ticked_as_one_is_listed_and_not_counted() {
    let mut book = the_practice_year();
    let mut file = book.session(book.sessions(2023)[0].id).unwrap();
    file.session.counts = false;
    book.save_session(&file).unwrap();
    assert_eq!(number(&year(&book, 2023).session_count()), 6);
    assert_eq!(book.sessions(2023).len(), 7);
}

#[test]
fn a_commendation_of_december_given_in_january_counts_for_december() {
    let mut book = a_book_in_a_moment();
    let person = someone("Phan Thị Ngữ").official("2020-01-01").saved_in(&mut book);
    let mut given = a_commendation(person, "2024-01-05");
    given.period = period("2023-M12");
    book.save_commendation(&given).unwrap();
    assert_eq!((book.ledger(2023).sum.times, book.ledger(2024).sum.times), (1, 0));
    assert_eq!(book.ledger(2023).months[11].sum.times, 1);
}
