//! A branch that lays its papers out by a copy of a shipped format profile.

use book::{
    Error,
    papers::{Edition, Paper},
    profiles::{FormatProfile, Measure},
    year_exchange::ExportWishes,
};
use domain::{Problem, ProblemCode};
use testkit::{TestBook, a_book_in_a_moment, day, the_practice_year};

use crate::period;

fn a_copy(book: &TestBook, name: &str) -> FormatProfile {
    let mut copy = book.copy_of_profile("hd36").unwrap();
    name.clone_into(&mut copy.name);
    copy.set(Measure::MarginLeft, 38.0);
    copy
}

fn refused(result: Result<impl Sized, Error>) -> Vec<Problem> {
    match result {
        Err(Error::Refused(problems)) => problems,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it was taken"),
    }
}

fn chooses(book: &mut TestBook, code: Option<&str>) -> Result<(), Error> {
    let mut settings = book.report_settings(period("2023"));
    settings.profile = code.map(str::to_owned);
    book.save_report_settings(&settings).map(|_| ())
}

fn pdf(book: &TestBook) -> Vec<u8> {
    book.paper(Paper::Report(period("2023")), Edition::Pdf).unwrap()
}

#[test]
fn a_copy_is_kept_listed_and_read_back_the_same() {
    let mut book = the_practice_year();
    let copy = a_copy(&book, "Đảng ủy Sở Thử nghiệm");
    let code = book.save_profile(&copy).unwrap();
    assert_eq!(code, "dang-uy-so-thu-nghiem");

    let book = book.reopened();
    let kept = book.format_profile(&code).unwrap();
    assert_eq!(kept, FormatProfile { code: code.clone(), ..copy });
    let profiles = book.profiles().unwrap();
    let codes: Vec<&str> = profiles.all().map(|profile| profile.code.as_str()).collect();
    assert_eq!(codes, ["hd36", "hd05", "khoi-binh-thuan", code.as_str()]);
    assert!(profiles.is_own(&code) && !profiles.is_own("hd36"));
}

#[test]
fn a_report_that_chooses_the_copy_is_laid_out_by_it() {
    let mut book = the_practice_year();
    let by_date = pdf(&book);
    let copy = a_copy(&book, "Lề rộng");
    let code = book.save_profile(&copy).unwrap();
    assert_eq!(pdf(&book), by_date, "a copy without a date applies only where it is chosen");

    chooses(&mut book, Some(&code)).unwrap();
    assert_ne!(pdf(&book), by_date);
    assert_eq!(book.report(period("2023")).unwrap().face.profile, code);

    let mut changed = book.format_profile(&code).unwrap();
    changed.set(Measure::MarginLeft, 30.0);
    assert_eq!(book.save_profile(&changed).unwrap(), code);
    assert_eq!(pdf(&book), by_date, "back at the measures of the shipped one");
}

#[test]
fn a_copy_with_a_date_takes_part_in_the_switch_by_date() {
    let mut book = the_practice_year();
    let mut copy = a_copy(&book, "Từ tháng 7");
    copy.valid_from = Some(day("2023-07-01"));
    let code = book.save_profile(&copy).unwrap();
    let laid_out_by = |book: &TestBook, of: &str| book.report(period(of)).unwrap().face.profile;
    assert_eq!(laid_out_by(&book, "2023"), code);
    assert_eq!(laid_out_by(&book, "2023-Q1"), "hd36");
}

#[test]
fn what_is_out_of_range_or_has_no_name_is_refused_and_nothing_is_kept() {
    let mut book = a_book_in_a_moment();
    let mut copy = a_copy(&book, "");
    copy.set(Measure::MarginLeft, 50.0);
    let range = Problem::new("measures.margins.left", ProblemCode::OutOfRange).with("min", 10).with("max", 40);
    let expected = [Problem::new("name", ProblemCode::Required), range.with("unit", "mm")];
    assert_eq!(refused(book.save_profile(&copy)), expected);
    assert_eq!(refused(book.sample_paper(&copy)), expected[1..]);
    assert_eq!(book.profiles().unwrap().all().count(), 3);
}

