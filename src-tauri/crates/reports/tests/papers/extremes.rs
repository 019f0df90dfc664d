//! Books that are empty, huge, or full of endless names: the report still reads well and nothing is cut.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Period,
    figures::Span,
    records::{BranchProfile, Commendation, Person, Records, StandingChange},
};
use reports::{
    profile,
    thematic::{PrintedReport, ThematicReport, print_thematic},
};

use crate::{
    places::words_outside_the_margins,
    seed::{day, own, records, report},
    tools::extracted,
};

fn printed_on(records: &Records, to: NaiveDate) -> PrintedReport {
    let (profile, own) = (profile::by_code("hd36").unwrap(), own());
    print_thematic(&ThematicReport { span: Span::up_to(Period::year(2023), to), ..report(records, &profile, &own) })
        .unwrap()
}

/// The text of the report; nothing in it may leave the margins.
fn text_on(records: &Records, to: NaiveDate) -> String {
    let report = printed_on(records, to);
    assert_eq!(words_outside_the_margins(&report.printed), []);
    extracted(&report.printed)
}

fn text(records: &Records) -> String {
    text_on(records, day("2023-11-30"))
}

fn branch(records: &Records) -> BranchProfile {
    records.profiles[0].clone()
}

/// A branch whose records begin on the first day of the year: people, and nothing held.
fn before_anything_was_held() -> Records {
    let all = records();
    Records {
        profiles: all.profiles,
        units: all.units,
        people: all.people,
        standings: all.standings,
        placements: all.placements,
        offices: all.offices,
        ..Records::default()
    }
}

#[test]
fn a_year_in_which_nothing_was_held_says_so() {
    let text = text(&before_anything_was_held());
    for said in [
        "Chi bộ 2 là chi bộ trực thuộc Đảng bộ Sở Công Thương, có 21 đảng viên và 05 quần chúng",
        "Chi bộ chưa tổ chức đợt sinh hoạt chuyên đề nào.",
        "Chi bộ chưa tổ chức kỳ sinh hoạt định kỳ nào.",
        "Chưa có đảng viên, quần chúng được biểu dương.",
        "Chi bộ 2 kính báo cáo Đảng ủy Sở Công Thương.",
    ] {
        assert!(text.contains(said), "{said}\nnot in\n{text}");
    }
    assert!(!text.contains("Bảng 1") && !text.contains("PHỤ LỤC") && !text.contains(" 00 "), "{text}");
}

#[test]
fn a_branch_that_has_only_its_name_still_has_whole_sentences() {
    let mut records = before_anything_was_held();
    let branch = branch(&records);
    records.units.clear();
    records.profiles = vec![BranchProfile {
        parent_name: String::new(),
        place: String::new(),
        symbol: String::new(),
        signing_capacity: String::new(),
        report_to: String::new(),
        recipients: String::new(),
        units_are: String::new(),
        ..branch
    }];
    let text = text(&records);
    for said in [
        "Chi bộ 2 có 21 đảng viên và 05 quần chúng",
        "Chi bộ 2 kính báo cáo.",
        "Nơi nhận: - Lưu Chi bộ.",
        "Số 05-BC/......",
        "T/M CHI BỘ",
    ] {
        assert!(text.contains(said), "{said}\nnot in\n{text}");
    }
}

#[test]
fn a_book_without_anything_prints_a_form() {
    let text = text(&Records::default());
    assert!(text.contains("Chi bộ báo cáo kết quả") && text.contains("Chi bộ kính báo cáo."), "{text}");
}

#[test]
fn one_person_alone_is_told_without_lists() {
    let mut records = before_anything_was_held();
    records.people.truncate(2);
    records.standings.truncate(2);
    records.people.remove(0);
    records.standings.remove(0);
    records.placements.truncate(2);
    records.placements.remove(0);
    let text = text(&records);
    assert!(text.contains("có 01 đảng viên. Chi bộ lãnh đạo"), "{text}");
}

#[test]
fn three_hundred_people_commended_fill_an_appendix_of_whole_rows() {
    let mut records = records();
    let example = records.commendations[0].clone();
    let standing = records.standings[0].clone();
    for number in 0..300_u128 {
        let id = uuid::Uuid::from_u128(900_000 + number).into();
        let person = Person::named(id, &format!("Nguyễn Thị Người Thứ {number}"));
        let other = uuid::Uuid::from_u128(950_000 + number);
        records.standings.push(StandingChange { id: other.into(), person: id, ..standing.clone() });
        records.commendations.push(Commendation { id: other.into(), person: person.id, ..example.clone() });
        records.people.push(person);
    }
    let text = text(&records);
    assert!(text.contains("có 321 đảng viên") && text.contains("danh sách 334 lượt"), "{text}");
    let found = (0..300).filter(|number| text.contains(&format!("Người Thứ {number} "))).count();
    assert_eq!(found, 300);
}

#[test]
fn names_of_three_hundred_letters_are_wrapped_and_never_cut() {
    let long = "Đảng bộ Công ty Trách nhiệm hữu hạn một thành viên ".repeat(6).trim().to_owned();
    let mut records = records();
    let branch = branch(&records);
    records.profiles = vec![BranchProfile {
        name: format!("Chi bộ {long}"),
        parent_name: long.clone(),
        place: long.clone(),
        report_to: long.clone(),
        recipients: format!("{long} (để báo cáo)\n{long}"),
        ..branch
    }];
    records.people[1].full_name = "Nguyễn Trần Thị ".repeat(18).trim().to_owned();
    records.people[4].full_name = "N".repeat(300);
    records.units[0].name = long.clone();
    records.session_partners[0].name = long.clone();
    records.commendations[0].reason = long.clone();
    records.sessions[0].title = long.clone();
    let text = text(&records);
    assert!(text.contains(&records.people[1].full_name), "{text}");
    assert!(text.matches(&long).count() >= 5, "{text}");
    assert!(text.matches('N').count() >= 300, "{text}");
}

#[test]
fn a_running_year_counts_up_to_its_day_and_leaves_open_quarters_unsaid() {
    let text = text_on(&records(), day("2023-02-25"));
    for said in [
        "(số liệu từ ngày 01/01/2023 đến ngày 25/02/2023)",
        "Chi bộ đã tổ chức 01 đợt sinh hoạt chuyên đề: quý I 01 đợt.",
    ] {
        assert!(text.contains(said), "{said}\nnot in\n{text}");
    }
    assert!(!text.contains("b) Quý II") && !text.contains("không tổ chức"), "{text}");
}

#[test]
fn a_paper_for_the_pen_never_parts_the_signature_from_the_last_lines() {
    let (profile, none) = (profile::by_code("hd36").unwrap(), BTreeMap::new());
    let records = records();
    let report =
        print_thematic(&ThematicReport { nothing_to_propose: false, ..report(&records, &profile, &none) }).unwrap();
    let page = report.printed.text.iter().find(|lines| lines.iter().any(|line| line.contains("T/M CHI BỘ"))).unwrap();
    assert!(page.iter().any(|line| line.contains("kính báo cáo")), "{page:?}");
}
