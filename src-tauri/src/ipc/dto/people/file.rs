//! A person's file.

use domain::{Problem, entry::PersonFile as Entry, records as r, records::Gender};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::{Reader, code_of, text, text_of};
use super::spans::{ActivitySpan, HelperSpan, OfficeSpan, PlacementSpan, StandingSpan};

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
    /// None for who may not see it: saving leaves it as it is.
    pub(crate) identity_no: Option<String>,
    phone: String,
    note: String,
    standings: Vec<StandingSpan>,
    activities: Vec<ActivitySpan>,
    placements: Vec<PlacementSpan>,
    offices: Vec<OfficeSpan>,
    helpers: Vec<HelperSpan>,
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
            identity_no: None,
            phone: p.phone,
            note: p.note,
            standings: file.standings.into_iter().map(Into::into).collect(),
            activities: file.activities.into_iter().map(Into::into).collect(),
            placements: file.placements.into_iter().map(Into::into).collect(),
            offices: file.offices.into_iter().map(Into::into).collect(),
            helpers: file.helpers.into_iter().map(Into::into).collect(),
        }
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
        let helpers = self.helpers.iter().enumerate().map(|(i, h)| h.read(&mut read, i, id)).collect();
        read.finish(Entry { person, standings, activities, placements, offices, helpers })
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
            identity_no: self.identity_no.as_deref().map_or(known.identity_no.clone(), |number| read.line(number)),
            phone: read.line(&self.phone),
            note: read.text(&self.note),
            ..known
        }
    }
}
