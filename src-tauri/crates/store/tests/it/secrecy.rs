//! No file of a book shows what is in it, open or closed.

use std::path::Path;

use rusqlite::Connection;
use store::blobs;

use crate::support::*;

/// What no file may hold, in the encodings in which it could stand.
fn forbidden() -> Vec<Vec<u8>> {
    let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let texts = [SENTENCE, "Phòng Một", "CREATE TABLE", "SQLite format 3", PASSPHRASE];
    texts
        .iter()
        .flat_map(|text| [text.as_bytes().to_vec(), utf16(text, u16::to_le_bytes), utf16(text, u16::to_be_bytes)])
        .collect()
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

fn assert_secret(dir: &Path) {
    for (path, bytes) in snapshot(dir) {
        for text in forbidden() {
            assert!(!holds(&bytes, &text), "{} holds {}", path.display(), String::from_utf8_lossy(&text));
        }
    }
}

#[test]
fn no_file_shows_plain_text_while_the_book_is_open_or_closed() {
    let book = Book::new();
    // The second step writes its rows into the log beside the database.
    let opened = store::open(book.dir(), &by(PASSPHRASE), &holder(), NEXT_STEPS).unwrap();
    blobs::put(&opened, SENTENCE.as_bytes()).unwrap();
    assert!(book.path("book.db-wal").metadata().unwrap().len() > 100_000);
    assert_secret(book.dir());
    opened.close().unwrap();
    assert!(!book.path("book.db-wal").exists());
    assert_secret(book.dir());
}

#[test]
fn the_search_for_plain_text_finds_it_where_it_is() {
    let folder = tempfile::TempDir::new().unwrap();
    let plain = folder.path().join("plain.db");
    let connection = Connection::open(&plain).unwrap();
    connection.execute_batch(STEPS[0].sql).unwrap();
    let bytes = std::fs::read(&plain).unwrap();
    assert!(["SQLite format 3", SENTENCE, "CREATE TABLE"].iter().all(|text| holds(&bytes, text.as_bytes())));
}

#[test]
fn without_the_key_the_database_does_not_open() {
    let book = Book::new();
    for key in ["", "PRAGMA key='hoa sen tháng sáu';", "PRAGMA key=\"x'00'\";"] {
        let connection = Connection::open(book.path("book.db")).unwrap();
        connection.execute_batch("PRAGMA cipher_log_level=NONE").unwrap();
        let read = connection.execute_batch(&format!("{key} SELECT count(*) FROM sqlite_schema"));
        assert_eq!(read.unwrap_err().sqlite_error_code(), Some(rusqlite::ErrorCode::NotADatabase), "{key}");
    }
}

#[test]
fn the_name_of_a_stored_file_does_not_tell_its_hash() {
    let book = Book::new();
    let opened = book.open().unwrap();
    let hash = blobs::put(&opened, b"a photo").unwrap().to_string();
    assert!(snapshot(book.dir()).keys().all(|path| !path.to_string_lossy().contains(&hash[..8])));
}
