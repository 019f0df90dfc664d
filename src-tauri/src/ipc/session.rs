//! Locking the window and unlocking it.

use tauri::{AppHandle, Runtime};

use super::{Answer, Desk};
use crate::{error::Failure, watch};

/// Locks the window.
#[tauri::command(async)]
pub fn lock_book<R: Runtime>(app: AppHandle<R>) -> Answer<()> {
    watch::lock(&app);
    Ok(())
}

/// Unlocks it with the passphrase of who opened the book.
#[tauri::command(async)]
pub fn unlock_book(desk: Desk<'_>, passphrase: String) -> Answer<()> {
    desk.unlock_window(&passphrase)
}

/// Somebody is at the window.
#[tauri::command(async)]
pub fn stay_awake(desk: Desk<'_>) -> Answer<()> {
    if !desk.is_locked() {
        desk.stay_awake();
    }
    Ok(())
}

/// After how many minutes with nobody there the window locks itself.
#[tauri::command(async)]
pub fn save_idle_minutes(desk: Desk<'_>, minutes: u32) -> Answer<()> {
    desk.with(|book| book.save_idle_minutes(minutes).map_err(Failure::from))
}
