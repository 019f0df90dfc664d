//! Bảng theo dõi tham dự of a year: people by the sittings of its regular meetings and thematic sessions.

use chrono::Datelike;
use domain::{
    day::{on_paper_short, paper_month},
    records::{Attendance, Person, Presence, Sitting},
    rules::sheet::{SheetGroup, SheetLine},
};
use serde::Deserialize;

use super::{form::Form, people::by_name};
use crate::{
    Align, Block, Cell, ColumnGroup, Face, Paper, Paragraph, PrintError, Row, Span, Style, Table, TableColumn,
    official::said,
    wording::{Sentence, Template},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/attendance_table.toml");
/// Sittings that a sheet that lies across has room for beside names and totals.
const MOST_SITTINGS: usize = 20;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    heads: [String; 2],
    totals: [String; 3],
    regular: String,
    thematic: String,
    combined: String,
    members: String,
    non_party: String,
    caption: String,
    summary: [String; 7],
    legend: String,
    none: Sentence,
    marks: Marks,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Marks {
    present: String,
    late: String,
    excused: String,
    unexcused: String,
    exempt: String,
    away: String,
    off_sheet: String,
}

type Sheet<'a> = Vec<(SheetLine<'a>, Option<&'a Attendance>)>;

/// Someone who stood on a sheet of the year, with what they were on the last of them.
struct Known<'a> {
    person: &'a Person,
    is_party: bool,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let facts = form.facts.clone();
    let subject = said(&words.subject, &facts);
    let mut blocks = form.head(&words.type_name, &subject);
    let sittings = form.view.sittings_that_count();
    let sheets: Vec<(&Sitting, Sheet<'_>)> =
        sittings.iter().map(|sitting| (*sitting, form.view.marked_sheet(sitting))).collect();
    if sheets.is_empty() {
        blocks.extend(form.say(&words.none, &facts));
    } else {
        let people = people(&sheets);
        let parts = sheets.len().div_ceil(MOST_SITTINGS);
        for (number, part) in (1_usize..).zip(sheets.chunks(MOST_SITTINGS)) {
            blocks.push(Block::Table(table(form, &words, part, &people, number == parts)));
        }
        blocks.push(legend(form, &words));
        blocks.push(Block::Paragraph(form.profile().caption(&words.caption)));
        blocks.push(Block::Table(summary(form, &words, &sheets)));
    }
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

/// Everyone who stood on a sheet: party members first, then quần chúng, by name.
fn people<'a>(sheets: &[(&Sitting, Sheet<'a>)]) -> Vec<Known<'a>> {
    let mut known: Vec<Known<'a>> = Vec::new();
    for (line, _) in sheets.iter().flat_map(|(_, sheet)| sheet) {
        let is_party = line.group != SheetGroup::NonParty;
        match known.iter_mut().find(|one| one.person.id == line.person.id) {
            Some(one) => one.is_party = is_party,
            None => known.push(Known { person: line.person, is_party }),
        }
    }
    known.sort_by_cached_key(|one| (!one.is_party, by_name(one.person)));
    known
}

