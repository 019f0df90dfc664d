use chrono::NaiveDate;

use super::*;
use crate::{
    Period, Records,
    figures::Span,
    records::{Happening, Meeting, MeetingKind, Presence, Standing, StandingChange},
};

fn meeting(month: u8) -> Meeting {
    Meeting {
        id: Id::random(),
        kind: MeetingKind::Regular,
        period: Period::month(2023, month).unwrap(),
        status: Happening::Held,
        status_reason: String::new(),
        chair: None,
        minutes_taker: None,
        speeches: None,
        conclusion: String::new(),
        note: String::new(),
    }
}

fn sitting(meeting: &Meeting) -> Sitting {
    Sitting {
        id: Id::random(),
        meeting: Some(meeting.id),
        session: None,
        ordinal: 1,
        held_on: meeting.period.first_day(),
        started_at: None,
        ended_at: None,
        place: String::new(),
    }
}

/// Someone, and four regular meetings of which all but the last are marked.
fn records(standing: Standing, marks: &[Presence]) -> (Records, Id<Person>) {
    let person = Person::named(Id::random(), "An");
    let id = person.id;
    let from = NaiveDate::from_ymd_opt(2010, 1, 1).unwrap();
    let meetings: Vec<Meeting> = (1..=4).map(meeting).collect();
    let sittings: Vec<Sitting> = meetings.iter().map(sitting).collect();
    let mark = |(sitting, presence): (&Sitting, &Presence)| Attendance {
        id: Id::random(),
        sitting: sitting.id,
        person: id,
        presence: *presence,
        reason: String::new(),
    };
    let records = Records {
        people: vec![person],
        standings: vec![StandingChange { id: Id::random(), person: id, standing, from, note: String::new() }],
        attendance: sittings.iter().zip(marks).map(mark).collect(),
        meetings,
        sittings,
        ..Records::default()
    };
    (records, id)
}

#[test]
fn late_ones_attended_and_the_absent_did_not() {
    use Presence::{AbsentExcused, AbsentUnexcused, Late, Present};
    let (records, person) = records(Standing::Official, &[Present, Late, AbsentExcused, AbsentUnexcused]);
    let view = View::new(&records, Span::whole(Period::year(2023)));
    assert_eq!((view.sittings_attended(person).count(), view.sittings_due(person).count()), (Some(2), Some(4)));
    assert_eq!(view.sittings_attended(person).rows.len(), 2);
}

#[test]
fn a_sheet_that_nobody_marked_leaves_attendance_unknown() {
    let (records, person) = records(Standing::Official, &[Presence::Present; 3]);
    let view = View::new(&records, Span::whole(Period::year(2023)));
    assert_eq!(view.sittings_attended(person).value, Value::Unknown);
    let march = View::new(&records, Span::up_to(Period::year(2023), NaiveDate::from_ymd_opt(2023, 3, 31).unwrap()));
    assert_eq!((march.sittings_attended(person).count(), march.sittings_due(person).count()), (Some(3), Some(3)));
}

#[test]
fn quan_chung_are_due_nowhere_and_their_presence_is_told() {
    let (records, person) = records(Standing::NonParty, &[Presence::Present; 2]);
    let view = View::new(&records, Span::whole(Period::year(2023)));
    assert_eq!((view.sittings_attended(person).count(), view.sittings_due(person).count()), (Some(2), Some(0)));
}

#[test]
fn whoever_joined_within_the_year_attended_only_where_they_were_due() {
    use Presence::Present;
    let (mut records, person) = records(Standing::NonParty, &[Present; 4]);
    let day = records.sittings[2].held_on;
    let joined =
        StandingChange { id: Id::random(), person, standing: Standing::Probationary, from: day, note: String::new() };
    records.standings.push(joined);
    let view = View::new(&records, Span::whole(Period::year(2023)));
    assert_eq!((view.sittings_attended(person).count(), view.sittings_due(person).count()), (Some(2), Some(2)));
    assert_eq!(view.sittings_share(person).value, Value::Share { part: 2, whole: 2 });
}
