//! Changing a passphrase, forgetting it, and the recovery code.

use store::{Passphrase, Unlock};

use crate::support::*;

const NEW: &str = "mùa thu năm ngoái";

#[test]
fn after_a_change_only_the_new_passphrase_opens_the_book() {
    let book = Book::new();
    let mut opened = book.open().unwrap();
    opened.set_passphrase(Passphrase::typed(PASSPHRASE), &Passphrase::new(NEW).unwrap()).unwrap();
    opened.close().unwrap();

    assert_eq!(book.refused(&by(PASSPHRASE)).code(), "wrong_passphrase");
    open(book.dir(), NEW).unwrap().close().unwrap();
    store::open(book.dir(), &Unlock::Recovery(book.code()), &holder(), STEPS).unwrap();
}

#[test]
fn a_change_wants_the_old_passphrase() {
    let book = Book::new();
    let mut opened = book.open().unwrap();
    let before = snapshot(book.dir());
    let error = opened.set_passphrase(Passphrase::typed("đoán mò"), &Passphrase::new(NEW).unwrap()).unwrap_err();
    assert_eq!(error.code(), "wrong_passphrase");
    assert_same(&before, &snapshot(book.dir()));
}

#[test]
fn a_passphrase_can_be_changed_twice_in_one_sitting() {
    let book = Book::new();
    let mut opened = book.open().unwrap();
    let third = "đường làng mùa gặt";
    opened.set_passphrase(Passphrase::typed(PASSPHRASE), &Passphrase::new(NEW).unwrap()).unwrap();
    opened.set_passphrase(Passphrase::typed(NEW), &Passphrase::new(third).unwrap()).unwrap();
    opened.close().unwrap();
    assert!(open(book.dir(), third).is_ok());
}

#[test]
fn the_old_key_file_is_kept_until_the_new_one_has_opened_the_book() {
    let book = Book::new();
    let mut opened = book.open().unwrap();
    let before = std::fs::read(book.path("book.key")).unwrap();
    opened.set_passphrase(Passphrase::typed(PASSPHRASE), &Passphrase::new(NEW).unwrap()).unwrap();
    opened.close().unwrap();
    assert_eq!(std::fs::read(book.path("book.key.old")).unwrap(), before);

    open(book.dir(), NEW).unwrap().close().unwrap();
    assert!(!book.path("book.key.old").exists());
}

#[test]
fn who_forgot_the_passphrase_sets_a_new_one_with_the_recovery_code() {
    let book = Book::new();
    let mut opened = store::open(book.dir(), &Unlock::Recovery(book.code()), &holder(), STEPS).unwrap();
    opened.reset_passphrase_with_recovery(book.code(), &Passphrase::new(NEW).unwrap()).unwrap();
    opened.close().unwrap();

    assert_eq!(book.refused(&by(PASSPHRASE)).code(), "wrong_passphrase");
    let opened = open(book.dir(), NEW).unwrap();
    opened.verify_recovery_code(book.code()).unwrap();
}

#[test]
fn a_wrong_recovery_code_resets_nothing() {
    let (book, other) = (Book::new(), Book::new());
    let mut opened = book.open().unwrap();
    let before = snapshot(book.dir());
    let new = Passphrase::new(NEW).unwrap();
    assert_eq!(opened.verify_recovery_code(other.code()).unwrap_err().code(), "wrong_recovery_code");
    let error = opened.reset_passphrase_with_recovery(other.code(), &new).unwrap_err();
    assert_eq!(error.code(), "wrong_recovery_code");
    assert_same(&before, &snapshot(book.dir()));
}

#[test]
fn a_passphrase_typed_with_another_keyboard_opens_the_book() {
    use unicode_normalization::UnicodeNormalization;
    let decomposed: String = PASSPHRASE.nfd().collect();
    assert_ne!(decomposed, PASSPHRASE);
    assert!(open(Book::new().dir(), &decomposed).is_ok());
}
