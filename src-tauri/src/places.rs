//! Where things lie: books in Documents, settings in the system's place, what is shown or printed in a folder of the
//! program's own that is emptied when it starts and when it ends.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use tauri::{AppHandle, Manager, Runtime};

/// The folder that holds books, unless the clerk chooses another.
const BOOKS: &str = "Sổ Chi bộ";
/// The folder of the practice book.
const PRACTICE: &str = "Sổ luyện tập";

/// The places of this computer.
#[derive(Clone, Debug)]
pub struct Places {
    documents: PathBuf,
    settings: PathBuf,
    shown: PathBuf,
}

impl Places {
    /// Finds them, and empties the folder of shown papers.
    ///
    /// # Errors
    /// When the system names no place for settings.
    pub fn find<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Self> {
        let paths = app.path();
        let settings = paths.app_config_dir()?;
        // Some Linux desktops name no Documents folder.
        let documents = paths.document_dir().or_else(|_| paths.home_dir())?;
        let shown = paths.app_cache_dir()?.join("shown");
        let places = Self { documents, settings, shown };
        places.empty_shown();
        Ok(places)
    }

    /// Where a new book is proposed: a folder that is not there yet.
    #[must_use]
    pub fn new_book(&self) -> PathBuf {
        let first = self.documents.join(BOOKS);
        let numbered = (2..).map(|n| self.documents.join(format!("{BOOKS} {n}")));
        std::iter::once(first.clone()).chain(numbered).find(|dir| !dir.exists()).unwrap_or(first)
    }

    /// Where the practice book lies.
    #[must_use]
    pub fn practice(&self) -> PathBuf {
        self.documents.join(PRACTICE)
    }

    /// The documents of the user.
    #[must_use]
    pub fn documents(&self) -> &Path {
        &self.documents
    }

    /// A file of settings.
    #[must_use]
    pub fn setting(&self, name: &str) -> PathBuf {
        self.settings.join(name)
    }

    /// Writes a paper for the system's viewer.
    ///
    /// # Errors
    /// The system's own.
    pub fn show(&self, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        fs::create_dir_all(&self.shown)?;
        let path = self.shown.join(name);
        fs::write(&path, bytes)?;
        Ok(path)
    }

    /// Where an archive is laid out to be read: a folder that goes with what is shown.
    #[must_use]
    pub fn reading(&self) -> PathBuf {
        let numbered = (1..).map(|n| self.shown.join(format!("archive-{n}")));
        numbered.into_iter().find(|dir| !dir.exists()).unwrap_or_else(|| self.shown.clone())
    }

    /// Empties the folder of shown papers; what a viewer still holds goes the next time.
    pub fn empty_shown(&self) {
        let _ = fs::remove_dir_all(&self.shown);
    }
}
