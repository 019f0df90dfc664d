//! II- Công tác lãnh đạo, chỉ đạo: the plans, cited in full this once, and the topic of the year.

use domain::{day::on_paper_short, records::DocumentOut};

use super::writer::Writer;
use crate::{
    Block, Paragraph,
    wording::{Runs, Word},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let mut blocks = plans(writer);
    let topics: Vec<Runs> = topics(writer);
    blocks.extend(topics.iter().map(|runs| writer.block(runs)));
    blocks
}

fn plans(writer: &mut Writer<'_>) -> Vec<Block> {
    let words = writer.words;
    let plans = writer.view.issued_plans();
    let Some(opening) = words.leadership.plans.fill(&writer.facts.clone().figure(writer.view.plans())) else {
        let none = words.leadership.no_plans.fill(&writer.facts);
        return none.map(|runs| writer.block(&runs)).into_iter().collect();
    };
    let opening = Paragraph { keep_with_next: true, ..writer.paragraph(&opening) };
    let mut blocks = vec![Block::Paragraph(opening)];
    for (index, plan) in plans.iter().enumerate() {
        let mark = if index + 1 == plans.len() { &writer.profile.wording.content_end } else { ";" };
        blocks.extend(cited(writer, plan, mark).map(|runs| writer.block(&runs)));
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

fn topics(writer: &Writer<'_>) -> Vec<Runs> {
    let records = writer.view.records;
    let of_year = records.topics.iter().filter(|topic| topic.year == writer.view.span.period.year);
    let said = of_year.filter_map(|topic| {
        let facts = writer.facts.clone();
        let facts = facts.word(Word::TopicTitle, capitalised(&topic.title)).word(Word::Topic, &topic.short_name);
        writer.words.leadership.topic.fill(&facts)
    });
    said.collect()
}

/// With a capital first letter, as a title in quotation marks has it.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
