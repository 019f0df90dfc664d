//! II- Công tác lãnh đạo, chỉ đạo: the plans, cited in full this once, and the topic of the year.

use domain::{
    day::on_paper_short,
    records::{AnnualTopic, DocumentOut},
};

use super::{keep_with_next, writer::Writer};
use crate::{
    Block,
    wording::{Runs, Word},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let mut blocks = plans(writer);
    let (records, year) = (writer.view.records, writer.view.span.period.year);
    for topic in records.topics.iter().filter(|topic| topic.year == year) {
        let said = studied(writer, topic);
        blocks.extend(writer.say(format!("leadership.topic.{}", topic.id), said));
    }
    blocks
}

fn plans(writer: &mut Writer<'_>) -> Vec<Block> {
    let words = writer.words;
    let plans = writer.view.issued_plans();
    let Some(opening) = words.leadership.plans.fill(&writer.facts.clone().figure(writer.view.plans())) else {
        return writer.say("leadership.no_plans", words.leadership.no_plans.fill(&writer.facts));
    };
    let mut blocks = writer.say("leadership.plans", Some(opening));
    keep_with_next(&mut blocks);
    for (index, plan) in plans.iter().enumerate() {
        let mark = if index + 1 == plans.len() { &writer.profile.wording.content_end } else { ";" };
        let said = cited(writer, plan, mark);
        blocks.extend(writer.say(format!("leadership.plan.{}", plan.id), said));
    }
    blocks
}

fn cited(writer: &Writer<'_>, plan: &DocumentOut, mark: &str) -> Option<Runs> {
    let facts = writer.facts.clone();
    let facts = facts
        .word(Word::PlanNumber, plan.number_and_symbol())
        .word(Word::PlanDate, plan.dated.map(on_paper_short).unwrap_or_default())
        .word(Word::PlanSubject, subject(&writer.words.leadership.about, &plan.subject))
        .word(Word::Mark, mark);
    writer.words.leadership.plan.fill(&facts)
}

/// A subject as a citation says it: "về …", without an end mark of its own.
fn subject(about: &str, subject: &str) -> String {
    let subject = subject.trim_end_matches(['.', ';', ' ']);
    if subject.is_empty() || subject.starts_with(about) { subject.to_owned() } else { format!("{about}{subject}") }
}

fn studied(writer: &Writer<'_>, topic: &AnnualTopic) -> Option<Runs> {
    let facts = writer.facts.clone();
    let facts = facts.word(Word::TopicTitle, capitalised(&topic.title)).word(Word::Topic, &topic.short_name);
    writer.words.leadership.topic.fill(&facts)
}

/// With a capital first letter, as a title in quotation marks has it.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
