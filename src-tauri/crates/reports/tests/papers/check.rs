//! Đối chiếu số liệu: the sheet on which a report's figures are counted again by hand.

use chrono::DateTime;
use domain::{
    Period,
    figures::{Rule, Span},
};
use reports::{
    Printed,
    check::{CheckSheet, CheckedFigure, draft_check},
    profile,
};

use crate::{
    official::reads_as_reviewed,
    seed::{day, printed, records},
    tools::set,
};

fn sheet(figures: &[CheckedFigure], number: Option<&str>) -> Printed {
    let sheet = CheckSheet {
        report: "Báo cáo kết quả sinh hoạt chuyên đề, học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2023",
        number,
        dated: number.map(|_| day("2023-12-05")),
        branch: "Chi bộ 2",
        span: Span::up_to(Period::year(2023), day("2023-11-30")),
        figures,
        profile: &profile::by_code("hd36").unwrap(),
        created: DateTime::parse_from_rfc3339("2023-12-05T08:00:00+07:00").unwrap(),
        mark: None,
    };
    set(&draft_check(&sheet).unwrap())
}

fn figure(text: &str, rule: Rule, period: Period, rows: &[&str]) -> CheckedFigure {
    CheckedFigure { text: text.into(), rule, period, rows: rows.iter().map(|row| (*row).to_owned()).collect() }
}

fn text(printed: &Printed) -> String {
    printed.text.concat().join(" ")
}

#[test]
fn each_figure_stands_with_its_rule_and_its_rows() {
    let year = Period::year(2023);
    let figures = [
        figure(
            "02",
            Rule::Plans,
            year,
            &["Kế hoạch số 70-KH/CB2, ngày 14/02/2023", "Kế hoạch số 72-KH/CB2, ngày 14/02/2023"],
        ),
        figure(
            "03",
            Rule::Sessions,
            Period::quarter(2023, 1).unwrap(),
            &[
                "20/02/2023: Giữ trọn lời thề đảng viên",
                "10/3/2023: Giữ trọn lời thề đảng viên",
                "24/3/2023: Giữ trọn lời thề đảng viên",
            ],
        ),
        figure(
            "04",
            Rule::CommendationTimes,
            Period::month(2023, 5).unwrap(),
            &[
                "Trần Văn Bình, tháng 5",
                "Phạm Ngọc Châu, tháng 5",
                "Trần Quang Ơn, tháng 5",
                "Phạm Văn Phượng, tháng 5",
            ],
        ),
        figure("95,2%", Rule::SessionShare, year, &[]),
    ];
    reads_as_reviewed("check", &sheet(&figures, Some("05-BC/CB2")));
}

#[test]
fn all_figures_of_a_report_stand_on_its_sheet() {
    let report = printed(&records());
    let figures: Vec<CheckedFigure> = report
        .figures
        .iter()
        .map(|shown| CheckedFigure {
            text: shown.text.clone(),
            rule: shown.figure.rule,
            period: shown.figure.period,
            rows: shown.figure.rows.iter().map(|row| format!("dòng {}", row.id)).collect(),
        })
        .collect();
    let printed = sheet(&figures, Some("05-BC/CB2"));
    let rows: usize = figures.iter().map(|figure| figure.rows.len()).sum();
    assert_eq!(text(&printed).matches("dòng 0000").count(), rows);
}

#[test]
fn a_sheet_of_a_draft_and_one_without_figures_say_so() {
    let text = text(&sheet(&[], None));
    assert!(text.contains("Dự thảo; số liệu từ ngày 01/01/2023 đến ngày 30/11/2023"), "{text}");
    assert!(text.contains("không có số liệu nào được đếm") && text.contains("kèm theo dự thảo Báo cáo"), "{text}");
}
