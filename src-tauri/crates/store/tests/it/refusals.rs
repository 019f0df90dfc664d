//! Everything that keeps a book from opening, each by its own code, none changing a byte.

use std::fs;

use rusqlite::Connection;
use store::{Migration, Passphrase, Unlock};
use tempfile::TempDir;

use crate::support::*;

/// The bytes of a page of the database.
const PAGE: usize = 4096;

#[test]
fn a_wrong_passphrase_is_refused() {
    assert_eq!(Book::new().refused(&by("hoa sen tháng bảy")).code(), "wrong_passphrase");
}

#[test]
fn the_passphrase_of_somebody_else_is_refused() {
    let nobody = Some(uuid::Uuid::new_v4());
    let unlock = Unlock::Passphrase { user: nobody, passphrase: Passphrase::typed(PASSPHRASE) };
    assert_eq!(Book::new().refused(&unlock).code(), "wrong_passphrase");
}

#[test]
fn the_recovery_code_of_another_book_is_refused() {
    let other = Book::new();
    assert_eq!(Book::new().refused(&Unlock::Recovery(other.code())).code(), "wrong_recovery_code");
}

#[test]
fn a_recovery_code_is_no_passphrase() {
    let book = Book::new();
    assert_eq!(book.refused(&by(&book.code)).code(), "wrong_passphrase");
}

#[test]
fn an_empty_folder_holds_no_book() {
    let folder = TempDir::new().unwrap();
    let error = open(folder.path(), PASSPHRASE).err().unwrap();
    assert_eq!(error.code(), "book_missing");
    assert_eq!(error.facts(), [("path", folder.path().join("book.db").display().to_string())]);
    assert!(snapshot(folder.path()).is_empty());
}

#[test]
fn a_missing_database_is_named_and_not_made_anew() {
    let book = Book::new();
    fs::remove_file(book.path("book.db")).unwrap();
    assert_eq!(book.refused(&by(PASSPHRASE)).code(), "book_missing");
}

#[test]
fn a_missing_key_file_is_named() {
    let book = Book::new();
    fs::remove_file(book.path("book.key")).unwrap();
    let error = book.refused(&by(PASSPHRASE));
    assert_eq!(error.code(), "key_file_missing");
    assert_eq!(error.facts(), [("path", book.path("book.key").display().to_string())]);
}

#[test]
fn a_key_file_cut_off_is_damaged() {
    let book = Book::new();
    let whole = fs::read(book.path("book.key")).unwrap();
    for length in [0, 1, whole.len() / 2, whole.len() - 2] {
        fs::write(book.path("book.key"), &whole[..length]).unwrap();
        assert_eq!(book.refused(&by(PASSPHRASE)).code(), "key_file_damaged", "{length} bytes");
    }
}

#[test]
fn a_damaged_page_is_named() {
    let book = Book::new();
    let middle = fs::metadata(book.path("book.db")).unwrap().len() as usize / 2;
    flip(&book.path("book.db"), middle);
    let error = book.refused(&by(PASSPHRASE));
    assert_eq!(error.code(), "book_damaged");
    assert_eq!(error.facts(), [("page", (middle / PAGE + 1).to_string())]);
}

#[test]
fn damage_of_the_first_page_is_damage_and_not_another_book() {
    let book = Book::new();
    flip(&book.path("book.db"), 100);
    assert_eq!(book.refused(&by(PASSPHRASE)).facts(), [("page", "1".to_owned())]);
}

#[test]
fn damage_of_the_salt_does_no_harm() {
    let book = Book::new();
    flip(&book.path("book.db"), 3);
    assert!(book.open().is_ok());
}

#[test]
fn a_database_cut_off_is_damaged() {
    let book = Book::new();
    let whole = fs::read(book.path("book.db")).unwrap();
    for length in [0, 7, PAGE - 1, PAGE, PAGE * 3, PAGE * 3 + 1] {
        fs::write(book.path("book.db"), &whole[..length]).unwrap();
        assert_eq!(book.refused(&by(PASSPHRASE)).code(), "book_damaged", "{length} bytes");
    }
}

#[test]
fn a_newer_book_is_refused_with_both_versions() {
    let book = Book::new();
    let newer: Vec<Migration> = STEPS.iter().chain(NEXT_STEPS.last()).copied().collect();
    store::open(book.dir(), &by(PASSPHRASE), &holder(), &newer).unwrap().close().unwrap();
    let error = book.refused(&by(PASSPHRASE));
    assert_eq!(error.code(), "book_newer");
    assert_eq!(error.facts(), [("found", "2".to_owned()), ("known", "1".to_owned())]);
}

#[test]
fn the_database_of_another_book_is_not_this_book() {
    let (book, other) = (Book::new(), Book::new());
    fs::copy(other.path("book.db"), book.path("book.db")).unwrap();
    assert_eq!(book.refused(&by(PASSPHRASE)).code(), "not_a_book");
}

#[test]
fn a_plain_database_or_any_other_file_is_not_a_book() {
    let book = Book::new();
    fs::remove_file(book.path("book.db")).unwrap();
    Connection::open(book.path("book.db")).unwrap().execute_batch("CREATE TABLE unit (id)").unwrap();
    assert_eq!(book.refused(&by(PASSPHRASE)).code(), "not_a_book");

    fs::write(book.path("book.db"), "Danh sách đảng viên\n".repeat(1000)).unwrap();
    assert_eq!(book.refused(&by(PASSPHRASE)).code(), "not_a_book");
}

#[test]
fn a_book_open_in_this_program_is_not_opened_twice() {
    let book = Book::new();
    let first = book.open().unwrap();
    let error = book.refused(&by(PASSPHRASE));
    assert_eq!(error.code(), "book_in_use");
    let facts = error.facts();
    assert_eq!(facts[0], ("path", book.dir().display().to_string()));
    assert_eq!(facts[2], ("pid", std::process::id().to_string()));
    assert_eq!(facts[3], ("since", holder().since));
    first.close().unwrap();
    assert!(book.open().is_ok());
}

#[test]
fn a_book_that_is_dropped_is_closed_in_order() {
    let book = Book::new();
    let closed = snapshot(book.dir());
    drop(book.open().unwrap());
    assert_same(&closed, &snapshot(book.dir()));
}

#[test]
fn what_a_crash_leaves_of_the_lock_is_no_obstacle() {
    let book = Book::new();
    fs::write(book.path("book.holder"), serde_json::to_vec(&holder()).unwrap()).unwrap();
    fs::write(book.path("book.lock"), "").unwrap();
    book.open().unwrap().close().unwrap();
    assert!(!book.path("book.holder").exists());
}

#[test]
fn a_file_in_place_of_the_folder_is_refused() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("sổ");
    fs::write(&file, "mine").unwrap();
    let error = create(&file).err().unwrap();
    assert_eq!((error.code(), error.facts()), ("folder_not_writable", vec![("path", file.display().to_string())]));
    assert_eq!(fs::read(&file).unwrap(), b"mine");
}

#[test]
fn temporary_files_of_an_interrupted_write_are_harmless_and_go_away() {
    let book = Book::new();
    let part = book.path(".so-chi-bo-a1b2c3.part");
    fs::write(&part, "half a key file").unwrap();
    book.open().unwrap().close().unwrap();
    assert!(!part.exists());
}
