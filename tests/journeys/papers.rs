//! Papers on their way out: as a PDF, for Word, many at once; and what keeps them from it.

use std::{fs, ops::ControlFlow, path::Path};

use book::{
    forms::{FormKind, Subject},
    papers::{Edition, Paper},
};
use domain::{Period, period::Part};
use tempfile::TempDir;
use testkit::{TestBook, the_practice_year};

const YEAR: Period = Period::year(2023);
const LIST: Paper = Paper::Form(FormKind::CommendationList, Subject::Period(FEBRUARY));
const FEBRUARY: Period = Period { year: 2023, part: Part::Month(2) };

/// Somebody of the list of February, renamed.
fn renamed(book: &mut TestBook, name: &str) {
    let records = book.records();
    let given = records.commendations.iter().find(|given| given.period == FEBRUARY).unwrap();
    let mut file = book.person(given.person).unwrap();
    file.person.full_name = name.to_owned();
    book.save_person(&file).unwrap();
}

#[test]
fn a_name_with_a_letter_that_no_face_has_is_told_before_anything_leaves_the_book() {
    let mut book = the_practice_year();
    renamed(&mut book, "Lý 𠮷 Sỹ");
    let out = TempDir::new().unwrap();
    let file = out.path().join("danh-sach.pdf");
    for refused in [
        book.paper(LIST, Edition::Pdf).map(drop),
        book.paper_to_print(LIST, Edition::Pdf).map(drop),
        book.export_paper(LIST, Edition::Pdf, &file),
        book.paper(LIST, Edition::CheckSheet).map(drop),
        book.paper(Paper::Report(YEAR), Edition::Pdf).map(drop),
    ] {
        let error = refused.unwrap_err();
        assert_eq!(error.code(), "unprintable");
        let facts = [("character", "𠮷"), ("code", "U+20BB7"), ("owner", "Lý 𠮷 Sỹ")];
        assert_eq!(error.facts(), facts.map(|(name, value)| (name, value.to_owned())));
    }
    assert!(!file.exists());
    assert!(book.report(YEAR).is_ok(), "the report can still be worked on");
    assert!(book.paper(LIST, Edition::Word).is_ok(), "Word brings letters of its own");
}

#[test]
fn many_papers_are_told_one_by_one_and_can_be_stopped_without_half_a_file() {
    let mut book = the_practice_year();
    let months = book.form_subjects(FormKind::CommendationList, 2023);
    let papers: Vec<Paper> = months.iter().map(|month| Paper::Form(FormKind::CommendationList, month.of)).collect();
    let out = TempDir::new().unwrap();
    let dir = out.path().join("danh sách");
    let mut told = Vec::new();
    let written = book.export_papers(&papers, &dir, |done, of, name| {
        told.push((done, of, name.to_owned()));
        if done == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(written.unwrap(), 3);
    assert_eq!(told.last().map(|(done, of, _)| (*done, *of)), Some((3, 12)));
    let names: Vec<_> = fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(names.len(), 3);
    assert!(names.iter().all(|path| fs::read(path).unwrap().trim_ascii_end().ends_with(b"%%EOF")), "each is whole");
}

#[test]
#[cfg(target_os = "linux")]
fn a_paper_that_cannot_be_written_leaves_the_file_before_it_whole() {
    let mut book = the_practice_year();
    let out = TempDir::new().unwrap();
    let file = out.path().join("danh-sach.pdf");
    book.export_paper(LIST, Edition::Pdf, &file).unwrap();
    let before = fs::read(&file).unwrap();

    let gone = out.path().join("USB").join("danh-sach.pdf");
    assert_eq!(book.export_paper(LIST, Edition::Pdf, &gone).unwrap_err().code(), "folder_gone");
    // Nobody can make a file there, whoever runs the test.
    let locked = Path::new("/sys/danh-sach.pdf");
    assert_eq!(book.export_paper(LIST, Edition::Pdf, locked).unwrap_err().code(), "folder_not_writable");
    let taken = out.path().join("taken.pdf");
    fs::create_dir_all(taken.join("by a folder")).unwrap();
    assert_eq!(book.export_paper(LIST, Edition::Pdf, &taken).unwrap_err().code(), "file_error");
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 2, "nothing half written stays");
    assert_eq!(fs::read(&file).unwrap(), before);
}
