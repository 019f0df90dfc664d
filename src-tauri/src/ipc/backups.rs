//! Backups: made by themselves and on demand, restored, practised; and what is done with a damaged book.

use std::{
    path::{Path, PathBuf},
    thread,
};

use book::{Book, Clock, Passphrase, Unlock, backups as b};
use tauri::{AppHandle, Emitter, Manager, Runtime, State};

use super::{
    Answer, Desk,
    dto::{
        backups::{BackupFace, BackupState, DamagedFace, DrillReport, Salvaged},
        start::{BookFace, OpenBook},
    },
    papers::hand_to_viewer,
    start,
};
use crate::{
    dialogs,
    error::{Failure, FailureCode},
    places::Places,
    recent,
    session::Session,
    watch::BACKED_UP,
};

/// When a backup is asked for by the program itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The book was opened.
    Opening,
    /// An hour of work may have passed.
    Hourly,
}

/// Makes a backup where one is due, while the window goes on.
pub fn in_background<R: Runtime>(app: &AppHandle<R>, occasion: Occasion) {
    let app = app.clone();
    thread::spawn(move || {
        let session = app.state::<Session>();
        let _alone = session.backing_up();
        let job = session.beneath(|book| match occasion {
            Occasion::Opening => book.begin_backup(),
            Occasion::Hourly => book.begin_hourly_backup(),
        });
        let made = match job {
            Ok(None) => return,
            Ok(Some(job)) => job.run().map_err(Failure::from),
            // Nothing is open, so there is nothing to back up.
            Err(failure) if failure.is(FailureCode::NoBookOpen) => return,
            Err(failure) => Err(failure),
        };
        session.backed_up(made.err());
        // A page that does not hear it asks again by itself.
        let _ = app.emit(BACKED_UP, ());
    });
}

/// Closes the open book, with a backup first where one is due. The book is closed whatever the backup says.
///
/// # Errors
/// When the book cannot be closed as it should, else what the backup said.
pub fn close(session: &Session) -> Answer<()> {
    let _alone = session.backing_up();
    let Some(book) = session.take() else { return Ok(()) };
    let job = book.begin_backup();
    book.close()?;
    let made = job.and_then(|job| job.map_or(Ok(()), |job| job.run()));
    let failure = made.err().map(Failure::from);
    session.backed_up(failure.clone());
    failure.map_or(Ok(()), Err)
}

/// How the book is backed up.
#[tauri::command(async)]
pub fn backup_state(desk: Desk<'_>) -> Answer<BackupState> {
    let failure = desk.backup_failure();
    desk.with(|book| Ok::<_, Failure>(BackupState::of(book.backup_state()?, failure)))
}

/// Makes a backup now.
#[tauri::command(async)]
pub fn back_up_now(desk: Desk<'_>) -> Answer<BackupState> {
    let alone = desk.backing_up();
    let job = desk.with(Book::begin_asked_backup)?;
    let made = job.run().map_err(Failure::from);
    desk.backed_up(made.as_ref().err().cloned());
    made?;
    drop(alone);
    backup_state(desk)
}

/// Asks for the second place; nothing when the clerk thinks better of it.
#[tauri::command(async)]
pub fn choose_second_place<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
) -> Answer<Option<BackupState>> {
    let Some(dir) = dialogs::pick_folder(&app, places.documents()) else { return Ok(None) };
    let alone = desk.backing_up();
    desk.with(|book| book.choose_second_place(&dir))?;
    let job = desk.with(|book| book.begin_backup())?;
    let made = job.map_or(Ok(()), |job| job.run()).map_err(Failure::from);
    desk.backed_up(made.as_ref().err().cloned());
    made?;
    drop(alone);
    backup_state(desk).map(Some)
}

/// Forgets the second place; what lies there stays.
#[tauri::command(async)]
pub fn forget_second_place(desk: Desk<'_>) -> Answer<BackupState> {
    desk.with(Book::forget_second_place)?;
    backup_state(desk)
}

/// Asks for a backup and looks at it.
#[tauri::command(async)]
pub fn pick_backup<R: Runtime>(app: AppHandle<R>, places: State<'_, Places>) -> Answer<Option<BackupFace>> {
    let picked = dialogs::pick_backup(&app, places.documents());
    picked.map(|path| look(&places, &path)).transpose()
}

/// Looks at a backup.
#[tauri::command(async)]
pub fn look_at_backup(places: State<'_, Places>, file: PathBuf) -> Answer<BackupFace> {
    look(&places, &file)
}

