//! What was voted on, and what was given to do.

use domain::{
    figures::sittings::VoteFigures,
    records::{Meeting, Task, Vote, find},
    rules::{
        sheet::Circle,
        voting::{Electorate, electorate},
    },
};

use super::{MeetingWords, bare, short};
use crate::{
    Block,
    forms::form::Form,
    official::{capitalised, said},
    wording::{Facts, Word},
};

impl Form<'_> {
    /// Each vote in a line.
    pub(in crate::forms) fn votes_told(&mut self, words: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
        let votes = self.view.votes_in(meeting.id);
        let are_open = votes.iter().all(|vote| !vote.secret);
        let lead = (are_open && !votes.is_empty()).then(|| self.office.paragraph(&words.votes.by_hand));
        let way = |vote: &Vote| match vote.secret {
            true => words.votes.secret.as_str(),
            false if are_open => "",
            false => &words.votes.open,
        };
        let told = votes.into_iter().filter_map(|vote| self.vote_told(words, vote, way(vote)));
        let told: Vec<Block> = told.collect();
        lead.into_iter().chain(told).collect()
    }

    fn vote_told(&mut self, words: &MeetingWords, vote: &Vote, way: &str) -> Option<Block> {
        let facts = self.vote_facts(vote).word(Word::Forms, way);
        let sentence = if is_counted(vote) { &words.votes.vote } else { &words.votes.vote_pen };
        self.say(sentence, &facts)
    }

    /// What was voted on, and its figures.
    pub(in crate::forms) fn vote_facts(&self, vote: &Vote) -> Facts {
        let VoteFigures { in_favour, against, abstained, eligible, present, share } =
            self.view.vote_figures(vote, self.period());
        Facts::default()
            .word(Word::Content, capitalised(bare(&vote.subject)))
            .figures([in_favour, against, abstained, eligible, present, share])
    }

    /// The votes by secret ballot.
    pub(in crate::forms) fn balloted(&self, meeting: &Meeting) -> Vec<Vote> {
        self.view.votes_in(meeting.id).into_iter().filter(|vote| vote.secret).cloned().collect()
    }

    /// Who could vote on the day of the meeting, by the sheet of its sittings.
    pub(in crate::forms) fn voters(&self, meeting: &Meeting) -> Electorate {
        let sittings = self.sittings();
        let day = sittings.first().map_or(self.official().names_on, |sitting| sitting.held_on);
        let marks = self.records().attendance.iter().filter(|mark| sittings.iter().any(|s| s.id == mark.sitting));
        let came: Vec<_> = marks.filter(|mark| mark.presence.is_present()).map(|mark| mark.person).collect();
        electorate(self.records(), Circle::called_to(meeting.kind), day, &came)
    }

    /// Each assignment in a line.
    pub(in crate::forms) fn tasks_told(&mut self, words: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
        let mut blocks = Vec::new();
        for task in self.view.tasks_of(meeting.id) {
            let facts = Facts::default()
                .word(Word::PersonName, capitalised(&self.doer(words, task)))
                .word(Word::Content, bare(&task.content))
                .word(Word::Deadline, short(task.due));
            blocks.extend(self.say(&words.tasks.line, &facts));
        }
        blocks
    }

    /// "đồng chí Trần Thị Mỹ Quyên", "Thanh tra Sở".
    pub(in crate::forms) fn doer(&self, words: &MeetingWords, task: &Task) -> String {
        let comrade = Facts::default().word(Word::PersonName, self.name(task.person));
        let unit = task.unit.and_then(|id| find(&self.records().units, id)).map_or("", |unit| unit.name.as_str());
        let told = [said(&words.tasks.comrade, &comrade), unit.to_owned()];
        told.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(&self.words.comma)
    }
}

/// Whether the votes were counted: of a vote that is only planned nothing is known but who could take part.
pub(in crate::forms) fn is_counted(vote: &Vote) -> bool {
    vote.in_favour > 0 || vote.against > 0 || vote.abstained > 0
}
