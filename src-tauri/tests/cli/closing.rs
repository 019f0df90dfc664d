//! A year is checked, closed, sealed, opened again, and comes back from its archive alone, from a script.

use std::fs;

use super::*;

/// The eighth of January 2024: the practice year is over.
const AFTER: &str = "1704715200";
const HIS: &str = "mua thu nam ngoai";
const ARCHIVE: &str = "hồ sơ/so-chi-bo-cb2-2023.zip";

impl Desk {
    fn after<const N: usize>(&self, args: [&str; N], secret: Option<(&str, &str)>) -> Output {
        let mut command = self.command(Some(PASSPHRASE), &args);
        command.env("SOURCE_DATE_EPOCH", AFTER).stdin(Stdio::null());
        if let Some((name, value)) = secret {
            command.env(name, value);
        }
        command.output().unwrap()
    }
}

#[test]
fn the_practice_year_is_closed_sealed_verified_and_opened_again() {
    let desk = Desk::with_a_practice_book();
    let running = desk.run(Some(PASSPHRASE), ["year", "close", "--book", "Sổ", "--year", "2023", "--out", "hồ sơ"]);
    assert_eq!(running.status.code(), Some(5), "{}", complained(&running));
    assert!(complained(&running).contains("--even-though-running"));

    let checked = desk.after(["year", "check", "--book", "Sổ", "--year", "2023"], None);
    assert!(checked.status.success() && said(&checked).contains("0 mục phải sửa"), "{}", said(&checked));
    let held = desk.after(["year", "hold", "--book", "Sổ", "--year", "2023"], None);
    assert_eq!(said(&held).trim(), "Năm 2023: tạm dừng nhập");
    let released = desk.after(["year", "release", "--book", "Sổ", "--year", "2023"], None);
    assert_eq!(said(&released).trim(), "Năm 2023: đang nhập");

    let passphrase = ("SO_CHI_BO_ARCHIVE_PASSPHRASE", "mot mat khau dai de mang di");
    let args = ["year", "close", "--book", "Sổ", "--year", "2023", "--out", "hồ sơ", "--lock"];
    // What keeps the archive from being written keeps the year open.
    let too_short = desk.after(args, Some(("SO_CHI_BO_ARCHIVE_PASSPHRASE", "ngan")));
    assert!(!too_short.status.success() && complained(&too_short).contains("Không có gì bị thay đổi"));
    let state = desk.after(["status", "--book", "Sổ"], None);
    assert!(!said(&state).contains("khóa sổ"), "{}", said(&state));
    let closed = desk.after(args, Some(passphrase));
    assert!(closed.status.success(), "{}", complained(&closed));
    assert!(said(&closed).contains("đã khóa sổ") && said(&closed).contains("SHA-256"), "{}", said(&closed));
    assert!(desk.after(["archive", "verify", ARCHIVE], None).status.success());
    let locked = desk.after(["archive", "verify", "hồ sơ/so-chi-bo-cb2-2023.khoa.zip"], Some(passphrase));
    assert!(locked.status.success(), "{}", complained(&locked));

    // Each writing is refused, and says why.
    let export = desk.after(["export", "year", "--book", "Sổ", "--year", "2023", "--out", "năm"], None);
    assert!(export.status.success());
    let json = fs::read_to_string(desk.path("năm/year.json")).unwrap().replace("Phan Thiết", "Nơi khác");
    fs::write(desk.path("năm/year.json"), json).unwrap();
    let imported = desk.after(["import", "year", "--book", "Sổ", "năm"], None);
    assert_eq!(imported.status.code(), Some(5));
    assert!(complained(&imported).contains("khóa sổ"), "{}", complained(&imported));

    let added = ["user", "add", "Bí thư", "--book", "Sổ"];
    assert!(desk.after(added, Some(("SO_CHI_BO_NEW_PASSPHRASE", HIS))).status.success());
    let args = [
        "year",
        "reopen",
        "--book",
        "Sổ",
        "--user",
        "Luyện tập",
        "--year",
        "2023",
        "--reason",
        "thiếu một lượt",
        "--second",
        "Bí thư",
    ];
    let wrong = desk.after(args, Some(("SO_CHI_BO_SECOND", "khong phai")));
    assert_eq!(wrong.status.code(), Some(3), "{}", complained(&wrong));
    let reopened = desk.after(args, Some(("SO_CHI_BO_SECOND", HIS)));
    assert_eq!(said(&reopened).trim(), "Năm 2023: đang nhập", "{}", complained(&reopened));

    let again = desk.after(["archive", "restore", ARCHIVE, "--book", "Sổ lập lại"], None);
    assert!(again.status.success() && said(&again).contains("Mã khôi phục"), "{}", complained(&again));
    let seal = desk.after(["year", "seal", "--book", "Sổ lập lại", "--year", "2023", "--out", "lại"], None);
    assert!(seal.status.success(), "{}", complained(&seal));
    let [first, second] = [ARCHIVE, "lại/so-chi-bo-cb2-2023.zip"].map(|name| fs::read(desk.path(name)).unwrap());
    assert!(first == second, "the same archive, byte for byte");

    let mut bytes = first;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(desk.path("sửa.zip"), bytes).unwrap();
    let changed = desk.after(["archive", "verify", "sửa.zip"], None);
    assert_eq!(changed.status.code(), Some(7));
    assert!(complained(&changed).contains("đã bị thay đổi"), "{}", complained(&changed));
}
