//! What all official papers have in common, and what their tests share.

use std::{path::Path, process::Command};

use chrono::DateTime;
use domain::{
    Code, Id, Records,
    records::{DocumentKind, DocumentOut},
};
use reports::{
    Official, Printed,
    letter::{Letter, draft_letter},
    profile::{self, FormatProfile},
};
use uuid::Uuid;

use crate::{
    seed::{day, records},
    tools::{run, set, with_file},
};

const UPDATE: &str = "UPDATE_GOLDEN";

/// A paper must read as it was reviewed, and its file must be sound.
pub(crate) fn reads_as_reviewed(name: &str, printed: &Printed) {
    let pages = (1..).zip(&printed.text).map(|(number, lines)| format!("=== {number}\n{}\n", lines.join("\n")));
    let (text, golden) = (pages.collect::<String>(), format!("tests/papers/golden/{name}.txt"));
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(&golden, &text).unwrap();
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf")), &printed.pdf).unwrap();
    }
    let reviewed = std::fs::read_to_string(&golden).unwrap_or_default();
    assert_eq!(text.lines().collect::<Vec<_>>(), reviewed.lines().collect::<Vec<_>>(), "{UPDATE}=1 accepts {name}");
    let report = with_file(&printed.pdf, |path| run(Command::new("qpdf").arg("--check").arg(path)));
    assert!(report.contains("No syntax or stream encoding errors"), "{report}");
}

/// A document of the branch of the seed.
pub(crate) fn document(kind: DocumentKind, number: u32, dated: &str, subject: &str) -> DocumentOut {
    DocumentOut {
        number: Some(number),
        dated: Some(day(dated)),
        subject: subject.to_owned(),
        ..DocumentOut::draft(Id::from(Uuid::from_u128(9_000)), kind, 2023, "CB2")
    }
}

pub(crate) fn official<'a>(
    records: &'a Records,
    document: &'a DocumentOut,
    profile: &'a FormatProfile,
) -> Official<'a> {
    Official {
        records,
        document,
        names_on: document.dated.unwrap_or(day("2023-05-15")),
        profile,
        created: DateTime::parse_from_rfc3339("2023-05-15T08:00:00+07:00").unwrap(),
        mark: None,
    }
}

/// A paper of a typed text, under HD 36, without căn cứ.
fn printed(document: &DocumentOut) -> Printed {
    printed_by("hd36", document)
}

fn printed_by(code: &str, document: &DocumentOut) -> Printed {
    let (records, profile) = (records(), profile::by_code(code).unwrap());
    set(&draft_letter(&Letter { official: official(&records, document, &profile), bases: Vec::new() }).unwrap())
}

fn lines(printed: &Printed) -> Vec<String> {
    printed.text.concat()
}

fn has(printed: &Printed, line: &str) -> bool {
    lines(printed).iter().any(|found| found.contains(line))
}

#[test]
fn every_kind_of_document_bears_its_name_its_code_and_a_signature() {
    for kind in DocumentKind::ALL {
        let printed = printed(&document(*kind, 5, "2023-05-15", "tổ chức học tập"));
        assert!(has(&printed, &format!("Số 05-{}/CB2", kind.code())), "{kind:?}");
        let signs = if *kind == DocumentKind::Minutes { "CHỦ TRÌ HỘI NGHỊ" } else { "T/M CHI BỘ" };
        assert!(has(&printed, signs) && has(&printed, "Trần Thị Ánh"), "{kind:?}");
        let hyphens = has(&printed, "-----");
        assert_eq!(hyphens, *kind != DocumentKind::OfficialLetter, "{kind:?}");
    }
}

#[test]
fn a_report_goes_to_the_body_reported_to_and_a_plan_only_where_the_list_says() {
    let (mut records, profile) = (records(), profile::by_code("hd36").unwrap());
    records.profiles[0].recipients = "Đảng viên Chi bộ".into();
    for (kind, goes) in [(DocumentKind::Report, true), (DocumentKind::Plan, false)] {
        let paper = document(kind, 5, "2023-05-15", "công tác tháng 5");
        let printed =
            set(&draft_letter(&Letter { official: official(&records, &paper, &profile), bases: Vec::new() }).unwrap());
        assert_eq!(has(&printed, "- Đảng ủy Sở Công Thương (để báo cáo),"), goes, "{:?}", lines(&printed));
        assert!(has(&printed, "- Đảng viên Chi bộ,"));
    }
}