/// Restores a backup into a folder and opens it. The open book is closed, and what stood in the folder is kept beside it.
#[tauri::command(async)]
pub fn restore_backup<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    file: PathBuf,
    dir: PathBuf,
    user_id: Option<String>,
    passphrase: String,
) -> Answer<OpenBook> {
    let open = desk.with(|book| Ok::<_, Failure>(book.dir().to_owned())).ok();
    if open.as_deref() == Some(dir.as_path()) {
        desk.with(|book| book.require_own(&file))?;
    }
    let unlock = typed(user_id, &passphrase);
    let clock = Clock::from_environment();
    // A backup that is made meanwhile would sweep away what is unpacked.
    let alone = desk.backing_up();
    // Before the open book is closed: what cannot be restored leaves everything as it is.
    let prepared = b::prepare(&file, &dir, &unlock, clock)?;
    drop(alone);
    // A backup that fails here is told in the settings; what is closed is kept beside, whole.
    let _ = close(&desk);
    let restored = prepared.open(&unlock, clock)?;
    start::take(&app, &desk, &places, restored)
}

/// Closes the book and puts the one back that stood there before it was restored.
#[tauri::command(async)]
pub fn undo_restore(desk: Desk<'_>, places: State<'_, Places>) -> Answer<BookFace> {
    let dir = desk.with(|book| Ok::<_, Failure>(book.dir().to_owned()))?;
    places.empty_shown();
    let _alone = desk.backing_up();
    let Some(book) = desk.take() else { return start::face(&dir) };
    book.go_back()?;
    start::face(&dir)
}

/// Practises a restoring.
#[tauri::command(async)]
pub fn drill(desk: Desk<'_>) -> Answer<DrillReport> {
    let _alone = desk.backing_up();
    desk.with(|book| Ok::<_, Failure>(book.drill()?.into()))
}

/// The name of the file that is shown, until the book is closed.
const HAND_OVER: &str = "phieu-ban-giao.pdf";

/// Hands the sheet for handing the book over to the system's viewer.
#[tauri::command(async)]
pub fn print_hand_over_sheet(desk: Desk<'_>, places: State<'_, Places>) -> Answer<()> {
    let sheet = desk.with(Book::hand_over_sheet)?;
    hand_to_viewer(&places, HAND_OVER, &sheet)
}

/// What can be done with a book that does not open.
#[tauri::command(async)]
pub fn damaged_book(places: State<'_, Places>, dir: PathBuf) -> Answer<DamagedFace> {
    let newest = b::newest_of(&dir)?.map(|backup| BackupFace::of(&backup, recent::name_at(&places, &dir)));
    Ok(DamagedFace { dir: shown(&dir), newest })
}

/// Sets a damaged book aside; gives its new folder.
#[tauri::command(async)]
pub fn set_aside(dir: PathBuf) -> Answer<String> {
    Ok(shown(&b::set_aside(&dir, Clock::from_environment())?))
}

/// Writes what can be read of a damaged book into a folder that the clerk names; nothing when they think better of it.
#[tauri::command(async)]
pub fn salvage<R: Runtime>(
    app: AppHandle<R>,
    places: State<'_, Places>,
    dir: PathBuf,
    user_id: Option<String>,
    passphrase: String,
) -> Answer<Option<Salvaged>> {
    let Some(into) = dialogs::pick_folder(&app, places.documents()) else { return Ok(None) };
    let name = dir.file_name().unwrap_or_default().to_string_lossy();
    let clock = Clock::from_environment();
    let to = into.join(format!("{name} – cứu {}", clock.wall().format("%Y-%m-%d %H%M")));
    let saved = b::salvage(&dir, &typed(user_id, &passphrase), &to, clock)?;
    Ok(Some(Salvaged::of(saved, &to)))
}

fn look(places: &Places, file: &Path) -> Answer<BackupFace> {
    let backup = b::look_at(file)?;
    // Nothing of the branch stands in a backup: its name is known only where its book was open on this computer.
    let name = b::book_of(file).and_then(|dir| recent::name_at(places, &dir));
    Ok(BackupFace::of(&backup, name))
}

fn typed(user_id: Option<String>, passphrase: &str) -> Unlock {
    // Who forgot the passphrase of that time may have the recovery code of that time.
    if let Ok(code) = passphrase.parse() {
        return Unlock::Recovery(code);
    }
    let user = user_id.and_then(|id| id.parse().ok());
    Unlock::Passphrase { user, passphrase: Passphrase::typed(passphrase) }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
