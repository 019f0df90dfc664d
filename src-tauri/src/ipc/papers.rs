//! Papers of every kind: shown, saved, printed.

use book::{forms::FormKind, papers::Edition};
use domain::Code;
use tauri::{AppHandle, Runtime, State, ipc::Response};
use tauri_plugin_opener::OpenerExt;

use super::{
    Answer, Desk,
    dto::{
        papers::{self, FormChoice, PaperFace, PaperRef},
        rows::TracedFigure,
    },
};
use crate::{dialogs, error::Failure, places::Places};

/// The paper, as bytes: the preview shows the very file that is saved and printed.
#[tauri::command(async)]
pub fn paper_pdf(desk: Desk<'_>, paper: PaperRef) -> Result<Response, Failure> {
    desk.with(|book| Ok::<_, Failure>(Response::new(book.paper(paper.read()?, Edition::Pdf)?)))
}

/// What is to be known of a paper beside its pages: how many there are, and where its figures stand.
#[tauri::command(async)]
pub fn paper_face(desk: Desk<'_>, paper: PaperRef) -> Answer<PaperFace> {
    desk.with(|book| Ok::<_, Failure>(book.paper_face(paper.read()?)?.into()))
}

/// Every figure of a paper with the rows that it was counted from.
#[tauri::command(async)]
pub fn paper_rows(desk: Desk<'_>, paper: PaperRef) -> Answer<Vec<TracedFigure>> {
    desk.with(|book| Ok::<_, Failure>(book.paper_figures(paper.read()?)?.into_iter().map(Into::into).collect()))
}

/// The forms, each with what it can be of in a year.
#[tauri::command(async)]
pub fn list_forms(desk: Desk<'_>, year: i32) -> Answer<Vec<FormChoice>> {
    desk.with(|book| {
        let choice = |kind: &FormKind| {
            let subjects = book.form_subjects(*kind, year);
            let usual = book.usual_subject(&subjects);
            FormChoice::of(*kind, subjects, usual)
        };
        Ok::<_, Failure>(FormKind::ALL.iter().map(choice).collect())
    })
}

/// Saves it where the clerk says; answers the path, or nothing when they think better of it.
#[tauri::command(async)]
pub fn save_paper<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    paper: PaperRef,
    edition: String,
) -> Answer<Option<String>> {
    let (paper, edition) = (paper.read()?, papers::edition(&edition)?);
    let name = desk.with(|book| book.paper_name(paper, edition).map_err(Failure::from))?;
    let Some(path) = dialogs::save_paper(&app, places.documents(), &name, edition) else { return Ok(None) };
    desk.with(|book| book.export_paper(paper, edition, &path).map_err(Failure::from))?;
    Ok(Some(path.display().to_string()))
}

/// Hands it to the system's viewer, where it is printed.
#[tauri::command(async)]
pub fn print_paper<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    paper: PaperRef,
    edition: String,
) -> Answer<()> {
    let (paper, edition) = (paper.read()?, papers::edition(&edition)?);
    let (name, pdf) = desk.with(|book| {
        let pdf = book.paper_to_print(paper, edition)?;
        Ok::<_, Failure>((book.paper_name(paper, edition)?, pdf))
    })?;
    let path = places.show(&name, &pdf).map_err(Failure::internal)?;
    app.opener().open_path(path.display().to_string(), None::<&str>).map_err(Failure::internal)
}
