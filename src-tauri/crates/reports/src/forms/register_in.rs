//! Sổ đăng ký văn bản đến of a year. Who received a document has no record: it stays for the pen.

use domain::records::IncomingDocument;
use serde::Deserialize;

use super::{form::Form, lists::wide};
use crate::{
    Align, Block, Paper, PrintError, Row, Width,
    official::said,
    wording::{Sentence, Template},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/register_in.toml");
const COLUMNS: [Align; 8] =
    [Align::Center, Align::Center, Align::Left, Align::Center, Align::Center, Align::Left, Align::Left, Align::Left];
/// Columns for the pen, and those that must not be starved, in millimetres.
const WIDTHS: [(usize, Width); 2] = [wide(6, 30.0), wide(7, 28.0)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    heads: [String; 8],
    total: Sentence,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let facts = form.facts.clone().figure(form.view.documents_in());
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let documents = form.view.register_in();
    if documents.is_empty() {
        blocks.push(form.no_data());
    } else {
        let rows = documents.iter().map(|document| row(form, document)).collect();
        blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows).with_widths(WIDTHS)));
        blocks.extend(form.say(&words.total, &facts));
    }
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn row(form: &Form<'_>, document: &IncomingDocument) -> Row {
    let subject = [document.kind_name.trim(), document.subject.trim()].join(" ");
    form.row(vec![
        form.cell(document.arrival_no.map(|number| number.to_string()).unwrap_or_default()),
        form.day_cell(document.received_on),
        form.cell(&document.issuer),
        form.cell(&document.number_symbol),
        form.day_cell(document.dated),
        form.cell(subject.trim()),
        form.cell(""),
        form.cell(&document.note),
    ])
}
