//! Packages that somebody made to do harm, or that decayed.

use std::io::Write;

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::*;

#[test]
fn a_link_in_the_place_of_a_file_is_refused() {
    let outside = Outside::the_practice_year();
    let year = outside.path().join("year.json");
    fs::rename(&year, outside.beside("elsewhere.json")).unwrap();
    std::os::unix::fs::symlink(outside.beside("elsewhere.json"), &year).unwrap();
    assert_eq!(faults(&a_book_in_a_moment(), &outside)[0].code, "link");
}

#[test]
fn nesting_without_end_is_no_year() {
    let outside = Outside::the_practice_year();
    outside.write("[".repeat(1_000_000).as_bytes());
    assert_eq!(faults(&a_book_in_a_moment(), &outside)[0].code, "not_json");
}

#[test]
fn a_file_that_was_altered_is_refused_by_its_hash() {
    let outside = Outside::the_practice_year();
    let hash = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";
    outside.change(|json| {
        let id = "00000000-0000-4000-8000-000000000001";
        json["files"].as_array_mut().unwrap().push(serde_json::json!({
            "id": id, "hash": hash, "size": 1, "media_type": "text/plain", "width": null, "height": null
        }));
    });
    let book = a_book_in_a_moment();
    assert_eq!(faults(&book, &outside)[0].code, "file_missing");
    fs::create_dir_all(outside.path().join("files")).unwrap();
    fs::write(outside.path().join("files").join(hash), "1").unwrap();
    assert_eq!(faults(&book, &outside)[0].code, "file_damaged");
    fs::write(outside.path().join("files").join(hash), "0").unwrap();
    assert!(faults(&book, &outside).is_empty());
}

/// What is said of a zip that `fill` makes.
fn code_of_a_zip(fill: impl FnOnce(&mut ZipWriter<fs::File>, SimpleFileOptions)) -> Vec<&'static str> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("năm.zip");
    let mut zip = ZipWriter::new(fs::File::create(&path).unwrap());
    fill(&mut zip, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated));
    zip.finish().unwrap();
    let preview = a_book_in_a_moment().preview_import(&path).unwrap();
    preview.faults.iter().map(|fault| fault.code).collect()
}

#[test]
fn a_zip_with_a_name_that_leads_out_of_it_is_refused() {
    for name in ["../year.json", "files/../../x", "files\\..\\x"] {
        let codes = code_of_a_zip(|zip, options| zip.start_file(name, options).unwrap());
        assert_eq!(codes, ["unsafe_name"], "{name}");
    }
}

#[test]
fn a_zip_with_a_link_in_it_is_refused() {
    let codes = code_of_a_zip(|zip, options| zip.add_symlink("year.json", "elsewhere.json", options).unwrap());
    assert_eq!(codes, ["link"]);
}

#[test]
fn a_zip_that_unpacks_without_end_is_refused() {
    let codes = code_of_a_zip(|zip, options| {
        zip.start_file("year.json", options).unwrap();
        let megabyte = vec![b' '; 1 << 20];
        (0..65).for_each(|_| zip.write_all(&megabyte).unwrap());
    });
    assert_eq!(codes, ["too_large"]);
}

#[test]
fn a_zip_without_a_year_and_a_file_that_is_no_zip_are_told_apart() {
    assert_eq!(code_of_a_zip(|zip, options| zip.start_file("khác.json", options).unwrap()), ["no_year"]);
    let outside = Outside::the_practice_year();
    let preview = a_book_in_a_moment().preview_import(&outside.path().join("year.json")).unwrap();
    assert_eq!(preview.faults[0].code, "not_a_package");
}

#[test]
fn a_zip_that_was_made_of_the_folder_by_hand_is_read() {
    let year = Outside::the_practice_year().bytes();
    let codes = code_of_a_zip(|zip, options| {
        zip.start_file("năm 2023/year.json", options).unwrap();
        zip.write_all(&year).unwrap();
    });
    assert!(!codes.contains(&"no_year"), "{codes:?}");
}

/// A generator of numbers that gives the same ones each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

#[test]
fn no_altered_year_makes_a_preview_panic_or_write_or_an_import_fail_half_way() {
    let (mut book, mut other) = (the_practice_year(), the_practice_year());
    let outside = Outside::of(&mut book);
    let (whole, json) = (outside.bytes(), outside.json());
    let entries = book.check().unwrap().journal;
    let mut dice = Dice(2023);
    for round in 0..300 {
        if round % 2 == 0 {
            let mut bytes = whole.clone();
            for _ in 0..=dice.below(4) {
                let at = dice.below(bytes.len());
                bytes[at] = u8::try_from(dice.below(256)).unwrap();
            }
            bytes.truncate(if dice.below(10) == 0 { dice.below(whole.len()) } else { whole.len() });
            outside.write(&bytes);
        } else {
            let mut json = json.clone();
            for _ in 0..=dice.below(3) {
                alter(&mut json, &mut dice);
            }
            outside.write(json.to_string().as_bytes());
        }
        let _ = book.preview_import(&outside.path()).unwrap();
        if round % 3 == 1
            && let Err(error) = other.import_year(&outside.path())
        {
            assert_eq!(error.code(), "year_refused", "seen before anything is written: {error:?}");
        }
    }
    assert_eq!(book.check().unwrap().journal, entries);
}

/// Puts something else in the place of one value.
fn alter(json: &mut Value, dice: &mut Dice) {
    let lists: Vec<String> = json.as_object().unwrap().keys().cloned().collect();
    let list = &mut json[&lists[dice.below(lists.len())]];
    let Some(records) = list.as_array_mut().filter(|records| !records.is_empty()) else { return };
    let nth = dice.below(records.len());
    let other = records[dice.below(records.len())].clone();
    let Some(record) = records[nth].as_object_mut() else { return };
    let keys: Vec<String> = record.keys().cloned().collect();
    if keys.is_empty() {
        return;
    }
    let key = keys[dice.below(keys.len())].clone();
    match dice.below(8) {
        0 => drop(record.remove(&key)),
        1 => drop(record.insert(key, Value::Null)),
        2 => drop(record.insert(key, (-1).into())),
        3 => drop(record.insert(key, "2023-02-29".into())),
        4 => drop(record.insert(key, "ạ".repeat(dice.below(400)).into())),
        5 => drop(record.insert(key.clone(), other[&key].clone())),
        6 => records[nth] = other,
        _ => drop(records.remove(nth)),
    }
}
