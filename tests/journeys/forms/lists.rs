//! Lists, registers and sheets.

use book::{
    Book,
    forms::{FormKind, Subject},
};
use chrono::NaiveDate;
use domain::{
    Id, Period,
    records::{Activity, ActivitySpan, Happening, Person},
};
use testkit::{day, the_practice_year};

use super::{first, words_of};

fn of_year(year: i32) -> Subject {
    Subject::Period(Period::year(year))
}

/// Someone of the practice year.
fn named(book: &Book, name: &str) -> Id<Person> {
    book.records().people.iter().find(|person| person.full_name == name).unwrap().id
}

fn moves_away(book: &mut Book, name: &str, on: NaiveDate) {
    let person = named(book, name);
    let mut file = book.person(person).unwrap();
    file.activities.push(ActivitySpan {
        id: Id::random(),
        person,
        activity: Activity::TransferredOut,
        from: on,
        to: None,
        place: "Chi bộ 5 thuộc Đảng bộ Sở Tài chính".to_owned(),
        note: "Điều động công tác".to_owned(),
    });
    book.save_person(&file).unwrap();
}

#[test]
fn a_year_without_records_has_its_lists_and_they_say_that_there_is_nothing() {
    let book = the_practice_year();
    let said = [
        (FormKind::Ledger, "Chưa có dữ liệu."),
        (FormKind::RegisterOut, "Chưa có dữ liệu."),
        (FormKind::RegisterIn, "Chưa có dữ liệu."),
        (FormKind::FileIndex, "Chưa có dữ liệu."),
        (FormKind::YearComparison, "Chưa có số liệu của năm nào để so sánh."),
        (FormKind::Members, "Chi bộ không có đảng viên nào."),
        (FormKind::NonParty, "không có quần chúng nào."),
        (FormKind::Movement, "không có đảng viên tăng, giảm."),
    ];
    for (kind, words) in said {
        let printed = words_of(&book, kind, of_year(1950));
        assert!(printed.contains(words), "{kind:?}: {printed}");
    }
}

#[test]
fn a_member_who_moved_away_stands_under_the_members_with_day_and_place_and_is_not_counted() {
    let mut book = the_practice_year();
    moves_away(&mut book, "Vũ Hoàng Yến", day("2023-10-02"));
    let members = words_of(&book, FormKind::Members, of_year(2023));
    assert!(members.contains("có 20 đảng viên") && members.contains("trong năm chuyển đi 01"), "{members}");
    assert!(members.contains("21 | Vũ") && members.contains("02/10/2023"), "{members}");
    let movement = words_of(&book, FormKind::Movement, of_year(2023));
    assert!(movement.contains("Chuyển đi") && movement.contains("Chi bộ 5 thuộc Đảng bộ Sở Tài chính"), "{movement}");
    let next = words_of(&book, FormKind::Members, of_year(2024));
    assert!(!next.contains("02/10/2023") && !next.contains("21 | Vũ"), "{next}");
}

#[test]
fn the_personal_identity_number_is_never_printed() {
    let mut book = the_practice_year();
    let person = named(&book, "Vũ Hoàng Yến");
    let mut file = book.person(person).unwrap();
    file.person.identity_no = "060189000123".to_owned();
    book.save_person(&file).unwrap();
    for (kind, of) in [(FormKind::Members, of_year(2023)), (FormKind::Person, Subject::Person(person))] {
        let printed = words_of(&book, kind, of);
        assert!(printed.contains("Hồng Sơn") || printed.contains("Xã Hồng"), "{printed}");
        assert!(!printed.contains("060189"), "{printed}");
    }
}

#[test]
fn a_personal_sheet_bears_the_name_of_its_person() {
    let book = the_practice_year();
    let person = named(&book, "Vũ Hoàng Yến");
    let printed = words_of(&book, FormKind::Person, Subject::Person(person));
    assert!(printed.contains("đồng chí Vũ Hoàng Yến"), "{printed}");
}

#[test]
fn a_personal_sheet_tells_of_commendations_and_awards_and_not_of_reminders() {
    let book = the_practice_year();
    let reminded = &book.records().reminders[0];
    let printed = words_of(&book, FormKind::Person, Subject::Person(reminded.person));
    assert!(!printed.contains("tự phê bình"), "{printed}");
    let awarded = named(&book, "Huỳnh Thị Ngọc Ẩn");
    let printed = words_of(&book, FormKind::Person, Subject::Person(awarded));
    assert!(printed.contains("Giấy khen") && printed.contains("Biểu dương"), "{printed}");
}

#[test]
fn a_cancelled_number_keeps_its_line_in_the_register() {
    let book = the_practice_year();
    let printed = words_of(&book, FormKind::RegisterOut, of_year(2023));
    assert!(printed.contains("06-CV/CB2") && printed.contains("Đã hủy số"), "{printed}");
}

#[test]
fn a_month_whose_meeting_was_put_off_says_so_in_the_place_of_the_day() {
    let mut book = the_practice_year();
    let month = "2023-M06".parse::<Period>().unwrap();
    let id = book.records().meetings.iter().find(|meeting| meeting.period == month).unwrap().id;
    let mut file = book.meeting(id).unwrap();
    (file.meeting.status, file.meeting.status_reason) = (Happening::PutOff, "trùng lịch hội nghị".to_owned());
    file.sittings.clear();
    book.save_meeting(&file).unwrap();
    let printed = words_of(&book, FormKind::Monthly, Subject::Period(month));
    assert!(printed.contains("Hoãn (trùng"), "{printed}");
}

#[test]
fn the_first_half_of_the_practice_year_is_told_in_one_row() {
    let book = the_practice_year();
    let printed = words_of(&book, FormKind::HalfYearSheet, first(&book, FormKind::HalfYearSheet, 2023));
    for told in ["112/117", "6 + 2", "72-KH/CB2"] {
        assert!(printed.contains(told), "{told}: {printed}");
    }
}
