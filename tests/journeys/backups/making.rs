//! Backups made, thinned, handed over.

use std::{fs, path::Path, process::Command};

use book::{Book, Clock, backups::place_of, check::Chain};
use tempfile::TempDir;
use testkit::{a_book_at, noon, someone, the_passphrase};

use super::{a_desk, back_up, in_folder};

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
