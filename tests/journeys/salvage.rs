//! What can be read of a damaged book.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::PathBuf,
};

use book::{
    Book, Error,
    backups::{self, Salvaged},
};
use serde_json::Value as Json;
use tempfile::TempDir;
use testkit::{a_book_at, noon, the_passphrase};

const PAGE: usize = 4096;

/// A closed practice book.
struct Desk {
    folder: TempDir,
    dir: PathBuf,
    sound: Vec<u8>,
}

/// Each row of each table.
type Rows = BTreeMap<String, BTreeSet<String>>;

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let dir = folder.path().join("Sổ");
        let (mut book, _) = a_book_at(&dir, noon("2024-01-08"));
        book::practice::fill(&mut book).unwrap();
        book.close().unwrap();
        let sound = fs::read(dir.join("book.db")).unwrap();
        Self { folder, dir, sound }
    }

    fn pages(&self) -> usize {
        self.sound.len() / PAGE
    }

    fn write(&self, bytes: &[u8]) {
        fs::write(self.dir.join("book.db"), bytes).unwrap();
    }

    /// Turns over one bit of a page of the sound book.
    fn damage(&self, page: usize) -> Vec<u8> {
        let mut bytes = self.sound.clone();
        bytes[page * PAGE - 1000] ^= 1;
        self.write(&bytes);
        bytes
    }

    fn refused(&self) -> Error {
        Book::open(&self.dir, &the_passphrase(), noon("2024-01-09")).map(drop).unwrap_err()
    }

    fn salvage(&self) -> (Salvaged, Rows) {
        let to = self.folder.path().join("cứu");
        let saved = backups::salvage(&self.dir, &the_passphrase(), &to, noon("2024-01-08")).unwrap();
        let rows: BTreeMap<String, Vec<Json>> =
            serde_json::from_slice(&fs::read(to.join("rows.json")).unwrap()).unwrap();
        fs::remove_dir_all(to).unwrap();
        let rows = rows.into_iter().map(|(table, rows)| (table, rows.iter().map(Json::to_string).collect()));
        (saved, rows.collect())
    }
}

#[test]
fn what_can_be_read_of_a_damaged_book_is_saved_and_the_book_is_set_aside_whole() {
    let desk = Desk::new();
    let bytes = desk.damage(desk.pages() / 2);
    assert_eq!(desk.refused().code(), "book_damaged");
    let (saved, rows) = desk.salvage();
    assert!(saved.files > 0 && !rows["person"].is_empty(), "{saved:?}");
    assert_eq!(fs::read(desk.dir.join("book.db")).unwrap(), bytes, "the damaged book is as it was");

    let aside = backups::set_aside(&desk.dir, noon("2024-01-09")).unwrap();
    assert!(!desk.dir.exists());
    assert_eq!(fs::read(aside.join("book.db")).unwrap(), bytes);
}

/// Pages of the schema, of tables, of indexes, of texts that take more than one page, of the journal. What lay on a
/// page comes back from the journal; only where the schema tells of the journal itself, the few tables that it tells
/// of on the same page go with it.
#[test]
fn a_damaged_page_costs_no_row_wherever_it_lies() {
    let desk = Desk::new();
    let (whole, sound) = desk.salvage();
    assert_eq!(whole.lost, [""; 0]);
    let step = env::var("TORTURE_PAGES").map_or(desk.pages() / 12, |step| step.parse().unwrap());
    let mut costly = Vec::new();
    for page in (1..=desk.pages()).step_by(step) {
        desk.damage(page);
        let (saved, rows) = desk.salvage();
        if rows != sound || saved.files != whole.files {
            costly.push((page, saved.rows));
        }
    }
    let few = |rows: u64| rows < whole.rows && rows * 20 > whole.rows * 19;
    assert!(costly.len() <= 1 && costly.iter().all(|(_, rows)| few(*rows)), "{costly:?} of {} pages", desk.pages());
}

#[test]
fn a_book_whose_first_page_a_power_cut_turned_into_zeros_is_damaged_and_gives_every_row() {
    let desk = Desk::new();
    let (whole, sound) = desk.salvage();
    let mut bytes = desk.sound.clone();
    bytes[..PAGE].fill(0);
    desk.write(&bytes);
    assert_eq!(desk.refused().code(), "book_damaged");
    let (saved, rows) = desk.salvage();
    assert_eq!((saved.files, rows), (whole.files, sound));
}

#[test]
fn a_book_that_was_cut_off_gives_what_stands_before_the_cut() {
    let desk = Desk::new();
    let (_, sound) = desk.salvage();
    desk.write(&desk.sound[..desk.sound.len() / 3 * 2 + 100]);
    assert_eq!(desk.refused().code(), "book_damaged");
    let (saved, rows) = desk.salvage();
    assert!(saved.rows > 0, "{saved:?}");
    for (table, rows) in &rows {
        assert!(rows.is_subset(&sound[table]), "{table} has no row that was not written");
    }
}
