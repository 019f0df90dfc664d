//! Where things lie: books in Documents, settings and logs in the system's places, what is shown or printed in a folder
//! of the program's own that is emptied when it starts and when it ends. All of it beside the program, when a mark there
//! says that it is portable.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use book::files;

/// The program as the system's folders know it; the same as in `tauri.conf.json`.
const IDENTIFIER: &str = "vn.sochibo.app";
/// The folder that holds books, unless the clerk chooses another.
const BOOKS: &str = "Sổ Chi bộ";
/// The folder of the practice book.
const PRACTICE: &str = "Sổ luyện tập";
/// Beside the program, this file makes it portable.
const PORTABLE_MARK: &str = "so-chi-bo.portable";
/// The licences of all parts, as packages bring them along.
const LICENCES: &str = "giay-phep.html";
/// Where the packages of Linux lay it, seen from the folder of the program.
const SHARED: &str = "../share/doc/so-chi-bo";
/// What a portable program keeps besides its books.
const PORTABLE_DATA: &str = "so-chi-bo.data";

/// The places of this computer.
#[derive(Clone, Debug)]
pub struct Places {
    documents: PathBuf,
    settings: PathBuf,
    shown: PathBuf,
    logs: PathBuf,
    /// Where the web view keeps what is its own, when that is not the system's place.
    web_view: Option<PathBuf>,
}

impl Places {
    /// Finds them.
    ///
    /// # Errors
    /// When the system names no place for settings.
    pub fn find() -> io::Result<Self> {
        portable_folder().map_or_else(Self::of_system, |folder| Ok(Self::beside(&folder)))
    }

    /// Those of the system.
    fn of_system() -> io::Result<Self> {
        let own = |folder: Option<PathBuf>| {
            let folder = folder.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no place for settings"))?;
            Ok::<_, io::Error>(folder.join(IDENTIFIER))
        };
        let settings = own(dirs::config_dir())?;
        // Some Linux desktops name no Documents folder.
        let documents = dirs::document_dir().or_else(dirs::home_dir).unwrap_or_else(|| settings.clone());
        let shown = own(dirs::cache_dir())?.join("shown");
        let logs = own(dirs::data_local_dir())?.join("logs");
        Ok(Self { documents, settings, shown, logs, web_view: None })
    }

    /// Those of a portable program in this folder.
    fn beside(folder: &Path) -> Self {
        let data = folder.join(PORTABLE_DATA);
        Self {
            documents: folder.to_owned(),
            settings: data.join("settings"),
            shown: data.join("shown"),
            logs: data.join("logs"),
            web_view: Some(data.join("web-view")),
        }
    }

    /// Whether all of it lies beside the program.
    #[must_use]
    pub fn is_portable(&self) -> bool {
        self.web_view.is_some()
    }

    /// Where the logs lie.
    #[must_use]
    pub fn logs(&self) -> &Path {
        &self.logs
    }

    /// The licences of all parts, where the program was installed or unpacked; `None` for one that was only built.
    #[must_use]
    pub fn licences(&self) -> Option<PathBuf> {
        licences_of(&program_folder()?)
    }

    /// Where the web view keeps what is its own; `None` for the system's place.
    #[must_use]
    pub fn web_view(&self) -> Option<&Path> {
        self.web_view.as_deref()
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
    /// When the folder cannot be written, or its disk is full.
    pub fn show(&self, name: &str, bytes: &[u8]) -> book::Result<PathBuf> {
        files::make_folder(&self.shown)?;
        let path = self.shown.join(name);
        files::write_whole(&path, bytes)?;
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

/// The folder of the program, when the mark lies in it.
fn portable_folder() -> Option<PathBuf> {
    program_folder().filter(|folder| folder.join(PORTABLE_MARK).exists())
}

fn program_folder() -> Option<PathBuf> {
    Some(env::current_exe().ok()?.parent()?.to_owned())
}

fn licences_of(program: &Path) -> Option<PathBuf> {
    [program.to_owned(), program.join(SHARED)]
        .into_iter()
        .map(|folder| folder.join(LICENCES))
        .find(|page| page.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings_file() -> serde_json::Value {
        serde_json::from_str(include_str!("../tauri.conf.json")).unwrap()
    }

    #[test]
    fn the_system_knows_the_program_by_one_name() {
        assert_eq!(settings_file()["identifier"], IDENTIFIER);
    }

    #[test]
    fn the_window_waits_until_the_places_are_known() {
        assert_eq!(settings_file()["app"]["windows"][0]["create"], false);
    }

    #[test]
    fn a_portable_program_keeps_everything_in_its_folder() {
        let folder = Path::new("USB").join("so-chi-bo");
        let places = Places::beside(&folder);
        assert!(places.is_portable());
        assert_eq!(places.new_book(), folder.join("Sổ Chi bộ"));
        let others = [places.setting("recent.json"), places.reading(), places.logs().to_owned(), places.practice()];
        for place in others.iter().map(PathBuf::as_path).chain(places.web_view()) {
            assert!(place.starts_with(&folder), "{}", place.display());
        }
    }

    #[test]
    fn what_a_portable_program_keeps_lies_in_no_book() {
        let places = Places::beside(Path::new("USB"));
        for place in [places.setting("recent.json"), places.reading(), places.logs().to_owned()] {
            assert!(!place.starts_with(places.new_book()) && !place.starts_with(places.practice()));
        }
    }

    #[test]
    fn the_licences_lie_beside_the_program_or_where_the_system_keeps_what_is_to_be_read() {
        let root = tempfile::TempDir::new().unwrap();
        let (programs, shared) = (root.path().join("bin"), root.path().join("share/doc/so-chi-bo"));
        fs::create_dir_all(&programs).unwrap();
        fs::create_dir_all(&shared).unwrap();
        assert_eq!(licences_of(&programs), None);
        fs::write(shared.join(LICENCES), "installed").unwrap();
        assert_eq!(fs::read_to_string(licences_of(&programs).unwrap()).unwrap(), "installed");
        fs::write(programs.join(LICENCES), "portable").unwrap();
        assert_eq!(fs::read_to_string(licences_of(&programs).unwrap()).unwrap(), "portable");
    }

    #[test]
    fn without_the_mark_the_web_view_has_the_place_of_the_system() {
        let places = Places::of_system().unwrap();
        assert!(!places.is_portable());
        assert!(places.logs().ends_with(Path::new(IDENTIFIER).join("logs")));
    }
}
