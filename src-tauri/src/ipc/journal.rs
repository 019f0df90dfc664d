//! The journal.

use domain::Code;
use tauri::{AppHandle, Runtime, State};

use super::{
    Answer, Desk,
    dto::journal::{JournalDetail, JournalPage, JournalQuery},
};
use crate::{dialogs, error::Failure, places::Places};

/// Entries that fit, newest first, a page at a time.
#[tauri::command(async)]
pub fn list_journal(desk: Desk<'_>, query: JournalQuery) -> Answer<JournalPage> {
    let query = query.read()?;
    desk.with(|book| {
        let mut page = JournalPage::of(book.journal(&query)?, &query);
        page.users = book.users().into_iter().map(Into::into).collect();
        page.ops = book::Op::ALL.iter().map(|op| op.code().to_owned()).collect();
        Ok::<_, Failure>(page)
    })
}

/// One entry with the rows that it changed.
#[tauri::command(async)]
pub fn journal_entry(desk: Desk<'_>, seq: i64) -> Answer<JournalDetail> {
    desk.with(|book| Ok::<_, Failure>(book.journal_entry(seq)?.into()))
}

/// Writes the entries that fit where the clerk says; nothing when they think better of it.
#[tauri::command(async)]
pub fn export_journal<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    query: JournalQuery,
) -> Answer<Option<String>> {
    let query = query.read()?;
    let Some(path) = dialogs::save_file(&app, places.documents(), "nhat-ky.csv") else { return Ok(None) };
    desk.with(|book| book.export_journal(&query, &path).map_err(Failure::from))?;
    Ok(Some(path.display().to_string()))
}
