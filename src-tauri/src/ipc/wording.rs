//! The branch's own words for its reports.

use super::{
    Answer, Desk,
    dto::{
        Saved,
        wording::{WordedPlace, WordingFile},
    },
    saved,
};
use crate::error::Failure;

/// Every place where a report can be said in the branch's own words, in the order of the report.
#[tauri::command(async)]
pub fn get_wording(desk: Desk<'_>) -> Answer<Vec<WordedPlace>> {
    desk.with(|book| Ok::<_, Failure>(book.wording()?.into_iter().map(Into::into).collect()))
}

/// Keeps words for the places that are named.
#[tauri::command(async)]
pub fn save_wording(desk: Desk<'_>, wording: WordingFile) -> Answer<Saved> {
    desk.with(|book| {
        book.save_wording(&wording.read())?;
        Ok::<_, Failure>(saved(book, ""))
    })
}
