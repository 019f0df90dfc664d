//! Minutes, resolutions, ballots and sheets of meetings and sessions.

use book::{
    Book,
    forms::{FormKind, Subject},
    papers::Paper,
};
use chrono::Days;
use domain::{
    Code, Id, Period,
    entry::{MeetingFile, SittingFile},
    records::{DocumentKind, DocumentOut, Happening, Meeting, Sitting},
};
use testkit::{TestBook, day, the_practice_year};

use super::{first, words_of};

/// The regular meeting of a month of the practice year.
fn regular(book: &Book, month: &str) -> Id<Meeting> {
    let period: Period = month.parse().unwrap();
    book.meetings(2023).into_iter().find(|row| row.period == period).unwrap().id
}

fn changed(month: &str, change: impl FnOnce(&mut MeetingFile)) -> (TestBook, Subject) {
    let mut book = the_practice_year();
    let mut file = book.meeting(regular(&book, month)).unwrap();
    change(&mut file);
    let id = book.save_meeting(&file).unwrap();
    (book, Subject::Meeting(id))
}

#[test]
fn minutes_tell_who_came_and_who_did_not_with_the_reason() {
    let book = the_practice_year();
    let said = words_of(&book, FormKind::Minutes, Subject::Meeting(regular(&book, "2023-M05")));
    for words in [
        "Vắng có lý do 01 đồng chí:",
        "(Dự hội nghị do Bộ Công Thương tổ chức)",
        "Sinh hoạt đảng tạm thời ở nơi khác: Võ Như Kỷ.",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("Vắng không lý do") && !said.contains(" 00 "), "{said}");
}

#[test]
fn where_nobody_is_marked_the_pen_has_room_and_no_number_stands() {
    let (book, of) = changed("2023-M05", |file| file.sittings[0].marks.clear());
    for kind in [FormKind::Minutes, FormKind::Resolution] {
        let said = words_of(&book, kind, of);
        assert!(said.contains("....../......"), "{said}");
        assert!(!said.contains("00%") && !said.contains(" 00 ") && !said.contains("0/"), "{said}");
    }
}

#[test]
fn a_meeting_that_was_put_off_says_so_and_nothing_more() {
    let (book, of) = changed("2023-M09", |file| {
        file.meeting.status = Happening::PutOff;
        file.meeting.status_reason = "Phòng, chống bão".to_owned();
    });
    for kind in [FormKind::Minutes, FormKind::Resolution] {
        let said = words_of(&book, kind, of);
        assert!(said.contains("Kỳ sinh hoạt định kỳ tháng 9 năm 2023 hoãn, lý do: Phòng, chống bão."), "{said}");
        assert!(!said.contains("I- "), "{said}");
    }
}

#[test]
fn each_of_several_sittings_is_told_with_its_own_attendance() {
    let (book, of) = changed("2023-M05", |file| {
        let first = file.sittings[0].sitting.clone();
        let sitting = Sitting { id: Id::random(), ordinal: 2, held_on: first.held_on + Days::new(1), ..first };
        file.sittings.push(SittingFile { sitting, marks: Vec::new(), guests: Vec::new() });
    });
    let said = words_of(&book, FormKind::Minutes, of);
    assert!(said.contains("Buổi 1 ") && said.contains("Buổi 2 "), "{said}");
    assert_eq!(said.matches("Đảng viên dự: ......").count(), 1, "{said}");
}

