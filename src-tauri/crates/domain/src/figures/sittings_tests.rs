use super::*;
use crate::{
    Records,
    figures::Span,
    records::{Activity, ActivitySpan, Happening, Person, Standing, StandingChange},
};

const MAY: &str = "2023-M05";

fn day(iso: &str) -> chrono::NaiveDate {
    iso.parse().unwrap()
}

/// A branch with a regular meeting in May, and its sitting.
fn a_meeting(records: &mut Records) -> Sitting {
    let meeting = Meeting {
        id: Id::random(),
        kind: MeetingKind::Regular,
        period: MAY.parse().unwrap(),
        status: Happening::Held,
        status_reason: String::new(),
        chair: None,
        minutes_taker: None,
        speeches: None,
        conclusion: String::new(),
        note: String::new(),
    };
    let sitting = Sitting {
        id: Id::random(),
        meeting: Some(meeting.id),
        session: None,
        ordinal: 1,
        held_on: day("2023-05-05"),
        started_at: None,
        ended_at: None,
        place: String::new(),
    };
    records.meetings.push(meeting);
    records.sittings.push(sitting.clone());
    sitting
}

fn a_second_sitting(records: &mut Records, first: &Sitting) {
    records.sittings.push(Sitting { id: Id::random(), ordinal: 2, ..first.clone() });
}

fn joins(records: &mut Records, standing: Standing) -> Id<Person> {
    let id = Id::random();
    records.people.push(Person::named(id, "Phan Thị Ngữ"));
    let from = day("2020-01-01");
    records.standings.push(StandingChange { id: Id::random(), person: id, standing, from, note: String::new() });
    id
}

fn takes_part(records: &mut Records, person: Id<Person>, activity: Activity) {
    let from = day("2023-01-01");
    let span =
        ActivitySpan { id: Id::random(), person, activity, from, to: None, place: String::new(), note: String::new() };
    records.activities.push(span);
}

fn mark(records: &mut Records, sitting: &Sitting, person: Id<Person>, presence: Presence) {
    let id = Id::random();
    records.attendance.push(Attendance { id, sitting: sitting.id, person, presence, reason: String::new() });
}

fn figures(records: &Records, sitting: &Sitting) -> SittingFigures {
    let period: Period = MAY.parse().unwrap();
    View::new(records, Span::whole(period)).sitting_attendance(sitting, period)
}

#[test]
fn members_due_are_counted_by_mark_and_the_others_only_where_they_came() {
    let mut records = Records::default();
    let sitting = a_meeting(&mut records);
    let members: Vec<_> = (0..4).map(|_| joins(&mut records, Standing::Official)).collect();
    let [exempt, away] = [Activity::Exempt, Activity::Away].map(|activity| {
        let person = joins(&mut records, Standing::Official);
        takes_part(&mut records, person, activity);
        person
    });
    let others: Vec<_> = (0..2).map(|_| joins(&mut records, Standing::NonParty)).collect();
    let marks = [Presence::Present, Presence::Late, Presence::AbsentExcused, Presence::AbsentUnexcused];
    for (person, presence) in members.iter().zip(marks) {
        mark(&mut records, &sitting, *person, presence);
    }
    mark(&mut records, &sitting, exempt, Presence::Present);
    mark(&mut records, &sitting, away, Presence::AbsentExcused);
    mark(&mut records, &sitting, others[0], Presence::Present);
    let told = figures(&records, &sitting);
    let counts = [&told.present, &told.due, &told.non_party, &told.excused, &told.unexcused].map(Figure::count);
    assert_eq!(counts, [Some(3), Some(5), Some(1), Some(1), Some(1)]);
    let aside = [&told.late, &told.exempt_absent, &told.away_absent].map(Figure::count);
    assert_eq!(aside, [Some(1), Some(0), Some(1)]);
    assert_eq!(told.away_absent.rows, [RowRef::of(away)]);
    assert_eq!(told.share.value, Value::Share { part: 3, whole: 5 });
    assert_eq!(told.due.rows.iter().map(|row| row.table).collect::<Vec<_>>(), ["person"; 5]);
    assert_eq!(told.present.rows.iter().map(|row| row.table).collect::<Vec<_>>(), ["attendance"; 3]);
}

#[test]
fn nothing_is_counted_while_one_member_due_is_unmarked() {
    let mut records = Records::default();
    let sitting = a_meeting(&mut records);
    let [first, _second] = [0; 2].map(|_| joins(&mut records, Standing::Official));
    mark(&mut records, &sitting, first, Presence::Present);
    let told = figures(&records, &sitting);
    for figure in [told.present, told.due, told.share, told.non_party, told.excused, told.unexcused, told.late] {
        assert_eq!(figure.value, Value::Unknown, "{:?}", figure.rule);
    }
    assert_eq!([told.exempt_absent, told.away_absent].map(|figure| figure.count()), [Some(0); 2]);
}

