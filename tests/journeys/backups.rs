//! Backups made, thinned, practised; books restored, gone back from.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use book::{
    Book, Clock,
    backups::{self, Backup, place_of},
    check::Chain,
};
use tempfile::TempDir;
use testkit::{a_book_at, noon, someone, the_passphrase};

struct Desk {
    folder: TempDir,
    dir: PathBuf,
}

fn a_desk() -> (Desk, Book) {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ Chi bộ");
    let (mut book, _) = a_book_at(&dir, noon("2024-01-08"));
    someone("Lê Thị Nhài").official("2020-01-01").saved_in(&mut book);
    (Desk { folder, dir }, book)
}

impl Desk {
    fn open(&self, day: &str) -> Book {
        self.open_at(noon(day))
    }

    fn open_at(&self, clock: Clock) -> Book {
        Book::open(&self.dir, &the_passphrase(), clock).unwrap()
    }

    fn stick(&self) -> PathBuf {
        let stick = self.folder.path().join("USB");
        fs::create_dir_all(&stick).unwrap();
        stick
    }

    fn backups(&self) -> Vec<PathBuf> {
        in_folder(&place_of(&self.dir))
    }
}

fn in_folder(place: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = place.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "sochibo"));
    found.sort();
    found
}

fn back_up(book: &mut Book) {
    book.begin_asked_backup().unwrap().run().unwrap();
}

fn names(book: &Book) -> Vec<&str> {
    book.records().people.iter().map(|person| person.full_name.as_str()).collect()
}

#[test]
fn a_backup_is_due_when_something_was_written_and_only_then() {
    let (desk, book) = a_desk();
    book.begin_backup().unwrap().unwrap().run().unwrap();
    assert!(book.begin_backup().unwrap().is_none(), "nothing was written since");
    book.close().unwrap();
    let mut book = desk.open("2024-01-09");
    assert!(book.begin_backup().unwrap().is_none(), "opening writes no row");
    someone("Trần Văn Cúc").official("2020-01-01").saved_in(&mut book);
    let state = book.backup_state().unwrap();
    assert!(state.changed_since && state.last.is_some());
    book.begin_hourly_backup().unwrap().unwrap().run().unwrap();
    assert!(!book.backup_state().unwrap().changed_since);
    assert_eq!(desk.backups().len(), 2);
}

#[test]
fn in_the_course_of_work_an_hour_passes_between_two_backups() {
    let (desk, mut book) = a_desk();
    back_up(&mut book);
    book.close().unwrap();
    let half_past = Clock::At("2024-01-08T12:30:00Z".parse().unwrap());
    let mut book = desk.open_at(half_past);
    someone("Trần Văn Cúc").official("2020-01-01").saved_in(&mut book);
    assert!(book.begin_hourly_backup().unwrap().is_none());
    book.close().unwrap();
    let one = Clock::At("2024-01-08T13:00:00Z".parse().unwrap());
    assert!(desk.open_at(one).begin_hourly_backup().unwrap().is_some());
}

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
fn photos_are_shared_between_the_backups_of_one_place() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("Sổ");
    let (mut book, _) = a_book_at(&dir, noon("2024-01-08"));
    book::practice::fill(&mut book).unwrap();
    book.close().unwrap();
    let photos = size_of(&dir.join("files"));
    for hour in 0..6 {
        let clock = Clock::At(format!("2024-01-09T{hour:02}:00:00Z").parse().unwrap());
        let mut book = Book::open(&dir, &the_passphrase(), clock).unwrap();
        back_up(&mut book);
        book.close().unwrap();
    }
    let place = place_of(&dir);
    assert_eq!(in_folder(&place).len(), 6);
    assert_eq!(size_of(&place.join("files")), photos);
}

fn size_of(dir: &Path) -> u64 {
    let entries = dir.read_dir().unwrap().map(|entry| entry.unwrap());
    entries.map(|e| if e.path().is_dir() { size_of(&e.path()) } else { e.metadata().unwrap().len() }).sum()
}

#[test]
fn old_backups_thin_out_and_so_do_photos_that_none_has_any_more() {
    let (desk, book) = a_desk();
    book.close().unwrap();
    for n in 0..40 {
        let clock = Clock::At(format!("2024-02-{:02}T{:02}:00:00Z", 1 + n / 4, 8 + n % 4).parse().unwrap());
        let mut book = desk.open_at(clock);
        back_up(&mut book);
        book.close().unwrap();
    }
    let left = desk.backups().len();
    assert!((12..=22).contains(&left), "{left}");
}

#[test]
fn the_second_place_gets_whole_files_is_known_by_its_mark_and_is_missed_when_it_is_away() {
    let (desk, mut book) = a_desk();
    let stick = desk.stick();
    book.choose_second_place(&stick).unwrap();
    back_up(&mut book);
    let second = book.backup_state().unwrap().second.unwrap();
    assert!(second.present && !second.stale && second.backups.len() == 1);

    let away = desk.folder.path().join("cất đi");
    fs::rename(&stick, &away).unwrap();
    book.close().unwrap();
    let book = desk.open("2024-01-20");
    let second = book.backup_state().unwrap().second.unwrap();
    assert!(!second.present && second.stale && second.last.is_some());
    // Another stick in the same place is not taken for it.
    fs::create_dir_all(&stick).unwrap();
    assert!(!book.backup_state().unwrap().second.unwrap().present);
    fs::remove_dir(&stick).unwrap();
    fs::rename(&away, &stick).unwrap();
    assert!(book.backup_state().unwrap().second.unwrap().present);
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

#[test]
fn the_sheet_for_handing_over_names_users_backups_and_the_journal() {
    let (desk, mut book) = a_desk();
    book.choose_second_place(&desk.stick()).unwrap();
    back_up(&mut book);
    let file = desk.folder.path().join("phieu.pdf");
    fs::write(&file, book.hand_over_sheet().unwrap()).unwrap();
    let read = Command::new("pdftotext").args(["-raw"]).arg(&file).arg("-").output().unwrap();
    let text = String::from_utf8(read.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    for said in
        ["PHIẾU BÀN GIAO SỔ", "Thư ký", "Quản trị", "08/01/2024", "USB", "Chưa năm nào được niêm phong", "NGƯỜI NHẬN"]
    {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    let Chain::Whole { head, .. } = book.check().unwrap().journal else { panic!("the journal is whole") };
    assert!(text.contains(head.get(..16).unwrap()), "{text}");
}
