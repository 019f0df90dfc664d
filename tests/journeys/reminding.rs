//! Reminders and awards stand beside commendations, and in none of their figures.

use domain::{
    Id, ProblemCode,
    records::{Award, DocumentKind, DocumentOut, Reminder},
};
use testkit::{TestBook, a_book_in_a_moment, a_commendation, day, someone, the_practice_year};

use crate::period;

fn a_reminder(book: &TestBook) -> Reminder {
    Reminder {
        id: Id::random(),
        person: book.people(2023, None, "Nguyễn Đỗ Trường Thụy").people[0].id,
        period: period("2023-M05"),
        dated: day("2023-05-05"),
        meeting: None,
        content: "Nộp báo cáo chậm".to_owned(),
    }
}

fn an_award() -> Award {
    Award {
        id: Id::random(),
        person: None,
        dated: day("2023-12-20"),
        form: "Giấy khen".to_owned(),
        title: "Hoàn thành xuất sắc nhiệm vụ năm 2023".to_owned(),
        decision: "45-QĐ/ĐU".to_owned(),
        authority: "Đảng ủy Sở Công Thương".to_owned(),
    }
}

#[test]
fn neither_is_counted_as_a_commendation() {
    let mut book = the_practice_year();
    let before = book.ledger(2023).sum;
    let (reminders, awards) = (book.reminders(2023).len(), book.awards(2023).len());
    let reminder = a_reminder(&book);
    book.save_reminder(&reminder).unwrap();
    book.save_award(&an_award()).unwrap();
    assert_eq!((book.reminders(2023).len(), book.awards(2023).len()), (reminders + 1, awards + 1));
    assert_eq!(book.ledger(2023).sum, before);
}

#[test]
fn a_reminder_without_words_or_of_another_century_is_refused_at_its_fields() {
    let mut book = the_practice_year();
    let reminder = Reminder { content: String::new(), dated: day("2123-05-05"), ..a_reminder(&book) };
    let error = book.save_reminder(&reminder).unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|problem| (problem.field.as_str(), problem.code)).collect();
    assert_eq!(found, [("dated", ProblemCode::PeriodMismatch), ("content", ProblemCode::Required)]);
}

#[test]
fn an_award_needs_a_form() {
    let mut book = the_practice_year();
    let error = book.save_award(&Award { form: String::new(), ..an_award() }).unwrap_err();
    assert_eq!(error.problems()[0].field, "form");
}

#[test]
fn what_is_deleted_is_gone() {
    let mut book = the_practice_year();
    let reminder = a_reminder(&book);
    let reminder = book.save_reminder(&reminder).unwrap();
    let award = book.save_award(&an_award()).unwrap();
    book.delete_reminder(reminder).unwrap();
    book.delete_award(award).unwrap();
    assert!(book.records().reminders.iter().all(|known| known.id != reminder));
    assert!(book.records().awards.iter().all(|known| known.id != award));
}

#[test]
fn a_commendation_names_the_resolution_that_records_it_and_no_document_that_is_not_there() {
    let mut book = a_book_in_a_moment();
    let person = someone("Ngô Thị Yến").official("2020-01-01").saved_in(&mut book);
    let mut commendation = a_commendation(person, "2023-05-05");
    commendation.document = Some(DocumentOut::draft(Id::random(), DocumentKind::Resolution, 2023, "CB2").id);
    let error = book.save_commendation(&commendation).unwrap_err();
    assert_eq!(error.problems()[0].field, "documentId");
    commendation.document = None;
    book.save_commendation(&commendation).unwrap();
    assert!(book.ledger(2023).documents.is_empty());
}