#[test]
fn voters_are_told_as_present_where_the_whole_sheet_bears_the_vote_out() {
    let mut records = Records::default();
    let sitting = a_meeting(&mut records);
    let [came, absent] = [0; 2].map(|_| joins(&mut records, Standing::Official));
    let probationary = joins(&mut records, Standing::Probationary);
    let [exempt, away, here] = [Activity::Exempt, Activity::Away, Activity::HereTemporarily].map(|activity| {
        let person = joins(&mut records, Standing::Official);
        takes_part(&mut records, person, activity);
        person
    });
    for person in [came, probationary, exempt, away, here] {
        mark(&mut records, &sitting, person, Presence::Late);
    }
    let marks = [0, 2].map(|nth: usize| RowRef::to(&records.attendance[nth]));
    let vote = |eligible, in_favour| Vote {
        id: Id::random(),
        meeting: sitting.meeting.unwrap(),
        ordinal: 1,
        subject: String::new(),
        in_favour,
        against: 0,
        abstained: 0,
        eligible,
        secret: false,
    };
    let present = |records: &Records, vote: &Vote| {
        let period: Period = MAY.parse().unwrap();
        View::new(records, Span::whole(period)).vote_figures(vote, period).present
    };
    assert_eq!(present(&records, &vote(3, 2)).value, Value::Unknown, "one is unmarked");
    mark(&mut records, &sitting, absent, Presence::AbsentExcused);
    let told = present(&records, &vote(3, 2));
    assert_eq!((told.value, told.rows), (Value::Count(2), marks.to_vec()));
    assert_eq!(present(&records, &vote(4, 2)).value, Value::Unknown, "the vote was recorded with more voters");
    assert_eq!(present(&records, &vote(3, 3)).value, Value::Unknown, "more voted than came");
    a_second_sitting(&mut records, &sitting);
    assert_eq!(present(&records, &vote(3, 2)).value, Value::Unknown, "nobody knows at which sitting");
}

#[test]
fn contributions_are_added_up_and_of_nobody_they_are_unknown() {
    let mut records = Records::default();
    let sitting = a_meeting(&mut records);
    let person = joins(&mut records, Standing::Official);
    for times in [1, 2] {
        records.contributions.push(Contribution {
            id: Id::random(),
            meeting: sitting.meeting,
            session: None,
            person,
            times,
            content: String::new(),
        });
    }
    let period: Period = MAY.parse().unwrap();
    let view = View::new(&records, Span::whole(period));
    let said = view.said_in_meeting(sitting.meeting.unwrap());
    assert_eq!(view.contribution_count(&said, period).count(), Some(3));
    assert_eq!(view.contribution_count(&[], period).value, Value::Unknown);
}

#[test]
fn whoever_is_commended_in_another_meeting_is_told_there_whatever_the_month() {
    let mut records = Records::default();
    let regular = a_meeting(&mut records).meeting;
    let other = Meeting { id: Id::random(), kind: MeetingKind::Extraordinary, ..records.meetings[0].clone() };
    let person = joins(&mut records, Standing::Official);
    for (meeting, month) in [(Some(other.id), 4), (None, 5), (regular, 4)] {
        records.commendations.push(Commendation {
            id: Id::random(),
            person,
            period: Period::month(2023, month).unwrap(),
            dated: day("2023-05-05"),
            meeting,
            document: None,
            reason: "Hoàn thành tốt nhiệm vụ".to_owned(),
            note: String::new(),
        });
    }
    let view = View::new(&records, Span::whole(MAY.parse().unwrap()));
    let told = |meeting| view.commended_in(meeting).iter().map(|given| given.id).collect::<Vec<_>>();
    assert_eq!(told(&other), [records.commendations[0].id]);
    assert_eq!(told(&records.meetings[0]), [records.commendations[1].id]);
}

#[test]
fn the_regular_meeting_before_is_the_last_one_held() {
    let mut records = Records::default();
    a_meeting(&mut records);
    for (month, status) in [(2, Happening::Held), (3, Happening::Held), (4, Happening::PutOff)] {
        let period = Period::month(2023, month).unwrap();
        let meeting = Meeting { id: Id::random(), period, status, ..records.meetings[0].clone() };
        records.meetings.push(meeting);
    }
    let view = View::new(&records, Span::whole(Period::year(2023)));
    let before = view.regular_meeting_before(&records.meetings[0]).map(|meeting| meeting.period);
    assert_eq!(before, Period::month(2023, 3));
}

#[test]
fn whoever_became_a_member_in_the_year_has_a_share_of_what_they_were_due_at_alone() {
    let mut records = Records::default();
    let early = a_meeting(&mut records);
    let later = a_meeting(&mut records);
    for (sitting, on) in [(&early, "2023-02-03"), (&later, "2023-05-05")] {
        let found = records.sittings.iter_mut().find(|one| one.id == sitting.id);
        found.unwrap().held_on = day(on);
    }
    let person = joins(&mut records, Standing::NonParty);
    let from = day("2023-03-01");
    let standing = Standing::Probationary;
    records.standings.push(StandingChange { id: Id::random(), person, standing, from, note: String::new() });
    mark(&mut records, &early, person, Presence::Present);
    let share = |records: &Records| View::new(records, Span::whole(Period::year(2023))).sittings_share(person).value;
    assert_eq!(share(&records), Value::Unknown);
    mark(&mut records, &later, person, Presence::Present);
    assert_eq!(share(&records), Value::Share { part: 1, whole: 1 });
}
