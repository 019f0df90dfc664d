//! Photos and documents, and the check of the whole book.

use std::{
    fs,
    path::{Path, PathBuf},
};

use store::{
    OpenedBook,
    blobs::{self, BlobHash},
    integrity::{self, Finding},
};

use crate::support::*;

/// The one file of a book that holds one.
fn only_file(book: &Book) -> PathBuf {
    let files = snapshot(&book.path("files")).into_keys().filter(|path| path.is_file());
    let files: Vec<_> = files.collect();
    assert_eq!(files.len(), 1);
    files[0].clone()
}

fn with_photo() -> (Book, OpenedBook, BlobHash) {
    let book = Book::new();
    let opened = book.open().unwrap();
    let hash = blobs::put(&opened, b"a photo").unwrap();
    (book, opened, hash)
}

#[test]
fn what_is_put_in_comes_back() {
    let book = Book::new();
    let opened = book.open().unwrap();
    for bytes in [Vec::new(), b"a photo".to_vec(), vec![7; 3_000_000]] {
        let hash = blobs::put(&opened, &bytes).unwrap();
        assert_eq!(hash, BlobHash::of(&bytes));
        assert_eq!(hash.to_string().parse::<BlobHash>().unwrap(), hash);
        assert_eq!(blobs::get(&opened, hash).unwrap(), bytes);
    }
}

#[test]
fn the_same_photo_is_stored_once() {
    let (book, opened, hash) = with_photo();
    let before = fs::read(only_file(&book)).unwrap();
    assert_eq!(blobs::put(&opened, b"a photo").unwrap(), hash);
    assert_eq!(fs::read(only_file(&book)).unwrap(), before);
}

#[test]
fn a_photo_survives_closing_and_opening() {
    let (book, opened, hash) = with_photo();
    opened.close().unwrap();
    assert_eq!(blobs::get(&book.open().unwrap(), hash).unwrap(), b"a photo");
}

#[test]
fn a_damaged_photo_is_told_and_putting_it_again_repairs_it() {
    let (book, opened, hash) = with_photo();
    flip(&only_file(&book), 30);
    let error = blobs::get(&opened, hash).unwrap_err();
    assert_eq!((error.code(), error.facts()), ("blob_damaged", vec![("hash", hash.to_string())]));
    assert_eq!(integrity::check(&opened, &[hash]).unwrap(), [Finding::BlobDamaged(hash)]);

    blobs::put(&opened, b"a photo").unwrap();
    assert_eq!(integrity::check(&opened, &[hash]).unwrap(), []);
}

#[test]
fn one_photo_cannot_take_the_place_of_another() {
    let (book, opened, hash) = with_photo();
    let first = only_file(&book);
    let other = blobs::put(&opened, b"another photo").unwrap();
    let is_second = |path: &&PathBuf| path.is_file() && **path != first;
    let second = snapshot(&book.path("files")).keys().find(is_second).unwrap().clone();
    fs::copy(&second, &first).unwrap();
    assert_eq!(blobs::get(&opened, hash).unwrap_err().code(), "blob_damaged");
    assert_eq!(blobs::get(&opened, other).unwrap(), b"another photo");
}

#[test]
fn a_missing_photo_and_an_unclaimed_one_are_found() {
    let (book, opened, _) = with_photo();
    let missing = BlobHash::of(b"never stored");
    assert_eq!(blobs::get(&opened, missing).unwrap_err().code(), "blob_missing");
    let findings = integrity::check(&opened, &[missing]).unwrap();
    assert_eq!(findings, [Finding::BlobMissing(missing), Finding::UnclaimedFile(only_file(&book))]);
}

#[test]
fn an_interrupted_write_of_a_photo_is_no_finding() {
    let (book, opened, hash) = with_photo();
    let beside = only_file(&book).with_file_name(".so-chi-bo-x1y2.part");
    fs::write(beside, "half a photo").unwrap();
    assert_eq!(integrity::check(&opened, &[hash]).unwrap(), []);
}

#[test]
fn a_page_damaged_while_the_book_is_open_is_found() {
    let (book, opened, hash) = with_photo();
    let last = fs::metadata(book.path("book.db")).unwrap().len() as usize - 2000;
    flip(&book.path("book.db"), last);
    let page = u32::try_from(last / 4096 + 1).unwrap();
    assert_eq!(integrity::check(&opened, &[hash]).unwrap(), [Finding::DamagedPage(page)]);
}

#[test]
fn a_sound_book_has_no_findings_whatever_its_folder_is_called() {
    let folder = tempfile::TempDir::new().unwrap();
    // Windows has no name with a question mark.
    let name = if cfg!(windows) { "Chi bộ 2 #1 100% – 'sổ'" } else { "Chi bộ 2 #1? 100% – 'sổ'" };
    let dir = folder.path().join(name);
    let (book, _) = create(Path::new(&dir)).unwrap();
    let hash = blobs::put(&book, SENTENCE.as_bytes()).unwrap();
    assert_eq!(integrity::check(&book, &[hash]).unwrap(), []);
}
