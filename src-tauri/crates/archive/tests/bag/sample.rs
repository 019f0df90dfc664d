//! A small bag, with every kind of file in it.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use archive::bag::{self, Item, Written};
use store::blobs::BlobHash;
use tempfile::TempDir;

use crate::dice::Dice;

/// The payload, by its paths.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

pub(crate) fn files() -> Files {
    let mut dice = Dice::new(7);
    let record =
        |nth: usize| format!("  {{ \"id\": {nth}, \"họ tên\": \"Nguyễn Thị B\", \"số\": {} }},\n", nth * 37 % 101);
    let mut files = Files::new();
    files.insert("nam.json".into(), (0..120).map(record).collect::<String>().into_bytes());
    files.insert("DOC-TRUOC.html".into(), "<p>Đọc trước</p>\n".repeat(20).into_bytes());
    files.insert("rong.txt".into(), Vec::new());
    files.insert("van-ban/001_a.pdf".into(), dice.bytes(900));
    files.insert("van-ban/002_b.docx".into(), dice.bytes(700));
    for nth in 0..5 {
        let bytes = dice.bytes(300 + 50 * nth);
        files.insert(format!("anh/{}.jpg", BlobHash::of(&bytes)), bytes);
    }
    files
}

pub(crate) fn info() -> Vec<(String, String)> {
    let pair = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    vec![
        pair("So-Chi-Bo-Archive", "1"),
        pair("Source-Organization", "Chi bộ tổ dân phố 5"),
        pair("Payload-Oxum", &bag::oxum(&items(&files()))),
    ]
}

pub(crate) fn items(files: &Files) -> Vec<Item> {
    let item = |(path, bytes): (&String, &Vec<u8>)| Item {
        path: path.clone(),
        hash: BlobHash::of(bytes),
        size: bytes.len() as u64,
    };
    files.iter().map(item).collect()
}

pub(crate) fn write(path: &Path, files: &Files) -> store::Result<Option<Written>> {
    bag::write(path, &info(), &items(files), |item| Ok(files[&item.path].clone()), &mut |_, _| true)
}

/// A folder with the sample in it.
pub(crate) fn written() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("nam-2025.zip");
    write(&path, &files()).unwrap().unwrap();
    (dir, path)
}

/// The names in a folder, sorted.
pub(crate) fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
