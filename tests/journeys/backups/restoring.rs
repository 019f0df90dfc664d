//! Books restored, gone back from; the restoring practised.

use std::fs;

use book::{
    Book, Passphrase, Unlock,
    backups::{self, Backup},
};
use tempfile::TempDir;
use testkit::{a_book_at, noon, someone, the_passphrase};

use super::{a_desk, back_up, names};

#[test]
fn a_restored_book_is_the_book_of_the_backup_and_the_one_before_is_kept_and_can_come_back() {
    let (desk, mut book) = a_desk();
    back_up(&mut book);
    someone("Trần Văn Cúc").official("2020-01-01").saved_in(&mut book);
    book.close().unwrap();

    let restored = backups::restore(&desk.backups()[0], &desk.dir, &the_passphrase(), noon("2024-01-10")).unwrap();
    assert_eq!(names(&restored), ["Lê Thị Nhài"]);
    assert!(restored.check().unwrap().is_sound());
    let kept = restored.backup_state().unwrap().origin.unwrap().kept.unwrap();
    assert_eq!(kept, "Sổ Chi bộ – trước khi khôi phục 2024-01-10 1200");

    let aside = restored.go_back().unwrap();
    assert_eq!(names(&desk.open("2024-01-11")), ["Lê Thị Nhài", "Trần Văn Cúc"]);
    assert_eq!(names(&Book::open(&aside, &the_passphrase(), noon("2024-01-11")).unwrap()), ["Lê Thị Nhài"]);
}

#[test]
fn a_whole_file_restores_on_another_computer_with_every_photo() {
    let folder = TempDir::new().unwrap();
    let (mut book, _) = a_book_at(&folder.path().join("Sổ"), noon("2024-01-08"));
    book::practice::fill(&mut book).unwrap();
    let stick = folder.path().join("USB");
    let whole = book.begin_asked_backup().unwrap().store_whole(&stick).unwrap();
    let before = book.records().clone();
    book.close().unwrap();

    let elsewhere = folder.path().join("Máy khác").join("Sổ");
    let restored = backups::restore(&whole.path, &elsewhere, &the_passphrase(), noon("2024-02-01")).unwrap();
    assert_eq!(*restored.records(), before);
    assert!(restored.check().unwrap().is_sound());
}

#[test]
fn a_drill_restores_the_newest_backup_and_leaves_nothing_behind() {
    let (desk, mut book) = a_desk();
    assert_eq!(book.drill().unwrap_err().code(), "no_backup");
    back_up(&mut book);
    let before = fs::read_dir(&desk.dir).unwrap().count();
    let drill = book.drill().unwrap();
    assert_eq!(drill.differences, []);
    assert!(drill.rows > 3 && drill.head.len() == 16, "{drill:?}");
    assert_eq!(fs::read_dir(&desk.dir).unwrap().count(), before);
}

#[test]
fn a_drill_tells_a_backup_of_another_history_from_the_book_s_own() {
    let (desk, mut book) = a_desk();
    back_up(&mut book);
    book.close().unwrap();
    // The folder is put back as it was, say by a sync program, and goes another way from there.
    let first = desk.backups();
    let restored = backups::restore(&first[0], &desk.dir, &the_passphrase(), noon("2024-01-09")).unwrap();
    restored.close().unwrap();
    let mut other = desk.open("2024-01-10");
    someone("Trần Văn Cúc").official("2020-01-01").saved_in(&mut other);
    back_up(&mut other);
    let mine = other.go_back().unwrap();
    drop(mine);
    let mut book = desk.open("2024-01-11");
    assert_eq!(book.drill().unwrap().differences, [backups::Difference::Head]);
}

