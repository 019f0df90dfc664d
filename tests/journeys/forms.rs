//! The forms of the practice year, and what they say of hard cases.

mod issued;
mod lists;
mod meetings;
mod study;

use std::{fs, path::Path};

use book::{
    Book,
    forms::{FormKind, Subject},
    papers::{Edition, Paper},
};
use domain::Code;
use testkit::the_practice_year;

/// The first that a kind of form can be of in a year.
fn first(book: &Book, kind: FormKind, year: i32) -> Subject {
    book.form_subjects(kind, year).first().unwrap_or_else(|| panic!("{kind:?} can be of nothing")).of
}

/// The words of a form on one line; what a line was cut for is joined with a blank.
fn words_of(book: &Book, kind: FormKind, of: Subject) -> String {
    let pages = book.paper_text(Paper::Form(kind, of)).unwrap();
    pages.concat().join(" ").replace('\u{A0}', " ")
}

/// `LOOK_AT_FORMS=DIR` keeps the files, to be looked at.
#[test]
fn every_form_of_the_practice_year_says_what_was_reviewed() {
    let book = the_practice_year();
    let mut stale: Vec<&str> = Vec::new();
    for kind in FormKind::ALL.iter().copied() {
        let paper = Paper::Form(kind, first(&book, kind, 2023));
        let pages = book.paper_text(paper).unwrap();
        let text: String = (1..)
            .zip(&pages)
            .map(|(number, lines)| format!("--- {number}\n{}\n", lines.join("\n")))
            .collect::<String>()
            .replace('\u{A0}', " ");
        let golden = format!("golden/forms/{}.txt", kind.code());
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all("golden/forms").unwrap();
            fs::write(&golden, &text).unwrap();
        }
        if let Some(dir) = std::env::var_os("LOOK_AT_FORMS") {
            let name = book.paper_name(paper, Edition::Pdf).unwrap();
            fs::write(Path::new(&dir).join(name), book.paper(paper, Edition::Pdf).unwrap()).unwrap();
        }
        if fs::read_to_string(&golden).unwrap_or_default() != text {
            stale.push(kind.code());
        }
    }
    assert!(stale.is_empty(), "not what was reviewed: {stale:?}; `make golden` writes tests/golden/forms anew");
}

#[test]
fn no_reviewed_form_is_of_a_kind_that_there_is_not() {
    for file in fs::read_dir("golden/forms").unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let code = name.trim_end_matches(".txt");
        assert!(FormKind::from_code(code).is_some(), "{name}");
    }
}
