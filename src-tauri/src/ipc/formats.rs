//! Format profiles: the shipped ones as they are, and the branch's own copies.

use book::profiles::Ranges;
use tauri::ipc::Response;

use super::{
    Answer, Desk,
    dto::{
        Saved,
        formats::{FormatFile, Formats},
    },
    saved,
};
use crate::error::Failure;

/// Every profile that a paper can be laid out by, and the ranges of its measures.
#[tauri::command(async)]
pub fn list_formats(desk: Desk<'_>) -> Answer<Formats> {
    desk.with(|book| {
        let (profiles, ranges) = (book.profiles()?, Ranges::shipped().map_err(book::Error::from)?);
        let today = profiles.for_date(book.today()).ok();
        Ok::<_, Failure>(Formats::of(&profiles, today, &ranges))
    })
}

/// A copy of a profile, to be written on.
#[tauri::command(async)]
pub fn copy_format(desk: Desk<'_>, code: String) -> Answer<FormatFile> {
    desk.with(|book| Ok::<_, Failure>(FormatFile::copy(&book.copy_of_profile(&code)?, &code)))
}

/// Keeps a copy; answers its code as its identity.
#[tauri::command(async)]
pub fn save_format(desk: Desk<'_>, format: FormatFile) -> Answer<Saved> {
    desk.with(|book| {
        let base = book.format_profile(format.based_on())?;
        let code = book.save_profile(&format.read(base)?)?;
        Ok::<_, Failure>(saved(book, code))
    })
}

/// Deletes a copy that nothing goes by.
#[tauri::command(async)]
pub fn delete_format(desk: Desk<'_>, code: String) -> Answer<()> {
    desk.with(|book| book.delete_profile(&code).map_err(Failure::from))
}

/// The sample paper as a profile lays it out that is being written.
#[tauri::command(async)]
pub fn format_sample(desk: Desk<'_>, format: FormatFile) -> Result<Response, Failure> {
    desk.with(|book| {
        let base = book.format_profile(format.based_on())?;
        Ok::<_, Failure>(Response::new(book.sample_paper(&format.read(base)?)?))
    })
}
