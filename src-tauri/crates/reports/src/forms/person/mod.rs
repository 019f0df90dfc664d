//! Phiếu cá nhân: who someone is, what is dated about them, and what they did year by year.
//!
//! Reminders are left out: they are between the branch and its member, and a sheet goes from hand to hand. So is the
//! personal identity number.

mod course;
mod years;

use domain::{
    day::partial_on_paper,
    records::{Person, Standing},
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
    gender: String,
    born: String,
    other_name: String,
    ethnicity: String,
    religion: String,
    native_place: String,
    residence: String,
    standing: String,
    work: String,
    admitted: String,
    ceremony: String,
    official: String,
    card: String,
    card_given: String,
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
    let admitted = partial(person.admission_decision.or(person.admission_ceremony));
    let ceremony = if person.admission_decision.is_some() { partial(person.admission_ceremony) } else { String::new() };
    let birth_name = if person.birth_name == person.full_name { "" } else { &person.birth_name };
    let lines = [
        (&words.gender, form.words.gender(person.gender).to_owned()),
        (&words.born, partial(person.birth)),
        (&words.other_name, comma(&[birth_name, &person.other_name])),
        (&words.ethnicity, person.ethnicity.clone()),
        (&words.religion, person.religion.clone()),
        (&words.native_place, person.native_place.clone()),
        (&words.residence, comma(&[&person.residence, &person.residence_branch])),
        (&words.standing, standing.map(|standing| form.words.standing(standing).to_owned()).unwrap_or_default()),
        (&words.work, form.post_and_unit(person.id, day)),
        (&words.admitted, admitted),
        (&words.ceremony, ceremony),
        (&words.official, partial(person.official_on)),
        (&words.card, person.card_no.clone()),
        (&words.card_given, comma(&[&partial(person.card_issued_on), &person.card_issued_by])),
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
