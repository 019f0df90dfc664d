//! People: the list, one person's file, one person's page.

mod file;
mod page;
mod spans;

pub use file::PersonFile;
pub use page::{CourseLine, PersonAttendance, PersonLine, PersonPage, PersonYear};
pub use spans::{ActivitySpan, HelperSpan, OfficeSpan, PlacementSpan, StandingSpan};

use serde::Serialize;
use ts_rs::TS;

use super::{code, code_of, text, text_of};

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
