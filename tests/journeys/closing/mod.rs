//! A year is checked, held, closed, sealed; nothing of it changes any more; it comes back out of its archive alone.

mod archives;
mod shown;
mod wall;

use std::path::PathBuf;

use book::{
    Book, Passphrase,
    closing::{Sealed, Second},
    forms::{FormKind, Subject},
    papers::{Edition, Paper},
    users::Rights,
};
use domain::{
    Period,
    records::{Role, YearState, YearStep},
};
use tempfile::TempDir;
use testkit::{a_book_at, a_book_in_a_moment, noon, the_closed_year, the_practice_year};

const YEAR: i32 = 2023;

fn seal(book: &mut Book, out: &TempDir, name: &str) -> Sealed {
    let path: PathBuf = out.path().join(name);
    book.seal_year(YEAR, &path, None, &mut |_, _| true).unwrap().unwrap()
}

/// The papers of the year alone: the sheet of a person, and the paper of a campaign that goes on, are of later years too.
fn papers_of_the_year(book: &Book) -> Vec<Paper> {
    let goes_on = |paper: &Paper| matches!(paper, Paper::Form(_, Subject::Person(_) | Subject::Campaign(_)));
    book.papers_of_year(YEAR).into_iter().filter(|paper| !goes_on(paper)).collect()
}

fn code<T: std::fmt::Debug>(done: Result<T, book::Error>) -> &'static str {
    done.unwrap_err().code()
}

#[test]
fn the_practice_year_has_nothing_that_stands_against_closing_it() {
    let book = the_practice_year();
    let checked = book.check_year(YEAR).unwrap();
    let standing: Vec<_> = checked.findings.iter().filter(|face| face.stands()).map(|face| &face.finding).collect();
    assert!(standing.is_empty(), "{standing:#?}");
}

#[test]
fn an_open_year_is_not_closed_and_a_held_one_can_be_let_go() {
    let mut book = the_practice_year();
    assert_eq!(code(book.close_year(YEAR, false, &mut |_, _| ())), "year_not_held");
    book.hold_year(YEAR).unwrap();
    assert_eq!(book.year_state(YEAR), YearState::Held);
    book.release_year(YEAR).unwrap();
    assert_eq!(book.year_state(YEAR), YearState::Open);
    assert_eq!(code(book.release_year(YEAR)), "year_not_held");
}

#[test]
fn what_stands_against_closing_keeps_the_year_open_until_it_is_mended() {
    let mut book = the_practice_year();
    let commendation = book.records().commendations[0].clone();
    let blank = domain::records::Commendation {
        reason: "x".to_owned(),
        dated: "2021-01-05".parse().unwrap(),
        ..commendation.clone()
    };
    // A slip of years is refused where it is typed; one of months is found before closing.
    assert!(book.save_commendation(&blank).is_err());
    let far = domain::records::Commendation {
        dated: "2023-12-30".parse().unwrap(),
        period: Period::month(YEAR, 2).unwrap(),
        ..commendation.clone()
    };
    book.save_commendation(&far).unwrap();
    book.hold_year(YEAR).unwrap();
    assert_eq!(code(book.close_year(YEAR, false, &mut |_, _| ())), "findings_stand");
    assert_eq!(book.year_state(YEAR), YearState::Held, "it stays as it was");
    book.release_year(YEAR).unwrap();
    book.save_commendation(&commendation).unwrap();
    book.hold_year(YEAR).unwrap();
    book.close_year(YEAR, false, &mut |_, _| ()).unwrap();
}

#[test]
fn a_warning_is_passed_over_with_a_reason_that_stays_and_one_that_blocks_is_not() {
    let mut book = the_practice_year();
    let checked = book.check_year(YEAR).unwrap();
    let warning = checked.findings.iter().find(|face| face.finding.check.may_be_passed()).unwrap();
    let key = warning.finding.key();
    assert_eq!(code(book.pass_finding(YEAR, &key, " ")), "refused");
    assert_eq!(code(book.pass_finding(YEAR, "nothing of the kind", "x")), "not_found");
    book.pass_finding(YEAR, &key, "đã báo cáo Đảng ủy").unwrap();
    let passed =
        |book: &Book| book.check_year(YEAR).unwrap().findings.into_iter().find(|face| face.finding.key() == key);
    assert_eq!(passed(&book).unwrap().passed.as_deref(), Some("đã báo cáo Đảng ủy"));
    book.count_finding(YEAR, &key).unwrap();
    assert_eq!(passed(&book).unwrap().passed, None);
}

#[test]
fn a_year_that_still_runs_is_closed_only_by_who_says_so() {
    let mut book = a_book_in_a_moment();
    book.hold_year(2024).unwrap();
    assert_eq!(code(book.close_year(2024, false, &mut |_, _| ())), "year_runs");
}

