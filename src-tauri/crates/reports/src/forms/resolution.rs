//! Nghị quyết of a meeting (domain facts 3.4): from its conclusion, its votes and the assignments it gave.

use domain::{
    Code,
    records::{Meeting, MeetingKind, Sitting, StoryKind, Task, TaskStatus, Vote},
    text::fold,
};
use serde::Deserialize;

use super::{
    form::Form,
    meeting::{MeetingWords, bare, short},
};
use crate::{
    Align, Block, Paper, PrintError, Row,
    official::{capitalised, said},
    wording::{Facts, Sentence, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/resolution.toml");
const PEN_LINES: usize = 2;
const MORE_PEN_LINES: usize = 4;
const COLUMNS: [Align; 4] = [Align::Center, Align::Left, Align::Left, Align::Left];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    subject: Template,
    other_subject: Template,
    opening: Sentence,
    undated: Template,
    agreed: Template,
    assessment: String,
    ideology: String,
    leadership: String,
    item: Sentence,
    earlier: String,
    earlier_done: Sentence,
    no_earlier: String,
    earlier_heads: [String; 4],
    commended: String,
    nobody: String,
    shortcomings: String,
    direction: String,
    tasks: String,
    task_heads: [String; 4],
    votes: String,
    vote_pen: String,
    itself: String,
    statuses: Statuses,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Statuses {
    assigned: String,
    done: String,
    dropped: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = MeetingWords::read(form.profile())?;
    let meeting = form.meeting()?;
    let subject = form.subject_or(subject(form, &words, meeting));
    let mut blocks = form.head(&words.type_name, &subject);
    match form.did_not_sit(&shared, meeting) {
        Some(why) => blocks.push(why),
        None => blocks.extend(resolved(form, &words, &shared, meeting)),
    }
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn resolved(form: &mut Form<'_>, words: &Words, shared: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
    let mut blocks = opening(form, words, shared, meeting);
    blocks.extend(assessment(form, words, shared, meeting));
    blocks.push(form.section(&words.direction));
    blocks.extend(form.typed(&meeting.conclusion, MORE_PEN_LINES));
    blocks.push(form.section(&words.tasks));
    blocks.push(tasks(form, words, shared, meeting));
    blocks.push(form.section(&words.votes));
    blocks.extend(form.votes_told(shared, meeting));
    let is_on_itself = |vote: &&Vote| fold(&vote.subject).contains(&fold(&words.itself));
    if !form.view.votes_in(meeting.id).iter().any(is_on_itself) {
        blocks.push(form.office.paragraph(&words.vote_pen));
    }
    blocks
}

/// A regular meeting resolves on the tasks of its month; another is told by its name.
fn subject(form: &Form<'_>, words: &Words, meeting: &Meeting) -> String {
    let is_regular = meeting.kind == MeetingKind::Regular;
    let template = if is_regular { &words.subject } else { &words.other_subject };
    said(template, &form.meeting_facts(meeting).and(form.office.period_facts(meeting.period)))
}

/// When and where it met and who came, sitting by sitting.
fn opening(form: &mut Form<'_>, words: &Words, shared: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
    let facts = form.meeting_facts(meeting);
    let sittings = form.sittings();
    let mut blocks: Vec<Block> = Vec::new();
    for sitting in &sittings {
        blocks.extend(met(form, words, shared, (meeting, sitting), &facts));
    }
    if sittings.is_empty() {
        blocks.push(form.office.paragraph(said(&words.undated, &facts)));
    }
    blocks.push(form.office.paragraph(said(&words.agreed, &facts)));
    blocks
}

fn met(
    form: &mut Form<'_>,
    words: &Words,
    shared: &MeetingWords,
    (meeting, sitting): (&Meeting, &Sitting),
    facts: &Facts,
) -> Option<Block> {
    let came = form.view.sitting_attendance(sitting, meeting.period);
    let day = capitalised(&domain::day::on_paper(sitting.held_on));
    let facts = facts.clone().and(form.time(shared, sitting)).word(Word::Dated, day).figures([
        came.present,
        came.due,
        came.share,
        came.non_party,
    ]);
    form.say(&words.opening, &facts)
}

fn assessment(form: &mut Form<'_>, words: &Words, shared: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
    let mut blocks = vec![form.section(&words.assessment), form.part(&words.ideology)];
    let stories = form.stories_told(shared, meeting, StoryKind::ALL);
    blocks.extend(or_pen(form, stories, PEN_LINES));
    blocks.push(form.part(&words.leadership));
    let items = agreed_items(form, words, meeting);
    blocks.extend(or_pen(form, items, MORE_PEN_LINES));
    blocks.push(form.part(&words.earlier));
    blocks.extend(earlier(form, words, meeting));
    blocks.push(form.part(&words.commended));
    let commended = form.commended_told(shared, meeting);
    if commended.is_empty() {
        blocks.push(form.office.paragraph(&words.nobody));
    }
    blocks.extend(commended);
    blocks.push(form.part(&words.shortcomings));
    blocks.push(form.pen(PEN_LINES));
    blocks
}

/// The items of the agenda on which something came out.
fn agreed_items(form: &mut Form<'_>, words: &Words, meeting: &Meeting) -> Vec<Block> {
    let items = form.view.agenda_of(meeting.id).into_iter().filter(|item| !item.note.trim().is_empty());
    let told = items.filter_map(|item| {
        let note = item.note.split('\n').map(bare).filter(|line| !line.is_empty()).collect::<Vec<_>>();
        let facts = Facts::default()
            .word(Word::Content, bare(&item.title))
            .word(Word::Reason, note.join(&form.words.semicolon));
        form.say(&words.item, &facts)
    });
    told.collect()
}

/// What the regular meeting before gave to do, and what became of it.
fn earlier(form: &mut Form<'_>, words: &Words, meeting: &Meeting) -> Vec<Block> {
    let Some(before) = form.view.regular_meeting_before(meeting) else {
        return vec![form.office.paragraph(&words.no_earlier)];
    };
    let figures = [form.view.tasks_given(before), form.view.tasks_done(before)];
    let facts = form.meeting_facts(before).figures(figures);
    let mut blocks: Vec<Block> = form.say(&words.earlier_done, &facts).into_iter().collect();
    let tasks = form.view.tasks_of(before.id);
    let row = |(number, task): (usize, &&Task)| {
        let status = match task.status {
            TaskStatus::Assigned => &words.statuses.assigned,
            TaskStatus::Done => &words.statuses.done,
            TaskStatus::Dropped => &words.statuses.dropped,
        };
        form.row(vec![
            form.cell(number.to_string()),
            form.cell(&task.content),
            form.cell(status),
            form.cell(&task.result),
        ])
    };
    let rows: Vec<Row> = (1_usize..).zip(&tasks).map(row).collect();
    if !rows.is_empty() {
        blocks.push(Block::Table(form.table(&words.earlier_heads, COLUMNS, rows)));
    }
    blocks
}

fn tasks(form: &Form<'_>, words: &Words, shared: &MeetingWords, meeting: &Meeting) -> Block {
    let tasks = form.view.tasks_of(meeting.id);
    let row = |(number, task): (usize, &&Task)| {
        form.row(vec![
            form.cell(number.to_string()),
            form.cell(&task.content),
            form.cell(capitalised(&form.doer(shared, task))),
            form.cell(short(task.due)),
        ])
    };
    let rows: Vec<Row> = (1_usize..).zip(&tasks).map(row).collect();
    if rows.is_empty() {
        return form.pen(PEN_LINES);
    }
    Block::Table(form.table(&words.task_heads, COLUMNS, rows))
}

/// The blocks, or lines for the pen where there is nothing to tell.
fn or_pen(form: &Form<'_>, blocks: Vec<Block>, lines: usize) -> Vec<Block> {
    if blocks.is_empty() { vec![form.pen(lines)] } else { blocks }
}
