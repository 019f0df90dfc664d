//! Bảng 1: every session of the period on a row.

use chrono::{Datelike, NaiveDate};
use domain::{
    day::{on_paper_short, paper_month},
    figures::study::AttendanceFigures,
    records::ThematicSession,
};

use super::{describe::form_name, leadership::capitalised, words::Words, writer::Writer};
use crate::{
    Align, Block, Cell, Face, Row,
    wording::{Facts, Word, in_table, plain},
};

const COLUMNS: [Align; 7] =
    [Align::Center, Align::Center, Align::Left, Align::Left, Align::Center, Align::Center, Align::Center];

pub(super) fn blocks(writer: &mut Writer<'_>, sessions: &[&ThematicSession]) -> [Block; 2] {
    let words = &writer.words.session_table;
    let mut rows: Vec<Row> = sessions.iter().map(|session| row(writer, session)).collect();
    rows.push(total(writer, sessions));
    let caption = writer.caption(Word::TableNumber, &words.caption);
    [caption, Block::Table(writer.table(&words.heads, COLUMNS, rows))]
}

fn row(writer: &mut Writer<'_>, session: &ThematicSession) -> Row {
    let (view, words) = (writer.view, writer.words);
    let lists = &words.lists;
    let quarter =
        session.period.quarter_number().and_then(|number| words.quarter.numerals.get(usize::from(number) - 1));
    let days: Vec<String> =
        view.session_sittings(session.id).iter().map(|sitting| day(sitting.held_on, view.span.period.year)).collect();
    let forms: Vec<&str> = view.forms_of(session.id).iter().map(|form| form_name(&words.forms, form)).collect();
    let partners: Vec<&str> = view.partners_of(session.id).iter().map(|partner| partner.name.as_str()).collect();
    let texts = [
        quarter.cloned().unwrap_or_default(),
        days.join(&lists.comma),
        content(words, session, &partners.join(&lists.semicolon)),
        capitalised(&forms.join(&lists.comma)),
    ];
    let mut cells: Vec<Cell> = texts.into_iter().map(|text| writer.cell(text, Face::Regular)).collect();
    cells.extend(numbers(writer, &[session], Face::Regular));
    Row { cells, keep_with_previous: false }
}

/// What it was about, and with whom it was held.
fn content(words: &Words, session: &ThematicSession, partners: &str) -> String {
    let facts = Facts::default().word(Word::Content, &session.title).word(Word::Partners, partners);
    words.session_table.content.fill(&facts).as_deref().map(plain).unwrap_or_default()
}

/// "14/02", for the caption names the year; another year's day in full.
fn day(date: NaiveDate, year: i32) -> String {
    if date.year() == year { format!("{:02}/{}", date.day(), paper_month(date.month())) } else { on_paper_short(date) }
}

fn total(writer: &mut Writer<'_>, sessions: &[&ThematicSession]) -> Row {
    let words = &writer.words.session_table;
    let count = words.sessions.fill(&Facts::in_table(writer.view.session_count())).unwrap_or_default();
    let count = writer.shown.spans(&count, writer.profile.table_style(Face::Bold));
    let blank = writer.cell("", Face::Bold);
    let mut cells = vec![writer.cell(&words.total, Face::Bold), blank.clone(), count, blank];
    cells.extend(numbers(writer, sessions, Face::Bold));
    Row { cells, keep_with_previous: true }
}

/// Present of due, quần chúng, contributions.
fn numbers(writer: &mut Writer<'_>, sessions: &[&ThematicSession], face: Face) -> [Cell; 3] {
    let period = match sessions {
        [session] => session.period,
        _ => writer.view.span.period,
    };
    let came = writer.view.attendance_of(sessions, period);
    let speeches = writer.view.speeches_of(sessions, period);
    [
        present_of_due(writer, &came, face),
        writer.figure_cell(&came.non_party, face),
        writer.figure_cell(&speeches, face),
    ]
}

/// "20/21"; one ellipsis where nobody counted.
fn present_of_due(writer: &mut Writer<'_>, came: &AttendanceFigures, face: Face) -> Cell {
    let mut cell = writer.figure_cell(&came.present, face);
    if in_table(&came.present.value).is_some() {
        cell.extend(writer.cell("/", face));
        cell.extend(writer.figure_cell(&came.due, face));
    }
    cell
}
