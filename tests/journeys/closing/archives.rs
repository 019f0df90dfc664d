//! The archive of a closed year: the same bytes whenever it is written, whole to the last of them, and a book again.

use std::fs;

use archive::Import;
use book::{
    Book, Cost, NewBook, Passphrase,
    archives::{self, Known},
    closing::Second,
    papers::Edition,
};
use domain::{
    Records,
    records::{Role, YearState},
};
use tempfile::TempDir;
use testkit::{noon, the_closed_year};

use super::{YEAR, code, papers_of_the_year, seal};

fn a_new_book() -> NewBook {
    let passphrase = Passphrase::new("mùa xuân năm nay").unwrap();
    NewBook { user_label: "Thư ký mới".to_owned(), passphrase, cost: Cost::FOR_TESTS }
}

#[test]
fn two_seals_of_a_closed_year_are_the_same_bytes_and_stand_in_the_register() {
    let (mut book, out) = (the_closed_year(), TempDir::new().unwrap());
    let first = seal(&mut book, &out, "một.zip");
    let second = seal(&mut book, &out, "hai.zip");
    assert!(fs::read(&first.path).unwrap() == fs::read(&second.path).unwrap());
    let face = archives::verify(&first.path, &mut |_, _| true);
    assert_eq!(face.verdict.faults, []);
    assert_eq!((face.year, face.branch.as_str()), (Some(YEAR), "Chi bộ 2"));
    assert_eq!(face.fingerprint, first.fingerprint);
    assert_eq!(book.knows(&face), Known::Same);
    assert_eq!(first.file_hash, face.verdict.file_hash);
}

#[test]
fn a_seal_that_is_called_off_leaves_nothing_and_one_never_takes_the_place_of_a_file() {
    let (mut book, out) = (the_closed_year(), TempDir::new().unwrap());
    let path = out.path().join("a.zip");
    assert!(book.seal_year(YEAR, &path, None, &mut |done, _| done < 3).unwrap().is_none());
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
    fs::write(&path, "khác").unwrap();
    assert_eq!(code(book.seal_year(YEAR, &path, None, &mut |_, _| true)), "already_there");
    assert_eq!(fs::read(&path).unwrap(), "khác".as_bytes());
}

#[test]
fn an_archive_makes_a_new_book_that_seals_the_same_archive() {
    let (mut book, out) = (the_closed_year(), TempDir::new().unwrap());
    let sealed = seal(&mut book, &out, "a.zip");
    let dir = out.path().join("Sổ lập lại");
    let (mut again, _) = archives::restore(&[&sealed.path], &dir, &a_new_book(), noon("2040-01-08")).unwrap();
    assert_eq!(again.year_state(YEAR), YearState::Closed);
    let (old, new) = (book.records(), again.records());
    assert_eq!((old.people.len(), old.commendations.len()), (new.people.len(), new.commendations.len()));
    let resealed = seal(&mut again, &out, "b.zip");
    assert!(fs::read(&sealed.path).unwrap() == fs::read(&resealed.path).unwrap(), "byte for byte");
    for paper in papers_of_the_year(&book) {
        assert!(
            book.paper(paper, Edition::Pdf).unwrap() == again.paper(paper, Edition::Pdf).unwrap(),
            "{}",
            paper.key()
        );
    }
    assert!(again.check().unwrap().is_sound());
}

#[test]
fn a_year_closed_again_in_a_book_made_from_its_archive_keeps_the_journal_of_the_first_book() {
    let (mut book, out) = (the_closed_year(), TempDir::new().unwrap());
    let sealed = seal(&mut book, &out, "a.zip");
    let dir = out.path().join("Sổ lập lại");
    let (mut again, recovery) = archives::restore(&[&sealed.path], &dir, &a_new_book(), noon("2040-01-08")).unwrap();
    let hash_of = |book: &Book, path: &str| {
        book.closed_files(YEAR).into_iter().find(|file| file.path == path).map(|file| file.hash.clone())
    };
    let first = hash_of(&again, "nhat-ky.jsonl").unwrap();
    again.reopen_year(YEAR, "thiếu một lượt", Second::RecoveryCode(recovery)).unwrap();
    again.hold_year(YEAR).unwrap();
    again.close_year(YEAR, false, &mut |_, _| ()).unwrap();

    assert_eq!(hash_of(&again, "nhat-ky-truoc-1.jsonl"), Some(first.clone()));
    assert_eq!(hash_of(&again, "nhat-ky.jsonl"), None, "its own is written when it is sealed");
    let resealed = seal(&mut again, &out, "b.zip");
    let third = out.path().join("Sổ lập lần ba");
    let (third, _) = archives::restore(&[&resealed.path], &third, &a_new_book(), noon("2041-01-08")).unwrap();
    assert_eq!(hash_of(&third, "nhat-ky-truoc-1.jsonl"), Some(first));
    assert!(hash_of(&third, "nhat-ky.jsonl").is_some());
}

