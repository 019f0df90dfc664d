//! Meetings: the year's list, and one meeting's file.

use domain::{
    Id, Problem,
    entry::{MeetingFile as Entry, SittingFile as SittingEntry},
    records as r,
    records::{Happening, MeetingKind, StoryKind, StoryStatus},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Reader, code, iso,
    proceedings::{ContributionItem, VoteItem},
    reader::ordinal,
    sittings::SittingFile,
    tasks::TaskFile,
    text, text_of,
    works::NamedWork,
};

/// A line of the year's list.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingRow {
    id: String,
    #[ts(type = "MeetingKind")]
    kind: String,
    period: String,
    held_on: Option<String>,
    #[ts(type = "Happening")]
    status: String,
    present: Option<u32>,
    due: Option<u32>,
    non_party_present: Option<u32>,
    unmarked: u32,
    stories: u32,
    speeches: Option<u32>,
    commended: u32,
    combined_with: Option<String>,
}

/// A meeting's file.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingFile {
    id: Option<String>,
    #[ts(type = "MeetingKind")]
    kind: String,
    period: String,
    #[ts(type = "Happening")]
    status: String,
    status_reason: String,
    chair_id: Option<String>,
    minutes_taker_id: Option<String>,
    speeches: Option<u32>,
    conclusion: String,
    note: String,
    sittings: Vec<SittingFile>,
    agenda: Vec<AgendaItem>,
    stories: Vec<StoryItem>,
    votes: Vec<VoteItem>,
    tasks: Vec<TaskFile>,
    contributions: Vec<ContributionItem>,
}

/// An item of the agenda.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    id: Option<String>,
    title: String,
    note: String,
}

/// A story, or the presentation of a work.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryItem {
    id: Option<String>,
    #[ts(type = "StoryKind")]
    kind: String,
    person_id: Option<String>,
    title: String,
    work_id: Option<String>,
    work_title: String,
    excerpt: String,
    #[ts(type = "StoryStatus")]
    status: String,
}

impl From<book::meetings::MeetingRow> for MeetingRow {
    fn from(row: book::meetings::MeetingRow) -> Self {
        let tally = row.tally.filter(domain::rules::sheet::Tally::is_complete);
        Self {
            id: text(row.id),
            kind: code(row.kind),
            period: text(row.period),
            held_on: iso(row.held_on),
            status: code(row.status),
            present: tally.as_ref().map(|t| t.present),
            due: tally.as_ref().map(|t| t.due),
            non_party_present: tally.as_ref().map(|t| t.non_party),
            unmarked: row.unmarked,
            stories: row.stories,
            speeches: row.speeches,
            commended: row.commended,
            combined_with: row.combined_with,
        }
    }
}

impl MeetingFile {
    /// The file of a meeting; `works` names the works that its stories present.
    #[must_use]
    pub fn of(file: Entry, works: &[r::Work]) -> Self {
        let m = file.meeting;
        Self {
            id: Some(text(m.id)),
            kind: code(m.kind),
            period: text(m.period),
            status: code(m.status),
            status_reason: m.status_reason,
            chair_id: text_of(m.chair),
            minutes_taker_id: text_of(m.minutes_taker),
            speeches: m.speeches,
            conclusion: m.conclusion,
            note: m.note,
            sittings: file.sittings.into_iter().map(Into::into).collect(),
            agenda: file
                .agenda
                .into_iter()
                .map(|a| AgendaItem { id: Some(text(a.id)), title: a.title, note: a.note })
                .collect(),
            stories: file.stories.into_iter().map(|story| StoryItem::of(story, works)).collect(),
            votes: file.votes.into_iter().map(Into::into).collect(),
            tasks: file.tasks.into_iter().map(Into::into).collect(),
            contributions: file.contributions.into_iter().map(Into::into).collect(),
        }
    }

    /// The same as something that is not in the book yet.
    #[must_use]
    pub fn unsaved(mut self) -> Self {
        self.id = None;
        self.sittings = self.sittings.into_iter().map(SittingFile::unsaved).collect();
        self
    }

