//! The window: its state, its plugins, its commands.

use std::{
    process::ExitCode,
    sync::atomic::{AtomicBool, Ordering},
};

use tauri::{Builder, Emitter, Manager, RunEvent, Runtime, Window, WindowEvent, ipc::Invoke};

use crate::{places::Places, session::Session};

include!("commands.rs");

macro_rules! names {
    ($($noun:ident::$name:ident,)+) => { &[$(stringify!($name)),+] };
}

macro_rules! handler {
    ($($noun:ident::$name:ident,)+) => { tauri::generate_handler![$(crate::ipc::$noun::$name),+] };
}

/// The commands that the window may call.
pub const COMMANDS: &[&str] = commands!(names);

/// The page is asked to ask: closing would lose what was typed.
const CLOSE_ASKED: &str = "close-asked";

/// Whether the page holds something typed and not saved.
#[derive(Default)]
pub struct Unsaved(AtomicBool);

impl Unsaved {
    /// Says whether it does.
    pub fn set(&self, unsaved: bool) {
        self.0.store(unsaved, Ordering::Relaxed);
    }

    fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Opens the window and runs until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    match configure(Builder::default()).build(tauri::generate_context!()) {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    // Nobody is left to be told; the log that stays is merged at the next opening.
                    let _ = app.state::<Session>().put(None);
                    app.state::<Places>().empty_shown();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("so-chi-bo: {error}");
            ExitCode::FAILURE
        }
    }
}

fn configure<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .manage(Session::default())
        .manage(Unsaved::default())
        .setup(|app| {
            app.manage(Places::find(app.handle())?);
            Ok(())
        })
        .on_window_event(keep_what_is_typed)
        .invoke_handler(commands())
}

fn commands<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    commands!(handler)
}

/// A window that holds something unsaved asks before it closes.
fn keep_what_is_typed<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && window.state::<Unsaved>().is_set()
    {
        api.prevent_close();
        // Without its page the window could not ask, and would close: that page could not have typed either.
        let _ = window.emit(CLOSE_ASKED, ());
    }
}
