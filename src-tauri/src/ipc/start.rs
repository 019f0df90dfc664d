//! Starting: which books there are, making one, opening one.

use std::path::Path;

use book::{Book, Clock, Cost, Passphrase, RecoveryCode, Unlock};
use tauri::{AppHandle, Runtime, State};

use super::{
    Answer, Desk,
    dto::start::{BookFace, CreatedBook, NewBook, OpenBook, StartState, UserFace},
    papers::hand_to_viewer,
};
use crate::{app::Unsaved, dialogs, error::Failure, places::Places, recent};

/// What the first screen needs.
#[tauri::command(async)]
pub fn start_state(desk: Desk<'_>, places: State<'_, Places>) -> Answer<StartState> {
    Ok(StartState {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        default_dir: shown(&places.new_book()),
        practice_dir: shown(&places.practice()),
        recent: recent::list(&places),
        open: desk.with(|book| Ok::<_, Failure>(face_of(book))).ok(),
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
    let faces = book::faces(Path::new(&dir)).map_err(book::Error::from)?;
    let users = faces.into_iter().map(|face| UserFace { id: face.user.to_string(), label: face.label }).collect();
    Ok(BookFace { dir, users })
}

/// Makes a book.
#[tauri::command(async)]
pub fn create_book(desk: Desk<'_>, places: State<'_, Places>, book: NewBook) -> Answer<CreatedBook> {
    let new = book::NewBook {
        user_label: domain::text::clean_line(&book.user_label),
        passphrase: passphrase(&book.passphrase)?,
        cost: Cost::PRODUCTION,
    };
    let (opened, code) = Book::create(Path::new(&book.dir), &new, Clock::from_environment())?;
    Ok(CreatedBook { recovery_code: code.to_string(), open: take(&desk, &places, opened)? })
}

/// Whether the recovery code was written down as it was shown.
#[tauri::command(async)]
pub fn confirm_recovery_code(desk: Desk<'_>, code: String) -> Answer<()> {
    desk.with(|book| book.verify_recovery_code(recovery_code(&code)?).map_err(Failure::from))
}

/// The name of the file that bears the code, until the book is closed.
const RECOVERY_SHEET: &str = "ma-khoi-phuc.pdf";

/// Hands the sheet with the recovery code to the system's viewer, where it is printed.
#[tauri::command(async)]
pub fn print_recovery_sheet<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    code: String,
) -> Answer<()> {
    let sheet = desk.with(|book| book.recovery_sheet(recovery_code(&code)?).map_err(Failure::from))?;
    hand_to_viewer(&app, &places, RECOVERY_SHEET, &sheet)
}

/// Opens a book.
#[tauri::command(async)]
pub fn open_book(
    desk: Desk<'_>,
    places: State<'_, Places>,
    dir: String,
    user_id: Option<String>,
    passphrase: String,
) -> Answer<OpenBook> {
    let user = user_id.and_then(|id| id.parse().ok());
    let unlock = Unlock::Passphrase { user, passphrase: Passphrase::typed(&passphrase) };
    desk.put(None)?;
    let opened = Book::open(Path::new(&dir), &unlock, Clock::from_environment())?;
    take(&desk, &places, opened)
}

/// Opens a book whose passphrase is forgotten, and gives it a new one.
#[tauri::command(async)]
pub fn open_with_recovery_code(
    desk: Desk<'_>,
    places: State<'_, Places>,
    dir: String,
    code: String,
    new_passphrase: String,
) -> Answer<OpenBook> {
    desk.put(None)?;
    let (code, new) = (recovery_code(&code)?, passphrase(&new_passphrase)?);
    let opened = Book::recover(Path::new(&dir), code, &new, Clock::from_environment())?;
    take(&desk, &places, opened)
}

/// Opens the practice book; makes it when it is not there.
#[tauri::command(async)]
pub fn open_practice(desk: Desk<'_>, places: State<'_, Places>) -> Answer<OpenBook> {
    desk.put(None)?;
    let (dir, clock) = (places.practice(), Clock::from_environment());
    let passphrase = Passphrase::typed(book::practice::PASSPHRASE);
    let opened = if book::is_there(&dir) {
        Book::open(&dir, &Unlock::Passphrase { user: None, passphrase }, clock)?
    } else {
        book::practice::make(&dir, None, clock)?
    };
    take(&desk, &places, opened)
}

/// Closes the open book.
#[tauri::command(async)]
pub fn close_book(desk: Desk<'_>, places: State<'_, Places>) -> Answer<()> {
    places.empty_shown();
    desk.put(None)
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

fn take(desk: &Desk<'_>, places: &Places, opened: Book) -> Answer<OpenBook> {
    let open = face_of(&opened);
    recent::keep(places, &opened);
    desk.put(Some(opened))?;
    Ok(open)
}

fn face_of(book: &Book) -> OpenBook {
    OpenBook {
        dir: shown(book.dir()),
        user: book.user_name(),
        practice: book.is_practice(),
        branch_name: book.branch_name(),
        years: book.years(),
        year: book.working_year(),
    }
}

fn passphrase(typed: &str) -> Answer<Passphrase> {
    Ok(Passphrase::new(typed).map_err(book::Error::from)?)
}

fn recovery_code(typed: &str) -> Answer<RecoveryCode> {
    Ok(typed.parse::<RecoveryCode>().map_err(book::Error::from)?)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
