//! A regular meeting combined with a thematic session is one sitting with one sheet, counted once in each list.

use domain::{
    Id,
    entry::MeetingFile,
    records::{Attendance, Presence, ThematicSession},
};
use testkit::{TestBook, the_practice_year};

use crate::{number, period, year};

/// The meeting of March, and the session with which it sits.
fn march(book: &TestBook) -> (MeetingFile, Id<ThematicSession>) {
    let row = book.meetings(2023).into_iter().find(|row| row.period == period("2023-M03")).unwrap();
    let file = book.meeting(row.id).unwrap();
    let session = file.sittings[0].sitting.session.unwrap();
    (file, session)
}

#[test]
fn they_share_one_sitting_and_one_sheet() {
    let book = the_practice_year();
    let (meeting, session) = march(&book);
    let session = book.session(session).unwrap();
    assert_eq!(meeting.sittings, session.sittings);
    assert_eq!(meeting.sittings.len(), 1);
    let of_sitting = |mark: &&Attendance| mark.sitting == meeting.sittings[0].sitting.id;
    assert_eq!(book.records().attendance.iter().filter(of_sitting).count(), meeting.sittings[0].marks.len());
}

#[test]
fn each_list_has_it_once() {
    let book = the_practice_year();
    let (meeting, session) = march(&book);
    let listed = book.meetings(2023).into_iter().filter(|row| row.combined_with.is_some()).collect::<Vec<_>>();
    assert_eq!(listed.iter().map(|row| row.id).collect::<Vec<_>>(), [meeting.meeting.id]);
    assert_eq!(book.sessions(2023).into_iter().filter(|row| row.id == session).count(), 1);
    let view = year(&book, 2023);
    assert_eq!((number(&view.regular_meeting_count()), number(&view.session_count())), (12, 7));
}

#[test]
fn what_is_marked_on_the_meeting_stands_on_the_session_too() {
    let mut book = the_practice_year();
    let (mut meeting, session) = march(&book);
    let secretary = book.people(2023, None, "Nguyễn Đỗ Trường Thụy").people[0].id;
    let before = year(&book, 2023).session_tally(session);
    let marks = &mut meeting.sittings[0].marks;
    marks.iter_mut().find(|mark| mark.person == secretary).unwrap().presence = Presence::AbsentUnexcused;
    book.save_meeting(&meeting).unwrap();
    let after = year(&book, 2023).session_tally(session);
    assert_eq!((after.present, after.due, after.unexcused), (before.present - 1, before.due, 1));
    assert_eq!(book.session(session).unwrap().sittings, book.meeting(meeting.meeting.id).unwrap().sittings);
}

#[test]
fn deleting_the_meeting_leaves_the_session_its_sitting_and_its_sheet() {
    let mut book = the_practice_year();
    let (meeting, session) = march(&book);
    let sheet = meeting.sittings[0].marks.clone();
    book.delete_meeting(meeting.meeting.id).unwrap();
    let left = book.session(session).unwrap();
    assert_eq!(left.sittings[0].sitting.meeting, None);
    assert_eq!(left.sittings[0].marks, sheet);
    let view = year(&book, 2023);
    assert_eq!((number(&view.regular_meeting_count()), number(&view.session_count())), (11, 7));
    assert_eq!(number(&view.commendation_times(period("2023"))), 34);
    assert!(book.check().unwrap().is_sound());
}

#[test]
fn deleting_the_session_leaves_the_meeting_its_sitting_and_its_sheet() {
    let mut book = the_practice_year();
    let (meeting, session) = march(&book);
    book.delete_session(session).unwrap();
    let left = book.meeting(meeting.meeting.id).unwrap();
    assert_eq!(left.sittings[0].sitting.session, None);
    assert_eq!(left.sittings[0].marks, meeting.sittings[0].marks);
    assert_eq!(number(&year(&book, 2023).session_count()), 6);
    assert!(book.check().unwrap().is_sound());
}
