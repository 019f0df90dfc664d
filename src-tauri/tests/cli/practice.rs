use super::*;

#[test]
fn the_practice_report_says_what_the_records_say() {
    let desk = Desk::with_a_practice_book();
    let out = desk.run(
        Some(PASSPHRASE),
        ["report", "year", "--book", "Sổ", "--year", "2023", "--out", "báo cáo.pdf", "--as-of", "30/11/2023"],
    );
    assert!(out.status.success(), "{}", complained(&out));
    let text = text_of(&desk.path("báo cáo.pdf"));
    for sentence in [
        "có 21 đảng viên và 05 quần chúng",
        "Chi bộ lãnh đạo 03 phòng chuyên môn: Văn phòng Sở, Thanh tra Sở và Phòng Quản lý Công nghiệp.",
        "Kế hoạch số 70-KH/CB2, ngày 14/02/2023 về tổ chức đợt sinh hoạt chính trị",
        "Kế hoạch số 72-KH/CB2, ngày 14/02/2023 về sinh hoạt chuyên đề năm 2023",
        "a) Quý I/2023: tổ chức 03 đợt",
        "Cuộc thi gồm 04 nội dung: khởi động; hiểu ý đồng đội; nhìn hình đoán chữ; hát, ngâm thơ về Bác Hồ.",
        "tổng số 34 lượt đảng viên, quần chúng được biểu dương",
    ] {
        assert!(text.contains(sentence), "the report does not say: {sentence}");
    }
}

#[test]
fn number_date_and_profile_of_a_report_can_be_given() {
    let desk = Desk::with_a_practice_book();
    let out = desk.run(
        Some(PASSPHRASE),
        [
            "report",
            "year",
            "--book",
            "Sổ",
            "--year",
            "2023",
            "--out",
            "r.pdf",
            "--number",
            "5",
            "--date",
            "2023-12-20",
            "--profile",
            "hd05",
        ],
    );
    assert!(out.status.success(), "{}", complained(&out));
    let text = text_of(&desk.path("r.pdf"));
    for words in ["Số 05-BC/CB2", "Phan Thiết, ngày 20 tháng 12 năm 2023", "đến ngày 30/11/2023", "(để báo cáo);"]
    {
        assert!(text.contains(words), "the report does not say: {words}");
    }
}

#[test]
fn a_part_of_the_year_and_the_sheet_that_checks_it_are_printed_too() {
    let desk = Desk::with_a_practice_book();
    let papers: [(&[&str], &str); 3] = [
        (&["quarter", "--quarter", "2"], "Chi bộ đã tổ chức 02 đợt sinh hoạt chuyên đề"),
        (&["half", "--half", "1"], "6 tháng đầu năm 2023"),
        (&["check"], "ĐỐI CHIẾU SỐ LIỆU"),
    ];
    for (kind, sentence) in papers {
        let common = ["--book", "Sổ", "--year", "2023", "--out", "r.pdf"];
        let args: Vec<&str> = ["report"].iter().chain(kind).chain(&common).copied().collect();
        let out = desk.command(Some(PASSPHRASE), &args).stdin(Stdio::null()).output().unwrap();
        assert!(out.status.success(), "{}", complained(&out));
        assert!(text_of(&desk.path("r.pdf")).contains(sentence), "{kind:?} does not say: {sentence}");
    }
}

#[test]
fn the_same_book_gives_the_same_report_byte_for_byte() {
    let reports = [(); 2].map(|()| {
        let desk = Desk::with_a_practice_book();
        assert!(
            desk.run(Some(PASSPHRASE), ["report", "year", "--book", "Sổ", "--year", "2023", "--out", "r.pdf"])
                .status
                .success()
        );
        std::fs::read(desk.path("r.pdf")).unwrap()
    });
    assert!(reports[0] == reports[1]);
}

#[test]
fn a_practice_book_without_a_passphrase_shows_the_one_that_it_takes() {
    let desk = Desk::new();
    let made = desk.run(None, ["practice", "--book", "Sổ"]);
    assert!(said(&made).contains(book::practice::PASSPHRASE));
    assert!(desk.run(Some(book::practice::PASSPHRASE), ["check", "--book", "Sổ"]).status.success());
}

#[test]
fn status_counts_each_year() {
    let desk = Desk::with_a_practice_book();
    let lines = said(&desk.run(Some(PASSPHRASE), ["status", "--book", "Sổ"]));
    assert!(lines.contains("2023: 21 đảng viên, 5 quần chúng"), "{lines}");
    let json: serde_json::Value =
        serde_json::from_str(&said(&desk.run(Some(PASSPHRASE), ["status", "--book", "Sổ", "--json"]))).unwrap();
    let year = &json["years"][0];
    assert_eq!((&json["branch"], &json["practice"]), (&"Chi bộ 2".into(), &true.into()));
    assert_eq!((&year["year"], &year["commendation_times"], &year["sessions"]), (&2023.into(), &34.into(), &7.into()));
}

#[test]
fn check_finds_a_sound_book_sound() {
    let desk = Desk::with_a_practice_book();
    let checked = desk.run(Some(PASSPHRASE), ["check", "--book", "Sổ"]);
    assert!(checked.status.success() && said(&checked).contains("chuỗi nguyên vẹn"), "{}", said(&checked));
}
