//! Biên bản of a meeting (domain facts 3.3): what the record knows, and dots for what it does not.

use domain::{
    records::{AgendaItem, Meeting, StoryKind},
    text::fold,
};
use serde::Deserialize;

use super::{
    form::Form,
    meeting::{Leading, MeetingWords, bare},
};
use crate::{
    Block, Paper, PrintError,
    official::said,
    wording::{Facts, Template, Word},
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/minutes.toml");
/// Room for what was said, where nothing is recorded yet.
const PEN_LINES: usize = 6;
/// The same under a heading.
const FEW_PEN_LINES: usize = 3;
/// The same under an item of the agenda.
const ITEM_PEN_LINES: usize = 2;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    type_name: String,
    opening: String,
    agenda: String,
    course: String,
    decisions: Template,
    item: Template,
    stories: Told,
    works: Told,
    said: String,
    commended: Told,
    session: Session,
    conclusion: Decided,
    votes: Decided,
    tasks: Decided,
    read_out: String,
}

/// What is told under the item of the agenda whose title speaks of it; without such an item it is a part of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    title: String,
    under: Vec<String>,
}

/// One kind of what was decided: its name in the heading of all, and its own title under that.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Decided {
    heading: String,
    title: String,
}

/// A thematic session that is one sitting with the meeting has minutes of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Session {
    begins: String,
    minutes_apart: String,
}

pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let words: Words = form.read(WORDS)?;
    let shared = MeetingWords::read(form.profile())?;
    let meeting = form.meeting()?;
    let subject = form.subject_or(form.meeting_title(&shared, meeting));
    let mut blocks = form.head(&words.type_name, &subject);
    match form.did_not_sit(&shared, meeting) {
        Some(why) => blocks.push(why),
        None => blocks.extend(told(form, &words, &shared, meeting)),
    }
    Ok(form.signed(blocks, &format!("{} {subject}", words.type_name)))
}

fn told(form: &mut Form<'_>, words: &Words, shared: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
    let leading = Leading { chair: meeting.chair, minutes_taker: meeting.minutes_taker };
    let mut blocks = vec![form.section(&words.opening)];
    blocks.extend(form.sittings_told(shared, leading, meeting.period));
    blocks.push(form.section(&words.agenda));
    let agenda = form.agenda_told(shared, meeting);
    blocks.extend(or_pen(form, agenda, FEW_PEN_LINES));
    blocks.push(form.section(&words.course));
    let course = course(form, words, shared, meeting);
    blocks.extend(or_pen(form, course, PEN_LINES));
    blocks.extend(decisions(form, words, shared, meeting));
    let name = form.meeting_begins(meeting);
    blocks.extend(form.ending(shared, &name));
    blocks.push(form.office.paragraph(&words.read_out));
    blocks
}

/// Numbered parts: each item of the agenda in order with what is known of it, what was said, and what no item spoke of.
fn course(form: &mut Form<'_>, words: &Words, shared: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
    let mut known = [
        (&words.stories, form.stories_told(shared, meeting, &[StoryKind::Story])),
        (&words.works, form.stories_told(shared, meeting, &[StoryKind::WorkPresentation])),
        (&words.commended, form.commended_told(shared, meeting)),
    ];
    let mut parts: Vec<(String, Vec<Block>)> = Vec::new();
    for item in form.view.agenda_of(meeting.id) {
        let mut blocks = noted(form, words, item);
        for (_, told) in known.iter_mut().filter(|(told, _)| told.is_spoken_of_by(&item.title)) {
            blocks.append(told);
        }
        parts.push((bare(&item.title).to_owned(), or_pen(form, blocks, ITEM_PEN_LINES)));
    }
    let (said, counted) = (form.view.said_in_meeting(meeting.id), form.counted_speeches(meeting));
    parts.push((words.said.clone(), form.contributions_told(shared, &said, counted)));
    parts.extend(known.into_iter().map(|(told, blocks)| (told.title.clone(), blocks)));
    parts.retain(|(_, blocks)| !blocks.is_empty());
    numbered(form, &words.item, parts)
}

/// What was typed of an item of the agenda; of the session that sits together with the meeting, where it is told.
fn noted(form: &Form<'_>, words: &Words, item: &AgendaItem) -> Vec<Block> {
    let is_combined = form.sittings().iter().any(|sitting| sitting.session.is_some());
    if !item.note.trim().is_empty() {
        form.typed(&item.note, 0)
    } else if is_combined && fold(&item.title).starts_with(&fold(&words.session.begins)) {
        vec![form.office.paragraph(&words.session.minutes_apart)]
    } else {
        Vec::new()
    }
}

impl Told {
    fn is_spoken_of_by(&self, title: &str) -> bool {
        let title = fold(title);
        self.under.iter().any(|words| title.contains(&fold(words)))
    }
}

fn decisions(form: &mut Form<'_>, words: &Words, shared: &MeetingWords, meeting: &Meeting) -> Vec<Block> {
    let mut decided = vec![
        (&words.conclusion, form.typed(&meeting.conclusion, FEW_PEN_LINES)),
        (&words.votes, form.votes_told(shared, meeting)),
        (&words.tasks, form.tasks_told(shared, meeting)),
    ];
    decided.retain(|(_, blocks)| !blocks.is_empty());
    let named = decided.iter().map(|(kind, _)| kind.heading.as_str()).collect::<Vec<_>>().join(&form.words.comma);
    let heading = form.section(&said(&words.decisions, &Facts::default().word(Word::Content, named)));
    let parts = match decided.len() {
        1 => decided.into_iter().flat_map(|(_, blocks)| blocks).collect(),
        _ => numbered(
            form,
            &words.item,
            decided.into_iter().map(|(kind, blocks)| (kind.title.clone(), blocks)).collect(),
        ),
    };
    std::iter::once(heading).chain(parts).collect()
}

fn numbered(form: &Form<'_>, item: &Template, parts: Vec<(String, Vec<Block>)>) -> Vec<Block> {
    let part = |(number, (title, blocks)): (usize, (String, Vec<Block>))| {
        let facts = Facts::default().word(Word::Number, number.to_string()).word(Word::Content, title);
        std::iter::once(form.part(&said(item, &facts))).chain(blocks).collect::<Vec<_>>()
    };
    (1_usize..).zip(parts).flat_map(part).collect()
}

/// The blocks, or lines for the pen where there is nothing to tell.
fn or_pen(form: &Form<'_>, blocks: Vec<Block>, lines: usize) -> Vec<Block> {
    if blocks.is_empty() { vec![form.pen(lines)] } else { blocks }
}
