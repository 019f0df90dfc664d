//! What the superior collects each month (domain facts 3.6). The score has no record: it stays for the pen.

use domain::{
    day::{on_paper_short, paper_month},
    records::{Happening, Meeting, MeetingKind},
};
use serde::Deserialize;

use super::{
    form::Form,
    lists::{over, wide, with_room},
};
use crate::{
    Align, Block, Face, Paper, PrintError, Width, mm,
    official::said,
    wording::{Template, Token, Word, plain},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/monthly.toml");
/// Room for a few words by hand.
const ROW: f32 = 25.0;
/// Columns for a name and for the pen, and how many millimetres they have at least.
const WIDTHS: [(usize, Width); 2] = [wide(1, 20.0), wide(9, 28.0)];
const COLUMNS: [Align; 10] = [
    Align::Center,
    Align::Left,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Center,
    Align::Left,
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    heads: [String; 10],
    grades: String,
    put_off: Template,
    not_held: Template,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let month = form.period();
    let number = month.month_number().map(|month| paper_month(month.into())).unwrap_or_default();
    let facts = form.facts.clone().word(Word::Month, number).word(Word::Year, month.year.to_string());
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let branch = facts.get(Token::Word(Word::Branch)).map(|branch| plain(branch)).unwrap_or_default();
    let mut cells = vec![form.cell("1"), form.cell(branch)];
    let members = form.view.party_members();
    cells.push(form.figure_cell(&members, Face::Regular));
    cells.push(form.cell(days(form, &words)));
    cells.resize(COLUMNS.len(), form.cell(""));
    let row = form.row(cells);
    let mut table = form.table(&words.heads, COLUMNS, vec![row]);
    table.groups = vec![over(&words.grades, 5..9)];
    blocks.push(Block::Table(with_room(table.with_widths(WIDTHS), mm(ROW))));
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

/// The days of the month's regular meetings; of one that was not held, why.
fn days(form: &Form<'_>, words: &Words) -> String {
    let month = form.period();
    let is_of_month = |meeting: &&Meeting| meeting.kind == MeetingKind::Regular && meeting.period == month;
    let meetings = form.records().meetings.iter().filter(is_of_month);
    let told = meetings.map(|meeting| {
        let because = form.facts.clone().word(Word::Reason, &meeting.status_reason);
        match meeting.status {
            Happening::PutOff => said(&words.put_off, &because),
            Happening::NotHeld => said(&words.not_held, &because),
            Happening::Held => {
                let sittings = form.view.meeting_sittings(meeting.id);
                let days: Vec<String> = sittings.iter().map(|sitting| on_paper_short(sitting.held_on)).collect();
                days.join(&form.words.comma)
            }
            Happening::Planned => String::new(),
        }
    });
    let told: Vec<String> = told.filter(|told| !told.is_empty()).collect();
    told.join(&form.words.semicolon)
}
