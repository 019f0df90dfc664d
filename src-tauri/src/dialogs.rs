//! The system's own dialogs: choosing a folder, choosing where to save. Called from here only, never from the page.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Runtime};

#[cfg(not(feature = "scripted-dialogs"))]
mod native {
    use super::{AppHandle, Path, PathBuf, Runtime};
    use tauri_plugin_dialog::DialogExt;

    pub(super) fn folder<R: Runtime>(app: &AppHandle<R>, from: &Path) -> Option<PathBuf> {
        app.dialog().file().set_directory(from).blocking_pick_folder()?.into_path().ok()
    }

    pub(super) fn save<R: Runtime>(app: &AppHandle<R>, from: &Path, name: &str) -> Option<PathBuf> {
        let dialog = app.dialog().file().set_directory(from).set_file_name(name).add_filter("PDF", &["pdf"]);
        dialog.blocking_save_file()?.into_path().ok()
    }
}

/// Answers read line by line from the file that `SO_CHI_BO_PICKS` names: what a driven window cannot click.
#[cfg(feature = "scripted-dialogs")]
mod native {
    use super::{AppHandle, Path, PathBuf, Runtime};

    pub(super) fn folder<R: Runtime>(_: &AppHandle<R>, _: &Path) -> Option<PathBuf> {
        next_answer()
    }

    pub(super) fn save<R: Runtime>(_: &AppHandle<R>, _: &Path, _: &str) -> Option<PathBuf> {
        next_answer()
    }

    fn next_answer() -> Option<PathBuf> {
        let file = std::env::var_os("SO_CHI_BO_PICKS")?;
        let text = std::fs::read_to_string(&file).ok()?;
        let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
        std::fs::write(&file, rest).ok()?;
        Some(PathBuf::from(first)).filter(|path| !path.as_os_str().is_empty())
    }
}

/// Asks for a folder; `None` when the clerk thinks better of it.
pub fn pick_folder<R: Runtime>(app: &AppHandle<R>, from: &Path) -> Option<PathBuf> {
    native::folder(app, from)
}

/// Asks where to save a PDF; `None` when the clerk thinks better of it.
pub fn save_pdf<R: Runtime>(app: &AppHandle<R>, from: &Path, name: &str) -> Option<PathBuf> {
    native::save(app, from, name)
}
