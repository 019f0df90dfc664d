//! A person's page.

use book::person_page as p;
use domain::{day::partial_on_screen, rules::sheet::Tally};
use serde::Serialize;
use ts_rs::TS;

use super::super::{code, iso, text, text_of};

/// What someone was and did.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonPage {
    id: String,
    full_name: String,
    today: String,
    party_age: Option<u32>,
    /// The date that the Party age runs from, as the screen shows it.
    party_since: Option<String>,
    #[ts(type = "Reckoned | null")]
    reckoned: Option<String>,
    probation_ends: Option<String>,
    course: Vec<CourseLine>,
    years: Vec<PersonYear>,
}

/// Something that was so from a day on.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseLine {
    #[ts(type = "CourseKind")]
    kind: String,
    /// A standing, an activity or a post; empty for the others.
    code: String,
    text: String,
    person_id: Option<String>,
    from: String,
    to: Option<String>,
}

/// A year of someone.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonYear {
    year: i32,
    meetings: PersonAttendance,
    sessions: PersonAttendance,
    lines: Vec<PersonLine>,
}

/// Someone's part in the sheets of a year.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonAttendance {
    due: u32,
    present: u32,
    non_party: u32,
    unmarked: u32,
}

/// A line of someone's year.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonLine {
    #[ts(type = "PersonLineKind")]
    kind: String,
    on: String,
    text: String,
    /// The code of its state: of a story, a task, a paper.
    status: Option<String>,
    times: Option<u32>,
    /// The record that a screen opens for it.
    table: String,
    row: String,
}

impl From<p::PersonPage> for PersonPage {
    fn from(page: p::PersonPage) -> Self {
        Self {
            id: text(page.id),
            full_name: page.full_name,
            today: text(page.today),
            party_age: page.party_age.map(|age| age.years),
            party_since: page.party_age.map(|age| partial_on_screen(age.since)),
            reckoned: page.party_age.map(|age| code(age.reckoned)),
            probation_ends: iso(page.probation_ends),
            course: page.course.into_iter().map(Into::into).collect(),
            years: page.years.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<p::CourseLine> for CourseLine {
    fn from(line: p::CourseLine) -> Self {
        Self {
            kind: code(line.kind),
            code: line.code.to_owned(),
            text: line.text,
            person_id: text_of(line.person),
            from: text(line.from),
            to: iso(line.to),
        }
    }
}

impl From<p::PersonYear> for PersonYear {
    fn from(year: p::PersonYear) -> Self {
        Self {
            year: year.year,
            meetings: year.meetings.into(),
            sessions: year.sessions.into(),
            lines: year.lines.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Tally> for PersonAttendance {
    fn from(tally: Tally) -> Self {
        Self { due: tally.due, present: tally.present, non_party: tally.non_party, unmarked: tally.unmarked }
    }
}

impl From<p::PersonLine> for PersonLine {
    fn from(line: p::PersonLine) -> Self {
        Self {
            kind: code(line.kind),
            on: text(line.on),
            text: line.text,
            status: line.status.map(str::to_owned),
            times: line.times,
            table: line.row.table.to_owned(),
            row: line.row.id,
        }
    }
}
