//! Several people open one book, each with a passphrase of their own; failed openings wait; the data key changes.

use std::path::PathBuf;

use book::{Book, Error, Passphrase, Unlock, users::Rights};
use domain::{
    Id,
    records::{Person, Role, User},
};
use tempfile::TempDir;
use testkit::{a_book_at, noon, someone, the_passphrase};

const HERS: &str = "mùa thu năm ngoái";

struct Desk {
    _folder: TempDir,
    dir: PathBuf,
}

fn a_desk() -> (Desk, Book, String) {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ");
    let (book, code) = a_book_at(&dir, noon("2024-01-08"));
    (Desk { _folder: folder, dir }, book, code.to_string())
}

impl Desk {
    fn open(&self, passphrase: &str) -> Result<Book, Error> {
        self.open_on(passphrase, "2024-01-08")
    }

    fn open_on(&self, passphrase: &str, day: &str) -> Result<Book, Error> {
        let unlock = Unlock::Passphrase { user: None, passphrase: Passphrase::typed(passphrase) };
        Book::open(&self.dir, &unlock, noon(day))
    }
}

fn rights(role: Role) -> Rights {
    Rights { role, may_reopen: false, sees_identity: false }
}

fn add(book: &mut Book, name: &str, role: Role) -> Id<User> {
    book.add_user(name, &rights(role), &Passphrase::new(HERS).unwrap()).unwrap()
}

fn code(error: Error) -> &'static str {
    error.code()
}

#[test]
fn an_identity_number_is_not_found_in_the_journal_by_who_may_not_see_it() {
    let (desk, mut book, _) = a_desk();
    let id = someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    let mut file = book.person(id).unwrap();
    file.person.identity_no = "001099012345".to_owned();
    book.save_person(&file).unwrap();
    add(&mut book, "Chi ủy viên", Role::Editor);
    let found = |book: &Book, text: &str| {
        let text = text.to_owned();
        book.journal(&book::journal::Query { text, most: 100, ..Default::default() }).unwrap().len()
    };
    assert_eq!(found(&book, "0010990"), 1);
    book.close().unwrap();
    let theirs = desk.open(HERS).unwrap();
    assert_eq!(found(&theirs, "0010990"), 0);
    assert!(found(&theirs, "Nhài") > 0);
}

#[test]
fn each_user_opens_the_book_with_a_passphrase_of_their_own_and_the_journal_says_who() {
    let (desk, mut book, _) = a_desk();
    add(&mut book, "Bí thư", Role::Editor);
    book.close().unwrap();

    let mut hers = desk.open(HERS).unwrap();
    assert_eq!((hers.user_name().as_str(), hers.role()), ("Bí thư", Role::Editor));
    someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut hers);
    let newest = hers.journal(&book::journal::Query { most: 1, ..Default::default() }).unwrap().remove(0);
    assert_eq!((newest.user.as_str(), newest.entry.op.as_str()), ("Bí thư", "person.save"));
}

#[test]
fn who_may_only_read_writes_nothing_and_exports_nothing() {
    let (desk, mut book, _) = a_desk();
    someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    add(&mut book, "Khách", Role::Viewer);
    book.close().unwrap();

    let mut theirs = desk.open(HERS).unwrap();
    let before = theirs.records().clone();
    let file = someone("Trần Văn Cúc").official("2020-01-01").file();
    assert_eq!(theirs.save_person(&file).map_err(code), Err("not_allowed"));
    assert_eq!(theirs.undo(3).map_err(code), Err("not_allowed"));
    let out = desk.dir.with_file_name("nam.zip");
    assert_eq!(theirs.export_year(2024, &out, Default::default()).map(drop).map_err(code), Err("not_allowed"));
    assert!(!out.exists());
    assert_eq!(*theirs.records(), before);
}

#[test]
fn only_an_administrator_governs_and_the_last_one_stays() {
    let (desk, mut book, _) = a_desk();
    let first = book.users()[0].user.id;
    assert_eq!(book.remove_user(first).map_err(code), Err("last_administrator"));
    assert_eq!(book.save_user(first, &rights(Role::Editor)).map_err(code), Err("last_administrator"));
    let second = add(&mut book, "Phó Bí thư", Role::Administrator);
    book.save_user(first, &rights(Role::Editor)).unwrap();
    assert_eq!(book.remove_user(second).map_err(code), Err("not_allowed"), "one who is an editor now");
    drop(book);
    desk.open(HERS).unwrap().remove_user(first).unwrap();
}

#[test]
fn two_users_cannot_bear_one_name_even_in_other_letters() {
    let (_desk, mut book, _) = a_desk();
    let again = book.add_user("thư KÝ", &rights(Role::Editor), &Passphrase::new(HERS).unwrap());
    assert_eq!(again.map_err(code), Err("name_taken"));
}

#[test]
fn a_removed_user_cannot_come_in_and_stays_in_the_journal_by_name() {
    let (desk, mut book, _) = a_desk();
    let hers = add(&mut book, "Bí thư", Role::Editor);
    book.close().unwrap();
    desk.open(HERS).unwrap().close().unwrap();
    let mut book = Book::open(&desk.dir, &the_passphrase(), noon("2024-02-01")).unwrap();
    book.remove_user(hers).unwrap();
    assert!(book.users().iter().any(|row| row.user.name == "Bí thư" && !row.opens && row.user.to.is_some()));
    let opened = book.journal(&book::journal::Query { most: 50, ..Default::default() }).unwrap();
    assert!(opened.iter().any(|line| line.user == "Bí thư" && line.entry.op == "book.open"));
    book.close().unwrap();
    assert_eq!(desk.open_on(HERS, "2024-02-02").map(drop).map_err(code), Err("wrong_passphrase"));
}

