//! The year's programme of thematic study.

use super::{
    Answer, Desk,
    dto::{
        Saved,
        programme::{ProgrammeFile, ProgrammeYear},
        sessions::SessionFile,
    },
    existing, saved,
};
use crate::error::Failure;

/// The programme of a year, with what became of it.
#[tauri::command(async)]
pub fn get_programme(desk: Desk<'_>, year: i32) -> Answer<ProgrammeYear> {
    desk.with(|book| Ok::<_, Failure>(book.programme(year).into()))
}

/// Saves it.
#[tauri::command(async)]
pub fn save_programme(desk: Desk<'_>, programme: ProgrammeFile) -> Answer<Saved> {
    desk.with(|book| {
        let known = book.programme(programme.year()).file.programme;
        book.save_programme(&programme.read(known)?)?;
        Ok::<_, Failure>(saved(book, programme.year()))
    })
}

/// A session to fill in, with what an item planned.
#[tauri::command(async)]
pub fn session_from_item(desk: Desk<'_>, item: String) -> Answer<SessionFile> {
    desk.with(|book| {
        let file = book.session_from_item(existing(&item)?)?;
        Ok::<_, Failure>(SessionFile::of(file, &book.records().works).unsaved())
    })
}

/// Links an item to the session that came of it.
#[tauri::command(async)]
pub fn fulfil_item(desk: Desk<'_>, item: String, session: String) -> Answer<Saved> {
    desk.with(|book| {
        book.fulfil_item(existing(&item)?, existing(&session)?)?;
        Ok::<_, Failure>(saved(book, item))
    })
}
