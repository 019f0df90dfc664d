//! Sittings with their attendance sheets, in meetings and in sessions alike.

use domain::{Id, entry::SittingFile as Entry, records as r, records::Presence};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reader, code, reader::ordinal, text, text_of};

/// A sitting with its marks and guests.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SittingFile {
    id: Option<String>,
    held_on: String,
    started_at: Option<String>,
    ended_at: Option<String>,
    place: String,
    marks: Vec<Mark>,
    guests: Vec<Guest>,
    combined_session: Option<String>,
    combined_meeting: Option<String>,
}

/// A mark on the sheet.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    person_id: String,
    #[ts(type = "Presence")]
    presence: String,
    reason: String,
}

/// A guest.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Guest {
    id: Option<String>,
    name: String,
    organisation: String,
}

/// A line of the sheet of a day.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetRow {
    person_id: String,
    full_name: String,
    unit: Option<String>,
    #[ts(type = "SheetGroup")]
    group: String,
    #[ts(type = "Standing")]
    standing: String,
}

impl From<book::sheet::SheetRow> for SheetRow {
    fn from(row: book::sheet::SheetRow) -> Self {
        Self {
            person_id: text(row.person),
            full_name: row.full_name,
            unit: row.unit,
            group: code(row.group),
            standing: code(row.standing),
        }
    }
}

impl From<Entry> for SittingFile {
    fn from(file: Entry) -> Self {
        let s = file.sitting;
        let mark = |m: r::Attendance| Mark { person_id: text(m.person), presence: code(m.presence), reason: m.reason };
        let guest = |g: r::Guest| Guest { id: Some(text(g.id)), name: g.name, organisation: g.organisation };
        Self {
            id: Some(text(s.id)),
            held_on: text(s.held_on),
            started_at: s.started_at.map(|t| t.format("%H:%M").to_string()),
            ended_at: s.ended_at.map(|t| t.format("%H:%M").to_string()),
            place: s.place,
            marks: file.marks.into_iter().map(mark).collect(),
            guests: file.guests.into_iter().map(guest).collect(),
            combined_session: text_of(s.session),
            combined_meeting: text_of(s.meeting),
        }
    }
}

impl SittingFile {
    /// The same as something that is not in the book yet.
    pub(super) fn unsaved(mut self) -> Self {
        (self.id, self.combined_meeting, self.combined_session) = (None, None, None);
        self
    }

    /// Reads the sitting at a place of its list; `known` are the marks that the book holds, so that a mark of the same
    /// person stays the same row.
    pub(super) fn read(&self, read: &mut Reader, i: usize, known: &[r::Attendance]) -> Entry {
        let at = |field: &str| format!("sittings.{i}.{field}");
        let id = read.id(&at("id"), self.id.as_deref());
        let sitting = r::Sitting {
            id,
            meeting: read.reference(&at("combinedMeeting"), self.combined_meeting.as_deref()),
            session: read.reference(&at("combinedSession"), self.combined_session.as_deref()),
            ordinal: ordinal(i),
            held_on: read.day(&at("heldOn"), &self.held_on),
            started_at: read.time(&at("startedAt"), self.started_at.as_deref()),
            ended_at: read.time(&at("endedAt"), self.ended_at.as_deref()),
            place: read.line(&self.place),
        };
        let marks = self.marks.iter().map(|mark| mark.read(read, &at("marks"), id, known)).collect();
        let named = |guest: &&Guest| !guest.name.trim().is_empty() || !guest.organisation.trim().is_empty();
        let guests = self.guests.iter().filter(named).map(|guest| guest.read(read, &at("guests"), id)).collect();
        Entry { sitting, marks, guests }
    }
}

impl Mark {
    fn read(&self, read: &mut Reader, path: &str, sitting: Id<r::Sitting>, known: &[r::Attendance]) -> r::Attendance {
        let field = format!("{path}.{}", self.person_id);
        let person = read.existing(&field, &self.person_id);
        let row = known.iter().find(|mark| mark.sitting == sitting && mark.person == person);
        r::Attendance {
            id: row.map_or_else(Id::random, |mark| mark.id),
            sitting,
            person,
            presence: read.code_or(&field, &self.presence, Presence::Present),
            reason: read.line(&self.reason),
        }
    }
}

impl Guest {
    fn read(&self, read: &mut Reader, path: &str, sitting: Id<r::Sitting>) -> r::Guest {
        r::Guest {
            id: read.id(path, self.id.as_deref()),
            sitting,
            name: read.line(&self.name),
            organisation: read.line(&self.organisation),
        }
    }
}
