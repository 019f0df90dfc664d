//! A grading (xếp loại) of a member, or of the branch itself, for a year.

use super::Findings;
use crate::{
    Problem, ProblemCode, Records,
    records::{Grading, NotGraded, find},
};

/// What is wrong with a grading, among the records; nothing, when it can be saved.
#[must_use]
pub fn check_grading(grading: &Grading, records: &Records) -> Vec<Problem> {
    let mut found = Findings::default();
    check_person(&mut found, grading, records);
    check_ballots(&mut found, grading);
    check_not_graded(&mut found, grading);
    if grading.decided_on.is_some() && grading.decided.is_none() {
        found.add(Problem::new("decided", ProblemCode::Required));
    }
    found.line("decision", &grading.decision);
    found.text("note", &grading.note);
    found.0
}

/// Someone known, and graded once a year.
fn check_person(found: &mut Findings, grading: &Grading, records: &Records) {
    if grading.person.is_some_and(|person| find(&records.people, person).is_none()) {
        found.add(Problem::new("personId", ProblemCode::UnknownChoice));
    }
    let is_same = |other: &&Grading| (other.year, other.person) == (grading.year, grading.person);
    if records.gradings.iter().filter(is_same).any(|other| other.id != grading.id) {
        found.add(Problem::new("personId", ProblemCode::Duplicate));
    }
}

/// No more ballots are in favour than were given.
fn check_ballots(found: &mut Findings, grading: &Grading) {
    match (grading.in_favour, grading.voters) {
        (Some(_), None) => found.add(Problem::new("voters", ProblemCode::Required)),
        (Some(given), Some(eligible)) if given > eligible => {
            let problem = Problem::new("inFavour", ProblemCode::TooManyVotes);
            found.add(problem.with("given", given).with("eligible", eligible));
        }
        (Some(_) | None, _) => {}
    }
}

/// Who is not graded has no grade, and another reason than the usual ones is said in words.
fn check_not_graded(found: &mut Findings, grading: &Grading) {
    let Some(reason) = grading.not_graded else { return };
    if [grading.own, grading.proposed, grading.decided].iter().any(Option::is_some) {
        found.add(Problem::new("notGraded", ProblemCode::Mismatch));
    }
    if reason == NotGraded::Other {
        found.required("note", &grading.note);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Id,
        records::{Grade, Person},
    };

    fn grading() -> Grading {
        Grading {
            id: Id::random(),
            year: 2023,
            person: None,
            own: Some(Grade::Good),
            proposed: Some(Grade::Good),
            in_favour: Some(19),
            voters: Some(19),
            decided: None,
            decision: String::new(),
            decided_on: None,
            not_graded: None,
            note: String::new(),
        }
    }

    fn problems(of: &Grading) -> Vec<(String, ProblemCode)> {
        let problems = check_grading(of, &Records::default());
        problems.into_iter().map(|problem| (problem.field, problem.code)).collect()
    }

    #[test]
    fn a_grading_that_waits_for_its_decision_can_be_saved() {
        assert_eq!(problems(&grading()), []);
    }

    #[test]
    fn each_slip_is_found_at_its_field() {
        let none = Grading { own: None, proposed: None, in_favour: None, voters: None, ..grading() };
        let decided_on = Some("2024-01-15".parse().unwrap());
        for (wrong, field, code) in [
            (Grading { in_favour: Some(20), ..grading() }, "inFavour", ProblemCode::TooManyVotes),
            (Grading { voters: None, ..grading() }, "voters", ProblemCode::Required),
            (Grading { not_graded: Some(NotGraded::Exempt), ..grading() }, "notGraded", ProblemCode::Mismatch),
            (Grading { not_graded: Some(NotGraded::Other), ..none.clone() }, "note", ProblemCode::Required),
            (Grading { decided_on, ..grading() }, "decided", ProblemCode::Required),
            (Grading { decision: "đ".repeat(301), ..grading() }, "decision", ProblemCode::TooLong),
            (Grading { person: Some(Id::random()), ..grading() }, "personId", ProblemCode::UnknownChoice),
        ] {
            assert_eq!(problems(&wrong), [(field.to_owned(), code)]);
        }
        assert_eq!(problems(&Grading { not_graded: Some(NotGraded::Exempt), ..none }), []);
    }

    #[test]
    fn nobody_is_graded_twice_for_a_year() {
        let person = Person::named(Id::random(), "Phan Thị Ngữ");
        let first = Grading { person: Some(person.id), ..grading() };
        let records = Records { people: vec![person], gradings: vec![first.clone()], ..Records::default() };
        assert_eq!(check_grading(&first, &records), []);
        let again = check_grading(&Grading { id: Id::random(), ..first.clone() }, &records);
        assert_eq!(again.first().map(|problem| problem.code), Some(ProblemCode::Duplicate));
        assert_eq!(check_grading(&Grading { id: Id::random(), year: 2024, ..first }, &records), []);
    }
}
