//! What someone or something was on a given day.

use chrono::NaiveDate;

use crate::{
    Id, Records,
    records::{
        Activity, ActivitySpan, BranchProfile, Office, Person, Placement, Post, Standing, StandingChange, Unit, find,
    },
};

/// What someone is on a day; `None` before the first change: not in the record yet.
#[must_use]
pub fn standing_on(records: &Records, person: Id<Person>, day: NaiveDate) -> Option<Standing> {
    standing_change_on(records, person, day).map(|change| change.standing)
}

/// The change that made someone what they are on a day.
#[must_use]
pub fn standing_change_on(records: &Records, person: Id<Person>, day: NaiveDate) -> Option<&StandingChange> {
    let begun = records.standings.iter().filter(|change| change.person == person && change.from <= day);
    begun.max_by_key(|change| change.from)
}

/// How someone takes part on a day; actively, unless a span says otherwise.
///
/// Where spans meet on a day, the one that began last holds.
#[must_use]
pub fn activity_on(records: &Records, person: Id<Person>, day: NaiveDate) -> Activity {
    activity_span_on(records, person, day).map_or(Activity::Active, |span| span.activity)
}

/// The span that says how someone takes part on a day; `None` for who simply does.
#[must_use]
pub fn activity_span_on(records: &Records, person: Id<Person>, day: NaiveDate) -> Option<&ActivitySpan> {
    let holding = records.activities.iter().filter(|s| s.person == person && holds_on(Some(s.from), s.to, day));
    holding.max_by_key(|span| span.from)
}

/// Whether someone belongs to the branch on a day, as a member or as quần chúng.
#[must_use]
pub fn belongs_on(records: &Records, person: Id<Person>, day: NaiveDate) -> bool {
    let standing = standing_on(records, person, day);
    standing.is_some_and(|standing| standing != Standing::Left) && !activity_on(records, person, day).is_gone()
}

/// Where someone works on a day.
#[must_use]
pub fn placement_on(records: &Records, person: Id<Person>, day: NaiveDate) -> Option<&Placement> {
    let of_person = records.placements.iter().filter(|p| p.person == person && holds_on(Some(p.from), p.to, day));
    of_person.max_by_key(|placement| placement.from)
}

/// The unit in which someone works on a day.
#[must_use]
pub fn unit_on(records: &Records, person: Id<Person>, day: NaiveDate) -> Option<&Unit> {
    placement_on(records, person, day)?.unit.and_then(|unit| find(&records.units, unit))
}

/// The highest office that someone holds on a day.
#[must_use]
pub fn post_on(records: &Records, person: Id<Person>, day: NaiveDate) -> Option<Post> {
    offices_on(records, day).filter(|office| office.person == person).map(|office| office.post).min()
}

/// Who holds a post on a day.
#[must_use]
pub fn holder_on(records: &Records, post: Post, day: NaiveDate) -> Option<&Person> {
    let office = offices_on(records, day).filter(|office| office.post == post).max_by_key(|office| office.from)?;
    find(&records.people, office.person)
}

fn offices_on(records: &Records, day: NaiveDate) -> impl Iterator<Item = &Office> {
    records.offices.iter().filter(move |office| holds_on(Some(office.from), office.to, day))
}

/// What the branch is called on a day; before its first profile, the first.
#[must_use]
pub fn profile_on(records: &Records, day: NaiveDate) -> Option<&BranchProfile> {
    let in_force = records.profiles.iter().filter(|profile| profile.from <= day).max_by_key(|profile| profile.from);
    in_force.or_else(|| records.profiles.iter().min_by_key(|profile| profile.from))
}

/// The units on a day, in their order.
#[must_use]
pub fn units_on(records: &Records, day: NaiveDate) -> Vec<&Unit> {
    let mut units: Vec<_> = records.units.iter().filter(|unit| holds_on(unit.from, unit.to, day)).collect();
    units.sort_by_key(|unit| unit.ordinal);
    units
}

/// Whether an interval, its last day included, holds on a day.
#[must_use]
pub fn holds_on(from: Option<NaiveDate>, to: Option<NaiveDate>, day: NaiveDate) -> bool {
    from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
}
