//! Meetings, and the attendance sheet of a day.

use domain::records::Meeting;

use super::{
    Answer, Desk,
    dto::{
        Saved,
        meetings::{MeetingFile, MeetingRow},
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

/// A meeting to fill in.
#[tauri::command(async)]
pub fn new_meeting(desk: Desk<'_>, year: i32) -> Answer<MeetingFile> {
    desk.with(|book| Ok::<_, Failure>(MeetingFile::of(book.new_meeting(year), &[]).unsaved()))
}

/// Who stands on the sheet of a day.
#[tauri::command(async)]
pub fn attendance_sheet(desk: Desk<'_>, on: String) -> Answer<Vec<SheetRow>> {
    desk.with(|book| {
        let on =
            on.parse().map_err(|_| Failure::from(vec![domain::Problem::new("on", domain::ProblemCode::NotADate)]))?;
        Ok::<_, Failure>(book.attendance_sheet(on).into_iter().map(Into::into).collect())
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
