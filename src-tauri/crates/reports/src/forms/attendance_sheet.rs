//! Danh sách điểm danh để ký: who is called to each sitting of a meeting, in the order of the screen, with room to sign.

use chrono::NaiveDate;
use domain::{
    records::{Meeting, Sitting},
    rules::sheet::{Circle, SheetGroup, SheetLine, sheet_for, sheet_of},
};
use serde::Deserialize;

use super::{form::Form, meeting::MeetingWords};
use crate::{
    Align, Block, Numbering, Paper, Paragraph, PrintError, Row, Table, Width, mm,
    official::said,
    wording::{Sentence, Template, plain},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/attendance_sheet.toml");
const COLUMNS: [Align; 5] = [Align::Center, Align::Left, Align::Left, Align::Left, Align::Left];
/// A hand signs in no less, in millimetres.
const ROW_HEIGHT: f32 = 8.0;
/// Room for a signature and for a remark, in millimetres.
const SIGNATURE: f32 = 30.0;
const REMARK: f32 = 22.0;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    when: Sentence,
    heads: [String; 5],
    members: String,
    non_party: String,
    exempt: String,
    away: String,
    nobody: String,
    total: String,
    members_total: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = MeetingWords::read(form.profile())?;
    let meeting = form.meeting()?;
    let subject = said(&words.subject, &form.meeting_facts(meeting));
    let title = format!("{} {subject}", words.type_name);
    let sittings = form.sittings();
    let several: Vec<Option<&Sitting>> =
        if sittings.is_empty() { vec![None] } else { sittings.into_iter().map(Some).collect() };
    let mut blocks: Vec<Block> = Vec::new();
    for sitting in several {
        if !blocks.is_empty() {
            blocks.push(signature(form, meeting));
            blocks.push(Block::NewPage(Numbering::Continue));
        }
        blocks.push(form.office.bare_head());
        blocks.extend(form.office.title(&words.type_name, &subject));
        blocks.push(when(form, &words, &shared, sitting));
        blocks.extend(sheet(form, &words, meeting, sitting));
    }
    let last = signature(form, meeting);
    Ok(form.office.signed_by(last, blocks, &title))
}

fn signature(form: &Form<'_>, meeting: &Meeting) -> Block {
    form.office.minutes_signature(form.found(meeting.minutes_taker), form.found(meeting.chair))
}

/// Time and place, on the middle of a line.
fn when(form: &Form<'_>, words: &Words, shared: &MeetingWords, sitting: Option<&Sitting>) -> Block {
    let facts = sitting.map(|sitting| form.time(shared, sitting)).unwrap_or_default();
    let text = words.when.fill(&facts).as_deref().map(plain).unwrap_or_default();
    let line = form.office.paragraph(text);
    let Block::Paragraph(line) = line else { return line };
    Block::Paragraph(Paragraph { align: Align::Center, first_indent: 0.0, keep_with_next: true, ..line })
}

fn sheet(form: &Form<'_>, words: &Words, meeting: &Meeting, sitting: Option<&Sitting>) -> Vec<Block> {
    let records = form.records();
    let day = sitting.map_or(form.official().names_on, |sitting| sitting.held_on);
    let lines = match sitting {
        Some(sitting) => sheet_of(records, sitting),
        None => sheet_for(records, Circle::called_to(meeting.kind), day),
    };
    if lines.is_empty() {
        return vec![form.office.paragraph(&words.nobody)];
    }
    let (others, members): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.group == SheetGroup::NonParty);
    let mut rows = Vec::new();
    let mut number = 0_usize;
    for (head, lines) in [(&words.members, members), (&words.non_party, others)] {
        if lines.is_empty() {
            continue;
        }
        rows.push(form.row(vec![form.bold_cell(head)]));
        for (place, line) in lines.iter().enumerate() {
            number += 1;
            // The head of a group does not stand alone at the foot of a page.
            rows.push(Row { keep_with_previous: place == 0, ..row(form, words, number, line, day) });
        }
    }
    let widths =
        vec![Width::Content, Width::Content, Width::Content, Width::AtLeast(mm(SIGNATURE)), Width::AtLeast(mm(REMARK))];
    let table = Table { widths, row_height: mm(ROW_HEIGHT), ..form.table(&words.heads, COLUMNS, rows) };
    let total = if form.circle() == Circle::Branch { &words.total } else { &words.members_total };
    vec![Block::Table(table), form.office.paragraph(total)]
}

fn row(form: &Form<'_>, words: &Words, number: usize, line: &SheetLine<'_>, day: NaiveDate) -> Row {
    let remark = match line.group {
        SheetGroup::Exempt => words.exempt.as_str(),
        SheetGroup::Away => &words.away,
        SheetGroup::Due | SheetGroup::NonParty => "",
    };
    form.row(vec![
        form.cell(number.to_string()),
        form.cell(&line.person.full_name),
        form.cell(form.post_and_unit(line.person.id, day)),
        form.cell(""),
        form.cell(remark),
    ])
}
