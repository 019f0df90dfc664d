//! Văn bản đến.

use domain::records::IncomingDocument;

use super::{
    Answer, Desk,
    dto::{
        Saved,
        incoming::{IncomingFile, IncomingRow},
    },
    existing, saved,
};
use crate::error::Failure;

/// The register of a year, or of all years.
#[tauri::command(async)]
pub fn list_incoming(desk: Desk<'_>, year: Option<i32>, query: String) -> Answer<Vec<IncomingRow>> {
    desk.with(|book| Ok::<_, Failure>(book.incoming(year, &query).into_iter().map(Into::into).collect()))
}

/// An incoming document.
#[tauri::command(async)]
pub fn get_incoming(desk: Desk<'_>, id: String) -> Answer<IncomingFile> {
    desk.with(|book| Ok::<_, Failure>(book.incoming_document(existing(&id)?)?.clone().into()))
}

/// An incoming document to fill in.
#[tauri::command(async)]
pub fn new_incoming(desk: Desk<'_>, year: i32) -> Answer<IncomingFile> {
    desk.with(|book| Ok::<_, Failure>(IncomingFile::from(book.new_incoming(year)).unsaved()))
}

/// Saves an incoming document.
#[tauri::command(async)]
pub fn save_incoming(desk: Desk<'_>, incoming: IncomingFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_incoming(&incoming.read()?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Deletes an incoming document.
#[tauri::command(async)]
pub fn delete_incoming(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_incoming(existing::<IncomingDocument>(&id)?).map_err(Failure::from))
}
