//! Real books on a real disk, made so lightly that every test can have its own.

use std::{
    fs,
    ops::{Deref, DerefMut},
    path::{Path, PathBuf},
    sync::OnceLock,
};

use book::{Book, Clock, Cost, NewBook, Passphrase, RecoveryCode, Unlock, practice};
use tempfile::TempDir;

use crate::noon;

/// Opens every book made here.
pub const PASSPHRASE: &str = "hoa sen trang";

/// The day on which every book made here is written.
const TODAY: &str = "2024-01-08";

/// An open book in a folder of its own, which goes with it.
pub struct TestBook {
    // The book closes before its folder goes.
    book: Book,
    folder: TempDir,
}

impl TestBook {
    /// Closes the book and opens it again, as the next morning does.
    ///
    /// # Panics
    /// When it does not open.
    #[must_use]
    pub fn reopened(self) -> Self {
        let Self { book, folder } = self;
        book.close().unwrap();
        Self { book: open(folder.path()), folder }
    }
}

impl Deref for TestBook {
    type Target = Book;

    fn deref(&self) -> &Book {
        &self.book
    }
}

impl DerefMut for TestBook {
    fn deref_mut(&mut self) -> &mut Book {
        &mut self.book
    }
}

/// An empty book, written in January 2024.
///
/// # Panics
/// When it cannot be made.
#[must_use]
pub fn a_book_in_a_moment() -> TestBook {
    let folder = TempDir::new().unwrap();
    TestBook { book: create(folder.path()), folder }
}

/// A new book in a folder of one's own, at a time.
///
/// # Panics
/// When it cannot be made.
#[must_use]
pub fn a_book_at(dir: &Path, clock: Clock) -> (Book, RecoveryCode) {
    let new = NewBook {
        user_label: "Thư ký".to_owned(),
        passphrase: Passphrase::new(PASSPHRASE).unwrap(),
        cost: Cost::FOR_TESTS,
    };
    Book::create(dir, &new, clock).unwrap()
}

/// What opens the books made here.
#[must_use]
pub fn the_passphrase() -> Unlock {
    Unlock::Passphrase { user: None, passphrase: Passphrase::typed(PASSPHRASE) }
}

/// A copy of the practice book, which is filled once for all tests of a program.
///
/// # Panics
/// When it cannot be filled or opened.
#[must_use]
pub fn the_practice_year() -> TestBook {
    static FILES: OnceLock<Files> = OnceLock::new();
    copy_of(FILES.get_or_init(|| files_of(|book| practice::fill(book).unwrap())))
}

/// The same with its year closed, which takes a while and is done once too.
///
/// # Panics
/// When it cannot be closed.
#[must_use]
pub fn the_closed_year() -> TestBook {
    static FILES: OnceLock<Files> = OnceLock::new();
    copy_of(FILES.get_or_init(|| {
        files_of(|book| {
            practice::fill(book).unwrap();
            book.hold_year(PRACTICE_YEAR).unwrap();
            book.close_year(PRACTICE_YEAR, false, &mut |_, _| ()).unwrap();
        })
    }))
}

/// The year that the practice book is of.
const PRACTICE_YEAR: i32 = 2023;

/// The files of a book, by their paths in its folder.
type Files = Vec<(PathBuf, Vec<u8>)>;

fn copy_of(files: &Files) -> TestBook {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    TestBook { book: open(folder.path()), folder }
}

fn files_of(fill: impl FnOnce(&mut Book)) -> Files {
    let folder = TempDir::new().unwrap();
    let mut book = create(folder.path());
    fill(&mut book);
    book.close().unwrap();
    files_below(folder.path(), folder.path())
}

fn files_below(root: &Path, dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(root, &path));
        } else {
            files.push((path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap()));
        }
    }
    files
}

fn clock() -> Clock {
    noon(TODAY)
}

fn create(dir: &Path) -> Book {
    a_book_at(dir, clock()).0
}

fn open(dir: &Path) -> Book {
    Book::open(dir, &the_passphrase(), clock()).unwrap()
}
