//! A year out of one book and into another.

mod hostile;
mod merging;
mod refused;

use std::{fs, path::PathBuf};

use book::{
    Book,
    year_exchange::{ExportWishes, Fault, ImportPreview, ListPreview},
};
use serde_json::Value;
use tempfile::TempDir;
use testkit::{a_book_in_a_moment, the_practice_year};

/// A year outside the book, in a folder that goes with it.
struct Outside {
    folder: TempDir,
}

impl Outside {
    /// The practice year as a folder.
    fn the_practice_year() -> Self {
        Self::of(&mut the_practice_year())
    }

    fn of(book: &mut Book) -> Self {
        let outside = Self { folder: TempDir::new().unwrap() };
        book.export_year(2023, &outside.path(), ExportWishes::default()).unwrap();
        outside
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("năm 2023")
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.path().join("year.json")).unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes()).unwrap()
    }

    fn write(&self, bytes: &[u8]) {
        fs::write(self.path().join("year.json"), bytes).unwrap();
    }

    /// Changes the file as somebody with another program does.
    fn change(&self, change: impl FnOnce(&mut Value)) {
        let mut json = self.json();
        change(&mut json);
        self.write(json.to_string().as_bytes());
    }
}

fn list<'a>(preview: &'a ImportPreview, name: &str) -> &'a ListPreview {
    preview.lists.iter().find(|list| list.list == name).unwrap_or_else(|| panic!("no {name} in {preview:?}"))
}

/// What speaks against importing it into an empty book, or into the book given.
fn faults(book: &Book, outside: &Outside) -> Vec<Fault> {
    book.preview_import(&outside.path()).unwrap().faults
}

#[test]
fn a_year_that_goes_out_and_comes_into_an_empty_book_goes_out_as_the_same_bytes() {
    let outside = Outside::the_practice_year();
    let mut other = a_book_in_a_moment();
    let preview = other.import_year(&outside.path()).unwrap();
    assert_eq!(list(&preview, "commendations").added.count, 34);
    let again = Outside::of(&mut other);
    assert_eq!(String::from_utf8(again.bytes()).unwrap(), String::from_utf8(outside.bytes()).unwrap());
}

#[test]
fn the_same_year_gives_the_same_zip() {
    let (mut one, mut other) = (the_practice_year(), a_book_in_a_moment());
    let outside = Outside::of(&mut one);
    let [first, second] = ["một.zip", "hai.zip"].map(|name| outside.beside(name));
    one.export_year(2023, &first, ExportWishes::default()).unwrap();
    other.import_year(&first).unwrap();
    other.export_year(2023, &second, ExportWishes::default()).unwrap();
    assert!(fs::read(first).unwrap() == fs::read(second).unwrap());
}

#[test]
fn keys_and_records_stand_sorted_and_every_reference_leads_into_the_file() {
    let json = Outside::the_practice_year().json();
    let text = String::from_utf8(Outside::the_practice_year().bytes()).unwrap();
    assert!(text.starts_with("{\n  \"activities\": [") && text.ends_with("}\n") && !text.contains('\r'));
    let lists = json.as_object().unwrap().values().filter_map(Value::as_array);
    for list in lists {
        let ids: Vec<&str> = list.iter().map(|record| record["id"].as_str().unwrap()).collect();
        assert!(ids.is_sorted());
    }
    let ids: Vec<&str> = json["people"].as_array().unwrap().iter().map(|p| p["id"].as_str().unwrap()).collect();
    for commendation in json["commendations"].as_array().unwrap() {
        assert!(ids.contains(&commendation["person"].as_str().unwrap()));
    }
}

#[test]
fn identity_numbers_stay_in_the_book_unless_somebody_asks_for_them() {
    let mut book = the_practice_year();
    let id = book.records().people[0].id;
    let mut file = book.person(id).unwrap();
    file.person.identity_no = "001099000001".to_owned();
    book.save_person(&file).unwrap();
    let outside = Outside::of(&mut book);
    assert!(!String::from_utf8(outside.bytes()).unwrap().contains("identity_no"));
    book.import_year(&outside.path()).unwrap();
    assert_eq!(book.person(id).unwrap().person.identity_no, "001099000001", "what does not come is kept");
    let with_numbers = outside.beside("đủ");
    book.export_year(2023, &with_numbers, ExportWishes { identity_numbers: true }).unwrap();
    assert!(fs::read_to_string(with_numbers.join("year.json")).unwrap().contains("001099000001"));
}

#[test]
fn an_export_never_takes_the_place_of_what_stands_there() {
    let mut book = the_practice_year();
    let outside = Outside::of(&mut book);
    fs::write(outside.beside("có rồi.zip"), "đừng xóa").unwrap();
    for path in [outside.path(), outside.beside("có rồi.zip")] {
        let error = book.export_year(2023, &path, ExportWishes::default()).unwrap_err();
        assert_eq!(error.code(), "already_there");
    }
    assert_eq!(fs::read_to_string(outside.beside("có rồi.zip")).unwrap(), "đừng xóa");
    assert_eq!(fs::read_dir(outside.folder.path()).unwrap().count(), 2, "nothing half made is left behind");
}
