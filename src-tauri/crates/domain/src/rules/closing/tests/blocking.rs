//! What blocks.

use super::{
    world::{World, YEAR, day},
    *,
};
use crate::{
    Id, Period,
    figures::RowRef,
    records::{
        DocumentKind, DocumentStatus, Grading, Happening, MeetingKind, NotGraded, Presence, Standing, StandingChange,
    },
};

fn may() -> Period {
    Period::month(YEAR, 5).unwrap()
}

fn second_quarter() -> Period {
    Period::quarter(YEAR, 2).unwrap()
}

/// Someone who came in December, and is not in the Party.
fn newcomer(world: &mut World) -> Id<crate::records::Person> {
    world.joins("Sùng Thị Mới", Standing::NonParty, "2023-12-01")
}

fn without_its_sheets(world: &mut World) {
    let records = &mut world.records;
    let (meetings, sessions) = (&records.meetings, &records.sessions);
    records.sittings.retain(|s| {
        meetings.iter().any(|m| Some(m.id) == s.meeting) || sessions.iter().any(|one| Some(one.id) == s.session)
    });
    let sittings = &records.sittings;
    records.attendance.retain(|mark| sittings.iter().any(|sitting| sitting.id == mark.sitting));
}

fn file(world: &mut World, trouble: FileTrouble) {
    let row = RowRef::to(&world.records.attachments[0]);
    world.outside.files.push(TroubledFile { row, name: "anh.jpg".to_owned(), trouble });
}

