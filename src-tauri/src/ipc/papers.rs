//! Papers of every kind: shown, saved, printed.

use std::{ops::ControlFlow, path::Path, slice, time::Duration, time::Instant};

use book::{
    forms::FormKind,
    papers::{Edition, Paper},
};
use domain::Code;
use tauri::{
    AppHandle, Runtime, State,
    ipc::{Channel, Response},
};

use super::{
    Answer, Desk,
    dto::{
        papers::{self, FormChoice, PaperFace, PaperRef, PapersSaved},
        rows::{FigureChange, TracedFigure},
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

/// What changed in the records since a paper was issued.
#[tauri::command(async)]
pub fn paper_changes(desk: Desk<'_>, paper: PaperRef) -> Answer<Vec<FigureChange>> {
    desk.with(|book| Ok::<_, Failure>(book.changes_since_issue(paper.read()?)?.into_iter().map(Into::into).collect()))
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
pub fn print_paper(desk: Desk<'_>, places: State<'_, Places>, paper: PaperRef, edition: String) -> Answer<()> {
    let (paper, edition) = (paper.read()?, papers::edition(&edition)?);
    let (name, pdf) = desk.with(|book| {
        let pdf = book.paper_to_print(paper, edition)?;
        Ok::<_, Failure>((book.paper_name(paper, edition)?, pdf))
    })?;
    hand_to_viewer(&places, &name, &pdf)
}

/// Opens a file of this name in the system's viewer; it goes when the book is closed.
pub(super) fn hand_to_viewer(places: &Places, name: &str, bytes: &[u8]) -> Answer<()> {
    let path = places.show(name, bytes)?;
    open::that_detached(&path).map_err(|_| Failure::no_viewer(&path))
}

/// How often the window is told how far a long work has come.
const TELLING: Duration = Duration::from_millis(100);

/// Saves a form of all that it can be of in a year, each to a file of its own in a folder of theirs where the clerk
/// says; tells how many are done. Answers nothing when the clerk thinks better of it.
#[tauri::command(async)]
pub fn save_all_papers<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    form: String,
    year: i32,
    on: Channel<u32>,
) -> Answer<Option<PapersSaved>> {
    let kind = papers::form(&form)?;
    let Some(folder) = dialogs::pick_folder(&app, places.documents()) else { return Ok(None) };
    let folder = folder.join(format!("{}-{year}", kind.stem()));
    let subjects = desk.with(|book| Ok::<_, Failure>(book.form_subjects(kind, year)))?;
    let all: Vec<Paper> = subjects.into_iter().map(|subject| Paper::Form(kind, subject.of)).collect();
    let saved = save_each(&desk, &all, &folder, &on)?;
    Ok(Some(PapersSaved::in_folder(&folder, saved, all.len())))
}

/// The book is taken for one paper at a time, so that the window goes on meanwhile.
fn save_each(desk: &Desk<'_>, all: &[Paper], folder: &Path, on: &Channel<u32>) -> Answer<usize> {
    let turn = desk.begin();
    let mut told: Option<Instant> = None;
    for (done, paper) in all.iter().enumerate() {
        if !desk.goes_on(turn) {
            return Ok(done);
        }
        if told.is_none_or(|at| at.elapsed() >= TELLING) {
            on.send(papers::count(done)).map_err(Failure::internal)?;
            told = Some(Instant::now());
        }
        desk.with(|book| book.export_papers(slice::from_ref(paper), folder, |_, _, _| ControlFlow::Continue(())))?;
    }
    Ok(all.len())
}

/// Calls off the long work, if there is any: many papers being saved, a year being sealed, an archive being verified.
#[tauri::command(async)]
pub fn stop_saving(desk: Desk<'_>) -> Answer<()> {
    desk.call_off();
    Ok(())
}
