use super::*;
use crate::{
    Id,
    records::{
        Attendance, Award, Commendation, Grade, Grading, Happening, JointRole, Meeting, MeetingKind, Person, Placement,
        Presence, SessionForm, Sitting, Standing, StandingChange, StudyForm, StudyScope, ThematicSession, Unit,
    },
};

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// The years as they are in the end.
fn whole(years: &[(i32, &Records)]) -> Comparison {
    compare(years, NaiveDate::MAX)
}

/// Two members since 2020, the first in a unit, with one commendation of each in every year.
fn book(years: &[i32]) -> Records {
    let mut records = Records::default();
    records.units.push(unit(1, "Văn phòng"));
    for name in ["An", "Bình"] {
        let person = Person::named(Id::random(), name);
        let (id, from, note) = (Id::random(), day("2020-01-01"), String::new());
        records.standings.push(StandingChange { id, person: person.id, standing: Standing::Official, from, note });
        records.people.push(person);
    }
    place(&mut records, 0);
    for year in years {
        for person in 0..2 {
            commend(&mut records, *year, person);
        }
    }
    records
}

fn unit(ordinal: u32, name: &str) -> Unit {
    Unit { id: Id::random(), ordinal, name: name.to_owned(), from: None, to: None }
}

/// The person goes into the last unit.
fn place(records: &mut Records, person: usize) {
    let unit = records.units.last().map(|unit| unit.id);
    let (id, person, from) = (Id::random(), records.people[person].id, day("2020-01-01"));
    records.placements.push(Placement { id, person, unit, job_title: String::new(), from, to: None });
}

fn commend(records: &mut Records, year: i32, person: usize) {
    let period = Period::month(year, 5).unwrap();
    records.commendations.push(Commendation {
        id: Id::random(),
        person: records.people[person].id,
        period,
        dated: period.last_day(),
        meeting: None,
        document: None,
        reason: String::new(),
        note: String::new(),
    });
}

/// A regular meeting of a month at which the second member was missing.
fn meet(records: &mut Records, held_on: &str) {
    let (meeting, sitting, held_on) = (Id::random(), Id::random(), day(held_on));
    records.meetings.push(Meeting {
        id: meeting,
        kind: MeetingKind::Regular,
        period: Period::month_of(held_on),
        status: Happening::Held,
        status_reason: String::new(),
        chair: None,
        minutes_taker: None,
        speeches: Some(4),
        conclusion: String::new(),
        note: String::new(),
    });
    records.sittings.push(Sitting {
        id: sitting,
        meeting: Some(meeting),
        session: None,
        ordinal: 1,
        held_on,
        started_at: None,
        ended_at: None,
        place: String::new(),
    });
    for (number, person) in records.people.iter().enumerate() {
        let presence = if number == 0 { Presence::Present } else { Presence::AbsentExcused };
        let (id, reason) = (Id::random(), String::new());
        records.attendance.push(Attendance { id, sitting, person: person.id, presence, reason });
    }
}

fn study(records: &mut Records, quarter: &str, forms: &[StudyForm]) {
    let session = Id::random();
    records.sessions.push(ThematicSession {
        id: session,
        period: quarter.parse().unwrap(),
        status: Happening::Held,
        status_reason: String::new(),
        title: "Toàn văn chuyên đề".to_owned(),
        scope: StudyScope::Part,
        topic: None,
        campaign: None,
        plan: None,
        counts: true,
        role: JointRole::Own,
        site_name: String::new(),
        site_address: String::new(),
        chair: None,
        speeches: None,
        conclusion: String::new(),
        note: String::new(),
    });
    for (ordinal, form) in (1..).zip(forms) {
        let (id, other_name) = (Id::random(), String::new());
        records.session_forms.push(SessionForm { id, session, ordinal, form: *form, other_name, is_new: false });
    }
}

/// The numbers of a line; `None` where they are unknown or no numbers.
fn counts(compared: &Comparison, line: Line) -> Vec<Option<u32>> {
    compared.line(line).unwrap().figures.iter().map(Figure::count).collect()
}

