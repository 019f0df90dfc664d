//! The readers, each with real samples and what it makes of them in a word.

use std::{cell::RefCell, fs, path::Path};

use archive::{
    Import,
    bag::{self, Item},
};
use domain::{Records, day, name, text};
use store::{backup::Backup, blobs::BlobHash};
use tempfile::TempDir;
use testkit::the_practice_year;

/// What reads, what it is tried with, and what it says.
pub(crate) struct Reader {
    pub(crate) name: &'static str,
    pub(crate) samples: Vec<Vec<u8>>,
    pub(crate) read: fn(&[u8]) -> String,
}

pub(crate) fn all() -> Vec<Reader> {
    let mut year = the_practice_year();
    let whole = TempDir::new().unwrap();
    let backup = year.begin_asked_backup().unwrap().store_whole(whole.path()).unwrap();
    let keys = fs::read(year.dir().join("book.key")).unwrap();
    let json = archive::export(year.records(), 2023, archive::Wishes::default()).json;
    // The whole year takes long to read; a year of an empty book has every list and no record.
    let empty = archive::export(&Records::default(), 2023, archive::Wishes::default()).json;
    let part: String = json.chars().take(40_000).collect();
    vec![
        Reader { name: "year", samples: vec![json.into(), empty.into(), part.into()], read: read_year },
        Reader { name: "key-file", samples: vec![keys], read: read_keys },
        Reader { name: "backup", samples: vec![fs::read(backup.path).unwrap()], read: read_backup },
        Reader { name: "archive", samples: vec![an_archive()], read: read_archive },
        Reader {
            name: "dates",
            samples: words(&["12/5/2023", "2023-12", "1975", "05-1975", "12.5.23"]),
            read: read_date,
        },
        Reader { name: "periods", samples: words(&["2023", "2023-Q1", "2023-M02", "2023-H1"]), read: read_period },
        Reader {
            name: "names", samples: words(&["Nguyễn Thị Minh Khai", "Đỗ Ỷ", "LÊ   VĂN a"]), read: read_name
        },
    ]
}

fn words(words: &[&str]) -> Vec<Vec<u8>> {
    words.iter().map(|word| word.as_bytes().to_vec()).collect()
}

fn read_year(bytes: &[u8]) -> String {
    let today = testkit::day("2024-01-08");
    match Import::of(bytes, &Records::default(), today) {
        Ok(import) => format!("{} faults", import.preview(&Records::default()).faults.len()),
        Err(fault) => format!("{:?} in {}", fault.code, fault.list),
    }
}

thread_local! {
    static FOLDER: RefCell<TempDir> = RefCell::new(TempDir::new().unwrap());
}

fn in_a_file<T>(name: &str, bytes: &[u8], read: impl FnOnce(&Path) -> T) -> T {
    FOLDER.with_borrow(|folder| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        read(&path)
    })
}

fn read_keys(bytes: &[u8]) -> String {
    in_a_file("book.key", bytes, |path| match store::faces(path.parent().unwrap()) {
        Ok(faces) => format!("{} users", faces.len()),
        Err(error) => error.code().to_owned(),
    })
}

fn read_backup(bytes: &[u8]) -> String {
    in_a_file("sao.sochibo", bytes, |path| match Backup::open(path) {
        Ok(backup) => format!("{} users, {} files", backup.faces().len(), backup.manifest().all_files()),
        Err(error) => format!("{} {:?}", error.code(), error.facts().last()),
    })
}

/// A small one: what is read of it does not depend on how much there is.
fn an_archive() -> Vec<u8> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("nam.zip");
    let contents = [("DOC-TRUOC.html", "<p>Đọc trước</p>".repeat(40)), (bag::YEAR, "{}".to_owned())];
    let items = contents.iter().map(|(path, text)| Item {
        path: (*path).to_owned(),
        hash: BlobHash::of(text.as_bytes()),
        size: text.len() as u64,
    });
    let items: Vec<Item> = items.collect();
    let content =
        |item: &Item| Ok(contents.iter().find(|(path, _)| *path == item.path).unwrap().1.clone().into_bytes());
    let info = [("Source-Organization".to_owned(), "Chi bộ".to_owned())];
    bag::write(&path, &info, &items, content, &mut |_, _| true).unwrap().unwrap();
    fs::read(path).unwrap()
}

fn read_archive(bytes: &[u8]) -> String {
    in_a_file("nam.zip", bytes, |path| {
        let faults = bag::verify(path, &mut |_, _| true).faults;
        let opened = bag::Bag::open(path).map(|bag| bag.items().iter().filter(|it| bag.read(&it.path).is_ok()).count());
        format!("{:?} {opened:?}", faults.iter().map(|fault| fault.code).collect::<Vec<_>>())
    })
}

fn read_date(bytes: &[u8]) -> String {
    let typed = String::from_utf8_lossy(bytes);
    let today = testkit::day("2024-01-08");
    let _ = day::read(&typed, today);
    match day::read_partial(&typed, today) {
        Ok(date) => {
            assert_eq!(date.to_string().parse(), Ok(date), "what is read is written so that it reads");
            day::partial_on_paper(date).len().to_string()
        }
        Err(problem) => format!("{:?}", problem.code),
    }
}

fn read_period(bytes: &[u8]) -> String {
    let typed = String::from_utf8_lossy(bytes);
    typed.parse::<domain::Period>().map_or_else(
        |_| "none".to_owned(),
        |period| {
            assert!(period.first_day() <= period.last_day());
            period.to_string()
        },
    )
}

fn read_name(bytes: &[u8]) -> String {
    let typed = String::from_utf8_lossy(bytes);
    let folded = text::fold(&typed);
    assert_eq!(text::fold(&folded), folded, "folding twice is folding once");
    let _ = (text::clean(&typed), text::initials(&typed), text::finds(&typed, "Nguyễn Thị Minh Khai"));
    name::parse(&typed)
        .map_or_else(|problem| format!("{:?}", problem.code), |name| name::sort_key(&name, None).len().to_string())
}
