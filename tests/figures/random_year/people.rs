//! Who comes, what they are, and how they go.

use chrono::{Days, NaiveDate};
use domain::{
    Id, Period, Records,
    day::PartialDate,
    records::{Activity, ActivitySpan, Gender, Office, Person, Placement, Post, Standing, StandingChange, Unit},
};

use crate::dice::Dice;

/// Someone who comes, perhaps changes, perhaps moves for a while, and is gone in the next year at the latest.
pub(super) fn person(records: &mut Records, year: i32, dice: &mut Dice) {
    let whole = Period::year(year);
    let came = if dice.chance(75) { whole.first_day() } else { dice.day_in(whole) };
    let is_new = dice.chance(40);
    let mut person = Person::named(Id::random(), &format!("Người thứ {}", dice.between(1, 999)));
    person.gender = dice.one_of(&[None, Some(Gender::Female), Some(Gender::Female), Some(Gender::Male)]);
    if is_new {
        person.admission_ceremony = Some(PartialDate::from(came));
    }
    let id = person.id;
    records.people.push(person);
    standings(records, id, whole, came, dice);
    activities(records, id, whole, dice);
    placements(records, id, whole, dice);
}

/// Most of them go the usual way; some leave, come back, or are set right.
fn standings(records: &mut Records, person: Id<Person>, whole: Period, came: NaiveDate, dice: &mut Dice) {
    let mut standing =
        dice.one_of(&[Standing::NonParty, Standing::Probationary, Standing::Official, Standing::Official]);
    let mut from = came;
    while from <= whole.last_day() {
        records.standings.push(StandingChange { id: Id::random(), person, standing, from, note: String::new() });
        if dice.chance(65) {
            break;
        }
        from = from + Days::new(dice.between(1, 200));
        standing = match standing {
            Standing::NonParty => dice.one_of(&[Standing::Probationary, Standing::Probationary, Standing::Official]),
            Standing::Probationary => dice.one_of(&[Standing::Official, Standing::Official, Standing::NonParty]),
            Standing::Official => Standing::Left,
            Standing::Left => Standing::Probationary,
        };
    }
}

/// Perhaps some time in another way, and then the end: within the year, or soon after it.
fn activities(records: &mut Records, person: Id<Person>, whole: Period, dice: &mut Dice) {
    let (last, gone) = match dice.below(10) {
        0 => (Activity::Died, dice.day_in(whole)),
        1 => (Activity::TransferredOut, dice.day_in(whole)),
        _ => (Activity::TransferredOut, whole.last_day() + Days::new(40)),
    };
    let from = dice.day_in(whole);
    if dice.chance(70) && from < gone {
        let to = from + Days::new(dice.below(240));
        let away = [
            Activity::Exempt,
            Activity::Exempt,
            Activity::Exempt,
            Activity::Away,
            Activity::Away,
            Activity::HereTemporarily,
            Activity::HereTemporarily,
            Activity::Suspended,
            Activity::Interrupted,
            Activity::TransferredOut,
        ];
        span(records, person, dice.one_of(&away), from, Some(to.min(gone - Days::new(1))));
    }
    span(records, person, last, gone, None);
}

fn span(records: &mut Records, person: Id<Person>, activity: Activity, from: NaiveDate, to: Option<NaiveDate>) {
    let (place, note) = (String::new(), String::new());
    records.activities.push(ActivitySpan { id: Id::random(), person, activity, from, to, place, note });
}

/// Most work in a unit; some move to the other one.
fn placements(records: &mut Records, person: Id<Person>, whole: Period, dice: &mut Dice) {
    if dice.chance(20) {
        return;
    }
    let [first, second] = [0, 1].map(|nth| records.units[nth].id);
    let from = whole.first_day();
    placement(records, person, first, from);
    if dice.chance(50) {
        placement(records, person, second, from + Days::new(dice.between(1, 300)));
    }
}

/// The one that began last holds.
fn placement(records: &mut Records, person: Id<Person>, unit: Id<Unit>, from: NaiveDate) {
    let job_title = String::new();
    records.placements.push(Placement { id: Id::random(), person, unit: Some(unit), job_title, from, to: None });
}

/// The committee; its members change within the year now and then.
pub(super) fn offices(records: &mut Records, year: i32, dice: &mut Dice) {
    let whole = Period::year(year);
    let people: Vec<Id<Person>> = records.people.iter().map(|person| person.id).collect();
    for post in [Post::Secretary, Post::DeputySecretary, Post::CommitteeMember] {
        let person = dice.one_of(&people);
        let to = if dice.chance(25) { dice.day_in(whole) } else { whole.last_day() };
        records.offices.push(Office { id: Id::random(), person, post, from: whole.first_day(), to: Some(to) });
    }
}
