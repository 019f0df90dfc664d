//! Phiếu biểu quyết: blank papers, without a name, as many as could vote.

use domain::records::{Meeting, Vote};
use serde::Deserialize;

use super::{
    form::Form,
    meeting::{MeetingWords, bare},
};
use crate::{
    Align, Block, Face, Numbering, Paper, Paragraph, PenLines, PrintError, Row, Span, Table, Width, mm,
    official::{capitalised, said},
    wording::Template,
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/ballots.toml");
const COLUMNS: [Align; 5] = [Align::Center, Align::Left, Align::Center, Align::Center, Align::Center];
/// Letters that stand on a line of the column of subjects, about.
const LETTERS_A_LINE: usize = 28;
/// Lines of subjects that half a page has room for beside head, title and rule.
const LINES_ON_HALF: usize = 5;
/// What a ballot takes beside its subjects and the margin over it, in points, about.
const BESIDE_SUBJECTS: f32 = 207.0;
/// A box to mark by hand, in millimetres.
const BOX_WIDTH: f32 = 24.0;
const BOX_HEIGHT: f32 = 12.0;
/// The least blank over the line to cut along.
const CUT_GAP: f32 = 14.0;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    heads: [String; 5],
    rule: String,
    none: Template,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = MeetingWords::read(form.profile())?;
    let meeting = form.meeting()?;
    let subject = said(&words.subject, &form.meeting_facts(meeting));
    let title = format!("{} {subject}", words.type_name);
    let votes = form.balloted(meeting);
    let mut blocks = Vec::new();
    if votes.is_empty() {
        blocks.push(form.office.bare_head());
        blocks.extend(form.office.title(&words.type_name, &subject));
        let why = form.did_not_sit(&shared, meeting);
        let none = said(&words.none, &form.meeting_begins(meeting));
        blocks.push(why.unwrap_or_else(|| form.office.paragraph(none)));
        return Ok(form.unsigned(blocks, &title));
    }
    let one = ballot(form, &words, &subject, &votes);
    let a_page = if lines_of(&votes) <= LINES_ON_HALF { 2 } else { 1 };
    for number in 0..could_vote(form, meeting, &votes) {
        // Each sheet is cut apart and handed out by itself: none bears a number of page.
        if number > 0 && number % a_page == 0 {
            blocks.push(Block::NewPage(Numbering::Restart));
        } else if number > 0 {
            blocks.extend(cut(form, lines_of(&votes)));
        }
        blocks.extend(one.iter().cloned());
    }
    Ok(form.unsigned(blocks, &title))
}

fn ballot(form: &Form<'_>, words: &Words, subject: &str, votes: &[Vote]) -> Vec<Block> {
    let mut blocks = vec![form.office.bare_head()];
    blocks.extend(form.office.title(&words.type_name, subject));
    let row = |(number, vote): (usize, &Vote)| {
        form.row(vec![
            form.cell(number.to_string()),
            form.cell(capitalised(bare(&vote.subject))),
            form.cell(""),
            form.cell(""),
            form.cell(""),
        ])
    };
    let rows: Vec<Row> = (1_usize..).zip(votes).map(row).collect();
    let boxes = Width::Exactly(mm(BOX_WIDTH));
    let widths = vec![Width::Content, Width::Content, boxes, boxes, boxes];
    let table = Table { widths, row_height: mm(BOX_HEIGHT), ..form.table(&words.heads, COLUMNS, rows) };
    blocks.push(Block::Table(table));
    let style = form.profile().body_style(Face::Italic);
    let rule = Paragraph {
        align: Align::Center,
        ..Paragraph::new(vec![Span::new(&words.rule, style)], form.profile().spacing.line)
    };
    blocks.push(Block::Paragraph(rule));
    blocks
}

/// A dotted line to cut along, in the middle of the sheet; the ballot under it begins as far below as the first does below
/// the edge of the paper.
fn cut(form: &Form<'_>, lines: usize) -> [Block; 2] {
    let (sheet, spacing) = (form.profile().sheet(), &form.profile().spacing);
    let subjects = f32::from(u16::try_from(lines).unwrap_or(u16::MAX)) * spacing.table_line;
    let over = sheet.height / 2.0 - sheet.top - BESIDE_SUBJECTS - subjects - spacing.line;
    let line = PenLines { leading: spacing.line, after: sheet.top, ..form.profile().pen_lines(1) };
    [Block::Space(over.max(CUT_GAP)), Block::PenLines(line)]
}

/// How many lines the subjects take, about.
fn lines_of(votes: &[Vote]) -> usize {
    votes.iter().map(|vote| (vote.subject.chars().count() / LETTERS_A_LINE + 1).max(2)).sum()
}

/// As recorded with the votes; where nothing is, those who could vote on the day. One paper at least.
fn could_vote(form: &Form<'_>, meeting: &Meeting, votes: &[Vote]) -> u32 {
    let recorded = votes.iter().map(|vote| vote.eligible).max().unwrap_or_default();
    if recorded > 0 {
        return recorded;
    }
    form.voters(meeting).eligible().max(1)
}
