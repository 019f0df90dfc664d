//! Papers of a typed text, as they are laid out.

use domain::{
    Id, Records,
    records::{Basis, DocumentKind, DocumentOut, IncomingDocument},
};
use reports::{
    Printed,
    letter::{Letter, draft_letter},
    profile,
};
use uuid::Uuid;

use crate::{
    official::{document, official, reads_as_reviewed},
    seed::{day, records},
    tools::set,
};

const PLAN: &str = "I- MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức của đảng viên, quần chúng về tư tưởng, đạo đức, phong cách Hồ Chí Minh.
- Đổi mới nội dung, hình thức sinh hoạt chuyên đề của Chi bộ.

2. Yêu cầu
Việc tổ chức sinh hoạt chuyên đề phải thiết thực, phù hợp với nhiệm vụ của từng phòng.
II- NỘI DUNG
1. Quý I: Chi bộ nghiên cứu Chuyên đề năm 2023, gắn với đợt sinh hoạt chính trị “Giữ trọn lời thề đảng viên”.
2. Quý II: Chi bộ nghiên cứu thực tế tại Khu Di tích căn cứ Tỉnh ủy.
a) Thời gian: tháng 5 năm 2023.
b) Thành phần: đảng viên, quần chúng.
III- TỔ CHỨC THỰC HIỆN
Chi ủy phân công, đôn đốc và kiểm tra việc thực hiện; các đồng chí đảng viên chấp hành nghiêm túc Kế hoạch này.";

const DECISION: &str = "CHI BỘ QUYẾT ĐỊNH
Điều 1. Thành lập Tổ kiểm tra việc thực hiện Quy chế làm việc của Chi bộ gồm 03 đồng chí do đồng chí Phó Bí thư làm Tổ trưởng.
Điều 2. Tổ kiểm tra báo cáo kết quả với Chi bộ trước ngày 30 tháng 6 năm 2023.
Điều 3. Các đồng chí đảng viên và Tổ kiểm tra chịu trách nhiệm thi hành Quyết định này.";

fn incoming(records: &mut Records) -> Id<IncomingDocument> {
    let id = Id::from(Uuid::from_u128(7_000));
    records.incoming.push(IncomingDocument {
        id,
        arrival_no: Some(3),
        received_on: Some(day("2023-01-12")),
        issuer: "Đảng ủy Sở Công Thương".into(),
        number_symbol: "15-KH/ĐU".into(),
        dated: Some(day("2023-01-10")),
        kind_name: "Kế hoạch".into(),
        subject: "về công tác kiểm tra, giám sát năm 2023".into(),
        about_year: 2023,
        note: String::new(),
    });
    id
}

fn basis(document: &DocumentOut, ordinal: u32, incoming: Option<Id<IncomingDocument>>, text: &str) -> Basis {
    let id = Id::from(Uuid::from_u128(8_000 + u128::from(ordinal)));
    Basis { id, document: document.id, ordinal, incoming, text: text.to_owned() }
}

fn printed(document: &DocumentOut, code: &str) -> Printed {
    let (records, profile) = (records(), profile::by_code(code).unwrap());
    set(&draft_letter(&Letter { official: official(&records, document, &profile), bases: Vec::new() }).unwrap())
}

fn typed(kind: DocumentKind, number: u32, subject: &str, body: &str) -> DocumentOut {
    DocumentOut { body: body.to_owned(), ..document(kind, number, "2023-02-14", subject) }
}

#[test]
fn a_plan_has_title_sections_and_parts() {
    reads_as_reviewed(
        "letter-plan",
        &printed(&typed(DocumentKind::Plan, 72, "sinh hoạt chuyên đề năm 2023", PLAN), "hd36"),
    );
}

#[test]
fn an_official_letter_says_under_its_number_what_it_is_about() {
    let body = "Thực hiện Kế hoạch số 15-KH/ĐU, ngày 10/01/2023 của Đảng ủy Sở Công Thương, Chi bộ 2 đăng ký tổ chức sinh hoạt chuyên đề tại Khu Di tích căn cứ Tỉnh ủy Bình Thuận vào ngày 19/5/2023.\nChi bộ 2 kính đề nghị Đảng ủy Sở xem xét, tạo điều kiện.";
    let subject = "tổ chức sinh hoạt chuyên đề tại Khu Di tích căn cứ Tỉnh ủy";
    let letter = typed(DocumentKind::OfficialLetter, 6, subject, body);
    let letter = DocumentOut { addressee: "Đảng ủy Sở Công Thương".to_owned(), ..letter };
    let printed = printed(&letter, "hd36");
    reads_as_reviewed("letter-official", &printed);
    let about = DocumentOut { subject: format!("Về việc {subject}"), ..letter };
    assert!(self::printed(&about, "hd36").text.concat().iter().any(|line| line.starts_with("Về việc tổ chức")));
}

#[test]
fn a_decision_stands_on_its_bases_and_declares() {
    let (mut records, profile) = (records(), profile::by_code("hd36").unwrap());
    let decision = typed(DocumentKind::Decision, 3, "thành lập Tổ kiểm tra năm 2023", DECISION);
    let bases = [
        basis(&decision, 1, None, "- Căn cứ Điều lệ Đảng;"),
        basis(&decision, 2, Some(incoming(&mut records)), ""),
        basis(&decision, 3, None, "Xét đề nghị của Chi ủy"),
    ];
    let letter = Letter { official: official(&records, &decision, &profile), bases: bases.iter().collect() };
    reads_as_reviewed("letter-decision", &set(&draft_letter(&letter).unwrap()));
}

#[test]
fn a_submission_is_addressed_as_the_rules_of_its_time_say() {
    let body = "Chi bộ 2 kính trình Đảng ủy Sở Công Thương xem xét, cho ý kiến về việc tổ chức đại hội Chi bộ nhiệm kỳ 2023 - 2025.";
    let submission = DocumentOut {
        addressee: "Đảng ủy Sở Công Thương\nBan Tổ chức Đảng ủy Sở".to_owned(),
        ..typed(DocumentKind::Submission, 2, "về việc tổ chức đại hội Chi bộ nhiệm kỳ 2023 - 2025", body)
    };
    reads_as_reviewed("letter-submission", &printed(&submission, "hd05"));
    let older = printed(&submission, "hd36").text.concat();
    assert!(
        older.iter().any(|line| line.starts_with("Kính gửi:"))
            && !older.iter().any(|line| line.contains("Kính trình:"))
    );
}

#[test]
fn a_text_that_was_not_typed_leaves_lines_for_the_pen() {
    let printed = printed(&typed(DocumentKind::Resolution, 1, "công tác tháng 5", "  \n "), "hd36");
    assert!(printed.text.concat().iter().filter(|line| *line == "…").count() >= 6);
}
