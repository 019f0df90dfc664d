//! A small book of two tables, and the bytes of its folder.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use store::{Cost, Error, Holder, Migration, NewBook, OpenedBook, Passphrase, RecoveryCode, Unlock};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "hoa sen tháng sáu";

/// A sentence that stands in a row of every book made here.
pub(crate) const SENTENCE: &str = "Đồng chí Nguyễn Văn An trình bày chuyên đề quý I";

/// The tables of a small book, and rows enough to put the middle of its file among them.
pub(crate) const STEPS: &[Migration] = &[Migration {
    version: 1,
    name: "units and their members",
    sql: "CREATE TABLE unit (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
          CREATE TABLE member (id INTEGER PRIMARY KEY, unit INTEGER NOT NULL REFERENCES unit, note TEXT) STRICT;
          INSERT INTO unit VALUES (1, 'Phòng Một');
          WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT 2000)
          INSERT INTO member (unit, note) SELECT 1, 'Đồng chí Nguyễn Văn An trình bày chuyên đề quý I' FROM number;",
}];

/// The steps of the next version of the program.
pub(crate) const NEXT_STEPS: &[Migration] = &[
    STEPS[0],
    Migration {
        version: 2,
        name: "minutes",
        sql: "CREATE TABLE minutes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
              INSERT INTO minutes SELECT id, note || n FROM member, (SELECT 1 AS n UNION SELECT 2) WHERE n = 1;",
    },
];

/// A book that nobody has open, and what opens it.
pub(crate) struct Book {
    pub(crate) folder: TempDir,
    pub(crate) code: String,
}

impl Book {
    /// A closed book.
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let (book, code) = create(folder.path()).unwrap();
        book.close().unwrap();
        Self { folder, code: code.to_string() }
    }

    pub(crate) fn dir(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir().join(name)
    }

    pub(crate) fn open(&self) -> store::Result<OpenedBook> {
        open(self.dir(), PASSPHRASE)
    }

    pub(crate) fn code(&self) -> RecoveryCode {
        self.code.parse().unwrap()
    }

    /// The error of opening the book, once the folder is seen to be as it was.
    pub(crate) fn refused(&self, unlock: &Unlock) -> Error {
        let before = snapshot(self.dir());
        let error = store::open(self.dir(), unlock, &holder(), STEPS).err().expect("the book opened");
        assert_same(&before, &snapshot(self.dir()));
        error
    }
}

pub(crate) fn holder() -> Holder {
    Holder::this_process("2026-11-23T08:00:00+07:00".to_owned())
}

pub(crate) fn new_book() -> NewBook {
    NewBook {
        user_label: "Thư ký".to_owned(), passphrase: Passphrase::new(PASSPHRASE).unwrap(), cost: Cost::FOR_TESTS
    }
}

pub(crate) fn create(dir: &Path) -> store::Result<(OpenedBook, RecoveryCode)> {
    store::create(dir, &new_book(), &holder(), STEPS)
}

pub(crate) fn by(passphrase: &str) -> Unlock {
    Unlock::Passphrase { user: None, passphrase: Passphrase::typed(passphrase) }
}

pub(crate) fn open(dir: &Path, passphrase: &str) -> store::Result<OpenedBook> {
    store::open(dir, &by(passphrase), &holder(), STEPS)
}

/// Every file below a folder, with its bytes.
pub(crate) fn snapshot(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(snapshot(&path));
            files.insert(path, Vec::new());
        } else {
            let bytes = fs::read(&path).unwrap();
            files.insert(path, bytes);
        }
    }
    files
}

pub(crate) fn assert_same(before: &BTreeMap<PathBuf, Vec<u8>>, after: &BTreeMap<PathBuf, Vec<u8>>) {
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    let changed: Vec<_> = before.iter().filter(|(path, bytes)| after[*path] != **bytes).map(|(path, _)| path).collect();
    assert!(changed.is_empty(), "changed: {changed:?}");
}

/// Turns over one bit of a file.
pub(crate) fn flip(path: &Path, place: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[place] ^= 1;
    fs::write(path, bytes).unwrap();
}