#[test]
fn every_line_has_a_figure_of_every_year_in_their_order() {
    let records = book(&[2021, 2022, 2023]);
    let compared = whole(&[(2021, &records), (2022, &records), (2023, &records)]);
    assert_eq!(compared.years, [2021, 2022, 2023]);
    for line in &compared.lines {
        let years: Vec<i32> = line.figures.iter().map(|figure| figure.period.year).collect();
        assert_eq!(years, compared.years, "{:?}", line.line);
    }
    let lines: Vec<Line> = compared.lines.iter().map(|line| line.line).collect();
    assert_eq!(lines, Line::ALL, "one unit, so that no line stands twice");
}

#[test]
fn a_year_of_which_nothing_is_on_record_is_unknown_and_not_zero() {
    let records = book(&[2023]);
    let compared = whole(&[(2022, &records), (2023, &records)]);
    for line in &compared.lines {
        assert_eq!(line.figures[0].value, Value::Unknown, "{:?}", line.line);
        assert_eq!(line.figures[0].rows, [], "{:?}", line.line);
    }
    assert_eq!(counts(&compared, Line::Members), [None, Some(2)]);
    assert_eq!(counts(&compared, Line::Died), [None, Some(0)], "nobody died in a year that the book keeps");
}

#[test]
fn a_year_in_which_no_member_is_on_record_has_no_members_to_count() {
    let mut records = book(&[2018, 2023]);
    meet(&mut records, "2018-03-03");
    let compared = whole(&[(2018, &records), (2023, &records)]);
    assert_eq!(counts(&compared, Line::Members), [None, Some(2)]);
    assert_eq!(counts(&compared, Line::Admitted), [None, Some(0)]);
    assert_eq!(counts(&compared, Line::NonParty), [None, Some(0)]);
    assert_eq!(counts(&compared, Line::Meetings), [Some(1), Some(0)]);
}

#[test]
fn old_awards_and_documents_make_no_year_of_zeros() {
    let mut records = book(&[2023]);
    let text = String::new;
    let award = |dated| Award {
        id: Id::random(),
        person: None,
        dated: day(dated),
        form: "Giấy khen".to_owned(),
        title: text(),
        decision: text(),
        authority: text(),
    };
    records.awards = vec![award("2005-01-10"), award("2023-12-31"), award("2024-01-01")];
    assert_eq!(years_held(&records).into_iter().collect::<Vec<_>>(), [2023]);
    let compared = whole(&[(2005, &records), (2023, &records)]);
    assert_eq!(counts(&compared, Line::Awards), [None, Some(1)]);
}

#[test]
fn each_year_is_counted_from_its_own_records() {
    let (closed, open) = (book(&[2022]), book(&[2022, 2023, 2023]));
    let compared = whole(&[(2022, &closed), (2023, &open)]);
    assert_eq!(counts(&compared, Line::Commendations), [Some(2), Some(4)]);
    assert_eq!(counts(&compared, Line::CommendedPeople), [Some(2), Some(2)]);
    let rows = &compared.line(Line::CommendedPeople).unwrap().figures[0].rows;
    assert!(closed.people.iter().all(|person| rows.iter().any(|row| row.id == person.id.to_string())));
}

#[test]
fn a_unit_is_known_again_by_its_name_and_unknown_in_a_year_that_did_not_have_it() {
    let mut before = book(&[2022]);
    before.units[0].name = "VĂN  phòng".to_owned();
    let mut after = book(&[2023]);
    after.units.push(unit(2, "Thanh tra"));
    place(&mut after, 1);
    let compared = whole(&[(2022, &before), (2023, &after)]);
    let of_units: Vec<_> = compared.lines.iter().filter(|line| line.line == Line::CommendationsOfUnit).collect();
    let labels: Vec<_> = of_units.iter().filter_map(|line| line.label.as_deref()).collect();
    assert_eq!(labels, ["Văn phòng", "Thanh tra"]);
    let numbers = of_units.iter().map(|line| line.figures.iter().map(Figure::count).collect::<Vec<_>>());
    assert_eq!(numbers.collect::<Vec<_>>(), [[Some(1), Some(1)], [None, Some(1)]]);
    assert_eq!(counts(&compared, Line::CommendationsWithoutUnit), [Some(1), Some(0)]);
}

