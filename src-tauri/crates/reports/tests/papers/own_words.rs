//! Reports in the branch's own words.

use reports::{
    profile,
    thematic::{DraftedParagraph, OwnWords, PrintedReport, ThematicReport, places, print_thematic, subject},
};

use crate::seed::{own, printed, records, report};

fn said_with(words: &[(&str, &str)]) -> PrintedReport {
    let (records, profile, own) = (records(), profile::by_code("hd36").unwrap(), own());
    let words: OwnWords = words.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    print_thematic(&ThematicReport { words: &words, ..report(&records, &profile, &own) }).unwrap()
}

fn draft<'a>(report: &'a PrintedReport, key: &str) -> &'a DraftedParagraph {
    report.paragraphs.iter().find(|paragraph| paragraph.key == key).unwrap()
}

fn text(report: &PrintedReport) -> String {
    report.printed.text.concat().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn own_words_stand_where_the_shipped_ones_stood_with_their_figures_counted() {
    let report = said_with(&[
        ("opening", "{chi_bo} xin báo cáo {ky} như sau:"),
        ("situation.title", "TÌNH HÌNH CHI BỘ"),
        ("situation.branch", "Toàn chi bộ có {dang_vien} đồng chí."),
    ]);
    assert_eq!(draft(&report, "opening").text, "Chi bộ 2 xin báo cáo năm\u{A0}2023 như sau:");
    let text = text(&report);
    assert!(text.contains("I- TÌNH HÌNH CHI BỘ"), "{text}");
    assert!(text.contains("Toàn chi bộ có 21 đồng chí."), "{text}");
}

#[test]
fn of_several_own_ways_the_first_that_can_be_said_is_said() {
    let report = said_with(&[("situation.branch", "Có {sinh_hoat_tam_thoi} khách.\n{chi_bo} không có khách.\nGì đó.")]);
    assert_eq!(draft(&report, "situation.branch").text, "Chi bộ 2 không có khách.");
}

#[test]
fn what_a_place_cannot_say_is_not_said_and_the_shipped_words_stay() {
    let wrong = said_with(&[("opening", "Báo cáo {khong_co}."), ("closing", "{chi_bo"), ("khong.co", "gì")]);
    assert_eq!(text(&wrong), text(&printed(&records())));
}

#[test]
fn wherever_a_place_may_speak_of_the_branch_it_can() {
    let speaking = places().unwrap().into_iter().filter(|place| place.tokens.iter().any(|token| token == "chi_bo"));
    let more =
        |way: &str| format!("{way} [{{chi_bo}} {{cap_tren}} {{noi_gui}} {{dia_danh}} {{tu_ngay}} {{den_ngay}} {{ky}}]");
    let words: Vec<(String, String)> =
        speaking.map(|place| (place.path, place.shipped.lines().map(more).collect::<Vec<_>>().join("\n"))).collect();
    let words: Vec<(&str, &str)> = words.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (report, shipped) = (said_with(&words), printed(&records()));

    let keys = |report: &PrintedReport| -> Vec<String> {
        report.paragraphs.iter().map(|paragraph| paragraph.key.clone()).collect()
    };
    assert_eq!(keys(&report), keys(&shipped), "each paragraph is said all the same");
    for paragraph in &report.paragraphs {
        assert!(paragraph.draft.contains("[Chi bộ 2 "), "{}: {}", paragraph.key, paragraph.draft);
    }
    let text = text(&report);
    for title in
        ["I- ĐẶC ĐIỂM, TÌNH HÌNH [Chi bộ 2", "1. Sinh hoạt chuyên đề [Chi bộ 2", "Bảng 1.", "Biểu đồ 1.", "PHỤ LỤC 1 ["]
    {
        assert!(text.contains(title), "{title}");
    }
}

#[test]
fn the_register_speaks_of_the_report_in_the_same_words() {
    let words = OwnWords::from([("subject".to_owned(), "kết quả học tập {ky}".to_owned())]);
    let profile = profile::by_code("hd36").unwrap();
    assert_eq!(subject("2023-Q1".parse().unwrap(), &profile, &words).unwrap(), "kết quả học tập quý I năm 2023");
}
