//! Mục lục hồ sơ of a year that was closed and opened again.

use std::collections::BTreeMap;

use chrono::DateTime;
use domain::{
    Id, Period, Records,
    figures::Span,
    records::{DocumentKind, DocumentOut, YearEvent, YearStep},
};
use reports::{
    Printed,
    forms::{FormKind, FormOrder, Subject, draft_form},
    profile,
};
use uuid::Uuid;

use crate::{
    official::{official, reads_as_reviewed},
    seed::{day, records},
    tools::set,
};

fn printed(events: Vec<YearEvent>) -> Printed {
    let (profile, pages) = (profile::by_code("hd36").unwrap(), BTreeMap::new());
    let records = Records { year_events: events, ..records() };
    let stands_in = DocumentOut::draft(Id::from(Uuid::from_u128(9_000)), DocumentKind::Notice, 2023, "CB2");
    let document = DocumentOut { dated: Some(day("2024-02-06")), ..stands_in };
    let year = Period::year(2023);
    let order = FormOrder {
        official: official(&records, &document, &profile),
        of: Subject::Period(year),
        span: Span::whole(year),
        pages: &pages,
        bound: &[],
        closed: &BTreeMap::new(),
    };
    set(&draft_form(FormKind::FileIndex, &order).unwrap())
}

fn event(ordinal: u32, step: YearStep, at: &str, reason: &str) -> YearEvent {
    YearEvent {
        id: Id::from(Uuid::from_u128(7_000 + u128::from(ordinal))),
        year: 2023,
        ordinal,
        step,
        at: DateTime::parse_from_rfc3339(at).unwrap().to_utc(),
        by: "Nguyễn Thị Ơn".to_owned(),
        second: "Trần Thị Ánh".to_owned(),
        reason: reason.to_owned(),
        fingerprint: String::new(),
        file_name: String::new(),
        file_hash: String::new(),
        file_size: 0,
    }
}

fn text(printed: &Printed) -> String {
    printed.text.concat().join(" ").replace('\u{A0}', " ")
}

#[test]
fn a_year_that_was_opened_again_says_when_by_whom_and_why() {
    let printed = printed(vec![
        event(1, YearStep::Closed, "2024-01-10T09:00:00Z", ""),
        event(4, YearStep::Reopened, "2024-01-30T07:00:00Z", "Sửa ngày của Nghị quyết tháng 12 theo bản đã ký."),
        event(2, YearStep::Reopened, "2024-01-17T18:12:00Z", "Ghi sót hai lượt biểu dương tháng 11"),
        event(3, YearStep::Closed, "2024-01-20T09:00:00Z", ""),
    ]);
    let said = text(&printed);
    let first = said.find("- 01 giờ 12, ngày 18/01/2024, người mở: Nguyễn Thị Ơn, người cùng mở: Trần Thị Ánh");
    let second = said.find("lý do: Sửa ngày của Nghị quyết tháng 12 theo bản đã ký. ");
    assert!(first.is_some() && first < second, "{said}");
    reads_as_reviewed("file-index-reopened", &printed);
}

#[test]
fn one_time_is_told_in_one_sentence() {
    let said = text(&printed(vec![event(2, YearStep::Reopened, "2024-01-17T08:05:00Z", "Bổ sung biên bản")]));
    let sentence = "Hồ sơ năm 2023 đã mở lại: 15 giờ 05, ngày 17/01/2024, người mở: Nguyễn Thị Ơn, \
                    người cùng mở: Trần Thị Ánh, lý do: Bổ sung biên bản.";
    assert!(said.contains(sentence), "{said}");
}

#[test]
fn a_year_that_was_never_opened_again_says_nothing_of_it() {
    let mut other_year = event(2, YearStep::Reopened, "2024-01-17T08:05:00Z", "Bổ sung biên bản");
    other_year.year = 2022;
    let said = text(&printed(vec![event(1, YearStep::Closed, "2024-01-10T09:00:00Z", ""), other_year]));
    assert!(!said.contains("mở lại"), "{said}");
}
