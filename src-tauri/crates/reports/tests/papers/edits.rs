//! Drafted paragraphs in the clerk's words: figures stay tokens, and numbers typed over them are claims.

use std::collections::BTreeMap;

use domain::{
    figures::Value,
    records::{ParagraphSource, Records},
};
use proptest::prelude::*;
use reports::{
    profile,
    thematic::{DraftedParagraph, Edit, PrintedReport, ThematicReport, print_thematic},
};

use crate::seed::{own, printed, records, report};

const TIMES: &str = "commendations.times";

fn edited_in(records: &Records, edits: &[(&str, Edit)]) -> PrintedReport {
    let (profile, own) = (profile::by_code("hd36").unwrap(), own());
    let edits: BTreeMap<String, Edit> = edits.iter().map(|(key, edit)| ((*key).to_owned(), edit.clone())).collect();
    print_thematic(&ThematicReport { edits: &edits, ..report(records, &profile, &own) }).unwrap()
}

fn edited(key: &str, text: &str) -> PrintedReport {
    edited_in(&records(), &[(key, Edit::Text(text.to_owned()))])
}

fn paragraph<'a>(report: &'a PrintedReport, key: &str) -> &'a DraftedParagraph {
    report.paragraphs.iter().find(|paragraph| paragraph.key == key).expect(key)
}

