//! What was held within the campaign: how many came, and each session on a row.

use domain::records::{Campaign, ThematicSession};

use super::{super::form::Form, Sessions, under};
use crate::{
    Align, Block, Cell, Face, PrintError, Row,
    official::said,
    thematic::Forms,
    wording::{Facts, Word},
};

const COLUMNS: [Align; 8] =
    [Align::Center, Align::Center, Align::Left, Align::Left, Align::Left, Align::Center, Align::Center, Align::Center];

pub(super) fn blocks(
    form: &mut Form<'_>,
    words: &Sessions,
    campaign: &Campaign,
    facts: &Facts,
) -> Result<Vec<Block>, PrintError> {
    let (view, names) = (form.view, form.study_forms()?);
    let sessions = view.campaign_sessions(campaign);
    let held = form.say(&words.held, facts);
    let mut blocks = under(form, &words.title, held);
    if sessions.is_empty() {
        return Ok(blocks);
    }
    let came = view.attendance_of(&sessions, form.period());
    let told = facts.clone().figures([came.present, came.due, came.share, came.non_party]);
    let told = told.figure(view.speeches_of(&sessions, form.period()));
    blocks.extend(form.say(&words.attendance, &told));
    let caption = said(&words.caption, &facts.clone().word(Word::TableNumber, "1"));
    blocks.push(Block::Paragraph(form.profile().caption(&caption)));
    let mut rows: Vec<Row> =
        (1_usize..).zip(&sessions).map(|(number, session)| row(form, &names, number, session)).collect();
    if sessions.len() > 1 {
        rows.push(total(form, words, campaign, &sessions));
    }
    blocks.push(Block::Table(form.table(&words.heads, COLUMNS, rows)));
    Ok(blocks)
}

fn row(form: &mut Form<'_>, names: &Forms, number: usize, session: &ThematicSession) -> Row {
    let texts = [
        number.to_string(),
        form.days_of(session),
        session.title.trim().to_owned(),
        form.forms_of(names, session),
        form.presenters_of(session),
    ];
    let mut cells: Vec<Cell> = texts.into_iter().map(|text| form.cell(text)).collect();
    cells.extend(numbers(form, &[session], Face::Regular));
    form.row(cells)
}

fn total(form: &mut Form<'_>, words: &Sessions, campaign: &Campaign, sessions: &[&ThematicSession]) -> Row {
    let count = Facts::default().figure(form.view.campaign_session_count(campaign));
    let count = words.total.fill(&count).unwrap_or_default();
    let style = form.profile().table_style(Face::Bold);
    let blank = form.bold_cell("");
    let mut cells = vec![form.bold_cell(form.words.total.clone()), form.shown.spans(&count, style)];
    cells.extend([blank.clone(), blank.clone(), blank]);
    cells.extend(numbers(form, sessions, Face::Bold));
    form.total_row(cells)
}

/// Present of due, quần chúng, contributions.
fn numbers(form: &mut Form<'_>, sessions: &[&ThematicSession], face: Face) -> [Cell; 3] {
    let period = match sessions {
        [session] => session.period,
        _ => form.period(),
    };
    let came = form.view.attendance_of(sessions, period);
    let speeches = form.view.speeches_of(sessions, period);
    [
        form.of_due(&came.present, &came.due, face),
        form.figure_cell(&came.non_party, face),
        form.figure_cell(&speeches, face),
    ]
}
