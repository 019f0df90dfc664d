//! Which records a year consists of.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::{
    Period, Records,
    figures::RowRef,
    rules::belonging::{belongs_on, holds_on, profile_on},
};

use crate::{
    lists::each,
    shape::{EachList, Shape},
    web::Web,
};

/// The records of a year: what is counted or dated in it, everyone who belonged to the branch on any day of it with all
/// that is dated about them, the names and units in force, and whatever these refer to.
///
/// Papers about the year may be dated after it; who belonged and what was in force on their days is in it too.
pub(crate) fn year_of(records: &Records, year: i32) -> Records {
    let web = Web::of(records);
    let days = days_that_matter(records, year);
    let people = records.people.iter().filter(|person| days.iter().any(|day| belongs_on(records, person.id, *day)));
    let profiles = days.iter().filter_map(|day| profile_on(records, *day));
    let terms = records.terms.iter().filter(|term| days.iter().any(|day| holds_on(Some(term.from), term.to, *day)));
    let units = records.units.iter().filter(|unit| days.iter().any(|day| holds_on(unit.from, unit.to, *day)));
    let roots = web
        .touching(year)
        .chain(people.map(RowRef::to))
        .chain(profiles.map(RowRef::to))
        .chain(terms.map(RowRef::to))
        .chain(units.map(RowRef::to))
        .chain(records.settings.iter().map(RowRef::to));
    let mut keeping = Keeping { keys: web.closure(roots), records: records.clone() };
    each(&mut keeping);
    Records { users: Vec::new(), ..keeping.records }
}

/// The first day of the year, the days in it on which something dated begins or has ended, and the days of its papers:
/// between two of these nothing changes.
fn days_that_matter(records: &Records, year: i32) -> BTreeSet<NaiveDate> {
    let period = Period::year(year);
    let after = |last: Option<NaiveDate>| last.and_then(|day| day.succ_opt());
    let standings = records.standings.iter().map(|change| change.from);
    let activities = records.activities.iter().flat_map(|span| [Some(span.from), after(span.to)]).flatten();
    let profiles = records.profiles.iter().map(|profile| profile.from);
    let terms = records.terms.iter().map(|term| term.from);
    let units = records.units.iter().filter_map(|unit| unit.from);
    let changes = standings.chain(activities).chain(profiles).chain(terms).chain(units);
    let papers = records.documents.iter().filter(|paper| paper.about_year == year).filter_map(|paper| paper.dated);
    changes.filter(|day| day.year() == year).chain(papers).chain([period.first_day(), period.last_day()]).collect()
}

struct Keeping {
    keys: BTreeSet<RowRef>,
    records: Records,
}

impl EachList for Keeping {
    fn list<T: Shape>(&mut self) {
        T::list_mut(&mut self.records).retain(|record| self.keys.contains(&RowRef::to(record)));
    }
}