#[test]
fn a_resolution_compares_with_what_the_meeting_before_gave_to_do() {
    let book = the_practice_year();
    let said = words_of(&book, FormKind::Resolution, Subject::Meeting(regular(&book, "2023-M02")));
    for words in
        ["giao 01 nhiệm vụ; đã hoàn thành 01 nhiệm vụ", "Đã kiểm tra 12 cơ sở", "19/19 đồng chí tán thành, đạt 100%"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    let first = words_of(&book, FormKind::Resolution, Subject::Meeting(regular(&book, "2023-M01")));
    assert!(first.contains("Sổ không có kỳ sinh hoạt định kỳ nào trước kỳ này."), "{first}");
}

#[test]
fn a_document_without_a_text_that_is_linked_with_a_meeting_is_printed_from_its_records() {
    let mut book = the_practice_year();
    let meeting = regular(&book, "2023-M05");
    for (kind, words) in [(DocumentKind::Resolution, "III- PHÂN CÔNG"), (DocumentKind::Minutes, "III- DIỄN BIẾN")]
    {
        let mut file = book.new_document(2023);
        let number = Some(31);
        let dated = Some(day("2023-05-08"));
        file.document = DocumentOut { kind, number, dated, meeting: Some(meeting), ..file.document };
        file.document.subject = "kỳ tháng 5".to_owned();
        let id = book.save_document(&file).unwrap();
        let said = book.paper_text(Paper::Document(id)).unwrap().concat().join(" ");
        assert!(said.contains(words) && said.contains("Số 31-"), "{said}");
        let form = if kind == DocumentKind::Resolution { FormKind::Resolution } else { FormKind::Minutes };
        assert_eq!(book.paper_text(Paper::Form(form, Subject::Meeting(meeting))).unwrap().concat().join(" "), said);
        file.document.body = "Chi bộ thống nhất.".to_owned();
        book.save_document(&file).unwrap();
        let typed = book.paper_text(Paper::Document(id)).unwrap().concat().join(" ");
        assert!(typed.contains("Chi bộ thống nhất.") && !typed.contains(words), "{typed}");
    }
}

#[test]
fn there_are_as_many_ballots_as_could_vote_and_none_bears_a_name() {
    let (book, of) = changed("2023-M02", |file| {
        file.votes[1].secret = true;
    });
    let said = words_of(&book, FormKind::Ballots, of);
    assert_eq!(said.matches("PHIẾU BIỂU QUYẾT").count(), 19, "{said}");
    assert_eq!(said.matches("Giữ trọn lời thề").count(), 0, "the open vote is no matter of ballots: {said}");
    let named = book.records().people.iter().find(|person| said.contains(&person.full_name));
    assert_eq!(named, None);
    let none = words_of(&book, FormKind::Ballots, Subject::Meeting(regular(&book, "2023-M05")));
    assert!(none.contains("không có nội dung nào được đưa ra biểu quyết"), "{none}");
}

#[test]
fn the_count_of_a_ballot_is_told_and_the_papers_given_out_are_left_to_the_pen() {
    let book = the_practice_year();
    let said = words_of(&book, FormKind::VoteMinutes, Subject::Meeting(regular(&book, "2023-M02")));
    for words in [
        "- Tán thành: 18/19 phiếu, đạt 94,7%.",
        "- Không tán thành: không có phiếu nào.",
        "- Không có ý kiến: 01 phiếu.",
        "Số phiếu phát ra: ......",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn the_sheet_to_sign_has_the_order_of_the_screen() {
    let book = the_practice_year();
    let said = words_of(&book, FormKind::AttendanceSheet, Subject::Meeting(regular(&book, "2023-M05")));
    let names = book.attendance_sheet(day("2023-05-05")).into_iter().map(|row| row.full_name);
    let places: Vec<Option<usize>> = names.zip(1..).map(|(name, n)| said.find(&format!("{n} | {name}"))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} {said}");
}

#[test]
fn a_year_without_sittings_has_no_table_but_says_so() {
    let book = the_practice_year();
    let said = words_of(&book, FormKind::AttendanceTable, Subject::Period(Period::year(2019)));
    assert!(said.contains("Năm 2019 chưa có kỳ sinh hoạt định kỳ"), "{said}");
}

#[test]
fn the_minutes_of_a_contest_have_the_points_of_each_team() {
    let book = the_practice_year();
    let last = book.form_subjects(FormKind::SessionMinutes, 2023).pop().unwrap().of;
    let said = words_of(&book, FormKind::SessionMinutes, last);
    for words in
        ["Cuộc thi gồm 04 nội dung", "28,25 | 27,5 | 28", "Phối hợp với 02 tổ chức", "(16 người)", "Khách mời:"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn the_invitation_and_the_extract_of_a_meeting_are_those_of_its_documents() {
    let mut book = the_practice_year();
    let meeting = regular(&book, "2023-M05");
    let invitation = book.invitation(meeting).unwrap();
    let of = Subject::Meeting(meeting);
    let form = book.paper_text(Paper::Form(FormKind::Invitation, of)).unwrap();
    assert_eq!(form, book.paper_text(Paper::Document(invitation)).unwrap());
    let extract = words_of(&book, FormKind::Extract, of);
    assert!(extract.contains("biểu dương 04 lượt"), "{extract}");
    let resolution = book.register(Some(2023), "25-NQ").rows[0].document.id;
    let of = Subject::Meeting(regular(&book, "2023-M02"));
    let form = book.paper_text(Paper::Form(FormKind::Extract, of)).unwrap();
    assert_eq!(form, book.paper_text(Paper::Extract(resolution)).unwrap());
}

#[test]
fn every_figure_of_a_form_names_each_of_its_rows() {
    let book = the_practice_year();
    for kind in FormKind::ALL {
        for traced in book.paper_figures(Paper::Form(*kind, first(&book, *kind, 2023))).unwrap() {
            assert_eq!(traced.rows.len(), traced.figure.rows.len(), "{kind:?}: {:?}", traced.figure);
        }
    }
}
