//! Biên bản of a thematic session (domain facts 3.2, 3.3): what was studied, how, by whom, and what was said.

mod content;
mod contest;

use domain::{
    Id,
    day::on_paper_short,
    records::{Meeting, Person, ThematicSession, find},
};
use serde::Deserialize;

use super::{
    form::Form,
    meeting::{Leading, MeetingWords},
};
use crate::{
    Block, Paper, PrintError,
    official::{capitalised, said},
    wording::{Facts, Sentence, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../../assets/wording/forms/session_minutes.toml");
const PEN_LINES: usize = 6;
const FEW_PEN_LINES: usize = 3;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    this: Template,
    opening: String,
    content: String,
    course: String,
    conclusion: String,
    title: Sentence,
    topic: Sentence,
    campaign: Sentence,
    works: Sentence,
    work: Template,
    forms: Sentence,
    site: Sentence,
    partners: Sentence,
    partner: Template,
    presented: String,
    presenter: Sentence,
    guest_presenter: Sentence,
    contest: Template,
    rounds: Sentence,
    scores: [String; 2],
    said: Template,
    read_out: String,
    study_forms: StudyForms,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StudyForms {
    talk: String,
    roundtable: String,
    field_visit: String,
    quiz_contest: String,
    film: String,
    performance: String,
    other: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = MeetingWords::read(form.profile())?;
    let session = form.session()?;
    let leading = Leading { chair: session.chair, minutes_taker: minutes_taker(form) };
    let period = form.office.period_facts(session.period);
    let first = form.sittings().first().map(|sitting| on_paper_short(sitting.held_on)).unwrap_or_default();
    let subject = form.subject_or(said(&words.subject, &period.clone().word(Word::FirstDay, first)));
    let mut blocks = form.head(&words.type_name, &subject);
    blocks.push(form.section(&words.opening));
    blocks.extend(form.sittings_told(&shared, leading, session.period));
    blocks.push(form.section(&words.content));
    blocks.extend(content::blocks(form, &words, session));
    blocks.push(form.section(&words.course));
    blocks.extend(course(form, &words, &shared, session));
    blocks.push(form.section(&words.conclusion));
    blocks.extend(form.typed(&session.conclusion, FEW_PEN_LINES));
    let name = Facts::default().word(Word::Meeting, capitalised(&said(&words.this, &period)));
    blocks.extend(form.ending(&shared, &name));
    blocks.push(form.office.paragraph(&words.read_out));
    let signature = form.office.minutes_signature(form.found(leading.minutes_taker), form.found(leading.chair));
    Ok(form.office.signed_by(signature, blocks, &format!("{} {subject}", words.type_name)))
}

/// A session that sits together with a meeting has its minutes written by that meeting's hand.
fn minutes_taker(form: &Form<'_>) -> Option<Id<Person>> {
    let meetings = form.sittings().into_iter().filter_map(|sitting| sitting.meeting);
    let mut found = meetings.filter_map(|id| find(&form.records().meetings, id));
    found.find_map(|meeting: &Meeting| meeting.minutes_taker)
}

fn course(form: &mut Form<'_>, words: &Words, shared: &MeetingWords, session: &ThematicSession) -> Vec<Block> {
    let mut parts: Vec<Vec<Block>> = Vec::new();
    let presented = content::presented(form, words, session);
    if !presented.is_empty() {
        let head = form.part(&words.presented);
        parts.push(std::iter::once(head).chain(presented).collect());
    }
    let contest = contest::blocks(form, words, session);
    if !contest.is_empty() {
        let head = form.part(&numbered(&words.contest, parts.len() + 1));
        parts.push(std::iter::once(head).chain(contest).collect());
    }
    let said = form.view.said_in_session(session.id);
    let counted = form.view.speeches_of(&[session], session.period);
    let contributions = form.contributions_told(shared, &said, counted);
    if !contributions.is_empty() {
        let head = form.part(&numbered(&words.said, parts.len() + 1));
        parts.push(std::iter::once(head).chain(contributions).collect());
    }
    if parts.is_empty() { vec![form.pen(PEN_LINES)] } else { parts.concat() }
}

fn numbered(template: &Template, number: usize) -> String {
    said(template, &Facts::default().word(Word::Number, number.to_string()))
}