fn table(
    form: &mut Form<'_>,
    words: &Words,
    sheets: &[(&Sitting, Sheet<'_>)],
    people: &[Known<'_>],
    has_totals: bool,
) -> Table {
    let mut rows: Vec<Row> = Vec::new();
    let mut number = 0_usize;
    for (head, is_party) in [(&words.members, true), (&words.non_party, false)] {
        let group: Vec<&Known<'_>> = people.iter().filter(|one| one.is_party == is_party).collect();
        if group.is_empty() {
            continue;
        }
        rows.push(form.row(vec![form.bold_cell(head)]));
        for (place, one) in group.into_iter().enumerate() {
            number += 1;
            // The head of a group does not stand alone at the foot of a page.
            rows.push(Row {
                keep_with_previous: place == 0,
                ..person_row(form, words, (number, one), sheets, has_totals)
            });
        }
    }
    let (columns, groups) = columns(words, form.period().year, sheets, has_totals);
    Table { groups, ..form.profile().table(columns, rows) }
}

fn columns(
    words: &Words,
    year: i32,
    sheets: &[(&Sitting, Sheet<'_>)],
    has_totals: bool,
) -> (Vec<TableColumn>, Vec<ColumnGroup>) {
    let column = |head: &str, align| TableColumn { head: head.to_owned(), align };
    let [number, name] = &words.heads;
    let mut columns = vec![column(number, Align::Center), column(name, Align::Left)];
    columns.extend(sheets.iter().map(|(sitting, _)| column(&day(sitting, year), Align::Center)));
    if has_totals {
        columns.extend(words.totals.iter().map(|head| column(head, Align::Center)));
    }
    // Neighbours of a kind stand under one head.
    let mut groups: Vec<ColumnGroup> = Vec::new();
    for (at, (sitting, _)) in (2_usize..).zip(sheets) {
        let head = kind(words, sitting);
        match groups.last_mut() {
            Some(last) if last.head == head => last.columns.end = at + 1,
            Some(_) | None => groups.push(ColumnGroup { head: head.to_owned(), columns: at..at + 1 }),
        }
    }
    (columns, groups)
}

fn kind<'w>(words: &'w Words, sitting: &Sitting) -> &'w str {
    match (sitting.meeting, sitting.session) {
        (Some(_), Some(_)) => &words.combined,
        (None, Some(_)) => &words.thematic,
        (_, None) => &words.regular,
    }
}

/// "05/ 01": the blank lets day and month stand under each other; of another year than that of the table, the year too.
fn day(sitting: &Sitting, year: i32) -> String {
    let held = sitting.held_on;
    let of_other_year = if held.year() == year { String::new() } else { format!("/ {:02}", held.year() % 100) };
    format!("{:02}/ {}{of_other_year}", held.day(), paper_month(held.month()))
}

fn person_row(
    form: &mut Form<'_>,
    words: &Words,
    (number, one): (usize, &Known<'_>),
    sheets: &[(&Sitting, Sheet<'_>)],
    has_totals: bool,
) -> Row {
    let mut cells = vec![form.cell(number.to_string()), form.cell(&one.person.full_name)];
    cells.extend(sheets.iter().map(|(_, sheet)| form.cell(letter(&words.marks, sheet, one.person))));
    if has_totals {
        let attended = form.view.sittings_attended(one.person.id);
        let due = form.view.sittings_due(one.person.id);
        cells.push(form.figure_cell(&attended, Face::Regular));
        cells.push(if one.is_party { form.figure_cell(&due, Face::Regular) } else { form.cell("") });
        let share = form.view.sittings_share(one.person.id);
        let has_share = one.is_party && due.count().is_some_and(|due| due > 0);
        cells.push(if has_share { form.figure_cell(&share, Face::Regular) } else { form.cell("") });
    }
    form.row(cells)
}

/// What was marked; without a mark, why someone due would not be expected.
fn letter<'w>(marks: &'w Marks, sheet: &Sheet<'_>, person: &Person) -> &'w str {
    let Some((line, mark)) = sheet.iter().find(|(line, _)| line.person.id == person.id) else {
        return &marks.off_sheet;
    };
    match (mark.map(|mark| mark.presence), line.group) {
        (Some(Presence::Present), _) => &marks.present,
        (Some(Presence::Late), _) => &marks.late,
        (_, SheetGroup::Exempt) => &marks.exempt,
        (_, SheetGroup::Away) => &marks.away,
        (Some(Presence::AbsentExcused), _) => &marks.excused,
        (Some(Presence::AbsentUnexcused), _) => &marks.unexcused,
        (None, SheetGroup::Due | SheetGroup::NonParty) => "",
    }
}

/// Who came to each sitting, in numbers.
fn summary(form: &mut Form<'_>, words: &Words, sheets: &[(&Sitting, Sheet<'_>)]) -> Table {
    let period = form.period();
    let mut rows = Vec::new();
    for (number, (sitting, _)) in (1_usize..).zip(sheets) {
        let told = form.view.sitting_attendance(sitting, period);
        let mut cells: Vec<Cell> = vec![
            form.cell(number.to_string()),
            form.cell(on_paper_short(sitting.held_on)),
            form.cell(kind(words, sitting)),
        ];
        for figure in [&told.present, &told.due, &told.share, &told.non_party] {
            cells.push(form.figure_cell(figure, Face::Regular));
        }
        rows.push(form.row(cells));
    }
    form.table(&words.summary, [Align::Center; 7], rows)
}

fn legend(form: &Form<'_>, words: &Words) -> Block {
    let profile = form.profile();
    let style = Style::new(Face::Italic, profile.sizes.table);
    Block::Paragraph(Paragraph {
        after: 2.0 * profile.spacing.paragraph,
        ..Paragraph::new(vec![Span::new(&words.legend, style)], profile.spacing.table_line)
    })
}
