//! Who counts, and where.

use domain::{
    figures::Value,
    records::{Activity, Presence},
};
use testkit::{TestBook, a_book_in_a_moment, a_meeting_on, day, everyone_present, mark, someone, the_practice_year};

use crate::{name_of, number, period, year};

#[test]
fn a_probationary_member_counts_in_the_strength_of_the_branch() {
    let mut book = a_book_in_a_moment();
    someone("Đỗ Thị Ẩn").probationary("2023-05-19").saved_in(&mut book);
    let counts = book.people(2023, Some(day("2023-12-31")), "").counts;
    assert_eq!((counts.party_members, counts.probationary, counts.official), (1, 1, 0));
    assert_eq!(number(&year(&book, 2023).party_members()), 1);
}

#[test]
fn a_member_of_another_branch_here_temporarily_stands_on_a_line_of_their_own() {
    let mut book = a_book_in_a_moment();
    someone("Lý Thị Ủy").official("2020-01-01").saved_in(&mut book);
    someone("Vũ Đức Ổn")
        .official("2023-01-01")
        .taking_part(Activity::HereTemporarily, "2023-01-01")
        .saved_in(&mut book);
    let view = year(&book, 2023);
    assert_eq!((number(&view.party_members()), number(&view.here_temporarily())), (1, 1));
    let counts = book.people(2023, Some(day("2023-12-31")), "").counts;
    assert_eq!((counts.party_members, counts.here_temporarily), (1, 1));
    assert_eq!(book.attendance_sheet(day("2023-06-01")).len(), 2);
}

#[test]
fn someone_exempt_counts_in_the_strength_of_the_branch_and_not_among_those_due() {
    let mut book = a_book_in_a_moment();
    let meeting = held_with_an_exempt_member(&mut book, false);
    assert_eq!(number(&year(&book, 2023).party_members()), 2);
    assert_eq!((meeting.present, meeting.due, meeting.unmarked), (1, 1, 0));
}

#[test]
fn someone_exempt_who_comes_counts_as_due_and_as_present() {
    let mut book = a_book_in_a_moment();
    let meeting = held_with_an_exempt_member(&mut book, true);
    assert_eq!((meeting.present, meeting.due, meeting.unmarked), (2, 2, 0));
}

fn held_with_an_exempt_member(book: &mut TestBook, who_comes: bool) -> domain::rules::sheet::Tally {
    someone("Ngô Thị Yến").official("2020-01-01").saved_in(book);
    let exempt =
        someone("Tô Văn Lão").official("1990-01-01").taking_part(Activity::Exempt, "2022-01-01").saved_in(book);
    let mut file = a_meeting_on(book, "2023-03-03");
    everyone_present(book, &mut file.sittings[0]);
    if who_comes {
        let came = mark(&file.sittings[0], exempt, Presence::Present);
        file.sittings[0].marks.push(came);
    }
    book.save_meeting(&file).unwrap();
    book.meetings(2023)[0].tally.clone().unwrap()
}

#[test]
fn a_late_member_was_present_and_others_are_in_neither_figure() {
    let mut book = a_book_in_a_moment();
    let late = someone("Mai Thị Muộn").official("2020-01-01").saved_in(&mut book);
    let absent = someone("Hà Văn Vắng").official("2020-01-01").saved_in(&mut book);
    someone("Lê Quần Chúng").non_party("2020-01-01").saved_in(&mut book);
    let mut file = a_meeting_on(&book, "2023-03-03");
    everyone_present(&book, &mut file.sittings[0]);
    for entry in &mut file.sittings[0].marks {
        match entry.person {
            id if id == late => entry.presence = Presence::Late,
            id if id == absent => entry.presence = Presence::AbsentUnexcused,
            _ => {}
        }
    }
    book.save_meeting(&file).unwrap();
    let tally = book.meetings(2023)[0].tally.clone().unwrap();
    assert_eq!((tally.present, tally.due, tally.non_party, tally.unexcused), (1, 2, 1, 1));
}

#[test]
fn one_unmarked_member_makes_the_share_of_the_year_unknown() {
    let mut book = the_practice_year();
    let id = book.sessions(2023)[0].id;
    let mut file = book.session(id).unwrap();
    let secretary = book.people(2023, None, "Nguyễn Đỗ Trường Thụy").people[0].id;
    file.sittings[0].marks.retain(|mark| mark.person != secretary);
    book.save_session(&file).unwrap();
    let view = year(&book, 2023);
    let attendance = view.attendance_of(&view.sessions(), period("2023"));
    assert_eq!(attendance.share.value, Value::Unknown);
    assert_eq!(attendance.present.value, Value::Unknown);
    assert_eq!(book.sessions(2023)[0].unmarked, 1);
}

#[test]
fn one_meeting_without_a_count_makes_the_speeches_unknown_not_fewer() {
    let mut book = the_practice_year();
    let mut file = book.meeting(book.meetings(2023)[4].id).unwrap();
    file.meeting.speeches = None;
    book.save_meeting(&file).unwrap();
    assert_eq!(year(&book, 2023).meeting_speeches().value, Value::Unknown);
}

#[test]
fn deleting_one_commendation_makes_it_33_everywhere() {
    let mut book = the_practice_year();
    let gone = book.records().commendations[0].clone();
    let person = name_of(&book, &gone);
    let times_of = |book: &TestBook| book.people(2023, None, &person).people[0].commendations;
    let before = times_of(&book);
    book.delete_commendation(gone.id).unwrap();
    assert_eq!(book.ledger(2023).sum.times, 33);
    assert_eq!(book.ledger(2023).months.iter().map(|month| month.lines.len()).sum::<usize>(), 33);
    let status = book.status().into_iter().find(|status| status.year == 2023).unwrap();
    assert_eq!(status.commendation_times, 33);
    let figure = year(&book, 2023).commendation_times(period("2023"));
    assert_eq!((number(&figure), figure.rows.len()), (33, 33));
    assert_eq!(book.meetings(2023).iter().map(|meeting| meeting.commended).sum::<u32>(), 33);
    assert_eq!(times_of(&book), before - 1);
}

#[test]
fn a_person_who_leaves_keeps_their_commendations_here() {
    let mut book = the_practice_year();
    let id = book.people(2023, None, "Lưu Ngọc Khuyến").people[0].id;
    let mut file = book.person(id).unwrap();
    file.activities.push(domain::records::ActivitySpan {
        id: domain::Id::random(),
        person: id,
        activity: Activity::TransferredOut,
        from: day("2023-12-01"),
        to: None,
        place: "Chi bộ Văn phòng Đảng ủy".to_owned(),
        note: String::new(),
    });
    book.save_person(&file).unwrap();
    let view = year(&book, 2023);
    assert_eq!(number(&view.party_members()), 20);
    assert_eq!(number(&view.commendation_times(period("2023"))), 34);
}
