//! People: the list, and one person's file.

use domain::{
    Problem,
    entry::PersonFile as Entry,
    records as r,
    records::{Activity, Gender, Post, Standing},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, code_of, iso, text, text_of};

/// A line of the list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    id: String,
    full_name: String,
    #[ts(type = "Standing | null")]
    standing: Option<String>,
    #[ts(type = "Activity")]
    activity: String,
    birth: Option<String>,
    #[ts(type = "Gender | null")]
    gender: Option<String>,
    unit: Option<String>,
    job_title: Option<String>,
    #[ts(type = "Post | null")]
    post: Option<String>,
    commendations: u32,
}

/// The list on a day.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeopleList {
    on: String,
    people: Vec<PersonRow>,
    counts: PeopleCounts,
}

/// What the branch adds up to on that day.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeopleCounts {
    party_members: u32,
    official: u32,
    probationary: u32,
    non_party: u32,
    here_temporarily: u32,
    gone: u32,
}

/// What someone is, from a day on.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StandingSpan {
    id: Option<String>,
    #[ts(type = "Standing")]
    standing: String,
    from: String,
    note: String,
}

/// How someone takes part.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivitySpan {
    id: Option<String>,
    #[ts(type = "Activity")]
    activity: String,
    from: String,
    to: Option<String>,
    place: String,
    note: String,
}

/// Where someone works.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacementSpan {
    id: Option<String>,
    unit_id: Option<String>,
    job_title: String,
    from: String,
    to: Option<String>,
}

/// An office held.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeSpan {
    id: Option<String>,
    #[ts(type = "Post")]
    post: String,
    from: String,
    to: Option<String>,
}

/// A person's file.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonFile {
    id: Option<String>,
    full_name: String,
    given_name: Option<String>,
    birth_name: String,
    #[ts(type = "Gender | null")]
    gender: Option<String>,
    birth: Option<String>,
    ethnicity: String,
    religion: String,
    native_place: String,
    residence: String,
    general_education: String,
    qualification: String,
    political_theory: String,
    foreign_language: String,
    admission_decision_on: Option<String>,
    admission_ceremony_on: Option<String>,
    official_on: Option<String>,
    card_no: String,
    phone: String,
    note: String,
    standings: Vec<StandingSpan>,
    activities: Vec<ActivitySpan>,
    placements: Vec<PlacementSpan>,
    offices: Vec<OfficeSpan>,
}

impl From<book::people::PeopleList> for PeopleList {
    fn from(list: book::people::PeopleList) -> Self {
        let c = list.counts;
        Self {
            on: text(list.on),
            people: list.people.into_iter().map(Into::into).collect(),
            counts: PeopleCounts {
                party_members: c.party_members,
                official: c.official,
                probationary: c.probationary,
                non_party: c.non_party,
                here_temporarily: c.here_temporarily,
                gone: c.gone,
            },
        }
    }
}

impl From<book::people::PersonRow> for PersonRow {
    fn from(row: book::people::PersonRow) -> Self {
        Self {
            id: text(row.id),
            full_name: row.full_name,
            standing: code_of(row.standing),
            activity: code(row.activity),
            birth: text_of(row.birth),
            gender: code_of(row.gender),
            unit: row.unit,
            job_title: row.job_title,
            post: code_of(row.post),
            commendations: row.commendations,
        }
    }
}

