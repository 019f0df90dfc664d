//! What was voted, said and given to do in the meetings.

use chrono::NaiveDate;
use domain::{
    Id, Period,
    entry::MeetingFile,
    records::{Contribution, Person, Task, TaskStatus, Unit, Vote},
};
use serde::Deserialize;

use super::{
    keys::Keys,
    meetings::regular_of,
    source::{Parsed, read},
};
use crate::{Book, Result};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/proceedings.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    meeting: Vec<MeetingSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MeetingSource {
    period: Parsed<Period>,
    #[serde(default)]
    votes: Vec<VoteSource>,
    #[serde(default)]
    tasks: Vec<TaskSource>,
    #[serde(default)]
    said: Vec<SaidSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VoteSource {
    subject: String,
    in_favour: u32,
    #[serde(default)]
    abstained: u32,
    eligible: u32,
    #[serde(default)]
    secret: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TaskSource {
    person: Option<String>,
    unit: Option<String>,
    content: String,
    due: Parsed<NaiveDate>,
    #[serde(default)]
    result: String,
    /// Still to be done; done otherwise.
    #[serde(default)]
    open: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SaidSource {
    person: String,
    #[serde(default = "once")]
    times: u32,
    content: String,
}

fn once() -> u32 {
    1
}

/// Adds to the regular meetings, which are in the book already.
pub(super) fn fill(book: &mut Book, people: &Keys<Person>, units: &Keys<Unit>) -> Result<()> {
    let source: Source = read("proceedings.toml", TEXT)?;
    for source in source.meeting {
        let period = source.period.0;
        let file = book.meeting(regular_of(book, period)?.id)?;
        let file = MeetingFile {
            votes: votes(&file, &source.votes),
            tasks: tasks(&file, &source.tasks, people, units)?,
            contributions: contributions(&file, &source.said, people)?,
            ..file
        };
        book.save_meeting(&file)?;
    }
    Ok(())
}

fn votes(file: &MeetingFile, sources: &[VoteSource]) -> Vec<Vote> {
    let vote = |(source, ordinal): (&VoteSource, u32)| Vote {
        id: Id::random(),
        meeting: file.meeting.id,
        ordinal,
        subject: source.subject.clone(),
        in_favour: source.in_favour,
        against: 0,
        abstained: source.abstained,
        eligible: source.eligible,
        secret: source.secret,
    };
    sources.iter().zip(1..).map(vote).collect()
}

fn tasks(file: &MeetingFile, sources: &[TaskSource], people: &Keys<Person>, units: &Keys<Unit>) -> Result<Vec<Task>> {
    let task = |(source, ordinal): (&TaskSource, u32)| {
        Ok(Task {
            id: Id::random(),
            meeting: Some(file.meeting.id),
            ordinal,
            person: source.person.as_ref().map(|key| people.id(key)).transpose()?,
            unit: source.unit.as_ref().map(|key| units.id(key)).transpose()?,
            content: source.content.clone(),
            given_on: file.sittings.first().map(|sitting| sitting.sitting.held_on),
            due: Some(source.due.0),
            status: if source.open { TaskStatus::Assigned } else { TaskStatus::Done },
            result: source.result.clone(),
        })
    };
    sources.iter().zip(1..).map(task).collect()
}

fn contributions(file: &MeetingFile, sources: &[SaidSource], people: &Keys<Person>) -> Result<Vec<Contribution>> {
    let said = |source: &SaidSource| {
        Ok(Contribution {
            id: Id::random(),
            meeting: Some(file.meeting.id),
            session: None,
            person: people.id(&source.person)?,
            times: source.times,
            content: source.content.clone(),
        })
    };
    sources.iter().map(said).collect()
}
