//! What the law has erased is nowhere in the book, and the book still proves itself.

use std::fs;

use book::{
    attachments::{Owner, ReadyFile},
    erasing::ERASED,
};
use domain::records::AttachmentRole;
use testkit::{a_book_in_a_moment, a_commendation, someone, the_closed_year, the_practice_year};

#[test]
fn an_erased_person_is_in_no_table_and_in_no_image_and_the_chain_still_holds() {
    let mut book = a_book_in_a_moment();
    let id = someone("Hoàng Thị Quỳ").official("2020-01-01").saved_in(&mut book);
    let mut file = book.person(id).unwrap();
    file.person.phone = "0912345678".to_owned();
    book.save_person(&file).unwrap();
    let erased = book.erase_person(id, "đề nghị ngày 05/01/2024").unwrap();
    assert!(erased.rows >= 1 && erased.images >= 3, "{erased:?}");
    assert_eq!(erased.remains, Vec::<String>::new());

    assert!(book.check().unwrap().is_sound());
    assert_eq!(book.person(id).unwrap().person.full_name, ERASED);
    let all = book.journal(&book::journal::Query { most: 1000, ..Default::default() }).unwrap();
    for line in all {
        assert!(!line.entry.label.contains("Quỳ"), "{line:?}");
        let (_, rows) = book.journal_entry(line.entry.seq).unwrap();
        let said = format!("{rows:?}");
        assert!(!said.contains("Quỳ") && !said.contains("0912345678"), "{said}");
    }
    assert!(book.undo_state().unwrap().undo.is_none());
}

#[test]
fn what_was_counted_stays_counted_without_the_name() {
    let mut book = a_book_in_a_moment();
    let id = someone("Hoàng Thị Quỳ").official("2020-01-01").saved_in(&mut book);
    book.save_commendation(&a_commendation(id, "2023-05-12")).unwrap();
    let times = |book: &book::Book| crate::year(book, 2023).commendation_times(domain::Period::year(2023)).value;
    let before = times(&book);
    book.erase_person(id, "theo đề nghị").unwrap();
    assert_eq!(times(&book), before);
}

#[test]
fn a_reason_is_asked_for() {
    let mut book = a_book_in_a_moment();
    let id = someone("Hoàng Thị Quỳ").official("2020-01-01").saved_in(&mut book);
    assert_eq!(book.erase_person(id, "  ").unwrap_err().code(), "refused");
    assert_eq!(book.person(id).unwrap().person.full_name, "Hoàng Thị Quỳ");
}

#[test]
fn what_was_said_of_them_goes_and_what_they_did_stays() {
    let mut book = the_practice_year();
    let mark = book.records().attendance.iter().find(|mark| !mark.reason.is_empty()).unwrap().clone();
    let marks = |book: &book::Book| book.records().attendance.iter().filter(|m| m.person == mark.person).count();
    let before = marks(&book);
    book.erase_person(mark.person, "theo đề nghị").unwrap();
    assert_eq!(marks(&book), before);
    let records = book.records();
    assert!(records.attendance.iter().all(|m| m.person != mark.person || m.reason.is_empty()));
    assert!(records.commendations.iter().all(|given| given.person != mark.person || given.reason == ERASED));
    assert!(book.check().unwrap().is_sound());
}

#[test]
fn in_a_closed_year_the_words_stay_as_they_were_closed_and_its_archive_is_named() {
    let mut book = the_closed_year();
    let given = book.records().commendations[0].clone();
    let remains = book.erase_person(given.person, "theo đề nghị").unwrap().remains;
    assert_eq!(book.records().commendations[0].reason, given.reason);
    assert!(remains.contains(&book.archive_name(2023)), "{remains:?}");
}

#[test]
fn a_paper_that_names_people_in_its_tables_is_named_to_the_clerk() {
    let mut book = the_practice_year();
    let person = book.records().commendations[0].person;
    let remains = book.erase_person(person, "theo đề nghị").unwrap().remains;
    assert!(remains.contains(&"18-BC/CB2".to_owned()), "{remains:?}");
}

#[test]
fn a_scan_that_was_taken_off_before_goes_too() {
    let mut book = a_book_in_a_moment();
    let id = someone("Hoàng Thị Quỳ").official("2020-01-01").saved_in(&mut book);
    let scan = ReadyFile::read(AttachmentRole::SignedScan, "ly-lich.pdf", b"%PDF-1.7 signed".to_vec()).unwrap();
    let attached = book.attach(&Owner::from(id), scan).unwrap();
    book.remove_attachment(attached).unwrap();
    let files = |book: &book::Book| {
        let groups = fs::read_dir(book.dir().join("files")).unwrap();
        groups.flat_map(|group| fs::read_dir(group.unwrap().path()).unwrap()).count()
    };
    assert_eq!(files(&book), 1, "what is undone would need it");
    book.erase_person(id, "theo đề nghị").unwrap();
    assert_eq!(files(&book), 0);
    assert!(book.check().unwrap().is_sound());
}
