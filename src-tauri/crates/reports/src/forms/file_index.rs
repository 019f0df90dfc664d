//! Mục lục hồ sơ lưu of a year (domain facts 5.2): documents out and in by date, then what is kept of meetings and
//! sessions. The pages of a paper are known where this program issued it; the others are left for the pen.

mod reopened;

use chrono::NaiveDate;
use domain::{
    Id, Period,
    figures::Figure,
    records::{AttachmentOwner, DocumentOut, Happening, IncomingDocument, Record},
};
use serde::Deserialize;

use super::{form::Form, lists::wide, register_out::kind_and_subject};
use crate::{
    Align, Block, Cell, Face, Paper, PrintError, Row, Width,
    official::{capitalised, said},
    wording::{Facts, Sentence, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/file_index.toml");
const COLUMNS: [Align; 6] = [Align::Center, Align::Left, Align::Center, Align::Left, Align::Center, Align::Left];
/// Columns for the pen, and those that must not be starved, in millimetres.
const WIDTHS: [(usize, Width); 2] = [wide(4, 14.0), wide(5, 24.0)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    documents: String,
    happenings: String,
    heads: [String; 6],
    attached: Sentence,
    incoming: Template,
    session: Template,
    total: Sentence,
    reopened: reopened::Words,
}

/// Something that is kept.
struct Kept {
    number: String,
    day: Option<NaiveDate>,
    subject: String,
    pages: Option<usize>,
    files: Figure,
    note: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let facts = form.facts.clone().figures([form.view.documents_out(), form.view.documents_in()]);
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let documents = documents(form, &words);
    let happenings = happenings(form, &words);
    if documents.is_empty() && happenings.is_empty() {
        blocks.push(form.no_data());
    }
    let mut first = 1;
    for (heading, kept) in [(&words.documents, documents), (&words.happenings, happenings)] {
        if kept.is_empty() {
            continue;
        }
        let next = first + kept.len();
        let rows = (first..).zip(kept).map(|(number, kept)| row(form, &words, number, kept)).collect();
        blocks.push(form.section(heading));
        blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows).with_widths(WIDTHS)));
        first = next;
    }
    blocks.extend(form.say(&words.total, &facts));
    blocks.extend(reopened::blocks(form, &words.reopened));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn documents(form: &Form<'_>, words: &Words) -> Vec<Kept> {
    let out = form.view.issued_documents().into_iter().map(|document| of_document(form, document));
    let mut kept: Vec<Kept> =
        out.chain(form.view.register_in().into_iter().map(|each| of_incoming(form, words, each))).collect();
    kept.sort_by_key(|one| (one.day.is_none(), one.day));
    kept
}

fn of_document(form: &Form<'_>, document: &DocumentOut) -> Kept {
    Kept {
        number: document.number_and_symbol(),
        day: document.dated,
        subject: kind_and_subject(form, document),
        pages: form.pages.get(&document.id).copied(),
        files: form.view.attachments_of(AttachmentOwner::Document, document.id),
        note: document.note.clone(),
    }
}

fn of_incoming(form: &Form<'_>, words: &Words, document: &IncomingDocument) -> Kept {
    let facts = Facts::default()
        .word(Word::KindName, document.kind_name.trim())
        .word(Word::Issuer, document.issuer.trim())
        .word(Word::PlanSubject, form.office.cited_subject(&document.subject));
    Kept {
        number: document.number_symbol.clone(),
        day: document.dated.or(document.received_on),
        subject: said(&words.incoming, &facts).trim().to_owned(),
        pages: None,
        files: form.view.attachments_of(AttachmentOwner::Incoming, document.id),
        note: document.note.clone(),
    }
}

/// The meetings and sessions of the year, by day: minutes are kept of each.
fn happenings(form: &Form<'_>, words: &Words) -> Vec<Kept> {
    let (view, records) = (form.view, form.records());
    let counts = |of: Period, day: Option<NaiveDate>| view.span.counts(of, day.unwrap_or_else(|| of.last_day()));
    let meetings = records.meetings.iter().filter(|meeting| meeting.status == Happening::Held).filter_map(|meeting| {
        let day = view.meeting_sittings(meeting.id).first().map(|sitting| sitting.held_on);
        let subject = capitalised(&form.office.meeting_name(meeting));
        counts(meeting.period, day).then(|| happening(form, AttachmentOwner::Meeting, meeting.id, day, subject))
    });
    let sessions = records.sessions.iter().filter(|session| session.status == Happening::Held).filter_map(|session| {
        let day = view.session_sittings(session.id).first().map(|sitting| sitting.held_on);
        let subject = said(&words.session, &Facts::default().word(Word::Content, &session.title));
        counts(session.period, day).then(|| happening(form, AttachmentOwner::Session, session.id, day, subject))
    });
    let mut kept: Vec<Kept> = meetings.chain(sessions).collect();
    kept.sort_by_key(|kept| kept.day);
    kept
}

fn happening<T: Record>(
    form: &Form<'_>,
    kind: AttachmentOwner,
    id: Id<T>,
    day: Option<NaiveDate>,
    subject: String,
) -> Kept {
    let files = form.view.attachments_of(kind, id);
    Kept { number: String::new(), day, subject, pages: None, files, note: String::new() }
}

fn row(form: &mut Form<'_>, words: &Words, number: usize, kept: Kept) -> Row {
    let mut note: Cell = words
        .attached
        .fill(&Facts::default().figure(kept.files))
        .map(|runs| form.shown.spans(&runs, form.office.of.profile.table_style(Face::Regular)))
        .unwrap_or_default();
    if !kept.note.is_empty() {
        let parted = if note.is_empty() { kept.note } else { format!("\n{}", kept.note) };
        note.extend(form.cell(parted));
    }
    form.row(vec![
        form.cell(number.to_string()),
        form.cell(kept.number),
        form.day_cell(kept.day),
        form.cell(kept.subject),
        form.cell(kept.pages.map(|pages| pages.to_string()).unwrap_or_default()),
        note,
    ])
}
