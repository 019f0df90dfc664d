use super::*;
use crate::records::{ActivitySpan, Office, Post, Setting};

const YEAR: i32 = 2023;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn joins(records: &mut Records, name: &str, standing: Standing, from: &str) -> Id<Person> {
    let person = Person::named(Id::random(), name);
    let id = person.id;
    records.people.push(person);
    records.standings.push(StandingChange {
        id: Id::random(),
        person: id,
        standing,
        from: day(from),
        note: String::new(),
    });
    id
}

fn takes_part(records: &mut Records, person: Id<Person>, activity: Activity, from: &str) {
    let (place, note) = (String::new(), String::new());
    let from = day(from);
    records.activities.push(ActivitySpan { id: Id::random(), person, activity, from, to: None, place, note });
}

fn grading(person: Option<Id<Person>>, decided: Option<Grade>) -> Grading {
    Grading {
        id: Id::random(),
        year: YEAR,
        person,
        own: Some(Grade::Excellent),
        proposed: Some(Grade::Good),
        in_favour: None,
        voters: None,
        decided,
        decision: String::new(),
        decided_on: None,
        not_graded: None,
        note: String::new(),
    }
}

/// A branch whose members have these grades by decision.
fn graded(grades: impl IntoIterator<Item = (Grade, usize)>) -> Records {
    let mut records = Records::default();
    for (grade, count) in grades {
        for _ in 0..count {
            let person = joins(&mut records, "Phan Thị Ngữ", Standing::Official, "2020-01-01");
            records.gradings.push(grading(Some(person), Some(grade)));
        }
    }
    records
}

#[test]
fn a_fifth_may_be_excellent_and_each_reading_has_its_own_fifth() {
    for (n, most) in [(21, 4), (20, 4), (19, 3), (10, 2), (9, 1), (4, 0), (0, 0)] {
        assert_eq!(CapReading::GoodAndAbove.most_excellent(n, 20), most, "{n}");
    }
    for (n, most) in [(21, 3), (24, 4), (23, 3), (6, 1), (5, 0), (0, 0)] {
        assert_eq!(CapReading::ExactlyGood.most_excellent(n, 20), most, "{n}");
    }
    for n in 0..200 {
        let x = CapReading::ExactlyGood.most_excellent(n, 20);
        let fits = |x: u32| x <= n && x <= (n - x) * 20 / 100;
        assert!(fits(x) && !fits(x + 1), "{n}: {x}");
    }
}

#[test]
fn the_cap_warns_by_the_reading_of_the_book() {
    let mut records = graded([(Grade::Excellent, 4), (Grade::Good, 17), (Grade::Fulfilled, 2)]);
    assert_eq!(CapReading::of(&records), CapReading::ExactlyGood);
    let strict = cap_exceeded(&records, YEAR, CapReading::of(&records));
    assert_eq!(strict, Some(CapExceeded { allowed: 3, given: 4 }));
    let value = CapReading::GoodAndAbove;
    let key = CAP_SETTING.to_owned();
    records.settings.push(Setting { id: Id::random(), key, value: crate::Code::code(value).to_owned() });
    assert_eq!(cap_exceeded(&records, YEAR, CapReading::of(&records)), None);
    assert_eq!(cap_exceeded(&records, YEAR - 1, CapReading::ExactlyGood), None);
}

#[test]
fn the_last_step_is_the_grade_and_who_is_not_graded_has_none() {
    let decided = grading(None, Some(Grade::Fulfilled));
    assert_eq!(effective(&decided), Some((Grade::Fulfilled, GradingStep::Decided)));
    let proposed = grading(None, None);
    assert_eq!(effective(&proposed), Some((Grade::Good, GradingStep::Proposed)));
    let own = Grading { proposed: None, ..grading(None, None) };
    assert_eq!(effective(&own), Some((Grade::Excellent, GradingStep::Own)));
    assert_eq!(effective(&Grading { own: None, ..own.clone() }), None);
    assert_eq!(effective(&Grading { not_graded: Some(NotGraded::Exempt), ..decided.clone() }), None);
    assert_eq!([&decided, &proposed, &own].map(awaits_decision), [false, true, true]);
}

