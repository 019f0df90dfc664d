//! A person's page, and what a change of their file would do to sheets of the past.

use book::person_page::{CourseKind, PersonLineKind};
use domain::{
    Id,
    day::PartialDate,
    records::{Helper, Presence, Standing},
    rules::party_age::Reckoned,
};
use testkit::{a_book_in_a_moment, a_commendation, a_meeting_on, day, mark, someone, the_practice_year};

#[test]
fn the_sheets_of_everyone_add_up_to_the_sheets_of_the_branch() {
    let book = the_practice_year();
    let (mut present, mut due) = (0, 0);
    for person in &book.records().people {
        let page = book.person_page(person.id).unwrap();
        let of_2023 = page.years.iter().find(|year| year.year == 2023);
        present += of_2023.map_or(0, |year| year.sessions.present);
        due += of_2023.map_or(0, |year| year.sessions.due);
    }
    let view = crate::year(&book, 2023);
    let branch = view.study_tally(&view.sessions());
    assert_eq!((present, due), (branch.present, branch.due));
}

#[test]
fn every_commendation_stands_on_the_page_of_its_person_in_the_year_of_its_month() {
    let mut book = a_book_in_a_moment();
    let person = someone("Phan Thị Ngữ").official("2020-01-01").saved_in(&mut book);
    let mut late = a_commendation(person, "2024-01-05");
    late.period = crate::period("2023-M12");
    book.save_commendation(&late).unwrap();
    book.save_commendation(&a_commendation(person, "2023-05-05")).unwrap();

    let page = book.person_page(person).unwrap();
    let years: Vec<_> = page.years.iter().map(|year| (year.year, year.lines.len())).collect();
    assert_eq!(years, [(2023, 2)]);
    assert!(page.years[0].lines.iter().all(|line| line.kind == PersonLineKind::Commendation));
}

#[test]
fn the_party_age_says_from_which_date_it_runs() {
    let mut book = a_book_in_a_moment();
    let date = |iso: &str| Some(iso.parse::<PartialDate>().unwrap());
    for (decision, ceremony, expected) in [
        (date("2004-01-09"), date("2004-02-03"), Some((19, Reckoned::Decision))),
        (date("2004-01-08"), None, Some((20, Reckoned::Decision))),
        (None, date("2004-02-03"), Some((19, Reckoned::Ceremony))),
        (None, None, None),
    ] {
        let mut file = someone("Phan Thị Ngữ").official("2010-01-01").file();
        (file.person.admission_decision, file.person.admission_ceremony) = (decision, ceremony);
        let id = book.save_person(&file).unwrap();
        let age = book.person_page(id).unwrap().party_age.map(|age| (age.years, age.reckoned));
        assert_eq!(age, expected, "{decision:?} {ceremony:?}");
    }
}

#[test]
fn who_guides_and_who_is_guided_see_each_other() {
    let mut book = a_book_in_a_moment();
    let guide = someone("Phan Thị Ngữ").official("2010-01-01").saved_in(&mut book);
    let mut file = someone("Lò Văn Giả").probationary("2023-05-19").file();
    let (id, person) = (Id::random(), file.person.id);
    file.helpers.push(Helper { id, person, helper: guide, from: day("2023-05-19"), to: None });
    book.save_person(&file).unwrap();

    let line = |of, kind| {
        let page = book.person_page(of).unwrap();
        page.course.into_iter().find(|line| line.kind == kind).and_then(|line| line.person)
    };
    assert_eq!(line(person, CourseKind::HelpedBy), Some(guide));
    assert_eq!(line(guide, CourseKind::HelperOf), Some(person));
}

#[test]
fn nobody_guides_themselves() {
    let mut file = someone("Lò Văn Giả").probationary("2023-05-19").file();
    let (id, person) = (Id::random(), file.person.id);
    file.helpers.push(Helper { id, person, helper: person, from: day("2023-05-19"), to: None });
    assert_eq!(
        file.problems().iter().map(|problem| problem.field.as_str()).collect::<Vec<_>>(),
        ["helpers.0.helperId"]
    );
}

#[test]
fn a_change_that_takes_someone_off_a_sheet_names_the_days() {
    let mut book = a_book_in_a_moment();
    let stays = someone("Phan Thị Ngữ").official("2020-01-01").saved_in(&mut book);
    let id = someone("Lò Văn Giả").official("2020-01-01").saved_in(&mut book);
    for iso in ["2023-03-03", "2023-04-05"] {
        let mut meeting = a_meeting_on(&book, iso);
        let sitting = &mut meeting.sittings[0];
        sitting.marks = vec![mark(sitting, id, Presence::Present), mark(sitting, stays, Presence::Late)];
        book.save_meeting(&meeting).unwrap();
    }

    let mut file = book.person(id).unwrap();
    assert!(book.sheets_left(&file).is_empty(), "as it stands, nothing changes");
    file.standings[0].from = day("2023-04-01");
    assert_eq!(book.sheets_left(&file), [day("2023-03-03")]);
    file.standings[0].standing = Standing::NonParty;
    file.standings[0].from = day("2020-01-01");
    assert!(book.sheets_left(&file).is_empty(), "quần chúng stand on the sheet too");
    book.save_person(&file).unwrap();
}
