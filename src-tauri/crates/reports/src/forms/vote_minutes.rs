//! Biên bản kiểm phiếu: the votes as they were counted; what nobody records is left to the pen.

use domain::{
    day::on_paper,
    records::{Meeting, Vote},
};
use serde::Deserialize;

use super::{
    form::Form,
    meeting::{MeetingWords, is_counted},
};
use crate::{
    Block, Paper, PrintError,
    official::{capitalised, said},
    paper::{Signer, two_signatures},
    wording::{Facts, Sentence, Template, Word, plain},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/vote_minutes.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    opening: Sentence,
    tellers: String,
    teller_lines: [String; 3],
    results: String,
    item: Template,
    eligible: Sentence,
    papers: String,
    in_favour: Sentence,
    against: Sentence,
    abstained: Sentence,
    not_counted: [Template; 3],
    none: Template,
    closing: String,
    chair: String,
    head_teller: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = MeetingWords::read(form.profile())?;
    let meeting = form.meeting()?;
    let subject = said(&words.subject, &form.meeting_facts(meeting));
    let mut blocks = vec![form.office.bare_head()];
    blocks.extend(form.office.title(&words.type_name, &subject));
    let votes = form.balloted(meeting);
    if let Some(why) = form.did_not_sit(&shared, meeting) {
        blocks.push(why);
    } else if votes.is_empty() {
        blocks.push(form.office.paragraph(said(&words.none, &form.meeting_begins(meeting))));
    } else {
        blocks.extend(counted(form, &words, &shared, (meeting, &votes)));
    }
    let chair = form.found(meeting.chair).map(|person| person.full_name.clone()).unwrap_or_default();
    let left = Signer { role: words.chair.clone(), name: chair };
    let right = Signer { role: words.head_teller.clone(), name: String::new() };
    let signature = two_signatures(form.profile(), &left, &right);
    Ok(form.office.signed_by(signature, blocks, &format!("{} {subject}", words.type_name)))
}

fn counted(form: &mut Form<'_>, words: &Words, shared: &MeetingWords, of: (&Meeting, &[Vote])) -> Vec<Block> {
    let (meeting, votes) = of;
    let sittings = form.sittings();
    let first = sittings.first().map(|sitting| form.time(shared, sitting)).unwrap_or_default();
    let day = sittings.first().map(|sitting| on_paper(sitting.held_on)).unwrap_or_default();
    let facts = form.meeting_facts(meeting).and(first).word(Word::Dated, day);
    let opening = words.opening.fill(&facts).as_deref().map(plain).unwrap_or_default();
    let mut blocks = vec![form.office.paragraph(opening), form.section(&words.tellers)];
    blocks.extend(words.teller_lines.iter().map(|line| form.office.paragraph(line)));
    blocks.push(form.section(&words.results));
    for (number, vote) in (1_usize..).zip(votes) {
        blocks.extend(result(form, words, number, vote));
    }
    blocks.push(form.office.paragraph(&words.closing));
    blocks
}

fn result(form: &mut Form<'_>, words: &Words, number: usize, vote: &Vote) -> Vec<Block> {
    let facts = form.vote_facts(vote);
    let head =
        Facts::default().word(Word::Number, number.to_string()).word(Word::Content, capitalised(vote.subject.trim()));
    let mut blocks = vec![form.part(&said(&words.item, &head))];
    blocks.extend(form.say(&words.eligible, &facts));
    blocks.push(form.office.paragraph(&words.papers));
    if is_counted(vote) {
        for sentence in [&words.in_favour, &words.against, &words.abstained] {
            blocks.extend(form.say(sentence, &facts));
        }
    } else {
        for line in &words.not_counted {
            blocks.extend(line.fill(&facts).map(|runs| form.paragraph(&runs)));
        }
    }
    blocks
}
