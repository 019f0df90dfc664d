//! The books opened before, newest first. A list that does not read is no list: it holds nothing that cannot be found again.

use std::path::Path;

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

/// Puts a book at the head of the list.
pub fn add(places: &Places, opened: RecentBook) {
    let mut books = read(places);
    books.retain(|book| book.dir != opened.dir);
    books.insert(0, opened);
    books.truncate(MOST);
    if let Ok(text) = serde_json::to_vec_pretty(&books) {
        // The list is a convenience: where it cannot be kept, the clerk chooses the folder again.
        let _ = book::files::write_whole(&places.setting(FILE), &text);
    }
}

fn read(places: &Places) -> Vec<RecentBook> {
    let text = std::fs::read(places.setting(FILE)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}
