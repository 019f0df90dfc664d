//! The system's own dialogs: choosing a folder, choosing where to save. Called from here only, never from the page.

use std::path::{Path, PathBuf};

use book::papers::Edition;
use domain::records::AttachmentRole;
use tauri::{AppHandle, Runtime};

/// What a dialog shows: a name, and how the names of such files end.
type Filter = (&'static str, &'static [&'static str]);

const PDF: Filter = ("PDF", &["pdf"]);
const WORD: Filter = ("Word", &["docx"]);
const ZIP: Filter = ("ZIP, JSON", &["zip", "json"]);
const ARCHIVE: Filter = ("ZIP", &["zip"]);
const BACKUP: Filter = ("Sổ Chi bộ", &[book::backups::EXTENSION]);
const PHOTOS: Filter = ("JPEG, PNG, WebP", &["jpg", "jpeg", "png", "webp"]);

#[cfg(not(feature = "scripted-dialogs"))]
mod native {
    use super::{AppHandle, Filter, Path, PathBuf, Runtime};
    use tauri_plugin_dialog::DialogExt;

    pub(super) fn folder<R: Runtime>(app: &AppHandle<R>, from: &Path) -> Option<PathBuf> {
        app.dialog().file().set_directory(from).blocking_pick_folder()?.into_path().ok()
    }

    pub(super) fn files<R: Runtime>(app: &AppHandle<R>, from: &Path, filter: Option<Filter>) -> Vec<PathBuf> {
        let dialog = app.dialog().file().set_directory(from);
        let dialog = filter.iter().fold(dialog, |dialog, (name, ends)| dialog.add_filter(*name, ends));
        let picked = dialog.blocking_pick_files().unwrap_or_default();
        picked.into_iter().filter_map(|file| file.into_path().ok()).collect()
    }

    pub(super) fn save<R: Runtime>(
        app: &AppHandle<R>,
        from: &Path,
        name: &str,
        filter: Option<Filter>,
    ) -> Option<PathBuf> {
        let dialog = app.dialog().file().set_directory(from).set_file_name(name);
        let dialog = filter.iter().fold(dialog, |dialog, (name, ends)| dialog.add_filter(*name, ends));
        dialog.blocking_save_file()?.into_path().ok()
    }
}

/// Answers read line by line from the file that `SO_CHI_BO_PICKS` names: what a driven window cannot click.
#[cfg(feature = "scripted-dialogs")]
mod native {
    use super::{AppHandle, Filter, Path, PathBuf, Runtime};

    pub(super) fn folder<R: Runtime>(_: &AppHandle<R>, _: &Path) -> Option<PathBuf> {
        next_answer()
    }

    /// Several files stand on one line, apart by tabs.
    pub(super) fn files<R: Runtime>(_: &AppHandle<R>, _: &Path, _: Option<Filter>) -> Vec<PathBuf> {
        let answer = next_answer().unwrap_or_default();
        let names = answer.to_string_lossy();
        names.split('\t').filter(|name| !name.is_empty()).map(PathBuf::from).collect()
    }

    pub(super) fn save<R: Runtime>(_: &AppHandle<R>, _: &Path, _: &str, _: Option<Filter>) -> Option<PathBuf> {
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

/// Asks for files to be attached; none when the clerk thinks better of it.
pub fn pick_files<R: Runtime>(app: &AppHandle<R>, from: &Path, role: AttachmentRole) -> Vec<PathBuf> {
    native::files(app, from, (role == AttachmentRole::Photo).then_some(PHOTOS))
}

/// Asks for the one file of a year; `None` when the clerk thinks better of it.
pub fn pick_zip<R: Runtime>(app: &AppHandle<R>, from: &Path) -> Option<PathBuf> {
    native::files(app, from, Some(ZIP)).into_iter().next()
}

/// Asks for the archive of a year; `None` when the clerk thinks better of it.
pub fn pick_archive<R: Runtime>(app: &AppHandle<R>, from: &Path) -> Option<PathBuf> {
    native::files(app, from, Some(ARCHIVE)).into_iter().next()
}

/// Asks where to save the archive of a year; `None` when the clerk thinks better of it.
pub fn save_archive<R: Runtime>(app: &AppHandle<R>, from: &Path, name: &str) -> Option<PathBuf> {
    native::save(app, from, name, Some(ARCHIVE))
}

/// Asks for a backup; `None` when the clerk thinks better of it.
pub fn pick_backup<R: Runtime>(app: &AppHandle<R>, from: &Path) -> Option<PathBuf> {
    native::files(app, from, Some(BACKUP)).into_iter().next()
}

/// Asks where to save a file of any kind; `None` when the clerk thinks better of it.
pub fn save_file<R: Runtime>(app: &AppHandle<R>, from: &Path, name: &str) -> Option<PathBuf> {
    native::save(app, from, name, None)
}

/// Asks where to save a paper; `None` when the clerk thinks better of it.
pub fn save_paper<R: Runtime>(app: &AppHandle<R>, from: &Path, name: &str, edition: Edition) -> Option<PathBuf> {
    let filter = match edition {
        Edition::Pdf | Edition::CheckSheet => PDF,
        Edition::Word => WORD,
    };
    native::save(app, from, name, Some(filter))
}
