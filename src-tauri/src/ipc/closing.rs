//! The end of a year: checks, holding, closing, sealing, opening again.

use std::path::Path;

use book::closing::{Second, archive_passphrase};
use domain::records::User;
use tauri::{AppHandle, Runtime, State, ipc::Channel};

use super::{
    Answer, Desk,
    dto::{
        closing::{ClosingFace, Sealed},
        users::Progress,
    },
    existing,
    papers::hand_to_viewer,
};
use crate::{cli::LOCKED_README, dialogs, error::Failure, places::Places};

/// How a year stands, and what the checks find in it.
#[tauri::command(async)]
pub fn year_closing(desk: Desk<'_>, year: i32) -> Answer<ClosingFace> {
    desk.with(|book| {
        let checked = book.check_year(year)?;
        Ok::<_, Failure>(ClosingFace::of(book, year, checked))
    })
}

/// Passes a finding over.
#[tauri::command(async)]
pub fn pass_finding(desk: Desk<'_>, year: i32, key: String, reason: String) -> Answer<()> {
    desk.with(|book| book.pass_finding(year, &key, &reason).map_err(Failure::from))
}

/// Lets it count again.
#[tauri::command(async)]
pub fn count_finding(desk: Desk<'_>, year: i32, key: String) -> Answer<()> {
    desk.with(|book| book.count_finding(year, &key).map_err(Failure::from))
}

/// Stops entry into a year.
#[tauri::command(async)]
pub fn hold_year(desk: Desk<'_>, year: i32) -> Answer<()> {
    desk.with(|book| book.hold_year(year).map_err(Failure::from))
}

/// Lets entry go on.
#[tauri::command(async)]
pub fn release_year(desk: Desk<'_>, year: i32) -> Answer<()> {
    desk.with(|book| book.release_year(year).map_err(Failure::from))
}

/// Closes a year that is held.
#[tauri::command(async)]
pub fn close_year(desk: Desk<'_>, year: i32, even_though_running: bool, on_progress: Channel<Progress>) -> Answer<()> {
    desk.with(|book| {
        let mut told = |done, of| tell(&on_progress, done, of);
        book.close_year(year, even_though_running, &mut told).map_err(Failure::from)
    })
}

/// Opens a closed year again: with a second user's passphrase, or with the recovery code.
#[tauri::command(async)]
pub fn reopen_year(desk: Desk<'_>, year: i32, reason: String, second_id: Option<String>, secret: String) -> Answer<()> {
    let second = match second_id {
        Some(id) => Second::User(existing::<User>(&id)?, book::Passphrase::typed(&secret)),
        None => Second::RecoveryCode(secret.parse().map_err(book::Error::from)?),
    };
    desk.with(|book| book.reopen_year(year, &reason, second).map_err(Failure::from))
}

/// A passphrase for an archive on its way out.
#[tauri::command(async)]
pub fn make_archive_passphrase() -> Answer<String> {
    Ok(archive_passphrase()?.to_string())
}

/// Writes the archive of a closed year where the clerk says; nothing when they think better of it, or call it off.
#[tauri::command(async)]
pub fn seal_year<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    year: i32,
    passphrase: Option<String>,
    on_progress: Channel<Progress>,
) -> Answer<Option<Sealed>> {
    let name = desk.with(|book| Ok::<_, Failure>(book.archive_name(year)))?;
    let Some(path) = dialogs::save_archive(&app, places.documents(), &name) else { return Ok(None) };
    let turn = desk.begin();
    desk.with(|book| {
        let mut told = |done, of| {
            tell(&on_progress, done, of);
            desk.goes_on(turn)
        };
        let locked = passphrase.as_deref().map(|passphrase| (passphrase, LOCKED_README));
        let sealed = book.seal_year(year, Path::new(&path), locked, &mut told)?;
        Ok::<_, Failure>(sealed.map(Into::into))
    })
}

/// The name of the file that is shown, until the book is closed.
const SEAL_SHEET: &str = "phieu-niem-phong.pdf";

/// Hands the sheet with the fingerprints to the system's viewer.
#[tauri::command(async)]
pub fn print_seal_sheet(desk: Desk<'_>, places: State<'_, Places>, year: i32) -> Answer<()> {
    let sheet = desk.with(|book| book.seal_sheet(year).map_err(Failure::from))?;
    hand_to_viewer(&places, SEAL_SHEET, &sheet)
}

/// A page that went away does not keep the work from its end.
pub(super) fn tell(on: &Channel<Progress>, done: usize, of: usize) {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let _ = on.send(Progress { done: count(done), of: count(of) });
}
