//! Bảng 1: every session of the period on a row.

use chrono::{Datelike, NaiveDate};
use domain::{
    day::{on_paper_short, paper_month},
    figures::study::AttendanceFigures,
    records::ThematicSession,
};

use super::{describe::form_name, leadership::capitalised, writer::Writer};
use crate::{
    Align, Block, Cell, Face, Row, Table,
    wording::{Facts, Word, in_table},
};

const COLUMNS: [Align; 8] =
    [Align::Center, Align::Center, Align::Left, Align::Left, Align::Left, Align::Center, Align::Center, Align::Center];

pub(super) fn blocks(writer: &mut Writer<'_>, sessions: &[&ThematicSession]) -> [Block; 2] {
    let words = &writer.words.session_table;
    let mut rows: Vec<Row> = sessions.iter().map(|session| row(writer, session)).collect();
    rows.push(total(writer, sessions));
    let caption = writer.caption(Word::TableNumber, &words.caption);
    let mut table = writer.table(&words.heads, COLUMNS, rows);
    leave_out_empty_columns(&mut table);
    [caption, Block::Table(table)]
}

/// Where no session had a partner, nothing would stand under "Phối hợp".
fn leave_out_empty_columns(table: &mut Table) {
    let is_said = |column: usize| {
        let mut cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        cells.any(|cell| cell.iter().any(|span| !span.text.is_empty()))
    };
    let said: Vec<bool> = (0..table.columns.len()).map(is_said).collect();
    retain(&mut table.columns, &said);
    table.rows.iter_mut().for_each(|row| retain(&mut row.cells, &said));
}

fn retain<T>(items: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    items.retain(|_| kept.next().copied().unwrap_or(true));
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
        session.title.clone(),
        capitalised(&forms.join(&lists.comma)),
        partners.join(&lists.semicolon),
    ];
    let mut cells: Vec<Cell> = texts.into_iter().map(|text| writer.cell(text, Face::Regular)).collect();
    cells.extend(numbers(writer, &[session], Face::Regular));
    Row { cells, keep_with_previous: false }
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
    let mut cells = vec![writer.cell(&words.total, Face::Bold), blank.clone(), count, blank.clone(), blank];
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
