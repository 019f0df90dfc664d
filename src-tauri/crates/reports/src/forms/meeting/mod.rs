//! What the forms of meetings and of thematic sessions share.

mod course;
mod decisions;
mod sitting;
mod words;

use domain::{
    Id,
    day::on_paper_short,
    records::{Happening, Meeting, MeetingKind, Person, Sitting, find},
    rules::belonging::{placement_on, post_on},
};

use super::form::Form;
use crate::{
    Block,
    official::{capitalised, said},
    wording::{Facts, Word},
};
pub(super) use decisions::is_counted;
pub(super) use sitting::Leading;
pub(super) use words::MeetingWords;

/// Marks that end a typed line; a sentence brings its own.
const ENDS: [char; 4] = ['.', ',', ';', ' '];

impl Form<'_> {
    /// "sinh hoạt Chi bộ định kỳ tháng 5 năm 2023": what minutes and resolutions are of.
    pub(super) fn meeting_title(&self, words: &MeetingWords, meeting: &Meeting) -> String {
        let titles = &words.titles;
        let template = match meeting.kind {
            MeetingKind::Regular => &titles.regular,
            MeetingKind::Thematic => &titles.thematic,
            MeetingKind::Committee => &titles.committee,
            MeetingKind::Extraordinary => &titles.extraordinary,
            MeetingKind::Extended => &titles.extended,
            MeetingKind::Review => &titles.review,
            MeetingKind::Congress => &titles.congress,
        };
        said(template, &self.office.branch_facts().and(self.office.period_facts(meeting.period)))
    }

    /// The meeting by name, as sentences speak of it.
    pub(super) fn meeting_facts(&self, meeting: &Meeting) -> Facts {
        self.facts.clone().word(Word::Meeting, self.office.meeting_name(meeting))
    }

    /// The same, at the beginning of a sentence.
    pub(super) fn meeting_begins(&self, meeting: &Meeting) -> Facts {
        self.facts.clone().word(Word::Meeting, capitalised(&self.office.meeting_name(meeting)))
    }

    /// Why nothing can be told of a meeting that did not come about.
    pub(super) fn did_not_sit(&mut self, words: &MeetingWords, meeting: &Meeting) -> Option<Block> {
        let template = match meeting.status {
            Happening::PutOff => &words.put_off,
            Happening::NotHeld => &words.not_held,
            Happening::Planned | Happening::Held => return None,
        };
        let facts = self.meeting_begins(meeting).word(Word::Reason, bare(&meeting.status_reason));
        Some(self.office.paragraph(said(template, &facts)))
    }

    /// A sentence that may be said of a comrade of the branch on the day of a sitting.
    pub(super) fn comrade(&self, words: &MeetingWords, person: Option<Id<Person>>, on: Option<&Sitting>) -> Facts {
        let day = on.map_or(self.official().names_on, |sitting| sitting.held_on);
        let office = person.map(|id| self.office_or_job(words, id, day)).unwrap_or_default();
        Facts::default().word(Word::PersonName, self.name(person)).word(Word::Post, office)
    }

    /// Their post in the branch; who holds none, their post at work.
    fn office_or_job(&self, words: &MeetingWords, person: Id<Person>, day: chrono::NaiveDate) -> String {
        match post_on(self.records(), person, day) {
            Some(post) => words.posts.of(post).to_owned(),
            None => placement_on(self.records(), person, day).map(|at| at.job_title.trim()).unwrap_or_default().into(),
        }
    }

    /// Someone of the records.
    pub(super) fn found(&self, person: Option<Id<Person>>) -> Option<&Person> {
        person.and_then(|id| find(&self.records().people, id))
    }

    /// Dotted lines for the pen.
    pub(super) fn pen(&self, lines: usize) -> Block {
        Block::PenLines(self.profile().pen_lines(lines))
    }
}

/// What was typed, without the marks that end it.
pub(super) fn bare(typed: &str) -> &str {
    typed.trim().trim_end_matches(ENDS)
}

/// "05/5/2023"; nothing for no day.
pub(super) fn short(day: Option<chrono::NaiveDate>) -> String {
    day.map(on_paper_short).unwrap_or_default()
}
