//! Thematic study.

use domain::records::ThematicSession;

use super::{
    Answer, Desk,
    dto::{
        Saved,
        sessions::{SessionFile, SessionRow},
        study_frame::StudyFrame,
    },
    existing, saved,
};
use crate::error::Failure;

/// What the study of a year stands on.
#[tauri::command(async)]
pub fn get_study_frame(desk: Desk<'_>, year: i32) -> Answer<StudyFrame> {
    desk.with(|book| Ok::<_, Failure>(StudyFrame::of(book.study_frame(year), &book.records().works)))
}

/// Saves it.
#[tauri::command(async)]
pub fn save_study_frame(desk: Desk<'_>, frame: StudyFrame) -> Answer<Saved> {
    desk.with(|book| {
        let known = book.study_frame(frame.year());
        book.save_study_frame(&frame.read(&known, &book.symbol_in(frame.year()))?)?;
        Ok::<_, Failure>(saved(book, frame.year()))
    })
}

/// The sessions of a year.
#[tauri::command(async)]
pub fn list_sessions(desk: Desk<'_>, year: i32) -> Answer<Vec<SessionRow>> {
    desk.with(|book| Ok::<_, Failure>(book.sessions(year).into_iter().map(Into::into).collect()))
}

/// A session's file.
#[tauri::command(async)]
pub fn get_session(desk: Desk<'_>, id: String) -> Answer<SessionFile> {
    desk.with(|book| Ok::<_, Failure>(SessionFile::of(book.session(existing(&id)?)?, &book.records().works)))
}

/// A session to fill in.
#[tauri::command(async)]
pub fn new_session(desk: Desk<'_>, year: i32) -> Answer<SessionFile> {
    desk.with(|book| Ok::<_, Failure>(SessionFile::of(book.new_session(year), &book.records().works).unsaved()))
}

/// Saves a session.
#[tauri::command(async)]
pub fn save_session(desk: Desk<'_>, session: SessionFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_session(&session.read(book.records())?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Deletes a session.
#[tauri::command(async)]
pub fn delete_session(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_session(existing::<ThematicSession>(&id)?).map_err(Failure::from))
}
