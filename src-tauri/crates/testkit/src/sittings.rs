//! Meetings, their sheets, and commendations.

use book::Book;
use domain::{
    Id, Period,
    entry::{MeetingFile, SittingFile},
    records::{Attendance, Commendation, Happening, Person, Presence},
    rules::sheet::SheetGroup,
};

use crate::day;

/// A regular meeting held on a day, of the month in which it lies, with nobody marked.
#[must_use]
pub fn a_meeting_on(book: &Book, iso: &str) -> MeetingFile {
    let period = Period::month_of(day(iso));
    let mut file = book.new_meeting(period.year);
    file.meeting.period = period;
    file.meeting.status = Happening::Held;
    file.sittings[0].sitting.held_on = day(iso);
    file
}

/// Marks all who are due, and all quần chúng, as present.
pub fn everyone_present(book: &Book, file: &mut SittingFile) {
    let sheet = book.attendance_sheet(file.sitting.held_on);
    let expected = sheet.iter().filter(|row| matches!(row.group, SheetGroup::Due | SheetGroup::NonParty));
    file.marks = expected.map(|row| mark(file, row.person, Presence::Present)).collect();
}

/// A mark on the sheet of a sitting.
#[must_use]
pub fn mark(file: &SittingFile, person: Id<Person>, presence: Presence) -> Attendance {
    Attendance { id: Id::random(), sitting: file.sitting.id, person, presence, reason: String::new() }
}

/// A commendation of the month in which a day lies.
#[must_use]
pub fn a_commendation(person: Id<Person>, iso: &str) -> Commendation {
    Commendation {
        id: Id::random(),
        person,
        period: Period::month_of(day(iso)),
        dated: day(iso),
        meeting: None,
        document: None,
        reason: "Hoàn thành tốt nhiệm vụ đột xuất".to_owned(),
        note: String::new(),
    }
}
