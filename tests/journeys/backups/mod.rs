//! Backups: a desk with a book and a place for them.

mod due;
mod making;
mod restoring;

use std::{
    fs,
    path::{Path, PathBuf},
};

use book::{Book, Clock, backups::place_of};
use tempfile::TempDir;
use testkit::{a_book_at, noon, someone, the_passphrase};

struct Desk {
    folder: TempDir,
    dir: PathBuf,
}

fn a_desk() -> (Desk, Book) {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ Chi bộ");
    let (mut book, _) = a_book_at(&dir, noon("2024-01-08"));
    someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    (Desk { folder, dir }, book)
}

impl Desk {
    fn open(&self, day: &str) -> Book {
        self.open_at(noon(day))
    }

    fn open_at(&self, clock: Clock) -> Book {
        Book::open(&self.dir, &the_passphrase(), clock).unwrap()
    }

    fn stick(&self) -> PathBuf {
        let stick = self.folder.path().join("USB");
        fs::create_dir_all(&stick).unwrap();
        stick
    }

    fn backups(&self) -> Vec<PathBuf> {
        in_folder(&place_of(&self.dir))
    }
}

fn in_folder(place: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = place.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "sochibo"));
    found.sort();
    found
}

fn back_up(book: &mut Book) {
    book.begin_asked_backup().unwrap().run().unwrap();
}

fn names(book: &Book) -> Vec<&str> {
    book.records().people.iter().map(|person| person.full_name.as_str()).collect()
}
