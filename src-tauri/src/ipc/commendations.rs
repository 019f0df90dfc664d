//! The ledger of commendations.

use domain::records::Commendation;

use super::{
    Answer, Desk,
    dto::{
        Saved,
        commendations::{CommendationFile, CommendationYear},
    },
    existing, saved,
};
use crate::error::Failure;

/// The ledger of a year.
#[tauri::command(async)]
pub fn list_commendations(desk: Desk<'_>, year: i32) -> Answer<CommendationYear> {
    desk.with(|book| Ok::<_, Failure>(book.ledger(year).into()))
}

/// Saves a commendation.
#[tauri::command(async)]
pub fn save_commendation(desk: Desk<'_>, commendation: CommendationFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_commendation(&commendation.read()?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Deletes a commendation.
#[tauri::command(async)]
pub fn delete_commendation(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_commendation(existing::<Commendation>(&id)?).map_err(Failure::from))
}
