//! The meetings of the year, with their agendas and stories.

use domain::{
    Id, Period,
    entry::{MeetingFile, SittingFile},
    records::{
        AgendaItem, Happening, Meeting, MeetingKind, Person, Sitting, Story, StoryKind, StoryStatus, ThematicSession,
        Work,
    },
};
use serde::Deserialize;

use super::{
    keys::Keys,
    sheet::{Side, SittingSource},
    source::{Coded, Parsed, read},
};
use crate::{Book, Error, Result, meetings::MeetingRow};

pub(super) const TEXT: &str = include_str!("../../../../../assets/practice/meetings.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    meeting: Vec<MeetingSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MeetingSource {
    period: Parsed<Period>,
    /// Regular, unless another is named.
    kind: Option<Coded<MeetingKind>>,
    chair: String,
    minutes_taker: String,
    speeches: u32,
    conclusion: String,
    #[serde(default)]
    note: String,
    story: Option<StorySource>,
    presentation: Option<StorySource>,
    agenda: Vec<AgendaSource>,
    sitting: Option<SittingSource>,
    /// The thematic session with which it is one sitting.
    sits_with: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StorySource {
    person: String,
    work: Option<String>,
    title: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AgendaSource {
    title: String,
    #[serde(default)]
    note: String,
}

/// Saves the meetings; the works that they tell of and the sessions with which they sit are in the book already.
pub(super) fn fill(
    book: &mut Book,
    people: &Keys<Person>,
    sessions: &Keys<ThematicSession>,
    works: &Keys<Work>,
) -> Result<()> {
    let source: Source = read("meetings.toml", TEXT)?;
    for source in source.meeting {
        let kind = source.kind.map_or(MeetingKind::Regular, |kind| kind.0);
        let blank = book.new_meeting_of(source.period.0.year, kind).meeting;
        let id = blank.id;
        let file = MeetingFile {
            sittings: vec![sitting(id, &source, book, people, sessions)?],
            agenda: agenda(id, &source.agenda),
            stories: stories(id, &source, people, works)?,
            ..MeetingFile::bare(meeting(blank, source, people)?)
        };
        book.save_meeting(&file)?;
    }
    Ok(())
}

/// The regular meeting of a month, as the list of meetings tells it.
pub(super) fn regular_of(book: &Book, month: Period) -> Result<MeetingRow> {
    let rows = book.meetings(month.year).into_iter();
    let mut regular = rows.filter(|row| row.period == month && row.kind == MeetingKind::Regular);
    regular.next().ok_or_else(|| Error::Practice(format!("no regular meeting of {month}")))
}

fn meeting(blank: Meeting, source: MeetingSource, people: &Keys<Person>) -> Result<Meeting> {
    Ok(Meeting {
        period: source.period.0,
        status: Happening::Held,
        chair: Some(people.id(&source.chair)?),
        minutes_taker: Some(people.id(&source.minutes_taker)?),
        speeches: Some(source.speeches),
        conclusion: source.conclusion,
        note: source.note,
        ..blank
    })
}

/// A sitting of its own, or that of the session with which it is combined.
fn sitting(
    meeting: Id<Meeting>,
    source: &MeetingSource,
    book: &Book,
    people: &Keys<Person>,
    sessions: &Keys<ThematicSession>,
) -> Result<SittingFile> {
    let kind = source.kind.map_or(MeetingKind::Regular, |kind| kind.0);
    if let Some(own) = &source.sitting {
        return own.file(book, people, Side::Meeting(meeting, kind));
    }
    let nowhere = || Error::Practice(format!("the meeting of {} sits nowhere", source.period.0));
    let session = sessions.id(source.sits_with.as_ref().ok_or_else(nowhere)?)?;
    let shared = book.session(session)?.sittings.into_iter().next().ok_or_else(nowhere)?;
    Ok(SittingFile { sitting: Sitting { meeting: Some(meeting), ..shared.sitting }, ..shared })
}

fn agenda(meeting: Id<Meeting>, sources: &[AgendaSource]) -> Vec<AgendaItem> {
    let item = |(source, ordinal): (&AgendaSource, u32)| AgendaItem {
        id: Id::random(),
        meeting,
        ordinal,
        title: source.title.clone(),
        note: source.note.clone(),
    };
    sources.iter().zip(1..).map(item).collect()
}

fn stories(
    meeting: Id<Meeting>,
    source: &MeetingSource,
    people: &Keys<Person>,
    works: &Keys<Work>,
) -> Result<Vec<Story>> {
    let presentation = source.presentation.iter().map(|presentation| (StoryKind::WorkPresentation, presentation));
    let stories = source.story.iter().map(|story| (StoryKind::Story, story));
    let told = stories.chain(presentation);
    let story = |((kind, source), ordinal): ((StoryKind, &StorySource), u32)| {
        Ok(Story {
            id: Id::random(),
            meeting,
            ordinal,
            kind,
            person: Some(people.id(&source.person)?),
            title: source.title.clone(),
            work: source.work.as_ref().map(|key| works.id(key)).transpose()?,
            excerpt: String::new(),
            status: StoryStatus::Done,
        })
    };
    told.zip(1..).map(story).collect()
}
