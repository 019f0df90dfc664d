//! The books opened before, newest first. A list that does not read is no list: it holds nothing that cannot be found again.

use std::path::Path;

use book::Book;

use crate::{ipc::dto::start::RecentBook, places::Places};

const FILE: &str = "recent.json";
const MOST: usize = 8;

/// The list, with what is missing marked.
#[must_use]
pub fn list(places: &Places) -> Vec<RecentBook> {
    let mut books = read(places);
    for book in &mut books {
        book.missing = !Path::new(&book.dir).exists();
    }
    books
}

/// The name of the branch, as it was when the book in this folder was last open.
#[must_use]
pub fn name_at(places: &Places, dir: &Path) -> Option<String> {
    read(places).into_iter().find(|book| Path::new(&book.dir) == dir)?.name
}

/// Puts the open book at the head of the list, under the name that its branch has.
pub fn keep(places: &Places, book: &Book) {
    let opened = RecentBook {
        dir: book.dir().display().to_string(),
        name: book.branch_name(),
        opened_on: Some(book.today().to_string()),
        missing: false,
    };
    let mut books = read(places);
    books.retain(|book| book.dir != opened.dir);
    books.insert(0, opened);
    books.truncate(MOST);
    // The list is a convenience: where it cannot be kept, the clerk chooses the folder again.
    let _ = write(places, &books);
}

fn write(places: &Places, books: &[RecentBook]) -> std::io::Result<()> {
    let file = places.setting(FILE);
    file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    let text = serde_json::to_vec_pretty(books)?;
    book::files::write_whole(&file, &text).map_err(std::io::Error::other)
}

fn read(places: &Places) -> Vec<RecentBook> {
    let text = std::fs::read(places.setting(FILE)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}
