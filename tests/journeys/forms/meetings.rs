//! Minutes, resolutions, ballots and sheets of meetings and sessions.

use std::collections::BTreeSet;

use book::{
    Book,
    forms::{FormKind, Subject},
    papers::{Edition, Paper},
};
use chrono::Days;
use domain::{
    Code, Id, Period,
    entry::{MeetingFile, SittingFile},
    records::{DocumentKind, DocumentOut, Happening, Meeting, MeetingKind, Sitting},
};
use testkit::{TestBook, day, the_practice_year};

use super::{first, words_of};

/// The regular meeting of a month of the practice year.
fn regular(book: &Book, month: &str) -> Id<Meeting> {
    let period: Period = month.parse().unwrap();
    book.meetings(2023).into_iter().find(|row| row.period == period && row.kind == MeetingKind::Regular).unwrap().id
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
        "Sinh hoạt đảng tạm thời ở nơi khác 01 đồng chí: Võ Như Kỷ.",
        "Tổng số đảng viên: 20 đồng chí (chính thức 19, dự bị 01).",
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
    let said = words_of(&book, FormKind::Resolution, Subject::Meeting(regular(&book, "2023-M10")));
    for words in ["giao 02 nhiệm vụ; đã hoàn thành 02 nhiệm vụ", "Đã thành lập đội thi"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let first = words_of(&book, FormKind::Resolution, Subject::Meeting(regular(&book, "2023-M01")));
    for words in [
        "Không có nhiệm vụ chuyển tiếp.",
        "18/19 đồng chí có quyền biểu quyết đã tán thành",
        "Nghị quyết được ....../...... đồng chí biểu quyết tán thành",
    ] {
        assert!(first.contains(words), "{words}: {first}");
    }
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
}

#[test]
fn the_count_of_a_ballot_is_told_and_the_papers_given_out_are_left_to_the_pen() {
    let (book, of) = changed("2023-M02", |file| file.votes[1].secret = true);
    let said = words_of(&book, FormKind::VoteMinutes, of);
    for words in [
        "- Tán thành: 18 phiếu, đạt 94,7% số đồng chí có quyền biểu quyết.",
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
    // A long name takes two lines.
    let names = book.attendance_sheet(day("2023-05-05")).into_iter().map(|row| row.full_name);
    let names = names.map(|name| name.split(' ').take(2).collect::<Vec<_>>().join(" "));
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

/// The names of the files of every meeting that a kind of form is made of.
fn files_of(book: &Book, kind: FormKind) -> Vec<String> {
    let papers = book.form_subjects(kind, 2023).into_iter().map(|subject| Paper::Form(kind, subject.of));
    papers.map(|paper| book.paper_name(paper, Edition::Pdf).unwrap()).collect()
}

#[test]
fn the_committee_and_a_review_resolve_nothing_unless_the_register_says_so() {
    let mut book = the_practice_year();
    let named = |book: &Book| files_of(book, FormKind::Resolution).join(" ");
    assert!(!named(&book).contains("committee") && !named(&book).contains("review"), "{}", named(&book));
    let review = book.meetings(2023).into_iter().find(|row| row.kind == MeetingKind::Review).unwrap().id;
    let mut file = book.new_document(2023);
    file.document = DocumentOut { kind: DocumentKind::Resolution, meeting: Some(review), ..file.document };
    book.save_document(&file).unwrap();
    assert!(named(&book).contains("review"), "{}", named(&book));
}

#[test]
fn papers_of_the_committee_speak_as_the_committee() {
    let book = the_practice_year();
    let meeting = book.meetings(2023).into_iter().find(|row| row.kind == MeetingKind::Committee).unwrap().id;
    let of = Subject::Meeting(meeting);
    let minutes = words_of(&book, FormKind::Minutes, of);
    for words in ["Chi ủy viên dự: 03/03 đồng chí", "Có 04 lượt ý kiến phát biểu.", "| CHỦ TRÌ"] {
        assert!(minutes.contains(words), "{words}: {minutes}");
    }
    assert!(!minutes.contains("CHỦ TRÌ HỘI NGHỊ") && !minutes.contains("biểu dương"), "{minutes}");
    let invitation = words_of(&book, FormKind::Invitation, of);
    for words in ["Các đồng chí chi ủy viên", "Chi ủy Chi bộ 2 kính mời", "T/M CHI ỦY"] {
        assert!(invitation.contains(words), "{words}: {invitation}");
    }
    let sheet = words_of(&book, FormKind::AttendanceSheet, of);
    assert!(!sheet.contains("quần chúng"), "{sheet}");
}

#[test]
fn a_typed_resolution_is_the_only_paper_with_its_number() {
    let book = the_practice_year();
    let resolution = book.register(Some(2023), "25-NQ").rows[0].document.id;
    let form = Paper::Form(FormKind::Resolution, Subject::Meeting(regular(&book, "2023-M02")));
    assert_eq!(book.paper_text(form).unwrap(), book.paper_text(Paper::Document(resolution)).unwrap());
    assert_eq!(
        book.paper(form, Edition::Pdf).unwrap(),
        book.paper(Paper::Document(resolution), Edition::Pdf).unwrap(),
        "what was issued goes out as it was issued"
    );
}

#[test]
fn ballots_and_their_count_are_made_only_where_a_vote_is_secret() {
    let book = the_practice_year();
    for kind in [FormKind::Ballots, FormKind::VoteMinutes] {
        assert_eq!(book.form_subjects(kind, 2023).len(), 1, "{kind:?}");
    }
    let open = words_of(&book, FormKind::Minutes, Subject::Meeting(regular(&book, "2023-M02")));
    assert!(open.contains("Biểu quyết bằng hình thức giơ tay:"), "{open}");
    assert!(open.contains("01 đồng chí không có ý kiến"), "{open}");
}

#[test]
fn votes_tell_how_many_of_those_who_could_vote_were_there() {
    let book = the_practice_year();
    let of = Subject::Meeting(regular(&book, "2023-M01"));
    assert!(words_of(&book, FormKind::Minutes, of).contains("18/19 đồng chí có quyền biểu quyết đã tán thành"));
    assert!(words_of(&book, FormKind::Minutes, of).contains("có mặt 18/19 đồng chí"));
    assert!(words_of(&book, FormKind::VoteMinutes, of).contains("có quyền biểu quyết: 19; có mặt: 18."));
    let (unmarked, of) = changed("2023-M01", |file| file.sittings[0].marks.clear());
    assert!(!words_of(&unmarked, FormKind::Minutes, of).contains("có mặt"), "nobody knows who was there");
}

#[test]
fn the_course_follows_the_agenda_and_what_nobody_wrote_down_is_left_to_the_pen() {
    let book = the_practice_year();
    let pages = book.paper_text(Paper::Form(FormKind::Minutes, Subject::Meeting(regular(&book, "2023-M03")))).unwrap();
    let lines = pages.concat();
    let after = |heading: &str| lines.iter().rposition(|line| line == heading).map(|at| lines[at + 1].as_str());
    assert_eq!(after("1. Thông tin thời sự, phổ biến văn bản của cấp trên"), Some("…"));
    assert_eq!(after("3. Sinh hoạt chuyên đề quý I (đợt 2)"), Some("(Có biên bản riêng.)"));
    let story = after("4. Kể mẩu chuyện về Bác Hồ; biểu dương đảng viên, quần chúng").unwrap();
    assert!(story.contains("kể mẩu chuyện về Bác Hồ “Đôi dép Bác Hồ”"), "{story}");
    assert!(lines.iter().any(|line| line == "- Đến muộn 01 đồng chí: Cao Đắc Lực."));
}

#[test]
fn no_two_minutes_of_sessions_have_one_title() {
    let book = the_practice_year();
    let minutes = book.form_subjects(FormKind::SessionMinutes, 2023).into_iter();
    let titles: BTreeSet<String> = minutes
        .map(|subject| {
            let pages = book.paper_text(Paper::Form(FormKind::SessionMinutes, subject.of)).unwrap();
            pages.concat().into_iter().find(|line| line.starts_with("sinh hoạt chuyên đề")).unwrap()
        })
        .collect();
    assert_eq!(titles.len(), 7, "{titles:?}");
}

#[test]
fn a_paper_without_a_day_bears_the_month_of_what_it_is_of() {
    let book = the_practice_year();
    let month = |kind, of: &str| words_of(&book, kind, Subject::Period(of.parse().unwrap()));
    for (said, dated) in [
        (month(FormKind::Monthly, "2023-M05"), "tháng 5 năm 2023"),
        (month(FormKind::CommendationList, "2023-M02"), "tháng 02 năm 2023"),
        (month(FormKind::HalfYearSheet, "2023-H1"), "tháng 6 năm 2023"),
        (month(FormKind::Monthly, "2023-M12"), "tháng 01 năm 2024"),
    ] {
        assert!(said.contains(&format!("ngày ...... {dated}")), "{dated}: {said}");
    }
}
