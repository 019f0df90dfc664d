//! Archives of years: verified, and opened to be read.

use std::path::{Path, PathBuf};

use book::{Clock, archives as a};
use tauri::{AppHandle, Runtime, State, ipc::Channel};

use super::{
    Answer, Desk,
    backups::close,
    closing::tell,
    dto::{closing::Verdict, start::OpenBook, users::Progress},
    start::take,
};
use crate::{cli::READER, dialogs, error::Failure, places::Places};

/// Asks for an archive.
#[tauri::command(async)]
pub fn pick_archive<R: Runtime>(app: AppHandle<R>, places: State<'_, Places>) -> Option<String> {
    dialogs::pick_archive(&app, places.documents()).map(|path| path.display().to_string())
}

/// Verifies an archive to the last byte; called off, the verdict has the fault `stopped`.
#[tauri::command(async)]
pub fn verify_archive(
    desk: Desk<'_>,
    places: State<'_, Places>,
    path: PathBuf,
    passphrase: Option<String>,
    on_progress: Channel<Progress>,
) -> Answer<Verdict> {
    let locked = a::is_locked(&path);
    if locked && passphrase.is_none() {
        return Ok(Verdict::locked());
    }
    let turn = desk.begin();
    let unlocked = unlocked(&places, &path, passphrase.as_deref())?;
    let mut told = |done, of| {
        tell(&on_progress, done, of);
        desk.goes_on(turn)
    };
    let face = a::verify(&unlocked, &mut told);
    let known = desk.with(|book| Ok::<_, Failure>(book.knows(&face))).unwrap_or(a::Known::Unknown);
    Ok(Verdict::of(&face, locked, known))
}

/// Closes the open book and shows a sealed year in its place, to be read.
#[tauri::command(async)]
pub fn open_archive<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    path: PathBuf,
    passphrase: Option<String>,
) -> Answer<OpenBook> {
    let unlocked = unlocked(&places, &path, passphrase.as_deref())?;
    let opened = a::open_to_read(&unlocked, &places.reading(), READER, Clock::from_environment())?;
    // A backup that fails here is told in the settings; what is closed is whole.
    let _ = close(&desk);
    take(&app, &desk, &places, opened)
}

/// The archive itself: of a locked one, what is in it, among what is shown.
fn unlocked(places: &Places, path: &Path, passphrase: Option<&str>) -> Answer<PathBuf> {
    if !a::is_locked(path) {
        return Ok(path.to_owned());
    }
    let folder = places.reading();
    book::files::make_folder(&folder).map_err(book::Error::from)?;
    Ok(a::unlock(path, passphrase.unwrap_or_default(), &folder)?)
}