impl From<Entry> for PersonFile {
    fn from(file: Entry) -> Self {
        let p = file.person;
        Self {
            id: Some(text(p.id)),
            full_name: p.full_name,
            given_name: p.given_name,
            birth_name: p.birth_name,
            gender: code_of(p.gender),
            birth: text_of(p.birth),
            ethnicity: p.ethnicity,
            religion: p.religion,
            native_place: p.native_place,
            residence: p.residence,
            general_education: p.general_education,
            qualification: p.qualification,
            political_theory: p.political_theory,
            foreign_language: p.foreign_language,
            admission_decision_on: text_of(p.admission_decision),
            admission_ceremony_on: text_of(p.admission_ceremony),
            official_on: text_of(p.official_on),
            card_no: p.card_no,
            phone: p.phone,
            note: p.note,
            standings: file.standings.into_iter().map(Into::into).collect(),
            activities: file.activities.into_iter().map(Into::into).collect(),
            placements: file.placements.into_iter().map(Into::into).collect(),
            offices: file.offices.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<r::StandingChange> for StandingSpan {
    fn from(s: r::StandingChange) -> Self {
        Self { id: Some(text(s.id)), standing: code(s.standing), from: text(s.from), note: s.note }
    }
}

impl From<r::ActivitySpan> for ActivitySpan {
    fn from(a: r::ActivitySpan) -> Self {
        Self {
            id: Some(text(a.id)),
            activity: code(a.activity),
            from: text(a.from),
            to: iso(a.to),
            place: a.place,
            note: a.note,
        }
    }
}

impl From<r::Placement> for PlacementSpan {
    fn from(p: r::Placement) -> Self {
        Self {
            id: Some(text(p.id)),
            unit_id: text_of(p.unit),
            job_title: p.job_title,
            from: text(p.from),
            to: iso(p.to),
        }
    }
}

impl From<r::Office> for OfficeSpan {
    fn from(o: r::Office) -> Self {
        Self { id: Some(text(o.id)), post: code(o.post), from: text(o.from), to: iso(o.to) }
    }
}

impl PersonFile {
    /// Whom it is about; nothing for someone new.
    #[must_use]
    pub fn id(&self) -> Option<domain::Id<r::Person>> {
        self.id.as_deref()?.parse().ok()
    }

    /// Reads it over what the book already holds of the person, so that what this form does not show stays.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, known: Option<r::Person>) -> Result<Entry, Vec<Problem>> {
        let mut read = Reader::default();
        let id = read.id("id", self.id.as_deref());
        let person = self.read_person(&mut read, known.unwrap_or_else(|| r::Person::named(id, "")));
        let standings = self.standings.iter().enumerate().map(|(i, s)| s.read(&mut read, i, id)).collect();
        let activities = self.activities.iter().enumerate().map(|(i, a)| a.read(&mut read, i, id)).collect();
        let placements = self.placements.iter().enumerate().map(|(i, p)| p.read(&mut read, i, id)).collect();
        let offices = self.offices.iter().enumerate().map(|(i, o)| o.read(&mut read, i, id)).collect();
        read.finish(Entry { person, standings, activities, placements, offices })
    }

    fn read_person(&self, read: &mut Reader, known: r::Person) -> r::Person {
        r::Person {
            full_name: read.name("fullName", &self.full_name),
            given_name: self.given_name.as_deref().map(|name| read.line(name)).filter(|name| !name.is_empty()),
            birth_name: read.line(&self.birth_name),
            gender: self.gender.as_deref().filter(|g| !g.is_empty()).and_then(|g| read.code::<Gender>("gender", g)),
            birth: read.partial("birth", self.birth.as_deref()),
            ethnicity: read.line(&self.ethnicity),
            religion: read.line(&self.religion),
            native_place: read.line(&self.native_place),
            residence: read.line(&self.residence),
            general_education: read.line(&self.general_education),
            qualification: read.line(&self.qualification),
            political_theory: read.line(&self.political_theory),
            foreign_language: read.line(&self.foreign_language),
            admission_decision: read.partial("admissionDecisionOn", self.admission_decision_on.as_deref()),
            admission_ceremony: read.partial("admissionCeremonyOn", self.admission_ceremony_on.as_deref()),
            official_on: read.partial("officialOn", self.official_on.as_deref()),
            card_no: read.line(&self.card_no),
            phone: read.line(&self.phone),
            note: read.text(&self.note),
            ..known
        }
    }
}

impl StandingSpan {
    fn read(&self, read: &mut Reader, i: usize, person: domain::Id<r::Person>) -> r::StandingChange {
        let at = |field: &str| format!("standings.{i}.{field}");
        r::StandingChange {
            id: read.id(&at("id"), self.id.as_deref()),
            person,
            standing: read.code_or(&at("standing"), &self.standing, Standing::NonParty),
            from: read.day(&at("from"), &self.from),
            note: read.line(&self.note),
        }
    }
}

impl ActivitySpan {
    fn read(&self, read: &mut Reader, i: usize, person: domain::Id<r::Person>) -> r::ActivitySpan {
        let at = |field: &str| format!("activities.{i}.{field}");
        r::ActivitySpan {
            id: read.id(&at("id"), self.id.as_deref()),
            person,
            activity: read.code_or(&at("activity"), &self.activity, Activity::Active),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
            place: read.line(&self.place),
            note: read.line(&self.note),
        }
    }
}

impl PlacementSpan {
    fn read(&self, read: &mut Reader, i: usize, person: domain::Id<r::Person>) -> r::Placement {
        let at = |field: &str| format!("placements.{i}.{field}");
        r::Placement {
            id: read.id(&at("id"), self.id.as_deref()),
            person,
            unit: read.reference(&at("unitId"), self.unit_id.as_deref()),
            job_title: read.line(&self.job_title),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
        }
    }
}

impl OfficeSpan {
    fn read(&self, read: &mut Reader, i: usize, person: domain::Id<r::Person>) -> r::Office {
        let at = |field: &str| format!("offices.{i}.{field}");
        r::Office {
            id: read.id(&at("id"), self.id.as_deref()),
            person,
            post: read.code_or(&at("post"), &self.post, Post::CommitteeMember),
            from: read.day(&at("from"), &self.from),
            to: read.day_if_any(&at("to"), self.to.as_deref()),
        }
    }
}
