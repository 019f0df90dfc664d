//! People: the list of a day, and one person's file.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::{
    Id, Period, Records,
    day::PartialDate,
    entry::PersonFile,
    figures::{
        Span, View,
        people::{here_temporarily_on, members_on, non_party_on},
    },
    name::sort_key,
    records::{Activity, Gender, Person, Post, Record, Standing, find},
    rules::belonging::{activity_on, belongs_on, placement_on, post_on, standing_on, unit_on},
    text,
};
use store::Op;

use crate::{Book, Error, Result, attachments::drop_of, error::refuse};

/// The list of people on a day.
#[derive(Clone, Debug)]
pub struct PeopleList {
    /// The day.
    pub on: NaiveDate,
    /// Those found, by name; who is gone stands last.
    pub people: Vec<PersonRow>,
    /// What all of them add up to, found or not.
    pub counts: PeopleCounts,
}

/// A line of the list.
#[derive(Clone, Debug)]
pub struct PersonRow {
    /// Who.
    pub id: Id<Person>,
    /// Họ và tên.
    pub full_name: String,
    /// What they are on the day.
    pub standing: Option<Standing>,
    /// How they take part on the day.
    pub activity: Activity,
    /// Ngày sinh.
    pub birth: Option<PartialDate>,
    /// Giới tính.
    pub gender: Option<Gender>,
    /// Their unit on the day.
    pub unit: Option<String>,
    /// Their job on the day.
    pub job_title: Option<String>,
    /// Their office on the day.
    pub post: Option<Post>,
    /// Lượt biểu dương in the year of the day.
    pub commendations: u32,
}

/// What the branch adds up to on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeopleCounts {
    /// Đảng số.
    pub party_members: u32,
    /// Chính thức.
    pub official: u32,
    /// Dự bị.
    pub probationary: u32,
    /// Quần chúng.
    pub non_party: u32,
    /// Sinh hoạt tạm thời tại đây.
    pub here_temporarily: u32,
    /// In the record, and not of the branch on the day.
    pub gone: u32,
}

impl Book {
    /// The people on a day whose name is found by `query`; without a day, on the last day of the year that has come.
    #[must_use]
    pub fn people(&self, year: i32, on: Option<NaiveDate>, query: &str) -> PeopleList {
        let on = on.unwrap_or_else(|| self.reference_day(year));
        let records = self.records_in(on.year());
        let found = records.people.iter().filter(|person| text::finds(query, &person.full_name));
        let mut people: Vec<&Person> = found.collect();
        people
            .sort_by_cached_key(|p| (!belongs_on(records, p.id, on), sort_key(&p.full_name, p.given_name.as_deref())));
        let times = commendation_times(records, on);
        let rows = people.into_iter().map(|person| row(records, person, on, times.get(&person.id).copied()));
        PeopleList { on, people: rows.collect(), counts: counts(records, on) }
    }

    /// The day on which a year is looked at: its last, or today while it runs.
    #[must_use]
    pub fn reference_day(&self, year: i32) -> NaiveDate {
        let period = Period::year(year);
        self.today().clamp(period.first_day(), period.last_day())
    }

