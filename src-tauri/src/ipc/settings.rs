//! The settings besides the branch itself, and the check of the book.

use tauri::{AppHandle, Runtime, State};

use super::{
    Answer, Desk,
    dto::settings::{CheckFace, SettingsFace},
};
use crate::{diagnosis, dialogs, error::Failure, places::Places};

/// Where the book lies, offices and topics.
#[tauri::command(async)]
pub fn get_settings(desk: Desk<'_>) -> Answer<SettingsFace> {
    desk.with(|book| Ok::<_, Failure>(book.settings_face().into()))
}

/// Checks the whole book.
#[tauri::command(async)]
pub fn check_book(desk: Desk<'_>) -> Answer<CheckFace> {
    desk.with(|book| Ok::<_, Failure>(book.check()?.into()))
}

/// Writes what helps to find a fault, where the clerk says; `None` when they think better of it.
#[tauri::command(async)]
pub fn export_diagnosis<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
) -> Answer<Option<String>> {
    let Some(path) = dialogs::save_file(&app, places.documents(), diagnosis::NAME) else { return Ok(None) };
    let of_book = desk.with(|book| Ok::<_, Failure>(diagnosis::made(&places, Some(book))));
    // With no book open, it tells of the program alone.
    let made = of_book.unwrap_or_else(|_| diagnosis::made(&places, None)).map_err(Failure::internal)?;
    book::files::write_whole(&path, &made).map_err(book::Error::from)?;
    Ok(Some(path.display().to_string()))
}
