//! A branch that says its reports in its own words.

use std::{collections::BTreeMap, fs};

use book::{Error, wording::Worded, year_exchange::ExportWishes};
use domain::{ProblemCode, records::OwnSection};
use tempfile::TempDir;
use testkit::{TestBook, a_book_in_a_moment, day, the_practice_year};

use crate::period;

fn says(book: &mut TestBook, words: &[(&str, &str)]) -> Result<(), Error> {
    let words: BTreeMap<String, String> =
        words.iter().map(|(place, text)| ((*place).to_owned(), (*text).to_owned())).collect();
    book.save_wording(&words)
}

fn opening(book: &TestBook) -> String {
    let face = book.report(period("2023")).unwrap().face;
    face.paragraphs.into_iter().find(|paragraph| paragraph.key == "opening").unwrap().draft
}

fn worded(book: &TestBook, path: &str) -> Worded {
    book.wording().unwrap().into_iter().find(|worded| worded.place.path == path).unwrap()
}

#[test]
fn own_words_are_kept_and_drafted_and_the_shipped_ones_come_back() {
    let mut book = the_practice_year();
    let shipped = opening(&book);
    says(&mut book, &[("opening", " {chi_bo} kính báo cáo {ky}: ")]).unwrap();

    let mut book = book.reopened();
    assert_eq!(worded(&book, "opening").own.as_deref(), Some("{chi_bo} kính báo cáo {ky}:"));
    assert_eq!(opening(&book), "Chi bộ 2 kính báo cáo năm\u{A0}2023:");

    says(&mut book, &[("opening", "")]).unwrap();
    assert_eq!((worded(&book, "opening").own, opening(&book)), (None, shipped));
}

#[test]
fn the_shipped_words_sent_back_are_no_choice_of_the_branch() {
    let mut book = the_practice_year();
    let settings = book.records().settings.clone();
    let shipped: Vec<(String, String)> =
        book.wording().unwrap().into_iter().map(|worded| (worded.place.path, worded.place.shipped)).collect();
    let shipped: Vec<(&str, &str)> = shipped.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    says(&mut book, &shipped).unwrap();
    assert_eq!(book.records().settings, settings);
}

#[test]
fn words_that_cannot_be_said_are_refused_at_their_place_and_none_is_kept() {
    let mut book = the_practice_year();
    let wrong = [("closing", "Hết."), ("opening", "{chi_boo} báo cáo."), ("study.total", "⟦Có {dot} đợt.")];
    let Err(Error::Refused(problems)) = says(&mut book, &wrong) else { panic!("it was taken") };
    let found: Vec<_> = problems.iter().map(|problem| (problem.field.as_str(), problem.code)).collect();
    let expected = [("words.opening", ProblemCode::UnknownToken), ("words.study.total", ProblemCode::OpenBracket)];
    assert_eq!(found, expected);
    assert_eq!(problems[0].facts, [("token", "chi_boo".to_owned())]);
    assert_eq!(worded(&book, "closing").own, None);
}

#[test]
fn what_is_not_named_stays_as_it_was() {
    let mut book = the_practice_year();
    says(&mut book, &[("opening", "Một {ky}."), ("closing", "Hai.\nBa.")]).unwrap();
    says(&mut book, &[("closing", "Bốn.")]).unwrap();
    assert_eq!(worded(&book, "opening").own.as_deref(), Some("Một {ky}."));
    assert_eq!(worded(&book, "closing").own.as_deref(), Some("Bốn."));
}

fn suggestion(book: &TestBook) -> String {
    let sections = book.report_settings(period("2023")).sections;
    sections.into_iter().find(|own| own.section == OwnSection::Direction).unwrap().suggestion.unwrap()
}

#[test]
fn the_suggestion_for_the_direction_is_a_place_like_the_others() {
    let mut book = the_practice_year();
    says(&mut book, &[("direction.suggestion", "Tiếp tục đổi mới.\nGiữ nền nếp.")]).unwrap();
    assert_eq!(suggestion(&book), "Tiếp tục đổi mới.\nGiữ nền nếp.");
    let keys: Vec<&str> = book.records().settings.iter().map(|setting| setting.key.as_str()).collect();
    assert!(keys.contains(&"wording.direction.suggestion"), "{keys:?}");
}

#[test]
fn a_suggestion_kept_under_its_old_key_still_holds_and_moves_when_it_is_changed() {
    let mut old = the_practice_year();
    says(&mut old, &[("direction.suggestion", "Câu cũ.")]).unwrap();
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("năm");
    old.export_year(2023, &out, ExportWishes::default()).unwrap();
    let file = out.join("year.json");
    let json = fs::read_to_string(&file).unwrap();
    fs::write(&file, json.replace("wording.direction.suggestion", "wording.direction")).unwrap();

    let mut book = a_book_in_a_moment();
    book.import_year(&out).unwrap();
    assert_eq!(worded(&book, "direction.suggestion").own.as_deref(), Some("Câu cũ."));
    assert_eq!(suggestion(&book), "Câu cũ.");
    says(&mut book, &[("direction.suggestion", "Câu mới.")]).unwrap();
    assert_eq!(suggestion(&book), "Câu mới.");
    assert!(book.records().settings.iter().all(|setting| setting.key != "wording.direction"));
}

#[test]
fn what_was_issued_keeps_its_words() {
    let mut book = the_practice_year();
    let mut settings = book.report_settings(period("2023"));
    (settings.number, settings.dated) = (Some(5), Some(day("2023-12-31")));
    for own in &mut settings.sections {
        "Đã viết.".clone_into(&mut own.text);
    }
    book.save_report_settings(&settings).unwrap();
    book.send_for_signature(period("2023")).unwrap();
    book.issue_report(period("2023"), true).unwrap();
    let issued = book.report(period("2023")).unwrap().pdf;
    says(&mut book, &[("opening", "{chi_bo} kính báo cáo {ky}:")]).unwrap();
    assert_eq!(book.report(period("2023")).unwrap().pdf, issued);
}