#[test]
fn papers_of_a_closed_year_are_those_that_were_stored_whatever_happens_later() {
    let mut book = the_closed_year();
    let papers = papers_of_the_year(&book);
    let report = Paper::Report(Period::year(YEAR));
    let before: Vec<Vec<u8>> = papers.iter().map(|paper| book.paper(*paper, Edition::Pdf).unwrap()).collect();
    let faces: Vec<usize> = papers.iter().map(|paper| book.paper_face(*paper).unwrap().figures.len()).collect();
    assert!(faces.iter().sum::<usize>() > 100, "their figures are kept with them");
    // A person may be called otherwise from now on.
    let person = book.records().people[0].id;
    let mut file = book.person(person).unwrap();
    file.person.full_name = "Lê Thị Đổi Tên".to_owned();
    book.save_person(&file).unwrap();
    for (paper, before) in papers.iter().zip(&before) {
        assert!(book.paper(*paper, Edition::Pdf).unwrap() == *before, "{}", paper.key());
    }
    assert!(!book.paper_figures(report).unwrap().is_empty());
}

#[test]
fn the_sheet_of_a_person_goes_on_after_a_year_is_closed() {
    let mut book = the_closed_year();
    let person = book.records().people[0].id;
    let sheet = Paper::Form(FormKind::Person, Subject::Person(person));
    let before = book.paper(sheet, Edition::Pdf).unwrap();
    let mut file = book.person(person).unwrap();
    file.person.full_name = "Lê Thị Đổi Tên".to_owned();
    book.save_person(&file).unwrap();
    assert!(book.paper(sheet, Edition::Pdf).unwrap() != before);
}

#[test]
fn who_is_erased_is_named_with_the_archives_that_hold_them() {
    let mut book = the_closed_year();
    let person = book.records().people[0].id;
    let erased = book.erase_person(person, "theo đề nghị").unwrap();
    assert!(erased.remains.contains(&book.archive_name(YEAR)), "{:?}", erased.remains);
}

#[test]
fn a_closed_year_is_opened_again_with_a_reason_and_a_second_person_who_stands_on_every_later_seal() {
    let folder = TempDir::new().unwrap();
    let (mut book, code_of_recovery) = a_book_at(&folder.path().join("Sổ"), noon("2025-01-08"));
    book::practice::fill(&mut book).unwrap();
    let rights = Rights { role: Role::Editor, may_reopen: false, sees_identity: false };
    let second = book.add_user("Bí thư", &rights, &Passphrase::new("mùa thu năm ngoái").unwrap()).unwrap();
    book.hold_year(YEAR).unwrap();
    book.close_year(YEAR, false, &mut |_, _| ()).unwrap();
    let by = |typed: &str| Second::User(second, Passphrase::typed(typed));
    assert_eq!(code(book.reopen_year(YEAR, "", by("mùa thu năm ngoái"))), "refused");
    assert_eq!(code(book.reopen_year(YEAR, "thiếu một lượt", by("sai rồi"))), "wrong_passphrase");
    let me = book.user().unwrap().id;
    assert_eq!(code(book.reopen_year(YEAR, "x", Second::User(me, Passphrase::typed("x")))), "second_is_you");
    book.reopen_year(YEAR, "thiếu một lượt", by("mùa thu năm ngoái")).unwrap();
    assert_eq!(book.year_state(YEAR), YearState::Open);
    book.hold_year(YEAR).unwrap();
    book.close_year(YEAR, false, &mut |_, _| ()).unwrap();
    let steps = book.steps(YEAR);
    let reopened = steps.iter().find(|event| event.step == YearStep::Reopened).unwrap();
    assert_eq!((reopened.second.as_str(), reopened.reason.as_str()), ("Bí thư", "thiếu một lượt"));

    let out = TempDir::new().unwrap();
    seal(&mut book, &out, "a.zip");
    let sheet = crate::text_of(&book.seal_sheet(YEAR).unwrap());
    assert!(sheet.contains("thiếu một lượt") && sheet.contains("Bí thư"), "{sheet}");
    let index = book.paper_text(Paper::Form(FormKind::FileIndex, Subject::Period(Period::year(YEAR))));
    assert!(format!("{:?}", index.unwrap()).contains("thiếu một lượt"));
    let by_code = || Second::RecoveryCode(code_of_recovery.clone());
    assert_eq!(code(book.reopen_year(YEAR, "lần nữa", by_code())), "second_is_needed");
    // In a branch with one user the recovery code stands for the second person.
    book.remove_user(second).unwrap();
    book.reopen_year(YEAR, "lần nữa", by_code()).unwrap();
}

#[test]
fn grades_come_after_entry_has_stopped_and_not_after_closing() {
    let mut book = the_practice_year();
    book.hold_year(YEAR).unwrap();
    let graded = book.records().gradings.iter().find(|grading| grading.person.is_some()).unwrap().clone();
    book.save_grading(&domain::records::Grading { note: "bổ sung".to_owned(), ..graded.clone() }).unwrap();
    book.close_year(YEAR, false, &mut |_, _| ()).unwrap();
    let refused = book.save_grading(&graded).unwrap_err();
    assert_eq!((refused.code(), refused.facts()), ("year_closed", vec![("year", YEAR.to_string())]));
}
