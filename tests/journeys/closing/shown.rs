//! The screens of a closed year, whatever is written later.

use std::{fmt::Debug, fs};

use book::{Book, year_exchange::ExportWishes};
use domain::{Period, rules::sheet::Circle};
use tempfile::TempDir;
use testkit::{TestBook, the_closed_year, the_practice_year};

use super::YEAR;

/// Everything that a year's screens show, by name.
fn screens(book: &Book, year: i32) -> Vec<(&'static str, String)> {
    let shown = |name: &'static str, what: &dyn Debug| (name, format!("{what:#?}"));
    let whole = Period::year(year);
    vec![
        shown("people", &book.people(year, None, "")),
        shown("overview", &book.overview(year).status),
        shown("study frame", &book.study_frame(year)),
        shown("programme", &book.programme(year)),
        shown("sessions", &book.sessions(year)),
        shown("meetings", &book.meetings(year)),
        shown("sheet", &book.attendance_sheet_of(Circle::Branch, whole.last_day())),
        shown("papers of a campaign", &book.paper_sheet(whole.first_day(), Some(whole.last_day()))),
        shown("stories", &book.stories(year)),
        shown("commendations", &book.ledger(year)),
        shown("reminders", &book.reminders(year)),
        shown("awards", &book.awards(year)),
        shown("grading", &book.gradings(year)),
        shown("documents", &book.register(Some(year), "").rows),
        shown("figures", &book.reconciliation(Period::year(year)).unwrap()),
        shown("years", &book.compare_years(year, year)),
    ]
}

/// Everyone gets another name, and is found under no other.
fn rename_everyone(book: &mut TestBook) {
    for person in book.records().people.clone() {
        let mut file = book.person(person.id).unwrap();
        file.person.full_name = format!("Lê Thị Đổi Tên {}", person.list_order);
        file.person.given_name = None;
        book.save_person(&file).unwrap();
    }
}

#[test]
fn the_screens_of_a_closed_year_call_people_as_they_were_called_when_it_was_closed() {
    let mut book = the_closed_year();
    let before = screens(&book, YEAR);
    rename_everyone(&mut book);
    for (before, after) in before.into_iter().zip(screens(&book, YEAR)) {
        assert_eq!(before.1, after.1, "{}", before.0);
    }
    let told_today = screens(&book, YEAR + 1);
    let people = &told_today.iter().find(|(name, _)| *name == "people").unwrap().1;
    assert!(people.contains("Đổi Tên"), "the year that runs has the names of today");
    let first = book.records().people[0].id;
    assert!(book.person(first).unwrap().person.full_name.contains("Đổi Tên"), "so has the file of a person");
}

#[test]
fn the_screens_of_an_open_year_have_the_names_of_today() {
    let mut book = the_practice_year();
    rename_everyone(&mut book);
    let people = format!("{:?}", book.people(YEAR, None, ""));
    assert!(people.contains("Đổi Tên"));
}

#[test]
fn who_was_erased_stays_erased_on_the_screens_of_a_year_that_was_closed_before() {
    let mut book = the_closed_year();
    let commended = book.records().commendations[0].person;
    let name = book.person(commended).unwrap().person.full_name;
    assert!(screens(&book, YEAR).iter().any(|(_, shown)| shown.contains(&name)));
    book.erase_person(commended, "theo đề nghị").unwrap();
    for (screen, shown) in screens(&book, YEAR) {
        assert!(!shown.contains(&name), "{screen} still names {name}");
    }
}

#[test]
fn a_closed_year_goes_out_as_it_was_closed() {
    let (mut book, out) = (the_closed_year(), TempDir::new().unwrap());
    let gone_out = |book: &mut TestBook, name: &str| {
        let to = out.path().join(name);
        book.export_year(YEAR, &to, ExportWishes::default()).unwrap();
        fs::read_to_string(to.join("year.json")).unwrap()
    };
    let before = gone_out(&mut book, "trước");
    book.seal_year(YEAR, &out.path().join("a.zip"), None, &mut |_, _| true).unwrap();
    let counted = |book: &TestBook| {
        let sheet = crate::text_of(&book.seal_sheet(YEAR).unwrap());
        let words: Vec<&str> = sheet.split_whitespace().collect();
        let at = words.windows(2).position(|pair| pair[0] == "bản" && pair[1].starts_with("ghi")).unwrap();
        words[at - 1].to_owned()
    };
    let records = counted(&book);
    rename_everyone(&mut book);
    testkit::someone("Người Đến Sau").official("2024-03-01").saved_in(&mut book);
    assert!(gone_out(&mut book, "sau") == before);
    assert_eq!(counted(&book), records);
}
