//! The year report, from records to what stands on the pages.

use std::{collections::BTreeMap, path::Path};

use domain::{
    figures::{Rule, Value},
    records::{Happening, OwnSection, Records, StudyScope},
};
use reports::{
    Printed, profile,
    thematic::{PrintedReport, ThematicReport, print_thematic},
};

use crate::{
    seed::{day, own, printed, records, report},
    tools::extracted,
};

const UPDATE: &str = "UPDATE_GOLDEN";

/// The pages as text, in words of one blank.
fn text(report: &PrintedReport) -> String {
    report.printed.text.concat().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn changed(change: impl FnOnce(&mut ThematicReport<'_>)) -> PrintedReport {
    let (records, profile, own) = (records(), profile::by_code("hd36").unwrap(), own());
    let mut report = report(&records, &profile, &own);
    change(&mut report);
    print_thematic(&report).unwrap()
}

fn with_records(change: impl FnOnce(&mut Records)) -> PrintedReport {
    let mut records = records();
    change(&mut records);
    printed(&records)
}

/// Compares a report with its reviewed text.
pub(crate) fn assert_reads_as_reviewed(printed: Printed, name: &str) {
    let golden = format!("tests/papers/golden/{name}.txt");
    let pages = (1..).zip(printed.text).map(|(number, lines)| format!("=== {number}\n{}\n", lines.join("\n")));
    let text = pages.collect::<String>();
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(&golden, &text).unwrap();
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf")), printed.pdf).unwrap();
    }
    let reviewed = std::fs::read_to_string(&golden).unwrap_or_default();
    assert_eq!(
        text.lines().collect::<Vec<_>>(),
        reviewed.lines().collect::<Vec<_>>(),
        "{UPDATE}=1 accepts the new text, and writes target/tmp/{name}.pdf"
    );
}

#[test]
fn the_report_reads_as_it_was_reviewed() {
    assert_reads_as_reviewed(printed(&records()).printed, "year");
}

#[test]
fn the_same_records_print_the_same_bytes() {
    assert_eq!(printed(&records()).printed.pdf, printed(&records()).printed.pdf);
}

#[test]
fn a_reader_of_the_file_finds_the_figures_of_the_seed() {
    let text = extracted(&printed(&records()).printed);
    for said in [
        "có 21 đảng viên và 05 quần chúng",
        "Chi bộ lãnh đạo 03 phòng chuyên môn: Văn phòng Sở, Thanh tra Sở và Phòng Quản lý Công nghiệp.",
        "Kế hoạch số 70-KH/CB2, ngày 14/02/2023 về tổ chức đợt sinh hoạt chính trị",
        "Kế hoạch số 72-KH/CB2, ngày 14/02/2023 về sinh hoạt chuyên đề năm 2023.",
        "quý I 03 đợt, quý II 02 đợt, quý III 01 đợt, quý IV 01 đợt; quý nào cũng có sinh hoạt chuyên đề.",
        "phối hợp với 02 tổ chức đảng là Chi bộ 1 thuộc Đảng bộ Sở Công Thương và Đảng bộ Công ty",
        "Cuộc thi gồm 04 nội dung: khởi động; hiểu ý đồng đội; nhìn hình đoán chữ; hát, ngâm thơ về Bác Hồ.",
        "03 hình thức mới: nghiên cứu thực tế, tọa đàm và cuộc thi tìm hiểu.",
        "Chi bộ biểu dương 03 - 04 đồng chí",
        "tổng số 34 lượt đảng viên, quần chúng được biểu dương",
    ] {
        assert!(text.contains(said), "{said}\nnot in\n{text}");
    }
}

#[test]
fn one_commendation_less_is_one_less_everywhere() {
    let report = with_records(|records| drop(records.commendations.pop()));
    let text = text(&report);
    assert!(
        text.contains("tổng số 33 lượt") && text.contains("danh sách 33 lượt") && !text.contains("34 lượt"),
        "{text}"
    );
}

#[test]
fn every_figure_can_be_traced_to_its_rows() {
    let report = printed(&records());
    assert!(report.printed.links.iter().all(|link| link.figure.0 < report.figures.len()));
    let total = report.figures.iter().position(|f| f.figure.rule == Rule::CommendationTimes && f.text == "34").unwrap();
    assert_eq!(report.figures[total].figure.rows.len(), 34);
    assert!(report.printed.links.iter().filter(|link| link.figure.0 == total).count() >= 2);
    assert!(report.figures.iter().all(|shown| shown.figure.value != Value::Unknown || shown.text == "…"));
}

#[test]
fn a_session_older_than_a_plan_was_not_held_by_it() {
    let text = text(&with_records(|records| records.documents[0].dated = Some(day("2023-03-01"))));
    assert!(text.contains("a) Quý I/2023: tổ chức 03 đợt, gồm 01 đợt sinh hoạt theo Chuyên đề năm 2023, gắn với đợt sinh hoạt chính trị “Giữ trọn lời thề đảng viên” và 02 đợt sinh hoạt"), "{text}");
}

#[test]
fn an_empty_quarter_is_told_with_its_reason() {
    let report = with_records(|records| {
        let session = records.sessions.iter_mut().find(|session| session.period.quarter_number() == Some(3)).unwrap();
        session.status = Happening::NotHeld;
        session.status_reason = "tập trung phòng, chống bão lũ".into();
    });
    let text = text(&report);
    assert!(text.contains("c) Quý III/2023: không tổ chức (lý do: tập trung phòng, chống bão lũ)."), "{text}");
    assert!(!text.contains("quý nào cũng"), "{text}");
}

#[test]
fn no_share_is_told_while_anyone_is_unmarked() {
    assert!(text(&printed(&records())).contains("Có 140 lượt đảng viên dự trên 147 lượt phải dự, đạt 95,2%"));
    let unmarked = with_records(|records| {
        let member = records.people[3].id;
        records.attendance.retain(|mark| mark.person != member);
    });
    assert!(!text(&unmarked).contains("lượt phải dự"));
}

#[test]
fn what_nobody_counted_is_no_zero() {
    let text = text(&with_records(|records| records.meetings[0].speeches = None));
    assert!(text.contains("kỳ sinh hoạt định kỳ") && !text.contains("lượt ý kiến trao đổi"), "{text}");
    assert!(!text.contains(" 00 "), "{text}");
}

#[test]
fn without_number_and_day_there_are_dots_for_the_pen() {
    let report = changed(|report| (report.number, report.dated) = (None, None));
    let text = text(&report);
    assert!(text.contains("Số ......-BC/CB2") && text.contains("Phan Thiết, ngày ...... tháng 12 năm 2023"), "{text}");
}

#[test]
fn what_the_clerk_has_not_written_leaves_lines_and_is_named() {
    let (records, profile, none) = (records(), profile::by_code("hd36").unwrap(), BTreeMap::new());
    let report =
        print_thematic(&ThematicReport { nothing_to_propose: false, ..report(&records, &profile, &none) }).unwrap();
    use OwnSection::{Direction, Proposals, Strengths, Weaknesses};
    assert_eq!(report.missing, [Strengths, Weaknesses, Direction, Proposals]);
    assert_eq!(report.printed.text.concat().iter().filter(|line| *line == "…").count(), 12);
    assert!(text(&report).contains("VI- KIẾN NGHỊ, ĐỀ XUẤT"));
    assert!(!text(&printed(&records)).contains("KIẾN NGHỊ"));
}

#[test]
fn a_later_paper_follows_the_later_rules() {
    let (records, own) = (records(), own());
    let profile = profile::by_code("hd05").unwrap();
    let report = print_thematic(&report(&records, &profile, &own)).unwrap();
    assert!(text(&report).contains("Đảng ủy Sở Công Thương (để báo cáo);"));
    assert!(text(&printed(&records)).contains("Đảng ủy Sở Công Thương (để báo cáo),"));
}

#[test]
fn names_of_any_length_and_an_empty_book_still_print() {
    let long = with_records(|records| {
        records.people[4].full_name = "Nguyễn ".repeat(45).trim().to_owned();
        records.session_partners[0].name = "Đ".repeat(300);
        records.sessions[0].scope = StudyScope::None;
    });
    assert!(long.printed.pages >= 4);
    let empty = printed(&Records::default());
    assert!(empty.printed.pages >= 1 && !text(&empty).contains("00"));
}

#[test]
fn a_signer_may_be_chosen() {
    let signer = records().people[6].clone();
    let report = changed(|report| report.signer = Some(signer.id));
    assert!(report.printed.text.concat().iter().any(|line| line == &signer.full_name));
}