#[test]
fn a_changed_data_key_opens_by_the_same_passphrases_and_keeps_every_photo() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ");
    let (mut book, recovery) = a_book_at(&dir, noon("2024-01-08"));
    book::practice::fill(&mut book).unwrap();
    add(&mut book, "Bí thư", Role::Editor);
    let (before, old_files) = (book.records().clone(), encrypted_files(&dir));
    let mut told = Vec::new();
    let mut book = book.change_data_key(&mut |done, of| told.push((done, of))).unwrap();
    assert!(told.len() > 2 && told.last().is_some_and(|(done, of)| done == of), "{told:?}");
    assert_eq!(*book.records(), before);
    assert!(book.check().unwrap().is_sound());
    assert!(old_files.iter().all(|file| !file.exists()), "nothing under the old key is left");
    someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    book.close().unwrap();

    for unlock in [the_passphrase(), Unlock::Recovery(recovery)] {
        let book = Book::open(&dir, &unlock, noon("2024-01-09")).unwrap();
        assert!(book.check().unwrap().is_sound());
        book.close().unwrap();
    }
}

fn encrypted_files(dir: &std::path::Path) -> Vec<PathBuf> {
    let groups = dir.join("files").read_dir().unwrap().map(|group| group.unwrap().path());
    groups.flat_map(|group| group.read_dir().unwrap().map(|file| file.unwrap().path()).collect::<Vec<_>>()).collect()
}

#[test]
fn after_three_failures_the_next_try_waits_also_after_a_restart_and_the_journal_tells_of_them() {
    let (desk, book, _) = a_desk();
    book.close().unwrap();
    for _ in 0..3 {
        assert_eq!(desk.open("đoán mò").map(drop).map_err(code), Err("wrong_passphrase"));
    }
    let waiting = Book::open(&desk.dir, &the_passphrase(), noon("2024-01-08")).map(drop).unwrap_err();
    assert_eq!((waiting.code(), waiting.facts()), ("too_many_tries", vec![("seconds", "2".to_owned())]));

    let book = Book::open(&desk.dir, &the_passphrase(), noon("2024-01-09")).unwrap();
    let lines = book.journal(&book::journal::Query { most: 5, ..Default::default() }).unwrap();
    let failed = lines.iter().find(|line| line.entry.op == "book.failed_opening").unwrap();
    assert_eq!(failed.entry.label, "3 (2024-01-08T12:00:00Z – 2024-01-08T12:00:00Z)");
    book.close().unwrap();
    Book::open(&desk.dir, &the_passphrase(), noon("2024-01-09")).unwrap();
}

#[test]
fn recovering_gives_a_new_passphrase_and_a_new_code_and_the_old_ones_open_nothing() {
    let (desk, book, old) = a_desk();
    book.close().unwrap();
    let new = Passphrase::new(HERS).unwrap();
    let (book, code_now) = Book::recover(&desk.dir, old.parse().unwrap(), &new, noon("2024-01-08")).unwrap();
    book.close().unwrap();
    let by_old_code = Unlock::Recovery(old.parse().unwrap());
    assert_eq!(
        Book::open(&desk.dir, &by_old_code, noon("2024-01-08")).map(drop).map_err(code),
        Err("wrong_recovery_code")
    );
    assert_eq!(desk.open(testkit::PASSPHRASE).map(drop).map_err(code), Err("wrong_passphrase"));
    Book::open(&desk.dir, &Unlock::Recovery(code_now), noon("2024-01-08")).unwrap().close().unwrap();
    desk.open(HERS).unwrap();
}

#[test]
fn an_identity_number_is_shown_to_whom_it_may_be_and_kept_when_others_save() {
    let (desk, mut book, _) = a_desk();
    let mut file = someone("Lê Thị Nhài").official("2020-01-01").file();
    file.person.identity_no = "001075000001".to_owned();
    let id: Id<Person> = book.save_person(&file).unwrap();
    add(&mut book, "Bí thư", Role::Editor);
    book.close().unwrap();

    let mut hers = desk.open(HERS).unwrap();
    let mut seen = hers.person(id).unwrap();
    assert_eq!(seen.person.identity_no, "");
    seen.person.phone = "0912".to_owned();
    hers.save_person(&seen).unwrap();
    let (_, rows) = hers.journal_entry(hers.undo_state().unwrap().undo.unwrap().seq).unwrap();
    assert!(rows.iter().flat_map(|row| &row.fields).all(|(column, ..)| column != "identity_no"));
    hers.close().unwrap();
    let book = Book::open(&desk.dir, &the_passphrase(), noon("2024-01-09")).unwrap();
    assert_eq!(book.person(id).unwrap().person.identity_no, "001075000001");
}

#[test]
fn the_journal_is_searched_by_words_of_labels_and_rows_without_marks_or_capitals() {
    let (_desk, mut book, _) = a_desk();
    let mut file = someone("Lê Thị Nhài").official("2020-01-01").file();
    file.person.note = "Chuyển về từ Đảng bộ Sông Lũy".to_owned();
    book.save_person(&file).unwrap();
    someone("Trần Văn Cúc").official("2020-01-01").saved_in(&mut book);
    let found = |text: &str| {
        let query = book::journal::Query { text: text.to_owned(), most: 10, ..Default::default() };
        book.journal(&query).unwrap().into_iter().map(|line| line.entry.label).collect::<Vec<_>>()
    };
    assert_eq!(found("thi nhai"), ["Lê Thị Nhài"]);
    assert_eq!(found("SONG LUY"), ["Lê Thị Nhài"]);
    assert_eq!(found("không có"), Vec::<String>::new());
}
