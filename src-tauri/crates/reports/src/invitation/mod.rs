//! Giấy mời: an invitation to a meeting, with when, where, who chairs and what is on the agenda.

mod when;

use domain::{
    records::{AgendaItem, Meeting, Person, Post, Sitting, find},
    rules::{
        belonging::post_on,
        sheet::{Circle, SheetGroup, sheet_for},
    },
};
use serde::Deserialize;

use crate::{
    Block, Drafted, Official, PrintError,
    official::{Writer, lines, read, said},
    paper::addressees,
    wording::{Facts, Sentence, Template, Word},
};

const INVITATION: &str = include_str!("../../../../../assets/wording/invitation.toml");

/// An invitation to a meeting of the records.
#[derive(Clone, Debug)]
pub struct Invitation<'a> {
    /// What makes it an official paper; the addressees of its document are those invited, all members where it names
    /// nobody.
    pub official: Official<'a>,
    /// The meeting; its sittings, agenda and chair are those of the records.
    pub meeting: &'a Meeting,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    subject: Template,
    invited: String,
    members: Template,
    non_party: Template,
    committee: Template,
    opening: Template,
    committee_opening: Template,
    time: Sentence,
    place: Sentence,
    chair: Template,
    agenda: String,
    item: Template,
    item_separator: String,
    item_end: String,
    closing: String,
    hour: String,
    weekdays: [String; 7],
    posts: Posts,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Posts {
    secretary: String,
    deputy_secretary: String,
    committee_member: String,
}

/// Drafts the invitation; it counts nothing.
///
/// # Errors
/// See [`PrintError`]; none of them depends on the records.
pub fn draft_invitation(invitation: &Invitation<'_>) -> Result<Drafted, PrintError> {
    let official = &invitation.official;
    let words: Words = read(official.profile, INVITATION)?;
    let writer = Writer::new(official)?;
    let name = writer.meeting_name(invitation.meeting);
    let facts = writer.facts.clone().word(Word::Meeting, name).word(Word::Content, combined_with(invitation));
    let mut blocks = vec![writer.head()];
    let subject = subject(&writer, &words, &facts);
    blocks.extend(writer.title(writer.kind_name(), &subject));
    let mut invited = lines(&official.document.addressee);
    if invited.is_empty() {
        invited.extend(called(invitation, &words).into_iter().map(|template| said(template, &facts)));
    }
    blocks.extend(addressees(official.profile, &words.invited, &invited));
    blocks.push(writer.paragraph(said(opening(invitation.meeting, &words), &facts)));
    blocks.extend(when::blocks(&writer, &words, &sittings(invitation)));
    blocks.extend(chair(invitation, &words).map(|text| writer.paragraph(text)));
    blocks.extend(agenda(&writer, invitation, &words));
    blocks.push(writer.paragraph(&words.closing));
    let paper = writer.signed(blocks, &format!("{} {subject}", writer.kind_name()));
    Ok(Drafted { paper, figures: Vec::new() })
}

/// What was typed, else the meeting by name.
fn subject(writer: &Writer<'_>, words: &Words, facts: &Facts) -> String {
    let typed = writer.of.document.subject.trim();
    if typed.is_empty() { said(&words.subject, facts) } else { typed.to_owned() }
}

fn opening<'w>(meeting: &Meeting, words: &'w Words) -> &'w Template {
    match Circle::called_to(meeting.kind) {
        Circle::Committee => &words.committee_opening,
        Circle::Branch | Circle::Members => &words.opening,
    }
}

/// Those who stand on the sheet of the meeting: quần chúng only where it has any.
fn called<'w>(invitation: &Invitation<'_>, words: &'w Words) -> Vec<&'w Template> {
    let circle = Circle::called_to(invitation.meeting.kind);
    if circle == Circle::Committee {
        return vec![&words.committee];
    }
    let day = sittings(invitation).first().map_or(invitation.official.names_on, |sitting| sitting.held_on);
    let sheet = sheet_for(invitation.official.records, circle, day);
    let has_non_party = sheet.iter().any(|line| line.group == SheetGroup::NonParty);
    std::iter::once(&words.members).chain(has_non_party.then_some(&words.non_party)).collect()
}

fn sittings<'a>(invitation: &Invitation<'a>) -> Vec<&'a Sitting> {
    let all = invitation.official.records.sittings.iter();
    let mut own: Vec<&Sitting> = all.filter(|sitting| sitting.meeting == Some(invitation.meeting.id)).collect();
    own.sort_by_key(|sitting| (sitting.ordinal, sitting.held_on));
    own
}

/// The title of the thematic session that sits together with the meeting.
fn combined_with<'a>(invitation: &Invitation<'a>) -> &'a str {
    let session = sittings(invitation).into_iter().find_map(|sitting| sitting.session);
    let session = session.and_then(|id| find(&invitation.official.records.sessions, id));
    session.map_or("", |session| session.title.trim())
}

fn chair(invitation: &Invitation<'_>, words: &Words) -> Option<String> {
    let official = &invitation.official;
    let person: &Person = find(&official.records.people, invitation.meeting.chair?)?;
    let post = match post_on(official.records, person.id, official.names_on) {
        Some(Post::Secretary) => words.posts.secretary.as_str(),
        Some(Post::DeputySecretary) => &words.posts.deputy_secretary,
        Some(Post::CommitteeMember) => &words.posts.committee_member,
        None => "",
    };
    let facts = Facts::default().word(Word::Chair, &person.full_name).word(Word::Post, post);
    Some(said(&words.chair, &facts))
}

fn agenda(writer: &Writer<'_>, invitation: &Invitation<'_>, words: &Words) -> Vec<Block> {
    let all = invitation.official.records.agenda_items.iter();
    let mut items: Vec<&AgendaItem> = all.filter(|item| item.meeting == invitation.meeting.id).collect();
    items.sort_by_key(|item| item.ordinal);
    let line = |(number, item): (usize, &&AgendaItem)| {
        let mark = if number == items.len() { &words.item_end } else { &words.item_separator };
        let facts = Facts::default()
            .word(Word::Number, number.to_string())
            .word(Word::Content, item.title.trim().trim_end_matches(['.', ',', ';']))
            .word(Word::Mark, mark);
        writer.paragraph(said(&words.item, &facts))
    };
    let head = (!items.is_empty()).then(|| writer.paragraph(&words.agenda));
    head.into_iter().chain((1..).zip(&items).map(line)).collect()
}
