//! Văn bản đi.

use book::documents::Extent;
use domain::records::{DocumentOut, Meeting};
use tauri::{AppHandle, Runtime, State, ipc::Response};

use super::{
    Answer, Desk,
    dto::{
        Saved,
        documents::{DocumentFile, DocumentRegister, NextNumber},
    },
    existing,
    reports::show,
    saved,
};
use crate::{dialogs, error::Failure, places::Places};

/// The register of a year, or of all years.
#[tauri::command(async)]
pub fn list_documents(desk: Desk<'_>, year: Option<i32>, query: String) -> Answer<DocumentRegister> {
    desk.with(|book| Ok::<_, Failure>(book.register(year, &query).into()))
}

/// A document's file.
#[tauri::command(async)]
pub fn get_document(desk: Desk<'_>, id: String) -> Answer<DocumentFile> {
    desk.with(|book| {
        let id = existing(&id)?;
        Ok::<_, Failure>(DocumentFile::of(book.document(id)?, book.issue_of(id).is_some()))
    })
}

/// A document to fill in.
#[tauri::command(async)]
pub fn new_document(desk: Desk<'_>, year: i32) -> Answer<DocumentFile> {
    desk.with(|book| Ok::<_, Failure>(DocumentFile::of(book.new_document(year), false).unsaved()))
}

/// The number that a document would take as it is being written.
#[tauri::command(async)]
pub fn next_document_number(desk: Desk<'_>, document: DocumentFile) -> Answer<NextNumber> {
    desk.with(|book| {
        let read = document.read(&book.records().documents)?;
        Ok::<_, Failure>(book.next_number(&read.document).into())
    })
}

/// Saves a document.
#[tauri::command(async)]
pub fn save_document(desk: Desk<'_>, document: DocumentFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_document(&document.read(&book.records().documents)?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Deletes a document.
#[tauri::command(async)]
pub fn delete_document(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_document(existing::<DocumentOut>(&id)?).map_err(Failure::from))
}

/// The invitation to a meeting: the one that there is, or a new draft; answers its identity.
#[tauri::command(async)]
pub fn meeting_invitation(desk: Desk<'_>, meeting: String) -> Answer<String> {
    desk.with(|book| Ok::<_, Failure>(book.invitation(existing::<Meeting>(&meeting)?)?.to_string()))
}

/// The paper of a document, or the extract of a resolution, as bytes: the preview shows the very file.
#[tauri::command(async)]
pub fn document_pdf(desk: Desk<'_>, id: String, extract: bool) -> Result<Response, Failure> {
    desk.with(|book| Ok::<_, Failure>(Response::new(book.document_pdf(existing(&id)?, extent(extract))?)))
}

/// Saves it where the clerk says; answers the path, or nothing when they think better of it.
#[tauri::command(async)]
pub fn save_document_pdf<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    id: String,
    extract: bool,
) -> Answer<Option<String>> {
    let extent = extent(extract);
    let id = existing(&id)?;
    let name = desk.with(|book| book.document_pdf_name(id, extent))?;
    let Some(path) = dialogs::save_pdf(&app, places.documents(), &name) else { return Ok(None) };
    desk.with(|book| book.export_document(id, extent, &path).map_err(Failure::from))?;
    Ok(Some(path.display().to_string()))
}

/// Hands it to the system's viewer, where it is printed.
#[tauri::command(async)]
pub fn print_document<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    id: String,
    extract: bool,
) -> Answer<()> {
    let extent = extent(extract);
    let (name, pdf) = desk.with(|book| {
        let id = existing(&id)?;
        let pdf = book.document_to_print(id, extent)?;
        Ok::<_, Failure>((book.document_pdf_name(id, extent)?, pdf))
    })?;
    show(&app, &places, &name, &pdf)
}

fn extent(extract: bool) -> Extent {
    if extract { Extent::Extract } else { Extent::Whole }
}