#[test]
fn two_layouts_have_two_names_and_two_codes() {
    let mut book = a_book_in_a_moment();
    let copy = a_copy(&book, "Lề rộng");
    let first = book.save_profile(&copy).unwrap();
    let copy = a_copy(&book, "Lề rộng");
    let twin = refused(book.save_profile(&copy));
    assert_eq!((twin[0].field.as_str(), twin[0].code), ("name", ProblemCode::Duplicate));
    let copy = a_copy(&book, "Lê rông");
    let second = book.save_profile(&copy).unwrap();
    assert_eq!((first.as_str(), second.as_str()), ("le-rong", "le-rong-2"));
}

#[test]
fn what_is_shipped_is_never_written_over() {
    let mut book = a_book_in_a_moment();
    let mut shipped = book.format_profile("hd36").unwrap();
    shipped.set(Measure::MarginLeft, 25.0);
    assert!(matches!(book.save_profile(&shipped), Err(Error::NotFound { .. })));
    assert!(matches!(book.delete_profile("hd36"), Err(Error::NotFound { .. })));
    assert_eq!(book.format_profile("hd36").unwrap().measure(Measure::MarginLeft), 30.0);
}

#[test]
fn a_copy_goes_only_once_nothing_goes_by_it() {
    let mut book = the_practice_year();
    let copy = a_copy(&book, "Lề rộng");
    let code = book.save_profile(&copy).unwrap();
    chooses(&mut book, Some(&code)).unwrap();
    let mut branch = book.branch();
    branch.profiles[0].format_profile = Some(code.clone());
    book.save_branch(&branch).unwrap();
    match book.delete_profile(&code) {
        Err(Error::InUse { by, .. }) => {
            assert_eq!(by, [("branch_profile".to_owned(), 1), ("document".to_owned(), 1)]);
        }
        other => panic!("{other:?}"),
    }

    chooses(&mut book, None).unwrap();
    branch.profiles[0].format_profile = None;
    book.save_branch(&branch).unwrap();
    book.delete_profile(&code).unwrap();
    assert_eq!(book.profiles().unwrap().all().count(), 3);
}

#[test]
fn a_layout_that_is_not_there_cannot_be_chosen() {
    let mut book = the_practice_year();
    let wrong = refused(chooses(&mut book, Some("khong-co")));
    assert_eq!((wrong[0].field.as_str(), wrong[0].code), ("profile", ProblemCode::UnknownChoice));
    let mut branch = book.branch();
    branch.profiles[0].format_profile = Some("khong-co".to_owned());
    assert_eq!(refused(book.save_branch(&branch))[0].field, "profiles.0.formatProfile");
}

#[test]
fn what_was_issued_stays_as_it_was_when_its_layout_changes() {
    let mut book = the_practice_year();
    let copy = a_copy(&book, "Lề rộng");
    let code = book.save_profile(&copy).unwrap();
    let mut settings = book.report_settings(period("2023"));
    (settings.profile, settings.number, settings.dated) = (Some(code.clone()), Some(5), Some(day("2023-12-31")));
    for own in &mut settings.sections {
        "Đã viết.".clone_into(&mut own.text);
    }
    book.save_report_settings(&settings).unwrap();
    book.send_for_signature(period("2023")).unwrap();
    book.issue_report(period("2023"), true).unwrap();
    let issued = pdf(&book);

    let mut changed = book.format_profile(&code).unwrap();
    changed.set(Measure::Body, 15.0);
    book.save_profile(&changed).unwrap();
    assert_eq!(pdf(&book), issued);
}

#[test]
fn the_branchs_layouts_and_words_go_with_a_year_into_another_book() {
    let mut book = the_practice_year();
    let copy = a_copy(&book, "Lề rộng");
    let code = book.save_profile(&copy).unwrap();
    let words = [("opening".to_owned(), "{chi_bo} báo cáo {ky}:".to_owned())].into();
    book.save_wording(&words).unwrap();
    let folder = tempfile::TempDir::new().unwrap();
    let out = folder.path().join("năm");
    book.export_year(2023, &out, ExportWishes::default()).unwrap();

    let mut other = a_book_in_a_moment();
    other.import_year(&out).unwrap();
    assert_eq!(other.format_profile(&code).unwrap(), book.format_profile(&code).unwrap());
    assert_eq!(other.wording().unwrap(), book.wording().unwrap());
}
