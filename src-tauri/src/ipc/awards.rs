//! Awards.

use domain::records::Award;

use super::{
    Answer, Desk,
    dto::{
        Saved,
        awards::{AwardFile, AwardRow},
    },
    existing, saved,
};
use crate::error::Failure;

/// The awards of a year.
#[tauri::command(async)]
pub fn list_awards(desk: Desk<'_>, year: i32) -> Answer<Vec<AwardRow>> {
    desk.with(|book| Ok::<_, Failure>(book.awards(year).into_iter().map(Into::into).collect()))
}

/// Saves an award.
#[tauri::command(async)]
pub fn save_award(desk: Desk<'_>, award: AwardFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_award(&award.read()?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Deletes an award.
#[tauri::command(async)]
pub fn delete_award(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_award(existing::<Award>(&id)?).map_err(Failure::from))
}
