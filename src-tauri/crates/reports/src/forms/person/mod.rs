//! Phiếu cá nhân: who someone is, what is dated about them, and what they did year by year.
//!
//! Reminders are left out: they are between the branch and its member, and a sheet goes from hand to hand. So is the
//! personal identity number.

mod course;
mod years;

use domain::{
    day::partial_on_paper,
    records::{Person, Standing},
    rules::belonging::placement_on,
};
use serde::Deserialize;

use super::form::Form;
use crate::{
    Block, Face, Paper, PrintError, Span,
    official::said,
    wording::{Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../../assets/wording/forms/person.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    identity: Identity,
    course: course::Words,
    years: years::Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Identity {
    heading: String,
    after_label: String,
    born: String,
    other_name: String,
    origin: String,
    native_place: String,
    residence: String,
    standing: String,
    work: String,
    admitted: String,
    official: String,
    card: String,
    education: String,
    theory: String,
    certificate: String,
    service: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let person = form.person()?;
    let subject = said(&words.subject, &form.facts.clone().word(Word::PersonName, &person.full_name));
    let mut blocks = form.head(&words.type_name, &subject);
    blocks.push(form.section(&words.identity.heading));
    blocks.extend(identity(form, &words.identity, person));
    blocks.extend(course::blocks(form, &words.course, person));
    blocks.extend(years::blocks(form, &words.years, person));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

/// A line for each thing that is known.
fn identity(form: &Form<'_>, words: &Identity, person: &Person) -> Vec<Block> {
    let day = form.view.span.to;
    let comma = |parts: &[&str]| {
        let said: Vec<&str> = parts.iter().copied().map(str::trim).filter(|part| !part.is_empty()).collect();
        said.join(&form.words.comma)
    };
    let partial = |date: Option<_>| date.map(partial_on_paper).unwrap_or_default();
    let standing = form.standing_on(person.id, day);
    let is_non_party = standing == Some(Standing::NonParty);
    let job = placement_on(form.records(), person.id, day).map_or("", |placement| placement.job_title.as_str());
    let admitted = partial(person.admission_decision.or(person.admission_ceremony));
    let birth_name = if person.birth_name == person.full_name { "" } else { &person.birth_name };
    let lines = [
        (&words.born, comma(&[&partial(person.birth), form.words.gender(person.gender)])),
        (&words.other_name, comma(&[birth_name, &person.other_name])),
        (&words.origin, comma(&[&person.ethnicity, &person.religion])),
        (&words.native_place, person.native_place.clone()),
        (&words.residence, comma(&[&person.residence, &person.residence_branch])),
        (&words.standing, standing.map(|standing| form.words.standing(standing).to_owned()).unwrap_or_default()),
        (&words.work, comma(&[job, form.unit(person.id, day)])),
        (&words.admitted, admitted),
        (&words.official, partial(person.official_on)),
        (&words.card, comma(&[&person.card_no, &partial(person.card_issued_on), &person.card_issued_by])),
        (&words.education, comma(&[&person.general_education, &person.qualification, &person.foreign_language])),
        (&words.theory, person.political_theory.clone()),
        (&words.certificate, if is_non_party { person.awareness_certificate.clone() } else { String::new() }),
        (&words.service, person.service.clone()),
    ];
    let known = lines.into_iter().filter(|(_, text)| !text.trim().is_empty());
    known.map(|(label, text)| labelled(form, &format!("{label}{}", words.after_label), &text)).collect()
}

fn labelled(form: &Form<'_>, label: &str, text: &str) -> Block {
    let profile = form.profile();
    let spans =
        [(label, Face::Regular), (text, Face::Bold)].map(|(text, face)| Span::new(text, profile.body_style(face)));
    Block::Paragraph(crate::Paragraph { align: crate::Align::Left, ..profile.paragraph(spans.into()) })
}
