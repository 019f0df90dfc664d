//! The report on a half and on a quarter: the same family, in the words of its period.

use domain::{
    Period, Records,
    figures::Span,
    records::{Happening, ThematicSession},
};
use reports::{
    profile,
    thematic::{PrintedReport, ThematicReport, print_thematic, subject},
};

use crate::{
    seed::{SHIPPED, day, own, records, report},
    year::assert_reads_as_reviewed,
};

fn on(period: &str, records: &Records) -> PrintedReport {
    let (profile, own) = (profile::by_code("hd36").unwrap(), own());
    let period: Period = period.parse().unwrap();
    let report = report(records, &profile, &own);
    let dated = period.last_day().min(day("2023-11-30"));
    let report = ThematicReport { span: Span::up_to(period, dated), dated: Some(dated), names_on: dated, ..report };
    print_thematic(&report).unwrap()
}

/// The pages as text, in words of one blank.
fn text(report: &PrintedReport) -> String {
    report.printed.text.concat().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn assert_says(text: &str, all: &[&str]) {
    for said in all {
        assert!(text.contains(said), "{said}\nnot in\n{text}");
    }
}

#[test]
fn the_report_on_a_half_reads_as_it_was_reviewed() {
    assert_reads_as_reviewed(on("2023-H1", &records()).printed, "half");
}

#[test]
fn the_report_on_a_quarter_reads_as_it_was_reviewed() {
    assert_reads_as_reviewed(on("2023-Q4", &records()).printed, "quarter");
}

#[test]
fn a_half_tells_its_two_quarters_and_looks_to_the_next_half() {
    let text = text(&on("2023-H1", &records()));
    assert_says(
        &text,
        &[
            "phong cách Hồ Chí Minh 6 tháng đầu năm 2023 (số liệu từ ngày 01/01/2023 đến ngày 30/6/2023)",
            "05 đợt sinh hoạt chuyên đề: quý I 03 đợt, quý II 02 đợt; quý nào cũng có sinh hoạt chuyên đề.",
            "Từ tháng 01 đến tháng 6/2023",
            "PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023",
        ],
    );
    assert!(!text.contains("Quý III") && !text.contains("Trong năm,"), "{text}");
}

#[test]
fn the_table_of_sessions_names_partners_with_the_subject_where_there_were_any() {
    let has_partners = |period| text(&on(period, &records())).contains("(phối hợp với");
    assert!(has_partners("2023-Q4") && !has_partners("2023-H1"));
}

#[test]
fn a_quarter_tells_its_sessions_without_a_list_of_quarters() {
    let text = text(&on("2023-Q2", &records()));
    assert_says(
        &text,
        &[
            "Chi bộ đã tổ chức 02 đợt sinh hoạt chuyên đề, gồm 01 đợt sinh hoạt toàn văn Chuyên đề năm 2023 và 01 đợt nghiên cứu thực tế",
            "Trong quý, Chi bộ đã áp dụng 01 hình thức mới",
            "PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III NĂM 2023",
            "danh sách 10 lượt đảng viên, quần chúng được biểu dương quý II năm 2023",
        ],
    );
    assert!(!text.contains("a) Quý") && !text.contains("quý nào cũng"), "{text}");
}

#[test]
fn a_quarter_with_sessions_of_one_kind_tells_them_in_one_sentence() {
    let text = text(&on("2023-Q1", &records()));
    assert_says(
        &text,
        &["Chi bộ đã tổ chức 03 đợt sinh hoạt theo Chuyên đề năm 2023, gắn với đợt sinh hoạt chính trị"],
    );
}

#[test]
fn groups_of_a_quarters_sessions_are_tokens_of_their_own() {
    let report = on("2023-Q2", &records());
    let total = report.paragraphs.iter().find(|paragraph| paragraph.key == "study.total").unwrap();
    let tokens: Vec<&str> = total.tokens.iter().map(|face| face.token.as_str()).collect();
    assert_eq!(tokens, ["dot", "dot#2", "dot#3"]);
}

#[test]
fn a_quarter_in_which_nothing_was_held_says_so_in_whole_sentences() {
    let mut records = records();
    records.sessions.retain(|session| session.period.quarter_number() != Some(3));
    records.meetings.retain(|meeting| meeting.period.quarter_number() != Some(3));
    records.commendations.retain(|commendation| commendation.period.quarter_number() != Some(3));
    let text = text(&on("2023-Q3", &records));
    assert_says(
        &text,
        &[
            "Chi bộ chưa tổ chức đợt sinh hoạt chuyên đề nào.",
            "Chi bộ chưa tổ chức kỳ sinh hoạt định kỳ nào.",
            "Chưa có đảng viên, quần chúng được biểu dương.",
        ],
    );
    assert!(!text.contains("Bảng 1") && !text.contains("PHỤ LỤC") && !text.contains(" 00 "), "{text}");
}

#[test]
fn a_quarter_without_sessions_tells_why() {
    let mut records = records();
    let is_third = |session: &&mut ThematicSession| session.period.quarter_number() == Some(3);
    let session = records.sessions.iter_mut().find(is_third).unwrap();
    session.status = Happening::PutOff;
    session.status_reason = "tập trung phòng, chống bão lũ".into();
    let text = text(&on("2023-Q3", &records));
    assert_says(&text, &["chưa tổ chức đợt sinh hoạt chuyên đề nào (lý do: tập trung phòng, chống bão lũ)."]);
}

#[test]
fn the_register_names_the_period_of_a_report() {
    let profile = profile::by_code("hd36").unwrap();
    let subject = subject("2023-H2".parse().unwrap(), &profile, &SHIPPED).unwrap();
    assert!(subject.ends_with("phong cách Hồ Chí Minh 6 tháng cuối năm 2023"), "{subject}");
}

#[test]
fn a_month_has_a_report_too() {
    let text = text(&on("2023-M10", &records()));
    assert_says(&text, &["phong cách Hồ Chí Minh tháng 10 năm 2023", "Tháng 10/2023, sau mỗi kỳ sinh hoạt định kỳ"]);
}
