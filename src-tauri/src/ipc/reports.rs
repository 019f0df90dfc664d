//! The year report: its settings, its pages, and handing them out.

use tauri::{AppHandle, Runtime, State, ipc::Response};
use tauri_plugin_opener::OpenerExt;

use super::{
    Answer, Desk,
    dto::{
        Saved,
        reports::{ReportFace, ReportSettings},
    },
    saved,
};
use crate::{dialogs, error::Failure, places::Places};

/// What the clerk settled of the report of a year.
#[tauri::command(async)]
pub fn get_report_settings(desk: Desk<'_>, year: i32) -> Answer<ReportSettings> {
    desk.with(|book| Ok::<_, Failure>(book.report_settings(year).into()))
}

/// Saves it.
#[tauri::command(async)]
pub fn save_report_settings(desk: Desk<'_>, settings: ReportSettings) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_report_settings(&settings.read()?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// What is to be known of the printed report.
#[tauri::command(async)]
pub fn year_report_face(desk: Desk<'_>, year: i32) -> Answer<ReportFace> {
    desk.with(|book| Ok::<_, Failure>(book.year_report(year)?.face.into()))
}

/// The report itself, as bytes: the preview shows the very file.
#[tauri::command(async)]
pub fn year_report_pdf(desk: Desk<'_>, year: i32) -> Result<Response, Failure> {
    desk.with(|book| Ok::<_, Failure>(Response::new(book.year_report(year)?.pdf)))
}

/// Saves it where the clerk says; answers the path, or nothing when they think better of it.
#[tauri::command(async)]
pub fn save_year_report<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    year: i32,
) -> Answer<Option<String>> {
    let name = desk.with(|book| Ok::<_, Failure>(book.year_report_name(year)))?;
    let Some(path) = dialogs::save_pdf(&app, places.documents(), &name) else { return Ok(None) };
    desk.with(|book| book.export_year_report(year, &path).map_err(Failure::from))?;
    Ok(Some(path.display().to_string()))
}

/// Hands it to the system's viewer, where it is printed.
#[tauri::command(async)]
pub fn print_year_report<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    year: i32,
) -> Answer<()> {
    let (name, pdf) = desk.with(|book| {
        let pdf = book.year_report_to_print(year)?;
        Ok::<_, Failure>((book.year_report_name(year), pdf))
    })?;
    let path = places.show(&name, &pdf).map_err(Failure::internal)?;
    app.opener().open_path(path.display().to_string(), None::<&str>).map_err(Failure::internal)
}
