//! Starting: which books there are, making one, opening one.

use std::path::Path;

use book::{Book, Clock, Cost, Passphrase, RecoveryCode, Unlock};
use domain::Code;
use tauri::{AppHandle, Runtime, State};

use super::{
    Answer, Desk,
    backups::{Occasion, close, in_background},
    dto::closing::YearStateFace,
    dto::start::{BookFace, CreatedBook, NewBook, OpenBook, StartState, UserFace},
    papers::hand_to_viewer,
};
use crate::{app::Unsaved, dialogs, error::Failure, places::Places, recent};

/// What the first screen needs.
#[tauri::command(async)]
pub fn start_state(desk: Desk<'_>, places: State<'_, Places>) -> Answer<StartState> {
    // A page that was loaded anew goes into the open book.
    desk.shows_code(false);
    Ok(StartState {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        default_dir: shown(&places.new_book()),
        practice_dir: shown(&places.practice()),
        recent: recent::list(&places),
        open: desk.beneath(|book| Ok::<_, Failure>(face_of(book, desk.is_locked()))).ok(),
    })
}

/// Asks for a folder.
#[tauri::command(async)]
pub fn pick_folder<R: Runtime>(app: AppHandle<R>, places: State<'_, Places>, purpose: String) -> Option<String> {
    let picked = dialogs::pick_folder(&app, places.documents())?;
    // A book wants a folder of its own: in one that holds other things it is made in a new one inside.
    let holds_things = picked.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    let dir = if purpose == "new" && holds_things { picked.join("Sổ Chi bộ") } else { picked };
    Some(shown(&dir))
}

/// What can be told of a closed book.
#[tauri::command(async)]
pub fn book_face(dir: String) -> Answer<BookFace> {
    face(Path::new(&dir))
}

/// What can be told of a closed book.
pub(super) fn face(dir: &Path) -> Answer<BookFace> {
    let faces = book::faces(dir).map_err(book::Error::from)?;
    let users = faces.into_iter().map(|face| UserFace { id: face.user.to_string(), label: face.label }).collect();
    Ok(BookFace { dir: shown(dir), users })
}

/// Makes a book.
#[tauri::command(async)]
pub fn create_book<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    book: NewBook,
) -> Answer<CreatedBook> {
    let new = book::NewBook {
        user_label: domain::text::clean_line(&book.user_label),
        passphrase: passphrase(&book.passphrase)?,
        cost: Cost::PRODUCTION,
    };
    let (opened, code) = Book::create(Path::new(&book.dir), &new, Clock::from_environment())?;
    shown_with_code(&desk, take(&app, &desk, &places, opened)?, &code)
}

/// A book with its recovery code, which from here on stands on the screen.
fn shown_with_code(desk: &Desk<'_>, open: OpenBook, code: &RecoveryCode) -> Answer<CreatedBook> {
    desk.shows_code(true);
    Ok(CreatedBook { recovery_code: code.to_string(), open })
}

/// Whether the recovery code was written down as it was shown.
#[tauri::command(async)]
pub fn confirm_recovery_code(desk: Desk<'_>, code: String) -> Answer<()> {
    desk.with(|book| book.verify_recovery_code(recovery_code(&code)?).map_err(Failure::from))?;
    desk.shows_code(false);
    Ok(())
}

/// The name of the file that bears the code, until the book is closed.
const RECOVERY_SHEET: &str = "ma-khoi-phuc.pdf";

/// Hands the sheet with the recovery code to the system's viewer, where it is printed.
#[tauri::command(async)]
pub fn print_recovery_sheet(desk: Desk<'_>, places: State<'_, Places>, code: String) -> Answer<()> {
    let sheet = desk.with(|book| book.recovery_sheet(recovery_code(&code)?).map_err(Failure::from))?;
    hand_to_viewer(&places, RECOVERY_SHEET, &sheet)
}

