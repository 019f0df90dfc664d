//! The program itself: its version, its licences, and what helps to find a fault in it.

use std::fs;

use tauri::{AppHandle, Runtime, State};

use super::{Answer, Desk, dto::about::AboutFace, papers::hand_to_viewer};
use crate::{diagnosis, dialogs, error::Failure, places::Places};

/// The name of the page as the viewer shows it.
const LICENCES: &str = "giay-phep.html";

/// What is told of the program.
#[tauri::command(async)]
pub fn about(places: State<'_, Places>) -> AboutFace {
    AboutFace::of(&places)
}

/// Opens the licences of all parts, the page that each package brings along.
#[tauri::command(async)]
pub fn show_licences(places: State<'_, Places>) -> Answer<()> {
    let page = fs::read(places.licences().unwrap_or_default()).map_err(Failure::internal)?;
    hand_to_viewer(&places, LICENCES, &page)
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
