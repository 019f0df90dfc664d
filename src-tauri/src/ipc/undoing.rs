//! Taking back, doing again, and the recycle bin.

use super::{
    Answer, Desk,
    dto::journal::{BinItem, UndoState},
};
use crate::error::Failure;

/// What can be taken back and done again next.
#[tauri::command(async)]
pub fn undo_state(desk: Desk<'_>) -> Answer<UndoState> {
    desk.with(|book| Ok::<_, Failure>(book.undo_state()?.into()))
}

/// Takes back what the page named, when it is still the next.
#[tauri::command(async)]
pub fn undo(desk: Desk<'_>, seq: i64) -> Answer<UndoState> {
    desk.with(|book| {
        book.undo(seq)?;
        Ok::<_, Failure>(book.undo_state()?.into())
    })
}

/// Does again what the page named, when it is still the next.
#[tauri::command(async)]
pub fn redo(desk: Desk<'_>, seq: i64) -> Answer<UndoState> {
    desk.with(|book| {
        book.redo(seq)?;
        Ok::<_, Failure>(book.undo_state()?.into())
    })
}

/// What was deleted and is not back.
#[tauri::command(async)]
pub fn list_bin(desk: Desk<'_>) -> Answer<Vec<BinItem>> {
    desk.with(|book| Ok::<_, Failure>(book.bin()?.into_iter().map(Into::into).collect()))
}

/// Puts a deleted thing back.
#[tauri::command(async)]
pub fn restore_from_bin(desk: Desk<'_>, seq: i64) -> Answer<()> {
    desk.with(|book| book.put_back(seq).map_err(Failure::from))
}