/// Opens a book.
#[tauri::command(async)]
pub fn open_book<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    dir: String,
    user_id: Option<String>,
    passphrase: String,
) -> Answer<OpenBook> {
    let user = user_id.and_then(|id| id.parse().ok());
    let unlock = Unlock::Passphrase { user, passphrase: Passphrase::typed(&passphrase) };
    close(&desk)?;
    let opened = Book::open(Path::new(&dir), &unlock, Clock::from_environment())?;
    take(&app, &desk, &places, opened)
}

/// Opens a book whose passphrase is forgotten, gives it a new one, and shows a new recovery code this once.
#[tauri::command(async)]
pub fn open_with_recovery_code<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    dir: String,
    code: String,
    new_passphrase: String,
) -> Answer<CreatedBook> {
    let (code, new) = (recovery_code(&code)?, passphrase(&new_passphrase)?);
    close(&desk)?;
    let (opened, code) = Book::recover(Path::new(&dir), code, &new, Clock::from_environment())?;
    shown_with_code(&desk, take(&app, &desk, &places, opened)?, &code)
}

/// Opens the practice book; makes it when it is not there.
#[tauri::command(async)]
pub fn open_practice<R: Runtime>(app: AppHandle<R>, desk: Desk<'_>, places: State<'_, Places>) -> Answer<OpenBook> {
    close(&desk)?;
    let (dir, clock) = (places.practice(), Clock::from_environment());
    let passphrase = Passphrase::typed(book::practice::PASSPHRASE);
    let opened = if book::is_there(&dir) {
        Book::open(&dir, &Unlock::Passphrase { user: None, passphrase }, clock)?
    } else {
        book::practice::make(&dir, None, clock)?
    };
    take(&app, &desk, &places, opened)
}

/// Closes the open book, with a backup first where one is due.
#[tauri::command(async)]
pub fn close_book(desk: Desk<'_>, places: State<'_, Places>) -> Answer<()> {
    let closed = close(&desk);
    places.empty_shown();
    closed
}

/// Changes the passphrase of the user who opened the book.
#[tauri::command(async)]
pub fn change_passphrase(desk: Desk<'_>, old: String, new: String) -> Answer<()> {
    let new = passphrase(&new)?;
    desk.with(|book| book.change_passphrase(Passphrase::typed(&old), &new).map_err(Failure::from))
}

/// Whether the page holds something typed and not saved.
#[tauri::command]
pub fn set_unsaved(state: State<'_, Unsaved>, unsaved: bool) {
    state.set(unsaved);
}

/// Ends the program.
#[tauri::command]
pub fn quit<R: Runtime>(app: AppHandle<R>) {
    app.exit(0);
}

/// Puts an opened book into the window, and begins its backup.
pub(super) fn take<R: Runtime>(app: &AppHandle<R>, desk: &Desk<'_>, places: &Places, opened: Book) -> Answer<OpenBook> {
    let open = face_of(&opened, false);
    if opened.archive_year().is_none() {
        recent::keep(places, &opened);
    }
    desk.put(Some(opened))?;
    in_background(app, Occasion::Opening);
    Ok(open)
}

/// A locked window tells nothing of the branch.
fn face_of(book: &Book, locked: bool) -> OpenBook {
    let user = book.user();
    OpenBook {
        dir: shown(book.dir()),
        user: book.user_name(),
        role: book.role().code().to_owned(),
        sees_identity: book.sees_identity(),
        may_reopen: user.is_some_and(|user| user.may_reopen),
        locked,
        practice: book.is_practice(),
        branch_name: book.branch_name().filter(|_| !locked),
        years: book.years(),
        year: book.archive_year().unwrap_or_else(|| book.working_year()),
        year_states: book
            .walled_years()
            .into_iter()
            .map(|(year, _)| YearStateFace::of(&book.year_face(year)))
            .collect(),
        archive: book.archive_year(),
    }
}

pub(super) fn passphrase(typed: &str) -> Answer<Passphrase> {
    Ok(Passphrase::new(typed).map_err(book::Error::from)?)
}

fn recovery_code(typed: &str) -> Answer<RecoveryCode> {
    Ok(typed.parse::<RecoveryCode>().map_err(book::Error::from)?)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
