//! The branch.

use super::{
    Answer, Desk,
    dto::{Saved, branch::Branch},
    saved,
};
use crate::error::Failure;

/// The branch's names and units.
#[tauri::command(async)]
pub fn get_branch(desk: Desk<'_>) -> Answer<Branch> {
    desk.with(|book| Ok::<_, Failure>(book.branch().into()))
}

/// Saves them.
#[tauri::command(async)]
pub fn save_branch(desk: Desk<'_>, branch: Branch) -> Answer<Saved> {
    desk.with(|book| {
        book.save_branch(&branch.read()?)?;
        Ok::<_, Failure>(saved(book, ""))
    })
}
