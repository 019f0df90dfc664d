//! Sổ đăng ký văn bản đi of a year. A cancelled number keeps its line, so that no number is missing.

use domain::{
    records::{DocumentKind, DocumentOut, DocumentStatus, Person, Post, find},
    rules::belonging::{holder_on, profile_on},
};
use serde::Deserialize;

use super::{form::Form, lists::wide};
use crate::{
    Align, Block, Paper, PrintError, Row, Width,
    official::{capitalised, lines, said},
    wording::{Sentence, Template},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/register_out.toml");
const COLUMNS: [Align; 8] =
    [Align::Center, Align::Center, Align::Left, Align::Left, Align::Left, Align::Left, Align::Center, Align::Left];
/// Columns for the pen, and those that must not be starved, in millimetres.
const WIDTHS: [(usize, Width); 3] = [wide(2, 62.0), wide(5, 16.0), wide(6, 12.0)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    heads: [String; 8],
    draft: String,
    waiting: String,
    cancelled: String,
    total: Sentence,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let facts = form.facts.clone().figures([form.view.documents_registered(), form.view.documents_out()]);
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let documents = form.view.register_out();
    if documents.is_empty() {
        blocks.push(form.no_data());
    } else {
        let rows = documents.iter().map(|document| row(form, &words, document)).collect();
        blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows).with_widths(WIDTHS)));
        blocks.extend(form.say(&words.total, &facts));
    }
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn row(form: &Form<'_>, words: &Words, document: &DocumentOut) -> Row {
    let status = match document.status {
        DocumentStatus::Draft => words.draft.as_str(),
        DocumentStatus::WaitingForSignature => &words.waiting,
        DocumentStatus::NumberCancelled => &words.cancelled,
        DocumentStatus::Issued => "",
    };
    let signer = if document.status == DocumentStatus::Issued { signer(form, document) } else { None };
    let told = [status, document.note.trim()].into_iter().filter(|text| !text.is_empty());
    form.row(vec![
        form.cell(document.number_and_symbol()),
        form.day_cell(document.dated),
        form.cell(kind_and_subject(form, document)),
        form.cell(signer.map_or("", |person| person.full_name.as_str())),
        form.cell(recipients(form, document).join(&form.words.semicolon)),
        form.cell(""),
        form.cell(""),
        form.cell(told.collect::<Vec<_>>().join(&form.words.colon)),
    ])
}

/// "Kế hoạch về sinh hoạt chuyên đề năm 2023".
pub(super) fn kind_and_subject(form: &Form<'_>, document: &DocumentOut) -> String {
    let kind = capitalised(form.office.name_of_kind(document.kind));
    [kind.as_str(), document.subject.trim()].join(" ").trim().to_owned()
}

/// As settled, or the secretary of its day.
fn signer<'a>(form: &Form<'a>, document: &DocumentOut) -> Option<&'a Person> {
    let records = form.records();
    match document.signer {
        Some(id) => find(&records.people, id),
        None => holder_on(records, Post::Secretary, document.dated?),
    }
}

/// Whom it is addressed to, or who receives it by its own list; of neither, the branch's list of the day. Minutes go to
/// nobody.
fn recipients(form: &Form<'_>, document: &DocumentOut) -> Vec<String> {
    let addressed = lines(&document.addressee);
    let own = lines(&document.recipients);
    if !addressed.is_empty() || !own.is_empty() {
        return addressed.into_iter().chain(own).collect();
    }
    match (document.kind, document.dated) {
        (DocumentKind::Minutes | DocumentKind::Invitation, _) | (_, None) => Vec::new(),
        (_, Some(dated)) => profile_on(form.records(), dated).map_or_else(Vec::new, |branch| lines(&branch.recipients)),
    }
}
