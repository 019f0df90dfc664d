//! Backups, restoring, practising it, and users, from a script.

use super::*;

const HERS: &str = "mua thu nam ngoai";

impl Desk {
    fn whole(&self) -> String {
        let made = self.run(Some(PASSPHRASE), ["backup", "--book", "Sổ", "--to", "USB"]);
        assert!(made.status.success(), "{}", complained(&made));
        said(&made).trim().rsplit_once(": ").unwrap().1.to_owned()
    }

    fn user<const N: usize>(&self, args: [&str; N], new: Option<&str>) -> Output {
        let mut command = self.command(Some(PASSPHRASE), &args);
        new.map(|new| command.env("SO_CHI_BO_NEW_PASSPHRASE", new));
        command.stdin(Stdio::null()).output().unwrap()
    }
}

#[test]
fn a_backup_is_one_whole_file_that_restores_beside_and_keeps_the_book_before() {
    let desk = Desk::with_a_practice_book();
    let file = desk.whole();
    let restored = desk.run(Some(PASSPHRASE), ["restore", &file, "--book", "Sổ"]);
    assert!(restored.status.success(), "{}", complained(&restored));
    assert!(said(&restored).contains("Sổ – trước khi khôi phục 2023-12-20"), "{}", said(&restored));
    assert!(desk.run(Some(PASSPHRASE), ["check", "--book", "Sổ"]).status.success());
    let back = desk.run(Some(PASSPHRASE), ["restore", "--back", "--book", "Sổ"]);
    assert!(back.status.success(), "{}", complained(&back));
    assert!(desk.run(Some(PASSPHRASE), ["check", "--book", "Sổ"]).status.success());
}

#[test]
fn without_a_folder_the_backup_goes_beside_the_book_and_a_drill_certifies_it_in_one_line() {
    let desk = Desk::with_a_practice_book();
    let none = desk.run(Some(PASSPHRASE), ["drill", "--book", "Sổ"]);
    assert_eq!(none.status.code(), Some(4), "{}", complained(&none));
    assert!(desk.run(Some(PASSPHRASE), ["backup", "--book", "Sổ"]).status.success());
    assert!(desk.path("Sổ – sao lưu").is_dir());
    let drill = desk.run(Some(PASSPHRASE), ["drill", "--book", "Sổ"]);
    assert!(drill.status.success(), "{}", complained(&drill));
    let line = said(&drill);
    assert!(line.lines().count() == 1 && line.contains("mở được") && line.trim_end().ends_with("khớp"), "{line}");
}

#[test]
fn a_wrong_passphrase_and_a_damaged_backup_restore_nothing() {
    let desk = Desk::with_a_book();
    let file = desk.whole();
    let wrong = desk.run(Some("mot mat khau khac"), ["restore", &file, "--book", "Mới"]);
    assert_eq!(wrong.status.code(), Some(3));
    std::fs::write(desk.path("hỏng.sochibo"), "không phải bản sao lưu").unwrap();
    let damaged = desk.run(Some(PASSPHRASE), ["restore", "hỏng.sochibo", "--book", "Mới"]);
    assert_eq!(damaged.status.code(), Some(4), "{}", complained(&damaged));
    assert!(!desk.path("Mới").exists());
}

#[test]
fn users_are_added_given_a_passphrase_and_removed() {
    let desk = Desk::with_a_book();
    let add = desk.user(["user", "add", "Bí thư", "--role", "viewer", "--book", "Sổ"], Some(HERS));
    assert!(add.status.success(), "{}", complained(&add));
    let hers = |passphrase| desk.run(Some(passphrase), ["status", "--book", "Sổ", "--user", "Bí thư"]).status.code();
    assert_eq!(hers(HERS), Some(0));
    let again = desk.user(["user", "add", "Bí thư", "--book", "Sổ"], Some(HERS));
    assert_eq!(again.status.code(), Some(5));
    assert!(desk.user(["user", "passphrase", "Bí thư", "--book", "Sổ"], Some("duong lang mua gat")).status.success());
    assert_eq!(hers("duong lang mua gat"), Some(0));
    assert!(desk.user(["user", "remove", "Bí thư", "--book", "Sổ"], None).status.success());
    let gone = desk.run(Some("duong lang mua gat"), ["status", "--book", "Sổ"]);
    assert_eq!(gone.status.code(), Some(3));
}

#[test]
fn a_user_without_a_new_passphrase_is_not_added() {
    let desk = Desk::with_a_book();
    let add = desk.user(["user", "add", "Bí thư", "--book", "Sổ"], None);
    assert_eq!(add.status.code(), Some(3));
    assert!(complained(&add).contains("SO_CHI_BO_NEW_PASSPHRASE"), "{}", complained(&add));
}