pub(super) const CASES: &[Case] = &[
    Case {
        check: Check::SessionMissing,
        also: &[],
        spoil: |world| {
            world.records.sessions.retain(|session| session.period != second_quarter());
            without_its_sheets(world);
        },
        mend: |world| {
            world.session_of(second_quarter(), Happening::NotHeld);
            world.records.sessions.last_mut().unwrap().status_reason = "Bão lũ".to_owned();
        },
        told: "2023-Q2 |  |  |  |  | /",
    },
    Case {
        check: Check::MeetingMissing,
        also: &[],
        spoil: |world| {
            world.records.meetings.retain(|meeting| meeting.period != may());
            without_its_sheets(world);
        },
        mend: |world| {
            world.meeting(MeetingKind::Regular, may(), Happening::NotHeld);
            world.records.meetings.last_mut().unwrap().status_reason = "Bão lũ".to_owned();
        },
        told: "2023-M05 |  |  |  |  | /",
    },
    Case {
        check: Check::AttendanceMissing,
        also: &[],
        spoil: |world| {
            world.records.attendance.remove(1);
        },
        mend: |world| {
            let sitting = world.records.sittings[0].id;
            world.mark(sitting, world.person(1), Presence::AbsentExcused);
            world.records.attendance.last_mut().unwrap().presence = Presence::Late;
        },
        told: "2023-M01 | 2023-01-05 | meeting sitting | Lò Văn Giả |  | 1/3",
    },
    Case {
        check: Check::AttendanceOutside,
        also: &[],
        spoil: |world| {
            let person = newcomer(world);
            world.mark(world.records.sittings[4].id, person, Presence::Present);
        },
        mend: |world| {
            let last: &mut StandingChange = world.records.standings.last_mut().unwrap();
            last.from = day("2023-01-01");
        },
        told: "2023-M05 | 2023-05-05 | meeting sitting attendance | Sùng Thị Mới | Sùng Thị Mới | /",
    },
    Case {
        check: Check::MinutesMissing,
        also: &[],
        spoil: |world| world.records.meetings[4].conclusion.clear(),
        mend: |world| {
            let meeting = Some(world.records.meetings[4].id);
            let minutes = world.document(DocumentStatus::Issued);
            (minutes.kind, minutes.meeting) = (DocumentKind::Minutes, meeting);
        },
        told: "2023-M05 | 2023-05-05 | meeting |  |  | /",
    },
    Case {
        check: Check::CommendationOutside,
        also: &[],
        spoil: |world| {
            let person = newcomer(world);
            world.commend(person, may());
        },
        mend: |world| world.records.commendations.last_mut().unwrap().person = world.person(3),
        told: "2023-M05 | 2023-05-05 | commendation | Sùng Thị Mới | Sùng Thị Mới | /",
    },
    Case {
        check: Check::CommendationWithoutMonth,
        also: &[],
        spoil: |world| {
            world.commend(world.person(3), may());
            world.records.commendations.last_mut().unwrap().period = second_quarter();
        },
        mend: |world| world.records.commendations.last_mut().unwrap().period = may(),
        told: "2023-Q2 | 2023-05-05 | commendation | Vi Văn Thử | Vi Văn Thử | /",
    },
    Case {
        check: Check::CommendationWithoutPerson,
        also: &[],
        spoil: |world| world.commend(Id::random(), may()),
        mend: |world| world.records.commendations.last_mut().unwrap().person = world.person(3),
        told: "2023-M05 | 2023-05-05 | commendation |  |  | /",
    },
    Case {
        check: Check::CommendationWithoutReason,
        also: &[],
        spoil: |world| world.records.commendations[0].reason = " ".to_owned(),
        mend: |world| world.records.commendations[0].reason = "Gương mẫu".to_owned(),
        told: "2023-M01 | 2023-01-05 | commendation | Phan Thị Ngữ | Phan Thị Ngữ | /",
    },
    Case {
        check: Check::FigureDisagrees,
        also: &[],
        spoil: |world| {
            let document = RowRef::to(&world.records.documents[0]);
            world.outside.disagreeing.push(Disagreement { document, what: "35 lượt".to_owned() });
        },
        mend: |world| world.outside.disagreeing.clear(),
        told: " |  | document |  | 35 lượt | /",
    },
    Case {
        check: Check::FileMissing,
        also: &[],
        spoil: |world| file(world, FileTrouble::Missing),
        mend: |world| world.outside.files.clear(),
        told: " |  | attachment |  | anh.jpg | /",
    },
    Case {
        check: Check::FileChanged,
        also: &[],
        spoil: |world| file(world, FileTrouble::Changed),
        mend: |world| world.outside.files.clear(),
        told: " |  | attachment |  | anh.jpg | /",
    },
    Case {
        check: Check::DoubledNumber,
        also: &[],
        spoil: |world| world.document(DocumentStatus::Issued).number = Some(1),
        mend: |world| world.records.documents.last_mut().unwrap().number = Some(2),
        told: " |  | document document |  | 01-KH/CB | 2/",
    },
    Case {
        check: Check::FarFromPeriod,
        also: &[],
        spoil: |world| world.records.sittings[0].held_on = day("2023-03-04"),
        mend: |world| world.records.sittings[0].held_on = day("2023-03-03"),
        told: "2023-M01 | 2023-03-04 | meeting sitting |  |  | 32/31",
    },
    Case {
        check: Check::GradeMissing,
        also: &[Check::GradesDoNotAddUp],
        spoil: |world| {
            let grading: &mut Grading = &mut world.records.gradings[1];
            (grading.proposed, grading.decided) = (None, None);
        },
        mend: |world| world.records.gradings[1].not_graded = Some(NotGraded::Suspended),
        told: " |  | person grading | Lò Văn Giả | Lò Văn Giả | /",
    },
    Case {
        check: Check::GradeOfNonMember,
        also: &[Check::GradesDoNotAddUp],
        spoil: |world| world.grade(YEAR, Some(world.person(3))),
        mend: |world| world.records.gradings.retain(|grading| grading.person != Some(world.records.people[3].id)),
        told: " |  | grading | Vi Văn Thử | Vi Văn Thử | /",
    },
    Case {
        check: Check::BallotsExceed,
        also: &[],
        spoil: |world| world.records.gradings[0].in_favour = Some(4),
        mend: |world| world.records.gradings[0].voters = Some(4),
        told: " |  | grading | Phan Thị Ngữ | Phan Thị Ngữ | 4/3",
    },
    Case {
        check: Check::GradesDoNotAddUp,
        also: &[],
        spoil: |world| world.records.gradings[0].not_graded = Some(NotGraded::Other),
        mend: |world| world.records.gradings[0].not_graded = None,
        told: "2023 |  |  |  |  | 4/3",
    },
];
