//! What an import adds, changes, deletes, and leaves alone.

use book::{
    attachments::{Owner, ReadyFile},
    reports::ParagraphEdit,
};
use domain::{
    Id, Period,
    records::{AttachmentRole, Commendation},
};
use testkit::{a_commendation, day, someone};

use super::*;
use crate::{number, year};

#[test]
fn a_commendation_taken_out_of_the_file_is_taken_out_of_the_year() {
    let mut book = the_practice_year();
    let outside = Outside::of(&mut book);
    outside.change(|json| drop(json["commendations"].as_array_mut().unwrap().pop()));
    let preview = book.preview_import(&outside.path()).unwrap();
    assert_eq!(list(&preview, "commendations").deleted.count, 1);
    assert_eq!(book.records().commendations.len(), 34, "a preview writes nothing");
    assert_eq!(book.import_year(&outside.path()).unwrap(), preview);
    let view = year(&book, 2023);
    assert_eq!(number(&view.commendation_times(view.span.period)), 33);
}

#[test]
fn a_claim_that_still_says_34_is_marked_when_the_year_comes_in_with_33() {
    let (mut book, of_2023, place) = (the_practice_year(), Period::year(2023), "commendations.times");
    let paragraph = |book: &Book| {
        let paragraphs = book.report(of_2023).unwrap().face.paragraphs;
        paragraphs.into_iter().find(|paragraph| paragraph.key == place).unwrap()
    };
    let typed_over = paragraph(&book).draft.replace("{luot_bieu_duong}", "34");
    book.edit_paragraph(of_2023, place, &ParagraphEdit::Text(typed_over)).unwrap();
    let outside = Outside::of(&mut book);
    outside.change(|json| drop(json["commendations"].as_array_mut().unwrap().pop()));
    let mut other = a_book_in_a_moment();
    other.import_year(&outside.path()).unwrap();
    let claims = paragraph(&other).claims;
    let claim = claims.iter().find(|claim| claim.token == "luot_bieu_duong").unwrap();
    assert_eq!((claim.said.as_str(), claim.counted.as_str(), claim.agrees), ("34", "33", false));
}

#[test]
fn what_was_issued_comes_whole_and_is_never_changed_by_a_year() {
    let (mut book, of_2023) = (the_practice_year(), Period::year(2023));
    let mut settings = book.report_settings(of_2023);
    (settings.number, settings.dated) = (Some(85), Some(day("2023-12-20")));
    let report = book.save_report_settings(&settings).unwrap();
    book.send_for_signature(of_2023).unwrap();
    let before = Outside::of(&mut book);
    book.issue_report(of_2023, false).unwrap();
    let issued = Outside::of(&mut book);

    let told = faults(&book, &before);
    let document = told.iter().find(|fault| fault.list == "documents").unwrap();
    assert_eq!((document.code, document.id.as_str()), ("issued", report.to_string().as_str()));
    issued.change(|json| json["paragraphs"].as_array_mut().unwrap().clear());
    let told = faults(&book, &issued);
    assert!(!told.is_empty());
    assert!(told.iter().all(|fault| (fault.code, fault.list.as_str()) == ("issued", "paragraphs")));

    let mut other = a_book_in_a_moment();
    other.import_year(&Outside::of(&mut book).path()).unwrap();
    assert_eq!(other.issued_paper(report).unwrap(), book.issued_paper(report).unwrap());
    assert!(other.check().unwrap().is_sound());
}

#[test]
fn importing_what_the_book_has_changes_nothing_and_leaves_no_entry() {
    let mut book = the_practice_year();
    let outside = Outside::of(&mut book);
    let preview = book.import_year(&outside.path()).unwrap();
    assert!(preview.changes_nothing() && preview.is_sound(), "{preview:?}");
    assert_eq!(list(&preview, "people").same, 26);
}

#[test]
fn another_year_stays_as_it_is() {
    let mut book = the_practice_year();
    let outside = Outside::of(&mut book);
    let person = someone("Cao Thị Ngời").non_party("2024-01-02").saved_in(&mut book);
    let of_2024: Id<Commendation> = book.save_commendation(&a_commendation(person, "2024-01-03")).unwrap();
    outside.change(|json| json["commendations"].as_array_mut().unwrap().clear());
    book.import_year(&outside.path()).unwrap();
    let left: Vec<_> = book.records().commendations.iter().map(|commendation| commendation.id).collect();
    assert_eq!(left, [of_2024]);
    assert!(book.person(person).is_ok(), "people are added and changed by a year, never deleted");
}

#[test]
fn a_changed_name_is_changed_and_told_by_name() {
    let mut book = the_practice_year();
    let outside = Outside::of(&mut book);
    let json = outside.json();
    let people = json["people"].as_array().unwrap();
    let nth = people.iter().position(|person| person["given_name"].is_null()).unwrap();
    outside.change(|json| json["people"][nth]["full_name"] = "Nguye\u{302}\u{303}n Văn  Đổi ".into());
    let preview = book.import_year(&outside.path()).unwrap();
    assert_eq!(list(&preview, "people").changed.first, ["Nguyễn Văn  Đổi"]);
    assert!(book.records().people.iter().any(|person| person.full_name == "Nguyễn Văn  Đổi"));
}

#[test]
fn a_preview_names_what_has_a_name_with_its_day_and_counts_the_rest() {
    let mut book = the_practice_year();
    let outside = Outside::of(&mut book);
    let preview = a_book_in_a_moment().preview_import(&outside.path()).unwrap();
    let commendations = &list(&preview, "commendations").added;
    assert!(commendations.first[0].ends_with("/2023"), "{commendations:?}");
    let files = &list(&preview, "files").added;
    assert!(files.count > 0 && files.first.is_empty(), "{files:?}");
}

#[test]
fn files_come_with_the_year_and_are_stored_once() {
    let mut book = the_practice_year();
    let session = Owner::from(book.records().sessions[0].id);
    let minutes = ReadyFile::read(AttachmentRole::Other, "biên bản.txt", "nội dung".into()).unwrap();
    book.attach(&session, minutes).unwrap();
    let outside = Outside::of(&mut book);
    assert_eq!(fs::read_dir(outside.path().join("files")).unwrap().count(), book.records().files.len());
    let mut other = a_book_in_a_moment();
    other.import_year(&outside.path()).unwrap();
    let attached = other.attachments(&session)[0].id;
    assert_eq!(other.content(attached).unwrap(), "nội dung".as_bytes());
    assert!(other.check().unwrap().is_sound());
}

#[test]
fn a_practice_year_makes_an_empty_book_a_practice_book_and_stays_out_of_a_real_one() {
    let outside = Outside::the_practice_year();
    let mut empty = a_book_in_a_moment();
    empty.import_year(&outside.path()).unwrap();
    assert!(empty.is_practice());
    let mut real = a_book_in_a_moment();
    someone("Cao Thị Ngời").official("2020-01-01").saved_in(&mut real);
    assert_eq!(real.import_year(&outside.path()).unwrap_err().code(), "year_refused");
    assert!(faults(&real, &outside).iter().any(|fault| fault.code == "practice"));
}
