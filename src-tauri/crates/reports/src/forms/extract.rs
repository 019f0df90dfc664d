//! Trích nghị quyết on commendations, as a form of its meeting.

use domain::records::MeetingKind;

use super::form::Form;
use crate::{
    Paper, PrintError,
    extract::{CommendedIn, Extract, draft_extract},
    shown::Shown,
};

pub(super) const WORDS: &str = include_str!("../../../../../assets/wording/forms/extract.toml");

/// Those whom the resolution commends; without such, those commended in the meeting, and without those too, the ones of
/// a regular meeting's month.
pub(super) fn write(form: &mut Form<'_>) -> Result<Paper, PrintError> {
    let (meeting, official) = (form.meeting()?, form.official());
    let commendations = &official.records.commendations;
    let of = if commendations.iter().any(|given| given.document == Some(official.document.id)) {
        CommendedIn::Document
    } else if meeting.kind == MeetingKind::Regular
        && !commendations.iter().any(|given| given.meeting == Some(meeting.id))
    {
        CommendedIn::Month(meeting.period)
    } else {
        CommendedIn::Meeting(meeting)
    };
    let drafted = draft_extract(&Extract { official: official.clone(), of })?;
    form.shown = Shown::of(drafted.figures);
    Ok(drafted.paper)
}
