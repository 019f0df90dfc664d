//! What the law has erased is nowhere in the book, and the book still proves itself.

use book::erasing::ERASED;
use testkit::{a_book_in_a_moment, a_commendation, someone};

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
