//! What was on the agenda of a meeting, told in it and said there.

use domain::{
    figures::{Figure, Rule},
    records::{Commendation, Contribution, Meeting, MeetingKind, Story, StoryKind, StoryStatus, find},
};

use super::{MeetingWords, bare};
use crate::{
    Block,
    forms::form::Form,
    official::{capitalised, said},
    wording::{Facts, Word},
};

impl Form<'_> {
    /// The agenda as a list.
    pub(in crate::forms) fn agenda_told(&mut self, words: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
        let (items, words) = (self.view.agenda_of(meeting.id), &words.course);
        let line = |(number, title): (usize, &str)| {
            let mark = if number == items.len() { &words.agenda_end } else { &words.agenda_separator };
            let facts = Facts::default()
                .word(Word::Number, number.to_string())
                .word(Word::Content, bare(title))
                .word(Word::Mark, mark);
            self.office.paragraph(said(&words.agenda_item, &facts))
        };
        (1..).zip(items.iter().map(|item| item.title.as_str())).map(line).collect()
    }

    /// The stories and works told in a meeting; what was only assigned is not told.
    pub(in crate::forms) fn stories_told(
        &mut self,
        words: &MeetingWords,
        meeting: &Meeting,
        kinds: &[StoryKind],
    ) -> Vec<Block> {
        let stories = self.view.stories_in(meeting.id).into_iter();
        let is_told = |story: &&Story| story.status == StoryStatus::Done && kinds.contains(&story.kind);
        let told: Vec<&Story> = stories.filter(is_told).collect();
        told.into_iter().filter_map(|story| self.story_told(words, story)).collect()
    }

    fn story_told(&mut self, words: &MeetingWords, story: &Story) -> Option<Block> {
        let work = story.work.and_then(|id| find(&self.records().works, id));
        let facts = Facts::default()
            .word(Word::PersonName, self.name(story.person))
            .word(Word::Content, capitalised(bare(&story.title)))
            .word(Word::WorkTitle, work.map(|work| capitalised(bare(&work.title))).unwrap_or_default())
            .word(Word::Author, work.map_or("", |work| work.author.trim()));
        let sentence = match story.kind {
            StoryKind::Story => &words.course.story,
            StoryKind::WorkPresentation => &words.course.presentation,
        };
        self.say(sentence, &facts)
    }

    /// How many spoke, and who said what; `counted` stands where nobody is named.
    pub(in crate::forms) fn contributions_told(
        &mut self,
        words: &MeetingWords,
        said: &[&Contribution],
        counted: Figure,
    ) -> Vec<Block> {
        let period = self.period();
        let (sentence, total) = match said {
            [] => (&words.course.counted, counted),
            said => (&words.course.said, self.view.contribution_count(said, period)),
        };
        let mut blocks: Vec<Block> = self.say(sentence, &Facts::default().figure(total)).into_iter().collect();
        for said in said {
            let facts = Facts::default()
                .word(Word::PersonName, self.name(Some(said.person)))
                .word(Word::Content, bare(&said.content));
            // Once is not worth a number.
            let times = (said.times > 1).then(|| self.view.contribution_count(&[said], period));
            let facts = times.into_iter().fold(facts, Facts::figure);
            blocks.extend(self.say(&words.course.said_by, &facts));
        }
        blocks
    }

    /// Lượt ý kiến of a meeting as counted without names; of the only regular one of its month, the figure of the month.
    pub(in crate::forms) fn counted_speeches(&self, meeting: &Meeting) -> Figure {
        let is_the_only = matches!(self.view.regular_meetings().as_slice(), [only] if only.id == meeting.id);
        if is_the_only { self.view.meeting_speeches() } else { self.view.counted_in_meeting(meeting) }
    }

    /// Who was commended, and who was reminded, with what for.
    pub(in crate::forms) fn commended_told(&mut self, words: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
        let given = self.view.commended_in(meeting);
        let mut blocks = Vec::new();
        if !given.is_empty() {
            let facts = self.office.branch_facts().figure(self.commended_count(meeting, &given));
            blocks.extend(self.say(&words.course.commended, &facts));
        }
        for given in given {
            let facts = Facts::default()
                .word(Word::PersonName, self.name(Some(given.person)))
                .word(Word::Post, self.unit(given.person, given.dated))
                .word(Word::Content, bare(&given.reason));
            blocks.extend(self.say(&words.course.named, &facts));
        }
        let reminders = self.view.reminded_in(meeting);
        if !reminders.is_empty() {
            blocks.extend(self.say(&words.course.reminded, &self.office.branch_facts()));
        }
        for reminder in reminders {
            let facts = Facts::default()
                .word(Word::PersonName, self.name(Some(reminder.person)))
                .word(Word::Post, self.unit(reminder.person, reminder.dated))
                .word(Word::Content, bare(&reminder.content));
            blocks.extend(self.say(&words.course.named, &facts));
        }
        blocks
    }

    fn commended_count(&self, meeting: &Meeting, given: &[&Commendation]) -> Figure {
        match meeting.kind {
            MeetingKind::Regular => self.view.commendation_times(meeting.period),
            MeetingKind::Thematic
            | MeetingKind::Committee
            | MeetingKind::Extraordinary
            | MeetingKind::Extended
            | MeetingKind::Review
            | MeetingKind::Congress => Figure::counting(Rule::CommendationTimes, meeting.period, given.iter().copied()),
        }
    }
}