#[test]
fn a_sealed_year_comes_back_whatever_the_rules_of_entry_say_of_it_by_then() {
    let (book, nothing) = (the_closed_year(), Records::default());
    let json = archive::export(book.records(), YEAR, archive::Wishes::default()).json;
    let mut year: serde_json::Value = serde_json::from_str(&json).unwrap();
    // Nobody was here when they were marked.
    for standing in year["standings"].as_array_mut().unwrap() {
        standing["from"] = "2023-12-31".into();
    }
    let year = year.to_string();
    let by_hand = Import::of(year.as_bytes(), &nothing, book.today()).unwrap();
    assert!(!by_hand.preview(&nothing).is_sound());
    let sealed = Import::of_sealed(year.as_bytes(), &nothing).unwrap();
    assert_eq!(sealed.preview(&nothing).faults, []);
}

#[test]
fn an_archive_opens_to_be_read_and_nothing_is_written_in_it() {
    let (mut book, out) = (the_closed_year(), TempDir::new().unwrap());
    let sealed = seal(&mut book, &out, "a.zip");
    let dir = out.path().join("đọc");
    let mut read = archives::open_to_read(&sealed.path, &dir, "Người đọc", noon("2040-01-08")).unwrap();
    assert_eq!((read.archive_year(), read.role()), (Some(YEAR), Role::Viewer));
    let person = read.records().people[0].id;
    assert_eq!(code(read.save_commendation(&testkit::a_commendation(person, "2024-05-12"))), "not_allowed");
    for paper in book.papers_of_year(YEAR).into_iter().step_by(10) {
        assert!(
            book.paper(paper, Edition::Pdf).unwrap() == read.paper(paper, Edition::Pdf).unwrap(),
            "{}",
            paper.key()
        );
    }
}

#[test]
fn an_archive_with_one_byte_changed_makes_no_book_and_leaves_no_folder() {
    let (mut book, out) = (the_closed_year(), TempDir::new().unwrap());
    let sealed = seal(&mut book, &out, "a.zip");
    let mut bytes = fs::read(&sealed.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&sealed.path, bytes).unwrap();
    let dir = out.path().join("Sổ lập lại");
    let refused = archives::restore(&[&sealed.path], &dir, &a_new_book(), noon("2040-01-08")).map(|_| ());
    assert_eq!(code(refused), "archive_refused");
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1, "only the archive is there");
    let face = archives::verify(&sealed.path, &mut |_, _| true);
    assert_eq!(book.knows(&face), Known::Other);
}

#[test]
fn a_locked_copy_opens_with_its_passphrase_alone() {
    let (mut book, out) = (the_closed_year(), TempDir::new().unwrap());
    let passphrase = book::closing::archive_passphrase().unwrap();
    let path = out.path().join("a.zip");
    let sealed = book.seal_year(YEAR, &path, Some((&passphrase, "Cách mở")), &mut |_, _| true).unwrap().unwrap();
    let locked = sealed.locked.unwrap();
    assert!(archives::is_locked(&locked) && !archives::is_locked(&sealed.path));
    let into = TempDir::new().unwrap();
    assert!(archives::unlock(&locked, "không phải mật khẩu này đâu", into.path()).is_err());
    let inside = archives::unlock(&locked, &passphrase, into.path()).unwrap();
    assert!(fs::read(inside).unwrap() == fs::read(&sealed.path).unwrap());
}

#[test]
fn the_backup_of_a_book_with_a_closed_year_brings_its_stored_papers_back() {
    let folder = TempDir::new().unwrap();
    let mut book = the_closed_year();
    let place = folder.path().join("nơi khác");
    let backup = book.begin_asked_backup().unwrap().store_whole(&place).unwrap();
    let dir = folder.path().join("Sổ khôi phục");
    let mut restored: Book =
        book::backups::restore(&backup.path, &dir, &testkit::the_passphrase(), noon("2024-01-08")).unwrap();
    let first = seal(&mut book, &folder, "a.zip");
    let second = seal(&mut restored, &folder, "b.zip");
    assert!(fs::read(first.path).unwrap() == fs::read(second.path).unwrap());
}
