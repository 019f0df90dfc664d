//! The recovery code of a book, on paper.

use std::{fs, process::Command};

use book::{Book, Clock, Cost, NewBook, Passphrase};
use tempfile::TempDir;

fn a_book_with_its_code(folder: &TempDir) -> (Book, String) {
    let new = NewBook {
        user_label: "Thư ký".to_owned(),
        passphrase: Passphrase::new("hoa sen trang").unwrap(),
        cost: Cost::FOR_TESTS,
    };
    let clock = Clock::At("2024-01-08T05:00:00Z".parse().unwrap());
    let (book, code) = Book::create(&folder.path().join("Sổ"), &new, clock).unwrap();
    (book, code.to_string())
}

#[test]
fn the_sheet_for_the_envelope_bears_the_code_and_names_the_book() {
    let folder = TempDir::new().unwrap();
    let (book, code) = a_book_with_its_code(&folder);
    let file = folder.path().join("phieu.pdf");
    fs::write(&file, book.recovery_sheet(code.parse().unwrap()).unwrap()).unwrap();
    let read = Command::new("pdftotext").args(["-layout", "-nopgbrk"]).arg(&file).arg("-").output().unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    for said in code.split('-').chain(["MÃ KHÔI PHỤC SỔ", "08/01/2024", "Thư ký", "niêm phong"]) {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[test]
fn a_code_that_does_not_open_the_book_is_not_put_on_paper() {
    let folder = TempDir::new().unwrap();
    let (book, _) = a_book_with_its_code(&folder);
    let other = TempDir::new().unwrap();
    let (_, foreign) = a_book_with_its_code(&other);
    assert!(book.recovery_sheet(foreign.parse().unwrap()).is_err());
}
