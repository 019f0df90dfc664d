//! The branch.

use tauri::State;

use super::{
    Answer, Desk,
    dto::{Saved, branch::Branch},
    saved,
};
use crate::{error::Failure, places::Places, recent};

/// The branch's names and units.
#[tauri::command(async)]
pub fn get_branch(desk: Desk<'_>) -> Answer<Branch> {
    desk.with(|book| Ok::<_, Failure>(book.branch().into()))
}

/// Saves them; the list of recent books goes by the branch's name.
#[tauri::command(async)]
pub fn save_branch(desk: Desk<'_>, places: State<'_, Places>, branch: Branch) -> Answer<Saved> {
    desk.with(|book| {
        book.save_branch(&branch.read()?)?;
        recent::keep(&places, book);
        Ok::<_, Failure>(saved(book, ""))
    })
}
