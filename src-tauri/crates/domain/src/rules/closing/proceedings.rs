//! What came of the meetings: their minutes, how long they took, and who told the story.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;

use super::{
    Check, Finding,
    year::{Sat, Year},
};
use crate::{
    Id, Period,
    records::{
        AttachmentOwner, AttachmentRole, DocumentKind, DocumentStatus, Happening, Meeting, MeetingKind, Person, Story,
        StoryKind, StoryStatus, find,
    },
    rules::legal::{self, in_force},
};

impl Year<'_> {
    pub(super) fn proceedings(&self) -> Vec<Finding> {
        let minuted = self.minuted();
        let missing = self.held_meetings().filter(|meeting| !minuted.contains(&meeting.id));
        let mut found: Vec<Finding> = missing
            .map(|meeting| {
                let finding = Finding::new(Check::MinutesMissing).of(meeting.period).in_row(meeting);
                let first = self.sittings_of_meeting(meeting.id).first().map(|sat| sat.sitting.held_on);
                Finding { on: first, ..finding }
            })
            .collect();
        found.extend(self.regular_meetings().filter_map(|(meeting, sittings)| short(meeting, &sittings)));
        found.extend(self.storytellers());
        found
    }

    /// The meetings of which it is written down what came about: in the book itself (a conclusion, the course of an
    /// item of the agenda, what somebody said; the titles of an agenda are only planned), as a document "biên bản" whose
    /// number was not cancelled, or as a file that is no photo: a meeting takes no other file that says what it is.
    fn minuted(&self) -> BTreeSet<Id<Meeting>> {
        let records = self.records;
        let is_written = |text: &str| !text.trim().is_empty();
        let concluded = records.meetings.iter().filter(|meeting| is_written(&meeting.conclusion)).map(|m| m.id);
        let course = records.agenda_items.iter().filter(|item| is_written(&item.note)).map(|item| item.meeting);
        let said = records.contributions.iter().filter(|said| is_written(&said.content));
        let minutes = records.documents.iter().filter(|document| {
            document.kind == DocumentKind::Minutes && document.status != DocumentStatus::NumberCancelled
        });
        let files = records
            .attachments
            .iter()
            .filter(|file| file.owner_kind == AttachmentOwner::Meeting && file.role != AttachmentRole::Photo);
        concluded
            .chain(course)
            .chain(said.filter_map(|said| said.meeting))
            .chain(minutes.filter_map(|document| document.meeting))
            .chain(files.filter_map(|file| file.owner.parse().ok()))
            .collect()
    }

    /// Those who told a story in a month of the year, and in the month before it as well.
    fn storytellers(&self) -> Vec<Finding> {
        let told = self.stories_told();
        let again = told.iter().filter_map(|((month, person), stories)| {
            let before = Period::month_of(month.first_day() - Days::new(1));
            let earlier = told.get(&(before, *person)).filter(|_| self.period.covers(*month))?;
            let finding = Finding::new(Check::StorytellerAgain).of(*month).about(*person).called(self.name(*person));
            let meeting = find(&self.records.meetings, stories.first()?.meeting)?;
            Some(finding.in_row(meeting).in_rows(stories.iter().chain(earlier).copied()))
        });
        again.collect()
    }

    /// The stories told in regular meetings from last December on, by month and person.
    fn stories_told(&self) -> BTreeMap<(Period, Id<Person>), Vec<&Story>> {
        let from = self.period.first_day() - Days::new(31);
        let regular = self.records.meetings.iter().filter(|meeting| {
            let is_near = from <= meeting.period.first_day() && meeting.period.first_day() <= self.last_day();
            is_near && meeting.kind == MeetingKind::Regular && meeting.status == Happening::Held
        });
        let months: BTreeMap<Id<Meeting>, Period> = regular.map(|meeting| (meeting.id, meeting.period)).collect();
        let mut told: BTreeMap<_, Vec<&Story>> = BTreeMap::new();
        let stories = self.records.stories.iter();
        for story in stories.filter(|story| story.kind == StoryKind::Story && story.status == StoryStatus::Done) {
            if let (Some(month), Some(person)) = (months.get(&story.meeting), story.person) {
                told.entry((*month, person)).or_default().push(story);
            }
        }
        told
    }
}

/// A regular meeting that took less time than the rules want, all its sittings together.
fn short(meeting: &Meeting, sittings: &[&Sat<'_>]) -> Option<Finding> {
    let first = sittings.first()?.sitting.held_on;
    let lasted = |sat: &&Sat<'_>| Some((sat.sitting.ended_at? - sat.sitting.started_at?).num_minutes());
    let minutes = sittings.iter().map(lasted).sum::<Option<i64>>()?;
    let is_combined = sittings.iter().any(|sat| sat.sitting.session.is_some());
    let rule = if is_combined { legal::COMBINED_MINUTES } else { legal::MEETING_MINUTES };
    let least = in_force(rule, first)?;
    let finding = || {
        let finding = Finding::new(Check::MeetingShort).of(meeting.period).on(first).in_row(meeting);
        let finding = finding.in_rows(sittings.iter().map(|sat| sat.sitting));
        Finding { count: u32::try_from(minutes).ok(), of: Some(least), ..finding }
    };
    (minutes < i64::from(least)).then(finding)
}
