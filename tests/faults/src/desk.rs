//! A desk: the one folder in which a clerk works, with the book and whatever lies beside it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

/// The folder of the book, on the desk. Its name is one that has to be quoted nearly everywhere.
pub const BOOK: &str = "Sổ chi bộ #1";

/// A desk that goes with the value.
#[derive(Debug)]
pub struct Desk {
    folder: TempDir,
    /// As the system names it: the shims compare with it.
    path: PathBuf,
}

impl Desk {
    /// An empty desk.
    ///
    /// # Panics
    /// When the system has no room for it.
    #[must_use]
    pub fn empty() -> Self {
        let folder = tempfile::Builder::new().prefix("desk-").tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap();
        Self { folder, path }
    }

    /// A desk on which these things lie.
    ///
    /// # Panics
    /// When the system has no room for it.
    #[must_use]
    pub fn with(things: &Things) -> Self {
        let desk = Self::empty();
        for (name, thing) in things {
            let path = desk.path.join(name);
            match thing {
                None => fs::create_dir_all(path).unwrap(),
                Some(bytes) => fs::write(path, bytes).unwrap(),
            }
        }
        desk
    }

    /// Its folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Leaves the folder behind, to be looked at.
    #[must_use]
    pub fn keep(self) -> PathBuf {
        self.folder.keep()
    }

    /// What lies on it.
    ///
    /// # Panics
    /// When it cannot be read.
    #[must_use]
    pub fn things(&self) -> Things {
        let mut things = Things::new();
        gather(&self.path, &self.path, &mut things);
        things
    }
}

/// What lies on a desk, by its name from there: the bytes of a file; `None` for a folder, which stands before what is in it.
pub type Things = BTreeMap<PathBuf, Option<Vec<u8>>>;

fn gather(desk: &Path, folder: &Path, things: &mut Things) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(desk).unwrap().to_owned();
        if path.is_dir() {
            things.insert(name, None);
            gather(desk, &path, things);
        } else {
            things.insert(name, Some(fs::read(&path).unwrap()));
        }
    }
}
