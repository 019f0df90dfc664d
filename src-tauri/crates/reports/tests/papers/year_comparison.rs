//! Years side by side: the branch of the seed, with further years of meetings, sessions and commendations around 2023.

use std::collections::BTreeMap;

use domain::{
    Code, Id, Period, Records,
    figures::{Rule, Span, Value},
    records::{
        Attendance, Award, Commendation, DocumentKind, DocumentOut, Grade, Grading, Happening, JointRole, Meeting,
        MeetingKind, Presence, Sitting, StudyScope, ThematicSession, Unit,
    },
};
use reports::{
    Block, Drafted, Printed,
    forms::{FormKind, FormOrder, Subject, draft_form},
    profile,
};
use uuid::Uuid;

use crate::{
    official::{official, reads_as_reviewed},
    seed::{day, records},
    tools::set,
};

/// Records of further years, with ids of their own.
struct Years {
    records: Records,
    made: u128,
}

impl Years {
    fn id<T>(&mut self) -> Id<T> {
        self.made += 1;
        Id::from(Uuid::from_u128(1_000_000 + self.made))
    }

    /// The seed with these years before or after it, the later ones with more of everything.
    fn with(years: impl IntoIterator<Item = i32>) -> Records {
        let mut book = Self { records: records(), made: 0 };
        // The seed has no sittings of its regular meetings.
        for meeting in book.records.meetings.clone() {
            book.sit(meeting.id, meeting.period, 2);
        }
        for year in years {
            book.year(year);
        }
        book.records
    }

    fn year(&mut self, year: i32) {
        let more = usize::try_from(year - 2020).unwrap_or_default();
        for month in 1..=12 {
            let period = Period::month(year, month).unwrap();
            let meeting = self.id();
            self.records.meetings.push(Meeting {
                id: meeting,
                kind: MeetingKind::Regular,
                period,
                status: Happening::Held,
                status_reason: String::new(),
                chair: None,
                minutes_taker: None,
                speeches: Some(5),
                conclusion: String::new(),
                note: String::new(),
            });
            self.sit(meeting, period, usize::from(month) % 3);
            for nth in 0..2 + more % 3 {
                self.commend(period, usize::from(month) + 5 * nth);
            }
        }
        for quarter in 1..=4 {
            self.study(Period::quarter(year, quarter).unwrap());
        }
    }

    /// A sitting in the middle of the month from which the first so many were absent.
    fn sit(&mut self, meeting: Id<Meeting>, period: Period, absent: usize) {
        let (sitting, held_on) = (self.id(), period.first_day() + chrono::Days::new(4));
        self.records.sittings.push(Sitting {
            id: sitting,
            meeting: Some(meeting),
            session: None,
            ordinal: 1,
            held_on,
            started_at: None,
            ended_at: None,
            place: String::new(),
        });
        let people: Vec<_> = self.records.people.iter().map(|person| person.id).collect();
        for (number, person) in people.into_iter().enumerate() {
            let presence = if number < absent { Presence::AbsentExcused } else { Presence::Present };
            let (id, reason) = (self.id(), String::new());
            self.records.attendance.push(Attendance { id, sitting, person, presence, reason });
        }
    }

    fn commend(&mut self, period: Period, person: usize) {
        let person = self.records.people[person % self.records.people.len()].id;
        let (id, reason, note) = (self.id(), "Hoàn thành tốt nhiệm vụ".into(), String::new());
        let dated = period.last_day();
        let given = Commendation { id, person, period, dated, meeting: None, document: None, reason, note };
        self.records.commendations.push(given);
    }

    fn study(&mut self, period: Period) {
        let session = ThematicSession {
            id: self.id(),
            period,
            status: Happening::Held,
            status_reason: String::new(),
            title: "Toàn văn chuyên đề".into(),
            scope: StudyScope::WholeText,
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
        };
        self.records.sessions.push(session);
    }
}

fn drafted_up_to(records: &Records, year: i32, to: &str) -> Drafted {
    drafted_beside(records, &BTreeMap::new(), year, to)
}

fn drafted_beside(records: &Records, closed: &BTreeMap<i32, &Records>, year: i32, to: &str) -> Drafted {
    let (profile, pages) = (profile::by_code("hd36").unwrap(), BTreeMap::new());
    let stands_in = DocumentOut::draft(Id::from(Uuid::from_u128(9_000)), DocumentKind::Notice, year, "CB2");
    let document = DocumentOut { dated: Some(day(to)), ..stands_in };
    let period = Period::year(year);
    let order = FormOrder {
        official: official(records, &document, &profile),
        of: Subject::Period(period),
        span: Span::up_to(period, day(to)),
        pages: &pages,
        bound: &[],
        closed,
    };
    draft_form(FormKind::YearComparison, &order).unwrap()
}

fn drafted(records: &Records, year: i32) -> Drafted {
    drafted_up_to(records, year, &format!("{year}-12-31"))
}

fn text(printed: &Printed) -> String {
    printed.text.concat().join(" ").replace('\u{A0}', " ")
}

