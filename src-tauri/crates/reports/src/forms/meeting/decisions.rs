//! What was voted on, and what was given to do.

use domain::{
    figures::sittings::VoteFigures,
    records::{Meeting, Task, Vote, find},
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
        let votes = self.view.votes_in(meeting.id).into_iter();
        votes.filter_map(|vote| self.vote_told(words, vote)).collect()
    }

    fn vote_told(&mut self, words: &MeetingWords, vote: &Vote) -> Option<Block> {
        let way = if vote.secret { words.votes.secret.as_str() } else { "" };
        let facts = self.vote_facts(vote).word(Word::Forms, way);
        let sentence = if is_counted(vote) { &words.votes.vote } else { &words.votes.vote_pen };
        self.say(sentence, &facts)
    }

    /// What was voted on, and its figures.
    pub(in crate::forms) fn vote_facts(&self, vote: &Vote) -> Facts {
        let VoteFigures { in_favour, against, abstained, eligible, share } =
            self.view.vote_figures(vote, self.period());
        Facts::default()
            .word(Word::Content, capitalised(bare(&vote.subject)))
            .figures([in_favour, against, abstained, eligible, share])
    }

    /// The votes by secret ballot; where none was secret, all.
    pub(in crate::forms) fn balloted(&self, meeting: &Meeting) -> Vec<Vote> {
        let all = self.view.votes_in(meeting.id);
        let are_secret = all.iter().any(|vote| vote.secret);
        all.into_iter().filter(|vote| vote.secret || !are_secret).cloned().collect()
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