    /// Reads it; `known` is all that the book holds.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn read(&self, known: &domain::Records) -> Result<Entry, Vec<Problem>> {
        let mut read = Reader::default();
        let id = read.id("id", self.id.as_deref());
        let meeting = r::Meeting {
            id,
            kind: read.code_or("kind", &self.kind, MeetingKind::Regular),
            period: read.period("period", &self.period),
            status: read.code_or("status", &self.status, Happening::Planned),
            status_reason: read.line(&self.status_reason),
            chair: read.reference("chairId", self.chair_id.as_deref()),
            minutes_taker: read.reference("minutesTakerId", self.minutes_taker_id.as_deref()),
            speeches: self.speeches,
            conclusion: read.text(&self.conclusion),
            note: read.text(&self.note),
        };
        let mut sittings: Vec<_> =
            self.sittings.iter().enumerate().map(|(i, s)| s.read(&mut read, i, &known.attendance)).collect();
        for file in &mut sittings {
            file.sitting.meeting = Some(id);
        }
        let agenda = self.agenda.iter().enumerate().map(|(i, item)| item.read(&mut read, i, id)).collect();
        let mut new_works = Vec::new();
        let stories = self.stories.iter().enumerate();
        let stories = stories.map(|(i, story)| story.read(&mut read, i, id, &known.works, &mut new_works)).collect();
        let votes = self.votes.iter().enumerate().map(|(i, vote)| vote.read(&mut read, i, id)).collect();
        let tasks = self.read_tasks(&mut read, id, &sittings);
        let said = self.contributions.iter().enumerate();
        let contributions = said.map(|(i, said)| said.of_meeting(&mut read, i, id)).collect();
        read.finish(Entry { meeting, sittings, agenda, stories, votes, tasks, contributions, new_works })
    }

    /// The tasks that the meeting gave: on its first day, unless another one is said.
    fn read_tasks(&self, read: &mut Reader, meeting: Id<r::Meeting>, sittings: &[SittingEntry]) -> Vec<r::Task> {
        let held_on = sittings.first().map(|file| file.sitting.held_on);
        let tasks = self.tasks.iter().enumerate().map(|(i, task)| {
            let task = task.read_at(read, |field| format!("tasks.{i}.{field}"));
            r::Task { meeting: Some(meeting), ordinal: ordinal(i), given_on: task.given_on.or(held_on), ..task }
        });
        tasks.collect()
    }
}

impl AgendaItem {
    fn read(&self, read: &mut Reader, i: usize, meeting: Id<r::Meeting>) -> r::AgendaItem {
        r::AgendaItem {
            id: read.id(&format!("agenda.{i}.id"), self.id.as_deref()),
            meeting,
            ordinal: ordinal(i),
            title: read.line(&self.title),
            note: read.text(&self.note),
        }
    }
}

impl StoryItem {
    fn of(story: r::Story, works: &[r::Work]) -> Self {
        let work = story.work.and_then(|id| r::find(works, id));
        Self {
            id: Some(text(story.id)),
            kind: code(story.kind),
            person_id: text_of(story.person),
            title: story.title,
            work_id: text_of(story.work),
            work_title: work.map_or_else(String::new, |work| work.title.clone()),
            excerpt: story.excerpt,
            status: code(story.status),
        }
    }

    fn read(
        &self,
        read: &mut Reader,
        i: usize,
        meeting: Id<r::Meeting>,
        known: &[r::Work],
        new: &mut Vec<r::Work>,
    ) -> r::Story {
        let at = |field: &str| format!("stories.{i}.{field}");
        let work =
            NamedWork { field: at("workId"), chosen: self.work_id.as_deref(), title: &self.work_title, author: "" };
        r::Story {
            id: read.id(&at("id"), self.id.as_deref()),
            meeting,
            ordinal: ordinal(i),
            kind: read.code_or(&at("kind"), &self.kind, StoryKind::Story),
            person: read.reference(&at("personId"), self.person_id.as_deref()),
            title: read.line(&self.title),
            work: work.read(read, known, new),
            excerpt: read.line(&self.excerpt),
            status: read.code_or(&at("status"), &self.status, StoryStatus::Assigned),
        }
    }
}
