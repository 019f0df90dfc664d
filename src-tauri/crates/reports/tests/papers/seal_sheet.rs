//! Phiếu niêm phong: a sheet of the program's own, with the hashes of a sealed year.

use chrono::{DateTime, FixedOffset};
use reports::{Printed, SealSheet, SealedArchive, YearStepTold, print_seal_sheet, profile, profile::FormatProfile};

use crate::{
    official::reads_as_reviewed,
    tools::{extracted, placed_words},
};

const HASH: &str = "3f2a91bc7d10e4f65b88c0aa1273de94f00b1c2d3e4f5a6b7c8d9e0f1a2b3c4d";
const FINGERPRINT: &str = "a94e11f0c2d3b4a5968778695a4b3c2d1e0ffedcba98765432100123456789ab";

fn at(moment: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(moment).unwrap()
}

fn sheet(profile: &FormatProfile) -> SealSheet<'_> {
    SealSheet {
        branch: "Chi bộ 2, Đảng bộ Sở Công Thương",
        year: 2023,
        archive: SealedArchive {
            name: "So-Chi-bo-2023.zip",
            size: 18_374_226,
            hash: HASH,
            fingerprint: FINGERPRINT,
            papers: 64,
            photos: 23,
            records: 1_482,
        },
        closed: YearStepTold { at: at("2024-02-05T16:05:00+07:00"), by: "Nguyễn Thị Ơn", second: "", reason: "" },
        reopened: &[],
        waivers: &[],
        sealer: "Nguyễn Thị Ơn",
        secretary: "Trần Thị Ánh",
        profile,
        created: at("2024-02-06T08:00:00+07:00"),
        mark: None,
    }
}

fn text(printed: &Printed) -> String {
    printed.text.concat().join(" ").replace('\u{A0}', " ")
}

#[test]
fn the_plain_sheet_stands_on_one_page_and_reads_as_it_was_reviewed() {
    let profile = profile::by_code("hd36").unwrap();
    let printed = print_seal_sheet(&sheet(&profile)).unwrap();
    assert_eq!(printed.pages, 1);
    reads_as_reviewed("seal-sheet", &printed);
}

#[test]
fn reopenings_and_findings_passed_over_are_told_with_who_and_why() {
    let profile = profile::by_code("hd05").unwrap();
    let reopened = [
        YearStepTold {
            at: at("2024-01-18T09:12:00+07:00"),
            by: "Nguyễn Thị Ơn",
            second: "Trần Thị Ánh",
            reason: "Ghi sót hai lượt biểu dương tháng 11 của Thanh tra Sở",
        },
        YearStepTold {
            at: at("2024-01-30T14:00:00+07:00"),
            by: "Lê Văn Khoa",
            second: "Nguyễn Thị Ơn",
            reason: "Sửa ngày của Nghị quyết tháng 12 theo bản đã ký",
        },
    ];
    let waivers = [
        (
            "Kỳ sinh hoạt tháng 8: ba đồng chí chưa được điểm danh".to_owned(),
            "Danh sách ký bị thất lạc; Chi bộ đã xác nhận trong biên bản tháng 9.".to_owned(),
        ),
        (
            "Kế hoạch số 70-KH/CB2 chưa có bản đã ký".to_owned(),
            "Bản đã ký lưu tại Văn phòng Đảng ủy, không chụp lại được.".to_owned(),
        ),
    ];
    let closed = YearStepTold { reason: "Chi bộ giải thể ngày 30/11.", ..sheet(&profile).closed };
    let mark = Some("SỔ LUYỆN TẬP".to_owned());
    let sheet = SealSheet { reopened: &reopened, waivers: &waivers, closed, mark, ..sheet(&profile) };
    let printed = print_seal_sheet(&sheet).unwrap();
    let said = text(&printed);
    assert!(said.contains("Bỏ qua 02 điểm") && said.contains("SỔ LUYỆN TẬP"), "{said}");
    reads_as_reviewed("seal-sheet-reopened", &printed);
}

#[test]
fn both_hashes_stand_in_groups_of_eight_that_read_in_their_order() {
    let profile = profile::by_code("hd36").unwrap();
    let printed = print_seal_sheet(&sheet(&profile)).unwrap();
    let in_order: String = extracted(&printed).split_whitespace().filter(|word| is_group(word)).collect();
    assert_eq!(in_order, format!("{HASH}{FINGERPRINT}"));
    let words = placed_words(&printed.pdf);
    let mut groups: Vec<_> = words.iter().filter(|word| is_group(&word.text)).collect();
    assert_eq!(groups.len(), 16);
    groups.sort_by_key(|group| ((group.y.1 / 5.0) as i32, group.x.0 as i32));
    let middle = |nth: usize| f32::midpoint(groups[nth].x.0, groups[nth].x.1);
    assert!((0..12).all(|nth| (middle(nth) - middle(nth + 4)).abs() < 1.0), "each group stands under another");
}

fn is_group(word: &str) -> bool {
    word.len() == 8 && word.chars().all(|letter| letter.is_ascii_hexdigit())
}

#[test]
fn no_signature_stands_alone_on_a_page() {
    let profile = profile::by_code("hd36").unwrap();
    for many in 0..30 {
        let waiver = ("Một điểm kiểm tra".to_owned(), "Một lý do".to_owned());
        let waivers = vec![waiver; many];
        let printed = print_seal_sheet(&SealSheet { waivers: &waivers, ..sheet(&profile) }).unwrap();
        let last = printed.text.last().unwrap();
        let signed = last.iter().position(|line| line.contains("NGƯỜI NIÊM PHONG")).unwrap();
        assert!(signed > 1, "{many}: {last:?}");
    }
}
