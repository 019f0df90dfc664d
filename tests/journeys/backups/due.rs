//! When a backup is due that the times of the others would hide.

use book::{Book, backups};
use testkit::{a_book_at, noon, someone, the_passphrase};

use super::{a_desk, back_up};

#[test]
fn what_is_done_after_an_older_backup_was_restored_is_backed_up() {
    let (desk, mut book) = a_desk();
    back_up(&mut book);
    book.close().unwrap();
    let mut book = desk.open("2024-01-09");
    for name in ["Trần Văn Cúc", "Phạm Thị Sen", "Hồ Văn Lý"] {
        someone(name).official("2020-01-01").saved_in(&mut book);
    }
    back_up(&mut book);
    book.close().unwrap();

    let mut restored = backups::restore(&desk.backups()[0], &desk.dir, &the_passphrase(), noon("2024-01-10")).unwrap();
    assert!(restored.begin_backup().unwrap().is_none(), "the backup that was restored holds it");
    someone("Võ Thị Cam").official("2020-01-01").saved_in(&mut restored);
    assert!(restored.backup_state().unwrap().changed_since, "the newest backup is of what was done before");
    restored.begin_backup().unwrap().unwrap().run().unwrap();
    assert!(restored.begin_backup().unwrap().is_none());
    assert_eq!(desk.backups().len(), 3);
}

#[test]
fn books_that_share_a_second_place_leave_each_others_backups_alone() {
    let (desk, mut book) = a_desk();
    let stick = desk.stick();
    book.choose_second_place(&stick).unwrap();
    back_up(&mut book);
    let elsewhere = desk.folder.path().join("Sổ Chi bộ 3");
    let (mut other, _) = a_book_at(&elsewhere, noon("2024-01-08"));
    other.choose_second_place(&stick).unwrap();
    for day in ["2024-01-09", "2024-01-10", "2024-01-11"] {
        other.close().unwrap();
        other = Book::open(&elsewhere, &the_passphrase(), noon(day)).unwrap();
        someone("Trần Văn Cúc").official("2020-01-01").saved_in(&mut other);
        back_up(&mut other);
    }

    let state = book.backup_state().unwrap();
    assert_eq!(state.second.unwrap().backups.len(), 1);
    assert_eq!(state.last, Some("2024-01-08T12:00:00Z".parse().unwrap()));
    assert!(!state.changed_since);
    assert_eq!(book.drill().unwrap().differences, []);
    assert_eq!(other.backup_state().unwrap().second.unwrap().backups.len(), 2, "of its own the newest stay");
}

#[test]
fn after_the_clock_was_set_back_a_year_backups_go_on_by_the_hour() {
    let (desk, mut book) = a_desk();
    back_up(&mut book);
    book.close().unwrap();
    let mut book = desk.open("2023-01-08");
    someone("Trần Văn Cúc").official("2020-01-01").saved_in(&mut book);
    book.begin_hourly_backup().unwrap().unwrap().run().unwrap();
    someone("Phạm Thị Sen").official("2020-01-01").saved_in(&mut book);
    assert!(book.begin_hourly_backup().unwrap().is_none(), "an hour has not passed");
}