    /// The file of a person, everything dated in order.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn person(&self, id: Id<Person>) -> Result<PersonFile> {
        let records = self.records();
        let mut person = find(&records.people, id).ok_or(Error::NotFound { what: Person::TABLE })?.clone();
        if !self.sees_identity() {
            person.identity_no.clear();
        }
        let mut file = PersonFile {
            person,
            standings: of(&records.standings, |s| s.person == id),
            activities: of(&records.activities, |a| a.person == id),
            placements: of(&records.placements, |p| p.person == id),
            offices: of(&records.offices, |o| o.person == id),
            helpers: of(&records.helpers, |h| h.person == id),
        };
        file.standings.sort_by_key(|s| s.from);
        file.activities.sort_by_key(|a| a.from);
        file.placements.sort_by_key(|p| p.from);
        file.offices.sort_by_key(|o| o.from);
        file.helpers.sort_by_key(|h| h.from);
        Ok(file)
    }

    /// The past days on which a file, once saved, would take its person off a sheet where they are marked.
    #[must_use]
    pub fn sheets_left(&self, file: &PersonFile) -> Vec<NaiveDate> {
        file.sheets_left(self.records())
    }

    /// Saves a person.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_person(&mut self, file: &PersonFile) -> Result<Id<Person>> {
        refuse(file.problems())?;
        let id = file.person.id;
        let mut person = file.person.clone();
        if !self.sees_identity() {
            // What was not shown was not typed over.
            let known = find(&self.records().people, id);
            person.identity_no = known.map(|known| known.identity_no.clone()).unwrap_or_default();
        }
        self.write(Op::PersonSaved, person.full_name.clone(), |tx| {
            tx.put(&person)?;
            tx.replace(|s| s.person == id, &file.standings)?;
            tx.replace(|a| a.person == id, &file.activities)?;
            tx.replace(|p| p.person == id, &file.placements)?;
            tx.replace(|o| o.person == id, &file.offices)?;
            tx.replace(|h| h.person == id, &file.helpers)?;
            Ok(id)
        })
    }

    /// Deletes a person whom nothing else tells of; someone with attendance, stories or commendations stays, and is
    /// said to have left.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::InUse`].
    pub fn delete_person(&mut self, id: Id<Person>) -> Result<()> {
        let name = self.person(id)?.person.full_name;
        self.write(Op::PersonDeleted, name, |tx| {
            tx.replace(|s: &domain::records::StandingChange| s.person == id, &[])?;
            tx.replace(|a: &domain::records::ActivitySpan| a.person == id, &[])?;
            tx.replace(|p: &domain::records::Placement| p.person == id, &[])?;
            tx.replace(|o: &domain::records::Office| o.person == id, &[])?;
            tx.replace(|h: &domain::records::Helper| h.person == id, &[])?;
            drop_of(tx, id)?;
            let by = tx.referrers(id)?;
            if !by.is_empty() {
                return Err(Error::InUse { what: Person::TABLE, by });
            }
            tx.delete(id)?;
            Ok(())
        })
    }
}

/// Lượt biểu dương in the year of a day, by person.
fn commendation_times(records: &Records, on: NaiveDate) -> BTreeMap<Id<Person>, u32> {
    let view = View::new(records, Span::whole(Period::year(on.year())));
    let mut times = BTreeMap::new();
    for commendation in view.commendations() {
        *times.entry(commendation.person).or_default() += 1;
    }
    times
}

fn row(records: &Records, person: &Person, on: NaiveDate, commendations: Option<u32>) -> PersonRow {
    let placement = placement_on(records, person.id, on);
    PersonRow {
        id: person.id,
        full_name: person.full_name.clone(),
        standing: standing_on(records, person.id, on),
        activity: activity_on(records, person.id, on),
        birth: person.birth,
        gender: person.gender,
        unit: unit_on(records, person.id, on).map(|unit| unit.name.clone()),
        job_title: placement.map(|p| p.job_title.clone()).filter(|title| !title.is_empty()),
        post: post_on(records, person.id, on),
        commendations: commendations.unwrap_or_default(),
    }
}

fn counts(records: &Records, on: NaiveDate) -> PeopleCounts {
    let number = |people: Vec<&Person>| u32::try_from(people.len()).unwrap_or(u32::MAX);
    PeopleCounts {
        party_members: number(members_on(records, on, None)),
        official: number(members_on(records, on, Some(Standing::Official))),
        probationary: number(members_on(records, on, Some(Standing::Probationary))),
        non_party: number(non_party_on(records, on)),
        here_temporarily: number(here_temporarily_on(records, on)),
        gone: number(records.people.iter().filter(|person| !belongs_on(records, person.id, on)).collect()),
    }
}

fn of<T: Clone>(list: &[T], belongs: impl Fn(&&T) -> bool) -> Vec<T> {
    list.iter().filter(belongs).cloned().collect()
}
