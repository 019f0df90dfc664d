//! What happens by itself while the window is open: it locks when nobody is there or the computer slept, and backs up.

use std::{
    thread,
    time::{Duration, Instant, SystemTime},
};

use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::{ipc::backups, session::Session};

/// The page is told that it is locked.
pub const LOCKED: &str = "locked";
/// The page is told that a backup was made, or failed.
pub const BACKED_UP: &str = "backed-up";

const TICK: Duration = Duration::from_secs(2);
/// A computer that sleeps stops this thread: so much more than a tick by the clock on the wall is sleep.
const SLEPT: Duration = Duration::from_secs(30);
/// How often it is asked whether a backup is due.
const ASKING: Duration = Duration::from_secs(60);

/// Begins to watch; ends with the program.
pub fn begin<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    thread::spawn(move || {
        let mut asked = Instant::now();
        loop {
            // Taken anew each time: waiting for a long work with the book, below, is no sleep of the computer.
            let wall = SystemTime::now();
            thread::sleep(TICK);
            // A clock that was set back tells nothing.
            let slept = wall.elapsed().is_ok_and(|passed| passed > SLEPT);
            if slept || is_left_alone(&app.state::<Session>()) {
                lock(&app);
            }
            if asked.elapsed() >= ASKING {
                asked = Instant::now();
                backups::in_background(&app, backups::Occasion::Hourly);
            }
        }
    });
}

/// Locks the window and tells the page.
pub fn lock<R: Runtime>(app: &AppHandle<R>) {
    if app.state::<Session>().lock_window() {
        // A page that does not hear it is refused by every command.
        let _ = app.emit(LOCKED, ());
    }
}

fn is_left_alone(session: &Session) -> bool {
    let minutes = session.beneath(|book| Ok::<_, crate::error::Failure>(book.idle_minutes()));
    let minutes = minutes.ok().flatten();
    minutes.is_some_and(|minutes| session.idle() >= Duration::from_secs(u64::from(minutes) * 60))
}