#[test]
fn the_list_has_the_members_of_the_last_day_with_the_committee_before_the_others() {
    let mut records = Records::default();
    let an = joins(&mut records, "Lê Văn An", Standing::Official, "2020-01-01");
    let yen = joins(&mut records, "Vũ Thị Yến", Standing::Official, "2020-01-01");
    let gone = joins(&mut records, "Ngô Văn Bảy", Standing::Official, "2020-01-01");
    joins(&mut records, "Hồ Thị Cúc", Standing::NonParty, "2020-01-01");
    takes_part(&mut records, gone, Activity::TransferredOut, "2023-12-31");
    let (id, from) = (Id::random(), day("2022-01-01"));
    records.offices.push(Office { id, person: yen, post: Post::Secretary, from, to: None });
    records.gradings = vec![grading(Some(yen), None), grading(None, Some(Grade::Good)), grading(Some(gone), None)];
    let list = grading_list(&records, YEAR);
    let people: Vec<_> = list.iter().map(|line| (line.person.id, line.on_record.is_some())).collect();
    assert_eq!(people, [(yen, true), (an, false)]);
    assert_eq!(branch_grading(&records, YEAR).and_then(|of| of.decided), Some(Grade::Good));
    assert_eq!(branch_grading(&records, YEAR + 1), None);
}

#[test]
fn the_records_suggest_who_is_not_graded() {
    let suggested = |change: &dyn Fn(&mut Records, Id<Person>)| {
        let mut records = Records::default();
        let person = joins(&mut records, "Lê Văn An", Standing::Official, "2020-01-01");
        change(&mut records, person);
        grading_list(&records, YEAR).first().and_then(|line| line.suggested)
    };
    assert_eq!(suggested(&|_, _| {}), None);
    for (activity, reason) in [
        (Activity::Exempt, Some(NotGraded::Exempt)),
        (Activity::Suspended, Some(NotGraded::Suspended)),
        (Activity::Away, None),
    ] {
        assert_eq!(suggested(&|records, person| takes_part(records, person, activity, "2023-09-01")), reason);
    }
    for (admitted, is_new) in
        [("2023-07-01", true), ("2023-06-30", false), ("2023-07", true), ("2023-06", false), ("2023", false)]
    {
        let found = suggested(&|records, _| records.people[0].admission_decision = Some(admitted.parse().unwrap()));
        assert_eq!(found, is_new.then_some(NotGraded::NewlyAdmitted), "{admitted}");
    }
}

#[test]
fn without_a_date_of_admission_the_record_of_probation_tells_it() {
    for (from, suggested) in [("2023-09-02", Some(NotGraded::NewlyAdmitted)), ("2023-05-19", None)] {
        let mut records = Records::default();
        joins(&mut records, "Lê Văn An", Standing::Probationary, from);
        assert_eq!(grading_list(&records, YEAR)[0].suggested, suggested, "{from}");
    }
}

#[test]
fn each_year_was_graded_under_the_instruments_of_its_last_day() {
    let numbers = |year| {
        let instruments = instruments_on(grading_day(year));
        instruments.into_iter().map(|one| one.number).collect::<Vec<_>>()
    };
    assert_eq!(numbers(2017), [""; 0]);
    assert_eq!(numbers(2018), ["132-QĐ/TW", "16-HD/BTCTW"]);
    assert_eq!(numbers(2022), ["132-QĐ/TW", "21-HD/BTCTW"]);
    assert_eq!(numbers(2023), ["124-QĐ/TW", "25-HD/BTCTW"]);
    assert_eq!(numbers(2024), ["124-QĐ/TW", "25-HD/BTCTW"]);
    assert_eq!(numbers(2025), ["366-QĐ/TW", "43-HD/BTCTW"]);
    let first = instruments_on(grading_day(2022))[0];
    assert_eq!((first.day(), first.last_day()), (Some(day("2018-03-08")), Some(day("2023-10-03"))));
    assert_eq!(instruments_on(day("2026-01-01"))[1].last_day(), None);
}

#[test]
fn points_decide_since_2025() {
    assert_eq!(points_on(grading_day(2024)), None);
    assert_eq!(points_on(grading_day(2025)), Some(CutOffs { excellent: 90, good: 70, fulfilled: 50 }));
}
