//! A year of invented people for the tests beside it, small enough to count by hand. What clerks type is hostile here.

use std::str::FromStr;

use chrono::NaiveDate;
use domain::{
    Id, Period, Records,
    records::{self as r, Happening, MeetingKind, Presence, Record, Standing, StudyForm},
};

pub(super) const YEAR: i32 = 2023;
pub(super) const PERSON: &str = r#"Lê "Thị" <b>Mẫu</b> & Em"#;
pub(super) const IDENTITY_NO: &str = "001099000001";
pub(super) const UNIT: &str = "Phòng <Một>";

/// The person of everything in the sample.
pub(super) fn person() -> Id<r::Person> {
    id(1)
}

/// The year.
pub(super) fn records() -> Records {
    let mut records = people();
    records.meetings = vec![meeting(11, 5, Some(0)), meeting(12, 2, None)];
    records.sittings = vec![sitting(21, Some(11), None, "2023-05-05"), sitting(22, None, Some(31), "2023-03-10")];
    records.attendance = vec![mark(41, 21, 1, Presence::Present), mark(42, 22, 1, Presence::AbsentExcused)];
    records.sessions = vec![session()];
    records.session_forms = vec![r::SessionForm {
        id: id(32),
        session: id(31),
        ordinal: 1,
        form: StudyForm::Roundtable,
        other_name: String::new(),
        is_new: true,
    }];
    records.commendations = vec![r::Commendation {
        id: id(51),
        person: person(),
        period: period("2023-M05"),
        dated: day("2023-05-05"),
        meeting: Some(id(11)),
        document: None,
        reason: "Giúp dân\nvùng lũ".to_owned(),
        note: String::new(),
    }];
    records.gradings =
        vec![grading(61, None, Some(r::Grade::Good), None), grading(62, Some(1), None, Some(r::NotGraded::Exempt))];
    records.files = vec![r::StoredFile {
        id: id(71),
        hash: "ab".repeat(32),
        size: 12,
        media_type: "image/jpeg".to_owned(),
        width: Some(1200),
        height: None,
    }];
    records.attachments = vec![r::Attachment {
        id: id(72),
        owner_kind: r::AttachmentOwner::Meeting,
        owner: id::<r::Meeting>(11).to_string(),
        ordinal: 1,
        role: r::AttachmentRole::Photo,
        file: id(71),
        file_name: "anh.jpg".to_owned(),
        caption: "<script>alert(1)</script>".to_owned(),
        taken_on: None,
    }];
    records
}

fn people() -> Records {
    let member = r::Person {
        birth: Some("1975-05".parse().unwrap()),
        identity_no: IDENTITY_NO.to_owned(),
        note: "=1+1".to_owned(),
        ..r::Person::named(person(), PERSON)
    };
    let non_party = r::Person::named(id(2), "Vũ Văn Thử");
    let standing = |nth, who: u32, standing| r::StandingChange {
        id: id(nth),
        person: id(who),
        standing,
        from: day("2020-01-01"),
        note: String::new(),
    };
    let unit = r::Unit { id: id(5), ordinal: 1, name: UNIT.to_owned(), from: None, to: None };
    let placement = r::Placement {
        id: id(6),
        person: person(),
        unit: Some(unit.id),
        job_title: "Chuyên viên".to_owned(),
        from: day("2020-01-01"),
        to: None,
    };
    Records {
        people: vec![non_party, member],
        standings: vec![standing(3, 1, Standing::Official), standing(4, 2, Standing::NonParty)],
        units: vec![unit],
        placements: vec![placement],
        ..Records::default()
    }
}

fn meeting(nth: u32, month: u8, speeches: Option<u32>) -> r::Meeting {
    r::Meeting {
        id: id(nth),
        kind: MeetingKind::Regular,
        period: Period::month(YEAR, month).unwrap(),
        status: Happening::Held,
        status_reason: String::new(),
        chair: Some(person()),
        minutes_taker: None,
        speeches,
        conclusion: String::new(),
        note: String::new(),
    }
}

fn session() -> r::ThematicSession {
    r::ThematicSession {
        id: id(31),
        period: period("2023-Q1"),
        status: Happening::Held,
        status_reason: String::new(),
        title: "Học tập & làm theo".to_owned(),
        scope: r::StudyScope::WholeText,
        topic: None,
        campaign: None,
        plan: None,
        counts: true,
        role: r::JointRole::Own,
        site_name: String::new(),
        site_address: String::new(),
        chair: None,
        speeches: None,
        conclusion: String::new(),
        note: String::new(),
    }
}

fn sitting(nth: u32, meeting: Option<u32>, session: Option<u32>, on: &str) -> r::Sitting {
    r::Sitting {
        id: id(nth),
        meeting: meeting.map(id),
        session: session.map(id),
        ordinal: 1,
        held_on: day(on),
        started_at: None,
        ended_at: None,
        place: String::new(),
    }
}

fn mark(nth: u32, sitting: u32, person: u32, presence: Presence) -> r::Attendance {
    r::Attendance { id: id(nth), sitting: id(sitting), person: id(person), presence, reason: String::new() }
}

fn grading(nth: u32, person: Option<u32>, decided: Option<r::Grade>, not_graded: Option<r::NotGraded>) -> r::Grading {
    r::Grading {
        id: id(nth),
        year: YEAR,
        person: person.map(id),
        own: decided,
        proposed: decided,
        in_favour: None,
        voters: None,
        decided,
        decision: String::new(),
        decided_on: None,
        not_graded,
        note: String::new(),
    }
}

/// The identity of this number, the same in every run.
pub(super) fn id<T: Record>(nth: u32) -> Id<T> {
    Id::from_str(&format!("00000000-0000-4000-8000-{nth:012}")).unwrap()
}

pub(super) fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn period(text: &str) -> Period {
    text.parse().unwrap()
}
