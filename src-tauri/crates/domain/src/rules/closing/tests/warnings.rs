//! What is only told.

use super::{
    world::{World, YEAR, day, time},
    *,
};
use crate::{
    Period,
    records::{
        AttachmentOwner, DocumentStatus, Grade, Happening, MeetingKind, PaperStatus, Presence, Standing, StoryStatus,
    },
};

fn may() -> Period {
    Period::month(YEAR, 5).unwrap()
}

fn second_quarter() -> Period {
    Period::quarter(YEAR, 2).unwrap()
}

pub(super) const CASES: &[Case] = &[
    Case {
        check: Check::YearRuns,
        also: &[],
        spoil: |world| world.today = day("2023-12-31"),
        mend: |world| world.today = day("2024-01-01"),
        told: "2023 | 2023-12-31 |  |  |  | /",
    },
    Case {
        check: Check::MeetingUnsettled,
        also: &[],
        spoil: |world| {
            world.meeting(MeetingKind::Extraordinary, may(), Happening::Planned);
        },
        mend: |world| world.records.meetings.last_mut().unwrap().status = Happening::NotHeld,
        told: "2023-M05 | 2023-05-31 | meeting |  |  | /",
    },
    Case {
        check: Check::SessionUnsettled,
        also: &[],
        spoil: |world| {
            world.session_of(second_quarter(), Happening::PutOff);
        },
        mend: |world| world.records.sessions.last_mut().unwrap().status = Happening::NotHeld,
        told: "2023-Q2 | 2023-06-30 | thematic_session |  | Tọa đàm | /",
    },
    Case {
        check: Check::AttendanceLow,
        also: &[],
        spoil: |world| world.records.attendance[0].presence = Presence::AbsentExcused,
        mend: |world| world.records.attendance[0].presence = Presence::Late,
        told: "2023-M01 | 2023-01-05 | meeting attendance |  |  | 2/3",
    },
    Case {
        check: Check::AbsentUnexcused,
        also: &[Check::AttendanceLow],
        spoil: |world| world.records.attendance[0].presence = Presence::AbsentUnexcused,
        mend: |world| world.records.attendance[0].presence = Presence::Present,
        told: "2023-M01 | 2023-01-05 | meeting attendance | Phan Thị Ngữ | Phan Thị Ngữ | /",
    },
    Case {
        check: Check::MeetingShort,
        also: &[],
        spoil: |world| world.records.sittings[0].ended_at = time("15:29:00"),
        mend: |world| world.records.sittings[0].ended_at = time("15:30:00"),
        told: "2023-M01 | 2023-01-05 | meeting sitting |  |  | 89/90",
    },
    Case {
        check: Check::StorytellerAgain,
        also: &[],
        spoil: |world| world.records.stories[1].person = world.records.stories[0].person,
        mend: |world| world.records.stories[1].status = StoryStatus::Assigned,
        told: "2023-M02 |  | meeting story story | Lò Văn Giả | Lò Văn Giả | /",
    },
    Case {
        check: Check::CommendedOffHabit,
        also: &[],
        spoil: |world| {
            world.records.commendations.remove(0);
        },
        mend: |world| world.commend(world.person(3), Period::month(YEAR, 1).unwrap()),
        told: "2023-M01 |  | commendation commendation |  |  | 2/3",
    },
    Case {
        check: Check::CommendedTwice,
        also: &[],
        spoil: |world| world.commend(world.person(0), may()),
        mend: |world| world.records.commendations.last_mut().unwrap().person = world.person(3),
        told: "2023-M05 |  | commendation commendation | Phan Thị Ngữ | Phan Thị Ngữ | 2/",
    },
    Case {
        check: Check::UnitNeverCommended,
        also: &[],
        spoil: |world| {
            let unit = world.unit(3, "Thanh tra");
            world.records.placements[3].unit = Some(unit);
        },
        mend: |world| world.commend(world.person(3), may()),
        told: "2023 |  | unit |  | Thanh tra | /",
    },
    Case {
        check: Check::TopicWithoutPlan,
        also: &[],
        spoil: |world| world.records.programmes[0].plan = None,
        mend: |world| world.records.programmes[0].plan = Some(world.records.documents[0].id),
        told: " |  | annual_topic |  | Chuyên đề năm 2023 | /",
    },
    Case {
        check: Check::PapersMissing,
        also: &[],
        spoil: |world| world.records.campaign_papers[1].status = PaperStatus::NotHandedIn,
        mend: |world| world.records.campaign_papers[1].status = PaperStatus::Presented,
        told: " | 2023-06-30 | campaign person | Lò Văn Giả | Tự soi, tự sửa | 1/3",
    },
    Case {
        check: Check::PhotoWithoutCaption,
        also: &[],
        spoil: |world| {
            let session = world.records.attachments[0].owner.clone();
            world.photo(AttachmentOwner::Session, session, "");
        },
        mend: |world| world.records.attachments.last_mut().unwrap().caption = "Trao đổi".to_owned(),
        told: "2023-Q1 |  | thematic_session attachment |  | Tọa đàm | 1/2",
    },
    Case {
        check: Check::DocumentUnfinished,
        also: &[],
        spoil: |world| world.document(DocumentStatus::WaitingForSignature).dated = Some(day("2023-05-02")),
        mend: |world| world.records.documents.last_mut().unwrap().status = DocumentStatus::Issued,
        told: " | 2023-05-02 | document |  | …-KH/CB ra quân | /",
    },
    Case {
        check: Check::ProbationOver,
        also: &[],
        spoil: |world| {
            world.becomes(world.person(2), Standing::Probationary, "2022-06-01");
            world.records.people[2].admission_ceremony = Some("2022-06-15".parse().unwrap());
        },
        mend: |world| world.becomes(world.person(2), Standing::Official, "2023-06-15"),
        told: " | 2023-06-15 | person | Tô Thị Mẫu | Tô Thị Mẫu | /",
    },
    Case {
        check: Check::BranchUngraded,
        also: &[],
        spoil: |world| world.records.gradings.retain(|grading| grading.person.is_some()),
        mend: |world| world.grade(YEAR, None),
        told: "2023 |  |  |  |  | /",
    },
    Case {
        check: Check::AwaitingDecision,
        also: &[],
        spoil: |world: &mut World| world.records.gradings[0].decided = None,
        mend: |world| world.records.gradings[0].decided = Some(Grade::Fulfilled),
        told: "2023 |  | grading |  |  | 1/4",
    },
    Case {
        check: Check::BackupOld,
        also: &[],
        spoil: |world| world.outside.verified_backup = Some(day("2023-12-10")),
        mend: |world| world.outside.verified_backup = Some(day("2023-12-11")),
        told: "2023 | 2023-12-10 |  |  |  | 31/30",
    },
];
