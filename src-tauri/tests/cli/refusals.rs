use super::*;

#[test]
fn a_new_book_prints_its_recovery_code_once() {
    let desk = Desk::new();
    let made = desk.run(Some(PASSPHRASE), ["new", "--book", "Sổ"]);
    assert!(made.status.success(), "{}", complained(&made));
    let is_code = |word: &str| word.split('-').count() == 8 && word.split('-').all(|group| group.len() == 4);
    assert_eq!(said(&made).split_whitespace().filter(|word| is_code(word)).count(), 1);
}

#[test]
fn the_recovery_code_can_go_to_a_file_and_is_then_not_printed() {
    let desk = Desk::new();
    let made = desk.run(Some(PASSPHRASE), ["new", "--book", "Sổ", "--recovery-out", "mã.txt"]);
    let code = std::fs::read_to_string(desk.path("mã.txt")).unwrap();
    assert!(!said(&made).contains(code.trim()) && code.trim().len() == 39, "{code}");
}

#[test]
fn a_recovery_code_takes_no_files_place_and_one_that_cannot_be_kept_is_printed() {
    let desk = Desk::new();
    std::fs::write(desk.path("mã.txt"), "của sổ khác").unwrap();
    let refused = desk.run(Some(PASSPHRASE), ["new", "--book", "Sổ", "--recovery-out", "mã.txt"]);
    assert!(!refused.status.success() && !desk.path("Sổ").exists(), "{}", said(&refused));
    assert_eq!(std::fs::read_to_string(desk.path("mã.txt")).unwrap(), "của sổ khác");

    let lost = desk.run(Some(PASSPHRASE), ["new", "--book", "Sổ", "--recovery-out", "không có/mã.txt"]);
    assert!(!lost.status.success() && desk.path("Sổ").exists());
    assert!(said(&lost).contains("Mã khôi phục"), "the book is made: {}", said(&lost));
}

#[test]
fn the_passphrase_comes_from_standard_input_where_the_environment_has_none() {
    let desk = Desk::with_a_book();
    let status = desk.run_typing(&format!("{PASSPHRASE}\n"), ["status", "--book", "Sổ"]);
    assert!(status.status.success(), "{}", complained(&status));
}

#[test]
fn every_refusal_has_its_exit_code_and_words() {
    let desk = Desk::with_a_book();
    std::fs::create_dir(desk.path("đồ khác")).unwrap();
    std::fs::write(desk.path("đồ khác/x"), "x").unwrap();
    let year = |book: &'static str, extra: &'static str| {
        ["report", "year", "--book", book, "--year", "2023", "--out", "r.pdf", "--date", extra]
    };
    for (output, code, words) in [
        (desk.run(Some("mot mat khau khac"), ["status", "--book", "Sổ"]), 3, "Mật khẩu không đúng"),
        (desk.run(None, ["status", "--book", "Sổ"]), 3, "Chưa có mật khẩu"),
        (desk.run(Some("ngắn"), ["new", "--book", "mới"]), 3, "ít nhất 8 ký tự"),
        (desk.run(Some(PASSPHRASE), ["status", "--book", "không có"]), 4, "Không có sổ"),
        (desk.run(Some(PASSPHRASE), ["new", "--book", "đồ khác"]), 6, "đã có tệp"),
        (desk.run(Some(PASSPHRASE), year("Sổ", "hôm qua")), 2, "“hôm qua”"),
        (desk.run(Some(PASSPHRASE), year("Sổ", "20/12/2023")), 5, "Chưa nhập thông tin chi bộ"),
        (desk.run(Some(PASSPHRASE), ["status", "--book", "Sổ", "--user", "ai đó"]), 2, "“ai đó”"),
    ] {
        assert_eq!(output.status.code(), Some(code), "{words}: {}", complained(&output));
        assert!(complained(&output).contains(words), "{}", complained(&output));
    }
}

#[test]
fn a_damaged_page_is_named_and_nothing_is_written_over() {
    let desk = Desk::with_a_book();
    let file = desk.path("Sổ/book.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    let checked = desk.run(Some(PASSPHRASE), ["check", "--book", "Sổ"]);
    assert_eq!(checked.status.code(), Some(4), "{}", complained(&checked));
    assert!(complained(&checked).contains("Sổ bị hỏng"));
    assert!(std::fs::read(&file).unwrap() == bytes);
}

#[test]
fn the_passphrase_is_no_argument() {
    let desk = Desk::with_a_book();
    let refused = desk.run(None, ["status", "--book", "Sổ", "--passphrase", PASSPHRASE]);
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn help_tells_every_command_and_where_the_passphrase_comes_from() {
    let desk = Desk::new();
    let help = said(&desk.run(None, ["--help"]));
    for word in ["new", "practice", "status", "report", "check", "SO_CHI_BO_PASSPHRASE", "Mã thoát"] {
        assert!(help.contains(word), "{word}: {help}");
    }
}