#[test]
fn the_commendations_of_the_units_and_of_nobody_s_add_up() {
    let records = book(&[2023]);
    let compared = whole(&[(2023, &records)]);
    let parts = [Line::CommendationsOfUnit, Line::CommendationsWithoutUnit];
    let of_parts = compared.lines.iter().filter(|line| parts.contains(&line.line));
    let sum: u32 = of_parts.filter_map(|line| line.figures[0].count()).sum();
    assert_eq!(Some(sum), counts(&compared, Line::Commendations)[0]);
}

#[test]
fn a_session_of_two_forms_stands_in_both_lines_and_is_one_session() {
    let mut records = book(&[2023]);
    study(&mut records, "2023-Q1", &[StudyForm::Talk, StudyForm::Film]);
    study(&mut records, "2023-Q2", &[]);
    let compared = whole(&[(2023, &records)]);
    let lines =
        [Line::Sessions, Line::SessionsTalk, Line::SessionsFilm, Line::SessionsWithoutForm, Line::SessionsContest];
    assert_eq!(lines.map(|line| counts(&compared, line)[0].unwrap()), [2, 1, 1, 1, 0]);
    let quarters = [Line::SessionsFirst, Line::SessionsSecond, Line::SessionsThird, Line::SessionsFourth];
    assert_eq!(quarters.map(|line| counts(&compared, line)[0].unwrap()), [1, 1, 0, 0]);
}

#[test]
fn a_quarter_that_has_not_begun_and_a_year_that_has_not_are_unknown() {
    let records = book(&[2023, 2024]);
    let compared = compare(&[(2023, &records), (2024, &records)], day("2023-06-30"));
    assert_eq!(counts(&compared, Line::SessionsSecond), [Some(0), None]);
    assert_eq!(counts(&compared, Line::SessionsThird), [None, None]);
    assert_eq!(counts(&compared, Line::Members), [Some(2), None]);
}

#[test]
fn grades_are_unknown_until_someone_is_graded_and_then_zero_is_zero() {
    let mut records = book(&[2022, 2023]);
    records.gradings.push(Grading {
        id: Id::random(),
        year: 2023,
        person: Some(records.people[0].id),
        own: Some(Grade::Excellent),
        proposed: Some(Grade::Good),
        in_favour: None,
        voters: None,
        decided: None,
        decision: String::new(),
        decided_on: None,
        not_graded: None,
        note: String::new(),
    });
    let compared = whole(&[(2022, &records), (2023, &records)]);
    assert_eq!(counts(&compared, Line::GradedGood), [None, Some(1)], "the last step on record is what counts");
    assert_eq!(counts(&compared, Line::GradedExcellent), [None, Some(0)]);
}

#[test]
fn the_share_of_a_year_is_of_all_its_regular_meetings_and_unknown_while_anyone_is_unmarked() {
    let mut records = book(&[2022, 2023]);
    meet(&mut records, "2022-03-03");
    meet(&mut records, "2023-03-03");
    meet(&mut records, "2023-04-04");
    records.attendance.pop();
    let compared = whole(&[(2022, &records), (2023, &records)]);
    let share = &compared.line(Line::Attendance).unwrap().figures;
    assert_eq!(share[0].value, Value::Share { part: 1, whole: 2 });
    assert_eq!(share[1].value, Value::Unknown);
    assert_eq!(counts(&compared, Line::Meetings), [Some(1), Some(2)]);
    assert_eq!(counts(&compared, Line::Contributions), [Some(4), Some(8)]);
}

#[test]
fn no_two_lines_have_one_code() {
    let codes: BTreeSet<&str> = Line::ALL.iter().map(|line| line.code()).collect();
    assert_eq!(codes.len(), Line::ALL.len());
}
