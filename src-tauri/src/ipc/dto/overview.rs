//! Tổng quan: the year in one sight.

use book::overview as o;
use domain::{
    figures::{Figure, strip::MonthCell},
    records::StudyForm,
    rules::due::Due,
};
use serde::Serialize;
use ts_rs::TS;

use super::{code, iso, text, text_of};

/// A year in one sight.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    year: i32,
    today: String,
    people_on: String,
    party_members: u32,
    non_party: u32,
    regular_meetings: u32,
    sessions: u32,
    commendation_times: u32,
    commended_people: u32,
    quarters: Vec<OverviewQuarter>,
    missing: Vec<DueItem>,
    ahead: Vec<DueItem>,
    first_steps: Vec<FirstStepItem>,
}

/// A quarter.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewQuarter {
    period: String,
    #[ts(type = "Course")]
    course: String,
    held: Option<u32>,
    sessions: Vec<OverviewSession>,
    months: Vec<OverviewMonth>,
}

/// A thematic session of a quarter.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewSession {
    id: String,
    title: String,
    #[ts(type = "Course")]
    course: String,
    on: Option<String>,
    forms: Vec<OverviewForm>,
}

/// A form of a session.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewForm {
    #[ts(type = "StudyForm")]
    form: String,
    other_name: String,
}

/// A month with its regular meeting.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewMonth {
    period: String,
    #[ts(type = "Course")]
    course: String,
    meeting_id: Option<String>,
    on: Option<String>,
    stories: Option<u32>,
    commendations: Option<u32>,
}

/// Something missing, or coming due.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueItem {
    #[ts(type = "DueKind")]
    kind: String,
    on: String,
    period: Option<String>,
    row: Option<String>,
    line: Option<usize>,
    person_id: Option<String>,
    what: String,
    count: Option<u32>,
}

/// A step by which a new book comes into use.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FirstStepItem {
    #[ts(type = "FirstStep")]
    step: String,
    done: bool,
}

impl From<o::Overview> for Overview {
    fn from(overview: o::Overview) -> Self {
        let status = overview.status;
        Self {
            year: status.year,
            today: text(overview.today),
            people_on: text(overview.people_on),
            party_members: status.party_members,
            non_party: status.non_party,
            regular_meetings: status.regular_meetings,
            sessions: status.sessions,
            commendation_times: status.commendation_times,
            commended_people: status.commended_people,
            quarters: overview.quarters.into_iter().map(Into::into).collect(),
            missing: overview.missing.into_iter().map(Into::into).collect(),
            ahead: overview.ahead.into_iter().map(Into::into).collect(),
            first_steps: overview
                .first_steps
                .into_iter()
                .map(|(step, done)| FirstStepItem { step: code(step), done })
                .collect(),
        }
    }
}

impl From<o::OverviewQuarter> for OverviewQuarter {
    fn from(quarter: o::OverviewQuarter) -> Self {
        Self {
            period: text(quarter.period),
            course: code(quarter.course),
            held: quarter.held,
            sessions: quarter.sessions.into_iter().map(Into::into).collect(),
            months: quarter.months.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<o::OverviewSession> for OverviewSession {
    fn from(session: o::OverviewSession) -> Self {
        let form = |(form, other_name): (StudyForm, String)| OverviewForm { form: code(form), other_name };
        Self {
            id: text(session.id),
            title: session.title,
            course: code(session.course),
            on: iso(session.on),
            forms: session.forms.into_iter().map(form).collect(),
        }
    }
}

impl From<MonthCell> for OverviewMonth {
    fn from(month: MonthCell) -> Self {
        let count = |figure: Option<Figure>| figure.and_then(|figure| figure.count());
        Self {
            period: text(month.period),
            course: code(month.course),
            meeting_id: text_of(month.meeting),
            on: iso(month.on),
            stories: count(month.stories),
            commendations: count(month.commendations),
        }
    }
}

impl From<Due> for DueItem {
    fn from(due: Due) -> Self {
        Self {
            kind: code(due.kind),
            on: text(due.on),
            period: text_of(due.period),
            row: due.row.map(|row| row.id),
            line: due.line,
            person_id: text_of(due.person),
            what: due.what,
            count: due.count,
        }
    }
}
