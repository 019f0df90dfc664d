//! A new book, and what a creation that failed or was cut off leaves.

use std::fs;

use store::{Migration, Passphrase};
use tempfile::TempDir;

use crate::support::*;

#[test]
fn a_new_book_opens_with_its_passphrase_and_with_its_recovery_code() {
    let book = Book::new();
    let by_passphrase = book.open().unwrap();
    let (user, id) = (by_passphrase.user(), by_passphrase.book_id());
    assert!(!by_passphrase.by_recovery());
    by_passphrase.close().unwrap();

    let by_code = store::open(book.dir(), &store::Unlock::Recovery(book.code()), &holder(), STEPS).unwrap();
    assert!(by_code.by_recovery());
    assert_eq!((by_code.user(), by_code.book_id()), (user, id));
}

#[test]
fn a_new_book_is_handed_over_open_with_its_tables_in_place() {
    let folder = TempDir::new().unwrap();
    let (book, code) = create(folder.path()).unwrap();
    assert_eq!(book.version_before(), 1);
    book.verify_recovery_code(code).unwrap();
    assert_eq!(store::integrity::check(&book, &[]).unwrap(), []);
}

#[test]
fn a_missing_folder_is_made() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ Chi bộ 2").join("năm 2023");
    create(&dir).unwrap().0.close().unwrap();
    assert!(open(&dir, PASSPHRASE).is_ok());
}

#[test]
fn a_folder_that_holds_anything_is_refused_and_stays_as_it_was() {
    for name in ["báo cáo.docx", "book.db", "book.key", "files"] {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join(name), "mine").unwrap();
        let before = snapshot(folder.path());
        let error = create(folder.path()).err().unwrap();
        assert_eq!(error.code(), "folder_not_empty", "{name}");
        assert_eq!(error.facts(), [("path", folder.path().display().to_string())]);
        assert_same(&before, &snapshot(folder.path()));
    }
}

#[test]
fn a_second_book_in_the_same_folder_is_refused() {
    let book = Book::new();
    let before = snapshot(book.dir());
    assert_eq!(create(book.dir()).err().unwrap().code(), "folder_not_empty");
    assert_same(&before, &snapshot(book.dir()));
}

#[test]
fn a_creation_that_was_cut_off_is_no_book_and_is_taken_over() {
    let whole = Book::new();
    // The states between two writes of a creation, in their order.
    let states: [&[&str]; 4] = [
        &["book.lock"],
        &["book.lock", "book.db.new", "book.db.new-journal"],
        &["book.lock", "book.db.new", ".so-chi-bo-x1.part"],
        &["book.lock", "book.db.new", "book.key"],
    ];
    for names in states {
        let folder = TempDir::new().unwrap();
        for name in names {
            fs::copy(whole.path("book.key"), folder.path().join(name)).unwrap();
        }
        fs::create_dir(folder.path().join(if names.len() > 1 { "files" } else { "" })).ok();
        assert_eq!(open(folder.path(), PASSPHRASE).err().unwrap().code(), "book_missing", "{names:?}");
        create(folder.path()).unwrap().0.close().unwrap();
        assert!(open(folder.path(), PASSPHRASE).is_ok(), "{names:?}");
    }
}

#[test]
fn a_creation_that_fails_leaves_the_folder_as_it_was() {
    let steps = [Migration { version: 1, name: "nonsense", sql: "CREATE TABLE unit (id; " }];
    let folder = TempDir::new().unwrap();
    let inner = folder.path().join("new");
    for dir in [folder.path(), &inner] {
        let error = store::create(dir, &new_book(), &holder(), &steps).err().unwrap();
        assert_eq!(error.code(), "database");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

#[test]
fn a_short_passphrase_makes_no_book() {
    let error = Passphrase::new("ngắn").unwrap_err();
    assert_eq!((error.code(), error.facts()), ("passphrase_too_short", vec![("minimum", "8".to_owned())]));
}

#[test]
fn the_users_are_shown_before_unlocking() {
    let book = Book::new();
    let faces = store::faces(book.dir()).unwrap();
    let labels: Vec<_> = faces.iter().map(|face| face.label.as_str()).collect();
    assert_eq!(labels, ["Thư ký"]);
    let theirs = store::Unlock::Passphrase { user: Some(faces[0].user), passphrase: Passphrase::typed(PASSPHRASE) };
    assert_eq!(store::open(book.dir(), &theirs, &holder(), STEPS).unwrap().user(), faces[0].user);
}