#[test]
fn three_years_read_as_they_were_reviewed() {
    let mut records = Years::with([2022, 2024]);
    let (name, form) = ("Phòng Kỹ thuật an toàn và Môi trường".to_owned(), "Giấy khen".to_owned());
    let (from, to) = (Some(day("2024-03-01")), None);
    records.units.push(Unit { id: Id::from(Uuid::from_u128(8_000)), ordinal: 4, name, from, to });
    records.awards.push(Award {
        id: Id::from(Uuid::from_u128(8_001)),
        person: None,
        dated: day("2024-01-15"),
        form,
        title: String::new(),
        decision: "12-QĐ/ĐU".to_owned(),
        authority: String::new(),
    });
    for (nth, person) in records.people.iter().take(21).enumerate() {
        let grade = Grade::ALL[usize::from(nth > 3) + usize::from(nth > 17)];
        records.gradings.push(Grading {
            id: Id::from(Uuid::from_u128(8_100 + nth as u128)),
            year: 2024,
            person: Some(person.id),
            own: Some(grade),
            proposed: None,
            in_favour: None,
            voters: None,
            decided: None,
            decision: String::new(),
            decided_on: None,
            not_graded: None,
            note: String::new(),
        });
    }
    reads_as_reviewed("year-comparison", &set(&drafted(&records, 2024)));
}

#[test]
fn ten_years_lie_across_and_read_as_they_were_reviewed() {
    let records = Years::with((2014..=2022).chain([2024, 2025]));
    let drafted = drafted_up_to(&records, 2025, "2025-09-30");
    let sheet = &drafted.paper.sheet;
    assert!(sheet.width > sheet.height);
    let printed = set(&drafted);
    let said = text(&printed);
    assert!(said.contains("từ năm 2016 đến năm 2025") && !said.contains("2015"), "{said}");
    assert!(said.contains("Số liệu năm 2025 tính đến ngày 30/9/2025, các năm trước tính cả năm"), "{said}");
    reads_as_reviewed("year-comparison-wide", &printed);
}

#[test]
fn a_closed_year_is_counted_from_what_was_stored_with_it() {
    let stored = Years::with([2022]);
    let emptied = Records { commendations: Vec::new(), ..stored.clone() };
    let drafted = drafted_beside(&emptied, &BTreeMap::from([(2022, &stored)]), 2023, "2023-12-31");
    let times = drafted.figures.iter().filter(|shown| shown.figure.rule == Rule::CommendationTimes);
    let of_years: Vec<_> = times.map(|shown| (shown.figure.period, shown.text.as_str())).take(2).collect();
    assert_eq!(of_years, [(Period::year(2022), "48"), (Period::year(2023), "0")]);
}

#[test]
fn every_number_is_a_figure_of_its_year_with_its_rows() {
    let records = Years::with([2022]);
    let drafted = drafted(&records, 2023);
    let printed = set(&drafted);
    assert!(printed.links.iter().all(|link| link.figure.0 < drafted.figures.len()));
    let times: Vec<_> = drafted.figures.iter().filter(|shown| shown.figure.rule == Rule::CommendationTimes).collect();
    let of_year = |year: i32, text: &str| times.iter().any(|s| s.figure.period == Period::year(year) && s.text == text);
    assert!(of_year(2022, "48") && of_year(2023, "34"), "{times:?}");
    for shown in &drafted.figures {
        assert!(shown.figure.value != Value::Unknown || shown.text == "…", "{shown:?}");
        assert!(shown.figure.count().is_none_or(|count| count == 0 || !shown.figure.rows.is_empty()), "{shown:?}");
    }
}

#[test]
fn the_years_after_the_one_asked_for_are_not_told() {
    let records = Years::with([2022, 2024]);
    let said = text(&set(&drafted(&records, 2023)));
    assert!(said.contains("từ năm 2022 đến năm 2023") && !said.contains("2024"), "{said}");
}

#[test]
fn fewer_than_two_years_are_told_in_a_sentence() {
    let records = records();
    let said = text(&set(&drafted(&records, 2023)));
    assert!(said.contains("Mới có số liệu của năm 2023, chưa có năm nào trước đó để so sánh."), "{said}");
    let said = text(&set(&drafted(&records, 2022)));
    assert!(said.contains("Chưa có số liệu của năm nào để so sánh."), "{said}");
}

#[test]
fn charts_tell_each_year_to_a_reader_who_cannot_see_them() {
    let records = Years::with([2022]);
    let blocks = drafted(&records, 2023).paper.blocks;
    let of_bars = |block: &Block| if let Block::Chart(chart) = block { Some(chart.alt.clone()) } else { None };
    let of_lines = |block: &Block| if let Block::LineChart(chart) = block { Some(chart.alt.clone()) } else { None };
    let told: Vec<String> = blocks.iter().filter_map(|block| of_bars(block).or_else(|| of_lines(block))).collect();
    assert_eq!(told.len(), 3);
    assert!(told[0].contains("năm 2022 có 48 lượt; năm 2023 có 34 lượt"), "{told:?}");
    assert!(told[2].contains("năm 2023 đạt 90,5%"), "{told:?}");
}
