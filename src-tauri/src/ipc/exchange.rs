//! A year out of the book, and into it.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Runtime, State};

use super::{
    Answer, Desk,
    dto::exchange::{ImportFace, YearExported},
};
use crate::{dialogs, error::Failure, places::Places};

/// Writes a year to a zip where the clerk says; nothing when they think better of it.
#[tauri::command(async)]
pub fn export_year<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    year: i32,
) -> Answer<Option<YearExported>> {
    let name = format!("du-lieu-nam-{year}.zip");
    let Some(path) = dialogs::save_file(&app, places.documents(), &name) else { return Ok(None) };
    desk.with(|book| {
        let summary = book.export_year(year, &path, book::year_exchange::ExportWishes::default())?;
        Ok::<_, Failure>(Some(YearExported::new(&summary, &path)))
    })
}

/// Asks for the file of a year, and says what an import would do. Writes nothing.
#[tauri::command(async)]
pub fn look_at_year<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
) -> Answer<Option<ImportFace>> {
    let Some(path) = dialogs::pick_zip(&app, places.documents()) else { return Ok(None) };
    desk.with(|book| Ok::<_, Failure>(Some(ImportFace::new(book.preview_import(&path)?, &path))))
}

/// Brings the year of a file into the book, all of it or nothing.
#[tauri::command(async)]
pub fn import_year(desk: Desk<'_>, path: PathBuf) -> Answer<ImportFace> {
    desk.with(|book| Ok::<_, Failure>(ImportFace::new(book.import_year(Path::new(&path))?, &path)))
}
