//! Papers of every kind: shown, saved, printed.

use tauri::{AppHandle, Runtime, State, ipc::Response};
use tauri_plugin_opener::OpenerExt;

use super::{Answer, Desk, dto::papers::PaperRef};
use crate::{dialogs, error::Failure, places::Places};

/// The paper, as bytes: the preview shows the very file that is saved and printed.
#[tauri::command(async)]
pub fn paper_pdf(desk: Desk<'_>, paper: PaperRef) -> Result<Response, Failure> {
    desk.with(|book| Ok::<_, Failure>(Response::new(book.paper(paper.read()?)?)))
}

/// Saves it where the clerk says; answers the path, or nothing when they think better of it.
#[tauri::command(async)]
pub fn save_paper<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    paper: PaperRef,
) -> Answer<Option<String>> {
    let paper = paper.read()?;
    let name = desk.with(|book| book.paper_name(paper).map_err(Failure::from))?;
    let Some(path) = dialogs::save_pdf(&app, places.documents(), &name) else { return Ok(None) };
    desk.with(|book| book.export_paper(paper, &path).map_err(Failure::from))?;
    Ok(Some(path.display().to_string()))
}

/// Hands it to the system's viewer, where it is printed.
#[tauri::command(async)]
pub fn print_paper<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    paper: PaperRef,
) -> Answer<()> {
    let paper = paper.read()?;
    let (name, pdf) = desk.with(|book| {
        let pdf = book.paper_to_print(paper)?;
        Ok::<_, Failure>((book.paper_name(paper)?, pdf))
    })?;
    let path = places.show(&name, &pdf).map_err(Failure::internal)?;
    app.opener().open_path(path.display().to_string(), None::<&str>).map_err(Failure::internal)
}