#[test]
fn a_damaged_backup_is_refused_before_anything_is_touched() {
    let (desk, mut book) = a_desk();
    let whole = book.begin_asked_backup().unwrap().store_whole(&desk.stick()).unwrap().path;
    book.close().unwrap();
    let bytes = fs::read(&whole).unwrap();
    let standing = desk.dir.read_dir().unwrap().count();
    for place in (0..bytes.len()).step_by(bytes.len() / 60) {
        let mut altered = bytes.clone();
        altered[place] ^= 0x10;
        fs::write(&whole, &altered).unwrap();
        match backups::restore(&whole, &desk.dir, &the_passphrase(), noon("2024-01-10")) {
            Err(error) => assert!(
                ["backup_damaged", "not_a_backup", "wrong_passphrase", "key_file_damaged", "backup_newer"]
                    .contains(&error.code()),
                "{} at {place}",
                error.code()
            ),
            // A byte that nothing depends on, such as a date in the directory of the zip.
            Ok(book) => {
                assert_eq!(names(&book), ["Lê Thị Nhài"]);
                drop(book.go_back().unwrap());
            }
        }
        assert_eq!(names(&desk.open("2024-01-10")), ["Lê Thị Nhài"]);
    }
    assert!(desk.dir.read_dir().unwrap().count() <= standing + 1);
    for length in [0, 1, 30, bytes.len() / 2, bytes.len() - 1] {
        fs::write(&whole, &bytes[..length]).unwrap();
        assert!(backups::restore(&whole, &desk.dir, &the_passphrase(), noon("2024-01-10")).is_err());
    }
}

#[test]
fn a_backup_made_before_the_data_key_changed_opens_with_the_passphrase_of_its_time() {
    let (desk, mut book) = a_desk();
    back_up(&mut book);
    book.change_data_key(&mut |_, _| ()).unwrap().close().unwrap();
    let restored = backups::restore(&desk.backups()[0], &desk.dir, &the_passphrase(), noon("2024-01-10")).unwrap();
    assert_eq!(names(&restored), ["Lê Thị Nhài"]);
}

#[test]
fn guessing_a_passphrase_at_a_backup_waits_as_guessing_it_at_the_book_does() {
    let (desk, mut book) = a_desk();
    back_up(&mut book);
    book.close().unwrap();
    let wrong = Unlock::Passphrase { user: None, passphrase: Passphrase::typed("hoa cúc vàng") };
    let guess = || {
        let elsewhere = desk.folder.path().join("Nơi khác");
        backups::restore(&desk.backups()[0], &elsewhere, &wrong, noon("2024-01-10")).map(drop).unwrap_err().code()
    };
    assert_eq!(
        [guess(), guess(), guess(), guess()],
        ["wrong_passphrase", "wrong_passphrase", "wrong_passphrase", "too_many_tries"]
    );
    let opened = Book::open(&desk.dir, &the_passphrase(), noon("2024-01-10")).map(drop).unwrap_err();
    assert_eq!(opened.code(), "too_many_tries", "it is the same passphrase");
    let to = desk.folder.path().join("cứu");
    let salvaged = backups::salvage(&desk.dir, &wrong, &to, noon("2024-01-10")).map(drop).unwrap_err();
    assert_eq!(salvaged.code(), "too_many_tries");
}

#[test]
fn a_book_in_use_is_not_restored_over_nor_set_aside() {
    let (desk, mut book) = a_desk();
    back_up(&mut book);
    let file = desk.backups()[0].clone();
    let error = backups::restore(&file, &desk.dir, &the_passphrase(), noon("2024-01-10")).map(drop).unwrap_err();
    assert_eq!(error.code(), "book_in_use");
    assert_eq!(backups::set_aside(&desk.dir, noon("2024-01-10")).map(drop).map_err(|e| e.code()), Err("book_in_use"));
    assert_eq!(names(&book), ["Lê Thị Nhài"]);
    assert_eq!(desk.folder.path().read_dir().unwrap().count(), 2, "nothing half restored is left");
}

#[test]
fn only_a_backup_of_this_book_takes_its_place_in_the_settings() {
    let (desk, book) = a_desk();
    let folder = TempDir::new().unwrap();
    let (mut other, _) = a_book_at(&folder.path().join("Sổ"), noon("2024-01-08"));
    let whole = other.begin_asked_backup().unwrap().store_whole(&desk.stick()).unwrap();
    assert_eq!(book.require_own(&whole.path).map_err(|error| error.code()), Err("other_book"));
}

#[test]
fn the_newest_backup_of_a_damaged_book_is_offered() {
    let (desk, mut book) = a_desk();
    back_up(&mut book);
    book.close().unwrap();
    let newest: Backup = backups::newest_of(&desk.dir).unwrap().unwrap();
    assert_eq!(newest.faces().len(), 1);
    assert_eq!(newest.manifest().made_at(), "2024-01-08T12:00:00Z");
}