#[test]
fn minutes_are_signed_by_who_wrote_them_and_who_chaired() {
    let (mut records, profile) = (records(), profile::by_code("hd36").unwrap());
    let (taker, chair) = (records.people[3].clone(), records.people[7].clone());
    let meeting = &mut records.meetings[4];
    (meeting.minutes_taker, meeting.chair) = (Some(taker.id), Some(chair.id));
    let meeting = Some(meeting.id);
    let paper = DocumentOut { meeting, ..document(DocumentKind::Minutes, 5, "2023-05-05", "sinh hoạt tháng 5") };
    let printed =
        set(&draft_letter(&Letter { official: official(&records, &paper, &profile), bases: Vec::new() }).unwrap());
    assert!(has(&printed, "NGƯỜI GHI BIÊN BẢN | CHỦ TRÌ HỘI NGHỊ"), "{:?}", lines(&printed));
    assert!(has(&printed, &format!("{} | {}", taker.full_name, chair.full_name)));
    assert!(!has(&printed, "Phan Thiết") && !has(&printed, "Nơi nhận"), "{:?}", lines(&printed));
}

#[test]
fn without_number_and_day_there_are_dots_for_the_pen() {
    let paper =
        DocumentOut { number: None, dated: None, ..document(DocumentKind::Plan, 1, "2023-05-15", "học tập") };
    let printed = printed(&paper);
    assert!(has(&printed, "Số ......-KH/CB2") && has(&printed, "Phan Thiết, ngày ...... tháng 5 năm 2023"));
}

#[test]
fn recipients_end_as_the_rules_of_their_time_say() {
    let paper = document(DocumentKind::Plan, 1, "2023-05-15", "học tập");
    assert!(
        has(&printed_by("hd36", &paper), "- Đảng viên Chi bộ,") && has(&printed_by("hd36", &paper), "- Lưu Chi bộ.")
    );
    assert!(
        has(&printed_by("hd05", &paper), "- Đảng viên Chi bộ;") && has(&printed_by("hd05", &paper), "- Lưu Chi bộ.")
    );
}

#[test]
fn what_the_document_says_goes_before_what_its_branch_says() {
    let records = records();
    let paper = DocumentOut {
        recipients: "- Chi bộ 1;\n- Lưu Chi bộ.".to_owned(),
        signing_capacity: "T/M CHI ỦY".to_owned(),
        signer: Some(records.people[6].id),
        signer_post: "Phó Bí thư".to_owned(),
        symbol: "CU2".to_owned(),
        ..document(DocumentKind::Notice, 1, "2023-05-15", "học tập")
    };
    let printed = printed(&paper);
    for line in
        ["- Chi bộ 1,", "- Lưu Chi bộ.", "T/M CHI ỦY", "PHÓ BÍ THƯ", "Số 01-TB/CU2", &records.people[6].full_name]
    {
        assert!(has(&printed, line), "{line}: {:?}", lines(&printed));
    }
    assert_eq!(lines(&printed).iter().filter(|line| line.contains("Lưu Chi bộ")).count(), 1);
}

#[test]
fn a_branch_without_a_profile_still_prints() {
    let (records, profile) = (Records::default(), profile::by_code("hd05").unwrap());
    let paper = DocumentOut::draft(Id::from(Uuid::from_u128(1)), DocumentKind::Plan, 2023, "");
    let printed =
        set(&draft_letter(&Letter { official: official(&records, &paper, &profile), bases: Vec::new() }).unwrap());
    assert!(has(&printed, "CHI BỘ") && has(&printed, "Số ......-KH/......"), "{:?}", lines(&printed));
}

#[test]
fn names_and_texts_of_any_length_are_printed_whole() {
    let paper = DocumentOut {
        addressee: "Đảng ủy ".repeat(40),
        body: format!("I- {}\n{}\nĐiều 1.{}", "MỤC ".repeat(100), "Đ".repeat(3_000), " từ".repeat(2_000)),
        recipients: "Chi bộ ".repeat(60),
        ..document(DocumentKind::OfficialLetter, 1, "2023-05-15", &"học tập ".repeat(40))
    };
    let printed = printed(&paper);
    assert!(printed.pages > 3);
    assert_eq!(
        lines(&printed).concat().matches('Đ').count(),
        lines(&printed_by("hd05", &paper)).concat().matches('Đ').count()
    );
}
