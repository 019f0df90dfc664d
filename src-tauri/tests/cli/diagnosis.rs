//! Gói chẩn đoán holds nothing of anybody.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::Read,
    path::Path,
};

use serde_json::Value;
use zip::ZipArchive;

use crate::{Desk, PASSPHRASE};

/// The texts of all files in a zip, by name.
fn texts(file: &Path) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(File::open(file).unwrap()).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut texts = Vec::new();
    for name in names {
        let mut text = String::new();
        zip.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        texts.push((name, text));
    }
    texts
}

/// Every text in a value that is more than a code.
fn words(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.chars().any(|letter| letter.is_whitespace() || !letter.is_ascii()) => {
            found.insert(text.clone());
        }
        Value::Array(values) => values.iter().for_each(|value| words(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| words(value, found)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Every text of the practice year, as its export tells it.
fn words_of_the_practice_year(desk: &Desk) -> BTreeSet<String> {
    let export = ["export", "year", "--book", "Sổ", "--year", "2023", "--out", "năm"];
    assert!(desk.run(Some(PASSPHRASE), export).status.success());
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(desk.path("năm")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            words(&serde_json::from_slice(&fs::read(path).unwrap()).unwrap(), &mut found);
        }
    }
    found
}

#[test]
fn it_holds_no_word_of_the_practice_book() {
    let desk = Desk::with_a_practice_book();
    let diagnose = ["diagnose", "--out", "gói.zip", "--book", "Sổ"];
    let done = desk.run(Some(PASSPHRASE), diagnose);
    assert!(done.status.success(), "{}", crate::complained(&done));
    let known = words_of_the_practice_year(&desk);
    assert!(known.len() > 100, "the export reads as expected: {}", known.len());
    for (name, text) in texts(&desk.path("gói.zip")) {
        let found: Vec<&String> = known.iter().filter(|word| text.contains(word.as_str())).collect();
        assert!(found.is_empty(), "{name} holds {found:?}");
    }
}

#[test]
fn it_tells_the_version_and_how_many_rows_the_book_has() {
    let desk = Desk::with_a_practice_book();
    assert!(desk.run(Some(PASSPHRASE), ["diagnose", "--out", "gói.zip", "--book", "Sổ"]).status.success());
    let texts = texts(&desk.path("gói.zip"));
    let (_, facts) = texts.iter().find(|(name, _)| name == "chan-doan.json").unwrap();
    let facts: Value = serde_json::from_str(facts).unwrap();
    assert_eq!(facts["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(facts["book"]["practice"], true);
    assert!(facts["book"]["rows"]["person"].as_u64().unwrap() > 10, "{facts}");
}

#[test]
fn without_a_book_it_asks_for_no_passphrase() {
    let desk = Desk::new();
    assert!(desk.run(None, ["diagnose", "--out", "gói.zip"]).status.success());
    assert!(texts(&desk.path("gói.zip"))[0].1.contains("\"book\": null"));
}

/// The folders of other systems are not told by the environment.
#[cfg(target_os = "linux")]
#[test]
fn it_masks_what_an_old_log_holds_and_names_no_book_of_the_list() {
    let desk = Desk::new();
    let (logs, settings) = (desk.path("data/vn.sochibo.app/logs"), desk.path("config/vn.sochibo.app"));
    fs::create_dir_all(&logs).unwrap();
    fs::create_dir_all(&settings).unwrap();
    fs::write(logs.join("so-chi-bo.log"), "2023-12-20T00:00:00Z refused 001203004567\n").unwrap();
    fs::write(settings.join("recent.json"), r#"[{"dir": "Sổ của Nguyễn Văn Ước", "name": "Chi bộ 2"}]"#).unwrap();
    let mut command = desk.command(None, &["diagnose", "--out", "gói.zip"]);
    command.env("XDG_DATA_HOME", desk.path("data")).env("XDG_CONFIG_HOME", desk.path("config"));
    assert!(command.output().unwrap().status.success());
    let all: String = texts(&desk.path("gói.zip")).into_iter().map(|(name, text)| name + &text).collect();
    assert!(all.contains("refused #") && all.contains("\"listed\": 1"), "{all}");
    assert!(!all.contains("001203004567") && !all.contains("Ước") && !all.contains("Chi bộ 2"), "{all}");
}
