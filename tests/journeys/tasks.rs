//! Assignments: who has to do what by when; and whose turn it was to tell a story.

use domain::{
    Id, ProblemCode,
    records::{Person, Task, TaskStatus},
};
use testkit::{a_book_in_a_moment, day, someone, the_practice_year};

/// Given on 05/12/2023, due on 31/12/2023.
fn a_task(person: Id<Person>) -> Task {
    Task {
        id: Id::random(),
        meeting: None,
        ordinal: 0,
        person: Some(person),
        unit: None,
        content: "Tham mưu kế hoạch năm 2024".to_owned(),
        given_on: Some(day("2023-12-05")),
        due: Some(day("2023-12-31")),
        status: TaskStatus::Assigned,
        result: String::new(),
    }
}

#[test]
fn a_task_whose_day_has_passed_is_overdue_until_it_is_done() {
    let mut book = a_book_in_a_moment();
    let person = someone("Ngô Thị Yến").official("2020-01-01").saved_in(&mut book);
    let mut task = a_task(person);
    book.save_task(&task).unwrap();
    assert!(book.tasks(2023)[0].is_overdue, "the book stands in January 2024");
    assert!(book.tasks(2024)[0].is_overdue, "what is still to be done goes on into the next year");
    task.status = TaskStatus::Done;
    book.save_task(&task).unwrap();
    assert!(!book.tasks(2023)[0].is_overdue);
    assert!(book.tasks(2024).is_empty());
}

#[test]
fn a_task_of_nobody_due_before_it_was_given_is_refused_at_both_fields() {
    let mut book = a_book_in_a_moment();
    let task = Task { person: None, due: Some(day("2023-12-01")), ..a_task(Id::random()) };
    let error = book.save_task(&task).unwrap_err();
    let found: Vec<_> = error.problems().iter().map(|problem| (problem.field.as_str(), problem.code)).collect();
    assert_eq!(found, [("due", ProblemCode::Before), ("personId", ProblemCode::Required)]);
}

#[test]
fn a_task_of_someone_not_there_on_the_day_is_refused() {
    let mut book = a_book_in_a_moment();
    let person = someone("Cao Thị Ngời").official("2024-01-01").saved_in(&mut book);
    let error = book.save_task(&a_task(person)).unwrap_err();
    assert_eq!(error.problems()[0].code, ProblemCode::PersonNotHere);
}

#[test]
fn everyone_who_told_nothing_waits_for_a_turn() {
    let mut book = the_practice_year();
    let before = book.stories(2023);
    assert!(before.rows.iter().all(|row| before.waiting.iter().all(|(id, _)| row.story.person != Some(*id))));
    let newcomer = someone("Ngô Thị Yến").official("2023-06-01").saved_in(&mut book);
    let after = book.stories(2023);
    assert_eq!(after.rows.len(), before.rows.len());
    assert_eq!(after.waiting.len(), before.waiting.len() + 1);
    assert!(after.waiting.iter().any(|(id, _)| *id == newcomer));
}
