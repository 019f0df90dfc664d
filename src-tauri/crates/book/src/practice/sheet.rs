//! A sitting: all on the sheet of the day are present, except as the data says.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use domain::{
    Id,
    entry::SittingFile,
    records::{Attendance, Guest, Meeting, MeetingKind, Person, Presence, Sitting, ThematicSession},
    rules::sheet::{Circle, SheetGroup},
};
use serde::Deserialize;

use super::{keys::Keys, source::Parsed};
use crate::{Book, Result, sheet::SheetRow};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SittingSource {
    held_on: Parsed<NaiveDate>,
    from: Parsed<NaiveTime>,
    to: Parsed<NaiveTime>,
    place: String,
    /// Who was absent, with the reason.
    #[serde(default)]
    excused: BTreeMap<String, String>,
    #[serde(default)]
    late: Vec<String>,
    /// Who came although exempt or away.
    #[serde(default)]
    came: Vec<String>,
    #[serde(default)]
    guests: Vec<GuestSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GuestSource {
    name: String,
    organisation: String,
}

/// What sits.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Meeting(Id<Meeting>, MeetingKind),
    Session(Id<ThematicSession>),
}

/// The exceptions of a sheet, by person.
struct Exceptions {
    excused: BTreeMap<Id<Person>, String>,
    late: BTreeSet<Id<Person>>,
    came: BTreeSet<Id<Person>>,
}

impl SittingSource {
    /// The file of the one sitting of a meeting or a session.
    pub(super) fn file(&self, book: &Book, people: &Keys<Person>, side: Side) -> Result<SittingFile> {
        let (meeting, session) = match side {
            Side::Meeting(id, _) => (Some(id), None),
            Side::Session(id) => (None, Some(id)),
        };
        let circle = match side {
            Side::Meeting(_, kind) => Circle::called_to(kind),
            Side::Session(_) => Circle::Branch,
        };
        let sitting = Sitting {
            id: Id::random(),
            meeting,
            session,
            ordinal: 1,
            held_on: self.held_on.0,
            started_at: Some(self.from.0),
            ended_at: Some(self.to.0),
            place: self.place.clone(),
        };
        let exceptions = self.exceptions(people)?;
        let sheet = book.attendance_sheet_of(circle, sitting.held_on);
        let marks = sheet.iter().filter_map(|row| exceptions.mark(sitting.id, row)).collect();
        let guests = self.guests.iter().map(|guest| Guest {
            id: Id::random(),
            sitting: sitting.id,
            name: guest.name.clone(),
            organisation: guest.organisation.clone(),
        });
        Ok(SittingFile { guests: guests.collect(), marks, sitting })
    }

    fn exceptions(&self, people: &Keys<Person>) -> Result<Exceptions> {
        Ok(Exceptions {
            excused: self.excused.iter().map(|(key, why)| Ok((people.id(key)?, why.clone()))).collect::<Result<_>>()?,
            late: self.late.iter().map(|key| people.id(key)).collect::<Result<_>>()?,
            came: self.came.iter().map(|key| people.id(key)).collect::<Result<_>>()?,
        })
    }
}

impl Exceptions {
    fn mark(&self, sitting: Id<Sitting>, row: &SheetRow) -> Option<Attendance> {
        let reason = self.excused.get(&row.person);
        let is_expected = matches!(row.group, SheetGroup::Due | SheetGroup::NonParty);
        let presence = match reason {
            Some(_) => Presence::AbsentExcused,
            None if self.late.contains(&row.person) => Presence::Late,
            None if is_expected || self.came.contains(&row.person) => Presence::Present,
            None => return None,
        };
        let reason = reason.cloned().unwrap_or_default();
        Some(Attendance { id: Id::random(), sitting, person: row.person, presence, reason })
    }
}
