//! How people were graded at the end of the year, some who are no members among them, and the branch itself.

use domain::{
    Code, Id, Records,
    records::{Grade, Grading, NotGraded, Person},
};

use crate::dice::Dice;

/// In most years; of some people nothing is on record.
pub(super) fn gradings(records: &mut Records, year: i32, dice: &mut Dice) {
    if dice.chance(15) {
        return;
    }
    let people: Vec<Id<Person>> = records.people.iter().map(|person| person.id).collect();
    for person in people {
        if dice.chance(85) {
            grading(records, year, Some(person), dice);
        }
    }
    if dice.chance(70) {
        grading(records, year, None, dice);
    }
}

/// Of some nobody has said a grade yet, of others one to three steps are done; some are not graded.
fn grading(records: &mut Records, year: i32, person: Option<Id<Person>>, dice: &mut Dice) {
    let not_graded = dice.chance(15).then(|| dice.one_of(NotGraded::ALL));
    let steps = if not_graded.is_some() { 0 } else { dice.one_of(&[0, 1, 2, 2, 3, 3, 3, 3]) };
    let [own, proposed, decided] = [1, 2, 3].map(|step| (steps >= step).then(|| dice.one_of(Grade::ALL)));
    let voters = (proposed.is_some() && dice.chance(80)).then(|| dice.between(1, 25));
    let in_favour = voters.filter(|_| dice.chance(90)).map(|voters| dice.below(voters + 1));
    let ballots = |ballots: Option<u64>| ballots.map(|n| u32::try_from(n).unwrap());
    records.gradings.push(Grading {
        id: Id::random(),
        year,
        person,
        own,
        proposed,
        in_favour: ballots(in_favour),
        voters: ballots(voters),
        decided,
        decision: String::new(),
        decided_on: None,
        not_graded,
        note: "ghi chú".to_owned(),
    });
}
