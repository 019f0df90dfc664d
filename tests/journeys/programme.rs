//! The year's programme: planned against held.

use domain::{
    Id, ProblemCode,
    entry::ProgrammeFile,
    records::{Happening, ProgrammeItem, StudyForm},
    rules::programme::ItemState,
};
use testkit::{TestBook, a_book_in_a_moment, day, the_practice_year};

use crate::period;

fn an_item(file: &ProgrammeFile, quarter: &str, form: Option<StudyForm>) -> ProgrammeItem {
    ProgrammeItem {
        id: Id::random(),
        programme: file.programme.id,
        ordinal: 1,
        period: period(quarter),
        title: format!("Chuyên đề {quarter}"),
        form,
        preparer: None,
        presenter: None,
        partners: "Chi bộ 1; Chi bộ 3".to_owned(),
        site: String::new(),
        session: None,
    }
}

/// The programme of a year with one item.
fn planned(book: &mut TestBook, quarter: &str, form: Option<StudyForm>) -> ProgrammeFile {
    let mut file = book.programme(period(quarter).year).file;
    file.items = vec![an_item(&file, quarter, form)];
    book.save_programme(&file).unwrap();
    file
}

#[test]
fn an_item_is_due_until_its_quarter_ends_and_missed_after_it() {
    let mut book = a_book_in_a_moment();
    planned(&mut book, "2023-Q4", None);
    assert_eq!(book.programme(2023).courses[0].state, ItemState::Missed);
    planned(&mut book, "2024-Q1", None);
    assert_eq!(book.programme(2024).courses[0].state, ItemState::NotYetDue, "the book stands in January 2024");
    let lacking = |year| book.programme(year).quarters.iter().filter(|quarter| quarter.is_lacking).count();
    assert_eq!((lacking(2023), lacking(2024)), (4, 0));
}

#[test]
fn the_session_made_of_an_item_brings_what_was_planned_and_says_what_became_of_it() {
    let mut book = a_book_in_a_moment();
    let plan = planned(&mut book, "2023-Q3", Some(StudyForm::Roundtable));
    let item = plan.items[0].id;
    let mut session = book.session_from_item(item).unwrap();
    assert_eq!(session.session.title, "Chuyên đề 2023-Q3");
    assert_eq!(session.forms[0].form, StudyForm::Roundtable);
    assert_eq!(
        session.partners.iter().map(|partner| partner.name.as_str()).collect::<Vec<_>>(),
        ["Chi bộ 1", "Chi bộ 3"]
    );
    session.sittings[0].sitting.held_on = day("2023-08-18");
    let id = book.save_session(&session).unwrap();
    assert_eq!(book.programme(2023).courses[0].probable, Some(id), "the same quarter and form");
    book.fulfil_item(item, id).unwrap();
    let course = book.programme(2023).courses[0].clone();
    assert_eq!((course.state, course.held_on, course.probable), (ItemState::Held, Some(day("2023-08-18")), None));
    session.session.status = Happening::PutOff;
    session.session.status_reason = "Chờ kế hoạch của cấp trên".to_owned();
    book.save_session(&session).unwrap();
    let course = book.programme(2023).courses[0].clone();
    assert_eq!((course.state, course.reason.as_str()), (ItemState::PutOff, "Chờ kế hoạch của cấp trên"));
}

#[test]
fn the_session_made_of_an_item_lies_in_its_quarter_and_is_held_only_when_that_has_come() {
    let mut book = a_book_in_a_moment();
    for (quarter, held_on, status) in
        [("2023-Q3", "2023-09-30", Happening::Held), ("2024-Q4", "2024-10-01", Happening::Planned)]
    {
        let plan = planned(&mut book, quarter, None);
        let session = book.session_from_item(plan.items[0].id).unwrap();
        assert_eq!((session.sittings[0].sitting.held_on, session.session.status), (day(held_on), status), "{quarter}");
    }
}

#[test]
fn what_was_planned_stays_planned_when_its_session_is_deleted() {
    let mut book = a_book_in_a_moment();
    let plan = planned(&mut book, "2023-Q3", None);
    let session = book.session_from_item(plan.items[0].id).unwrap();
    let id = book.save_session(&session).unwrap();
    book.fulfil_item(plan.items[0].id, id).unwrap();
    book.delete_session(id).unwrap();
    assert_eq!(book.programme(2023).file, plan);
}

#[test]
fn two_items_cannot_be_fulfilled_by_one_session() {
    let mut book = the_practice_year();
    let session = book.sessions(2023)[0].id;
    let mut file = book.programme(2023).file;
    let item = |file: &ProgrammeFile| ProgrammeItem { session: Some(session), ..an_item(file, "2023-Q1", None) };
    file.items = vec![item(&file), item(&file)];
    let error = book.save_programme(&file).unwrap_err();
    let [problem] = error.problems() else { panic!("{error:?}") };
    assert_eq!((problem.field.as_str(), problem.code), ("items.1.sessionId", ProblemCode::Duplicate));
}

#[test]
fn saving_the_years_frame_keeps_its_programme() {
    let mut book = the_practice_year();
    let before = book.programme(2023).file;
    let mut frame = book.study_frame(2023);
    frame.programme = None;
    book.save_study_frame(&frame).unwrap();
    assert_eq!(book.programme(2023).file, before);
}