/// The pages as text, in words of one blank.
fn text(report: &PrintedReport) -> String {
    report.printed.text.concat().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn said_claims(report: &PrintedReport, key: &str) -> Vec<(String, String, String, bool)> {
    let claims = paragraph(report, key).claims.iter().cloned();
    claims.map(|claim| (claim.token, claim.said, claim.counted, claim.agrees)).collect()
}

#[test]
fn every_running_paragraph_is_drafted_under_a_key_of_its_own() {
    let report = printed(&records());
    let keys: Vec<&str> = report.paragraphs.iter().map(|paragraph| paragraph.key.as_str()).collect();
    let (plans, topic) = (&records().documents, &records().topics[0]);
    let (first, second) = (format!("leadership.plan.{}", plans[0].id), format!("leadership.plan.{}", plans[1].id));
    let topic = format!("leadership.topic.{}", topic.id);
    assert_eq!(
        keys,
        [
            "opening",
            "situation.branch",
            "leadership.plans",
            &first,
            &second,
            &topic,
            "study.total",
            "study.quarter.1",
            "study.quarter.2",
            "study.quarter.3",
            "study.quarter.4",
            "study.attendance",
            "renewal",
            "meetings.told",
            TIMES,
            "closing",
        ]
    );
}

#[test]
fn a_draft_names_its_figures_by_rule_and_period_and_stands_under_its_heading() {
    let report = printed(&records());
    let times = paragraph(&report, TIMES);
    assert_eq!(times.heading, "4. Biểu dương");
    assert!(times.draft.contains("tổng số {luot_bieu_duong} lượt đảng viên, quần chúng"), "{}", times.draft);
    assert_eq!((times.text.as_str(), times.source), (times.draft.as_str(), ParagraphSource::Drafted));
    let total = paragraph(&report, "study.total");
    assert!(total.draft.contains("{dot}\u{A0}đợt sinh hoạt chuyên đề: quý\u{A0}I {dot@2023-Q1}"), "{}", total.draft);
    let second = paragraph(&report, "study.quarter.2");
    assert!(second.draft.contains("{dot@2023-Q2}") && second.draft.contains("{dot@2023-Q2#3}"), "{}", second.draft);
    for face in report.paragraphs.iter().flat_map(|paragraph| &paragraph.tokens) {
        assert_eq!(face.value, report.figures[face.figure.0].text, "{}", face.token);
    }
}

#[test]
fn figures_in_the_clerks_words_follow_the_records() {
    let edit = [(TIMES, Edit::Text("Cả năm có {luot_bieu_duong} lượt, {nguoi_bieu_duong} người.".into()))];
    let mut records = records();
    assert!(text(&edited_in(&records, &edit)).contains("Cả năm có 34 lượt, 26 người."));
    records.commendations.pop();
    let report = edited_in(&records, &edit);
    assert!(text(&report).contains("Cả năm có 33 lượt"));
    assert_eq!(paragraph(&report, TIMES).source, ParagraphSource::Edited);
    let linked = report.printed.links.iter().filter(|link| report.figures[link.figure.0].text == "33");
    assert!(linked.count() >= 3, "in the paragraph, the table and the appendix");
}

#[test]
fn a_report_edited_into_its_own_draft_reads_the_same() {
    let (records, drafted) = (records(), printed(&records()));
    let edits: Vec<(&str, Edit)> = drafted
        .paragraphs
        .iter()
        .map(|paragraph| (paragraph.key.as_str(), Edit::Text(paragraph.draft.clone())))
        .collect();
    let edited = edited_in(&records, &edits);
    assert_eq!(edited.printed.text, drafted.printed.text);
    assert_eq!(edited.figures, drafted.figures);
    assert_eq!(edited.printed.links.len(), drafted.printed.links.len());
    assert!(edited.paragraphs.iter().all(|paragraph| paragraph.unresolved.is_empty() && paragraph.claims.is_empty()));
}

#[test]
fn a_number_typed_over_a_figure_is_marked_when_the_records_disagree() {
    let draft = paragraph(&printed(&records()), TIMES).draft.clone();
    let edit = [(TIMES, Edit::Text(draft.replace("{luot_bieu_duong}", "34")))];
    let mut records = records();
    let claim =
        |counted: &str, agrees| vec![("luot_bieu_duong".to_owned(), "34".to_owned(), counted.to_owned(), agrees)];
    assert_eq!(said_claims(&edited_in(&records, &edit), TIMES), claim("34", true));
    records.commendations.pop();
    let report = edited_in(&records, &edit);
    assert_eq!(said_claims(&report, TIMES), claim("33", false));
    assert!(text(&report).contains("tổng số 34 lượt"), "what the clerk typed is printed");
    let counted = &paragraph(&report, TIMES).tokens;
    let counted = counted.iter().find(|face| face.token == "luot_bieu_duong").unwrap();
    assert_eq!(report.figures[counted.figure.0].figure.rows.len(), 33, "the rows behind the claim can be listed");
}

#[test]
fn a_token_of_another_sentence_is_known_all_over_the_report() {
    let report = edited(
        "closing",
        "{dot} đợt; quý I {dot@2023-Q1}, {luot_bieu_duong@2023-M05} lượt tháng 5, {sinh_hoat_tam_thoi} khách.",
    );
    assert!(text(&report).contains("07 đợt; quý I 03, 04 lượt tháng 5, 0 khách."), "{}", text(&report));
    let closing = paragraph(&report, "closing");
    assert_eq!(closing.unresolved, [""; 0]);
    assert_eq!(closing.tokens.len(), 4);
}

#[test]
fn what_was_not_counted_prints_an_ellipsis_and_is_named() {
    let mut records = records();
    records.meetings[0].speeches = None;
    let words = "Có {luot_y_kien_dinh_ky} ý kiến, {dot@2022} đợt, {dot#7}, {khong_co}, {noi_dung_thi}.";
    let report = edited_in(&records, &[("closing", Edit::Text(words.into()))]);
    assert!(text(&report).contains("Có … ý kiến, … đợt, …, …, …."), "{}", text(&report));
    let unresolved = ["dot#7", "dot@2022", "khong_co", "luot_y_kien_dinh_ky", "noi_dung_thi"];
    assert_eq!(paragraph(&report, "closing").unresolved, unresolved);
    assert!(report.figures.iter().any(|shown| shown.figure.value == Value::Unknown && shown.text == "…"));
}

#[test]
fn braces_of_the_clerk_are_printed_as_typed() {
    let report = edited("closing", "Chi bộ {kính} báo cáo } { {}");
    assert!(text(&report).contains("Chi bộ {kính} báo cáo } { {}"), "{}", text(&report));
}

#[test]
fn each_line_of_the_clerk_is_a_paragraph() {
    let report = edited("closing", "Dòng thứ nhất.\n\n  Dòng thứ hai.");
    let lines = report.printed.text.concat();
    let first = lines.iter().position(|line| line == "Dòng thứ nhất.").unwrap();
    assert_eq!(lines[first + 1], "Dòng thứ hai.");
}

#[test]
fn what_is_left_out_is_gone_with_its_heading_and_the_rest_closes_up() {
    let left_out = |key| (key, Edit::LeftOut);
    let report = edited_in(&records(), &[left_out("situation.branch"), left_out("renewal")]);
    let text = text(&report);
    assert!(!text.contains("ĐẶC ĐIỂM") && text.contains("I- CÔNG TÁC LÃNH ĐẠO"), "{text}");
    assert!(!text.contains("Đổi mới hình thức, nội dung") && text.contains("2. Sinh hoạt định kỳ"), "{text}");
    let paragraph = paragraph(&report, "renewal");
    assert_eq!((paragraph.text.as_str(), paragraph.source), ("", ParagraphSource::LeftOut));
    assert!(paragraph.draft.contains("{hinh_thuc_moi}"), "what was left out can be taken back");
}

#[test]
fn an_edit_that_the_records_draft_no_paragraph_for_is_named_and_not_printed() {
    let mut records = records();
    records.commendations.clear();
    let report = edited_in(&records, &[(TIMES, Edit::Text("Có 34 lượt.".into()))]);
    assert_eq!(report.unused_edits, [TIMES]);
    assert!(text(&report).contains("Chưa có đảng viên, quần chúng được biểu dương."));
    assert!(!text(&report).contains("Có 34 lượt."));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_the_clerk_writes_is_printed(text in "(\\PC|\n|\\{dot\\}|\\{dot@2023-Q[1-9]#?[0-9]\\}){0,80}") {
        let report = edited("closing", &text);
        prop_assert!(report.printed.pages >= 4);
        prop_assert_eq!(&paragraph(&report, "closing").text, &text);
    }
}
