//! The window: its state, its plugins, its commands.

use std::{
    process::ExitCode,
    sync::atomic::{AtomicBool, Ordering},
};

use tauri::{
    App, Builder, Emitter, Manager, RunEvent, Runtime, WebviewWindowBuilder, Window, WindowEvent, ipc::Invoke,
};

use crate::{error::Failure, frame::LastFrame, ipc, log, places::Places, session::Session, watch};

include!("commands.rs");

macro_rules! needs {
    ($($noun:ident::$name:ident: $need:ident,)+) => { &[$((stringify!($name), Need::$need)),+] };
}

macro_rules! handler {
    ($($noun:ident::$name:ident: $need:ident,)+) => { tauri::generate_handler![$(crate::ipc::$noun::$name),+] };
}

/// Who may call a command. A role allows what those below it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Anybody, and while the window is locked too.
    Always,
    /// Anybody, with a book or without; nobody while the window is locked.
    Start,
    /// Who opened a book.
    Reader,
    /// Who may write in it.
    Editor,
    /// Who may do everything.
    Administrator,
}

/// The commands that the window may call, and who may call them.
pub const COMMANDS: &[(&str, Need)] = commands!(needs);

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
                    let _ = ipc::backups::close(&app.state::<Session>());
                    let places = app.state::<Places>();
                    app.state::<LastFrame>().keep(&places);
                    places.empty_shown();
                    log::note("ended");
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
        .manage(Session::default())
        .manage(Unsaved::default())
        .setup(|app| {
            let places = Places::find()?;
            log::begin(places.logs());
            places.empty_shown();
            app.manage(LastFrame::kept(&places));
            app.manage(places);
            open_windows(app)?;
            watch::begin(app.handle());
            Ok(())
        })
        .on_window_event(|window, event| {
            note_its_frame(window, event);
            keep_what_is_typed(window, event);
        })
        .invoke_handler(commands())
}

/// Opens the window of the settings file, as large as it was left; what its web view keeps lies where the program's other
/// things lie.
fn open_windows<R: Runtime>(app: &App<R>) -> tauri::Result<()> {
    let (places, frame) = (app.state::<Places>(), app.state::<LastFrame>().get());
    for config in &app.config().app.windows {
        let mut window = WebviewWindowBuilder::from_config(app, config)?;
        if let Some(folder) = places.web_view() {
            window = window.data_directory(folder.to_owned());
        }
        if let Some(frame) = frame {
            window = window.inner_size(frame.width, frame.height).maximized(frame.maximized);
        }
        window.build()?;
    }
    Ok(())
}

/// Every command passes here before its arguments are read: a locked window and a role are kept in one place.
fn commands<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    let handler: Box<dyn Fn(Invoke<R>) -> bool + Send + Sync> = Box::new(commands!(handler));
    move |invoke| match refusal(&invoke) {
        Some(failure) => {
            invoke.resolver.reject(failure);
            true
        }
        None => handler(invoke),
    }
}

fn refusal<R: Runtime>(invoke: &Invoke<R>) -> Option<Failure> {
    let (_, need) = COMMANDS.iter().find(|(name, _)| *name == invoke.message.command())?;
    invoke.message.webview_ref().state::<Session>().refusal(*need)
}

fn note_its_frame<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::Resized(_) = event {
        window.state::<LastFrame>().note(window);
    }
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
