//! Meetings, and the attendance sheet of a day.

use chrono::NaiveDate;
use domain::{
    Code, Problem, ProblemCode,
    records::{Meeting, MeetingKind},
    rules::sheet::Circle,
};

use super::{
    Answer, Desk,
    dto::{
        Saved,
        meetings::{MeetingFile, MeetingRow},
        proceedings::Electorate,
        sittings::SheetRow,
    },
    existing, saved,
};
use crate::error::Failure;

/// The meetings of a year.
#[tauri::command(async)]
pub fn list_meetings(desk: Desk<'_>, year: i32) -> Answer<Vec<MeetingRow>> {
    desk.with(|book| Ok::<_, Failure>(book.meetings(year).into_iter().map(Into::into).collect()))
}

/// A meeting's file.
#[tauri::command(async)]
pub fn get_meeting(desk: Desk<'_>, id: String) -> Answer<MeetingFile> {
    desk.with(|book| Ok::<_, Failure>(MeetingFile::of(book.meeting(existing(&id)?)?, &book.records().works)))
}

/// A meeting of a kind to fill in.
#[tauri::command(async)]
pub fn new_meeting(desk: Desk<'_>, year: i32, kind: String) -> Answer<MeetingFile> {
    desk.with(|book| {
        let kind = meeting_kind(&kind)?;
        Ok::<_, Failure>(MeetingFile::of(book.new_meeting_of(year, kind), &[]).unsaved())
    })
}

/// Who stands on the sheet of a day: of a meeting of a kind, or, without one, of the whole branch.
#[tauri::command(async)]
pub fn attendance_sheet(desk: Desk<'_>, on: String, kind: Option<String>) -> Answer<Vec<SheetRow>> {
    desk.with(|book| {
        let (on, circle) = (day(&on)?, circle(kind.as_deref())?);
        Ok::<_, Failure>(book.attendance_sheet_of(circle, on).into_iter().map(Into::into).collect())
    })
}

/// How many could vote in a meeting of a kind on a day, when these people came.
#[tauri::command(async)]
pub fn electorate(desk: Desk<'_>, on: String, kind: Option<String>, came: Vec<String>) -> Answer<Electorate> {
    desk.with(|book| {
        let (on, circle) = (day(&on)?, circle(kind.as_deref())?);
        let came: Vec<_> = came.iter().filter_map(|id| id.parse().ok()).collect();
        Ok::<_, Failure>(book.electorate(circle, on, &came).into())
    })
}

/// Saves a meeting.
#[tauri::command(async)]
pub fn save_meeting(desk: Desk<'_>, meeting: MeetingFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_meeting(&meeting.read(book.records())?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Deletes a meeting.
#[tauri::command(async)]
pub fn delete_meeting(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_meeting(existing::<Meeting>(&id)?).map_err(Failure::from))
}

fn day(iso: &str) -> Result<NaiveDate, Failure> {
    iso.parse().map_err(|_| Failure::from(vec![Problem::new("on", ProblemCode::NotADate)]))
}

fn meeting_kind(code: &str) -> Result<MeetingKind, Failure> {
    MeetingKind::from_code(code).ok_or_else(|| vec![Problem::new("kind", ProblemCode::UnknownChoice)].into())
}

fn circle(kind: Option<&str>) -> Result<Circle, Failure> {
    kind.map_or(Ok(Circle::Branch), |kind| meeting_kind(kind).map(Circle::called_to))
}
