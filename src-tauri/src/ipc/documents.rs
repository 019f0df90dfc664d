//! Văn bản đi.

use domain::records::{DocumentOut, Meeting};

use super::{
    Answer, Desk,
    dto::{
        Saved,
        documents::{DocumentFile, DocumentRegister, NextNumber},
    },
    existing, saved,
};
use crate::error::Failure;

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
        let file = book.document(id)?;
        let from_records = book.is_made_of_records(&file.document);
        Ok::<_, Failure>(DocumentFile::of(file, book.issue_of(id).is_some(), from_records))
    })
}

/// A document to fill in.
#[tauri::command(async)]
pub fn new_document(desk: Desk<'_>, year: i32) -> Answer<DocumentFile> {
    desk.with(|book| Ok::<_, Failure>(DocumentFile::of(book.new_document(year), false, false).unsaved()))
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
