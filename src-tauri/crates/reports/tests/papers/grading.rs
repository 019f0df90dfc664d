//! The papers on grading at the end of a year.

use std::collections::BTreeMap;

use domain::{
    Code, Id, Period, Records,
    figures::{Rule, Span, Value},
    records::{Activity, ActivitySpan, DocumentOut, Grade, Grading, NotGraded, Person, Placement, Setting},
    rules::grading::{CAP_SETTING, CapReading},
};
use reports::{
    Drafted, Printed,
    forms::{FormKind, FormOrder, Subject, draft_form},
    profile,
};
use uuid::Uuid;

use crate::{
    official::{official, reads_as_reviewed},
    seed::{day, records},
    tools::set,
};

const YEAR: i32 = 2023;
const PAPERS: [FormKind; 4] =
    [FormKind::GradingList, FormKind::GradingReport, FormKind::GradingBallots, FormKind::GradingSubmission];
const JOBS: [&str; 3] = ["Chánh Văn phòng Sở", "Chuyên viên", "Phó Chánh Thanh tra Sở"];

fn grading(nth: u128, person: Option<Id<Person>>, proposed: Grade) -> Grading {
    Grading {
        id: Id::from(Uuid::from_u128(7_000 + nth)),
        year: YEAR,
        person,
        own: Some(proposed),
        proposed: Some(proposed),
        in_favour: Some(19),
        voters: Some(19),
        decided: Some(proposed),
        decision: "15-QĐ/ĐU".into(),
        decided_on: Some(day("2024-01-12")),
        not_graded: None,
        note: String::new(),
    }
}

/// 21 members: 3 excellent, of whom one waits, 14 good, 2 fulfilled, 1 exempt, and one of whom nothing is on record.
fn graded() -> Records {
    let mut records = records();
    let people: Vec<Id<Person>> = records.people.iter().map(|person| person.id).collect();
    for (nth, job) in (0..).zip(JOBS.iter().cycle().take(21)) {
        let held: &mut Placement = records.placements.iter_mut().find(|held| held.person == people[nth]).unwrap();
        held.job_title = (*job).into();
    }
    for (nth, person) in (0..).zip(&people[..20]) {
        let grade = match nth {
            1 | 4 | 9 => Grade::Excellent,
            13 | 17 => Grade::Fulfilled,
            _ => Grade::Good,
        };
        records.gradings.push(grading(nth, Some(*person), grade));
    }
    let lines = &mut records.gradings;
    (lines[4].decided, lines[4].decision, lines[4].decided_on) = (None, String::new(), None);
    (lines[6].own, lines[6].in_favour) = (Some(Grade::Excellent), Some(17));
    (lines[13].own, lines[13].in_favour, lines[13].voters) = (Some(Grade::Good), None, None);
    let exempt = &mut lines[18];
    (exempt.own, exempt.proposed, exempt.decided, exempt.decided_on) = (None, None, None, None);
    (exempt.in_favour, exempt.voters, exempt.decision) = (None, None, String::new());
    (exempt.not_graded, exempt.note) = (Some(NotGraded::Exempt), "Từ ngày 01/9/2023".into());
    lines.push(grading(99, None, Grade::Good));
    records.activities.push(ActivitySpan {
        id: Id::from(Uuid::from_u128(6_999)),
        person: people[18],
        activity: Activity::Exempt,
        from: day("2023-09-01"),
        to: None,
        place: String::new(),
        note: String::new(),
    });
    records
}

fn drafted_by(code: &str, records: &Records, kind: FormKind, document: &DocumentOut) -> Drafted {
    let profile = profile::by_code(code).unwrap();
    let mut official = official(records, document, &profile);
    let tells_decisions = matches!(kind, FormKind::GradingList | FormKind::GradingReport);
    official.names_on = document.dated.unwrap_or(day(if tells_decisions { "2024-01-12" } else { "2023-12-31" }));
    let pages = BTreeMap::new();
    let period = Period::year(YEAR);
    let order = FormOrder {
        official,
        of: Subject::Period(period),
        span: Span::whole(period),
        pages: &pages,
        bound: &[],
        closed: &BTreeMap::new(),
    };
    draft_form(kind, &order).unwrap()
}

/// As the book drafts it, with nothing in the register.
fn drafted(records: &Records, kind: FormKind) -> Drafted {
    let id = Id::from(Uuid::from_u128(9_000));
    let document = kind.document().unwrap_or(domain::records::DocumentKind::Notice);
    drafted_by("hd36", records, kind, &DocumentOut::draft(id, document, YEAR, "CB2"))
}

fn printed(records: &Records, kind: FormKind) -> Printed {
    set(&drafted(records, kind))
}

fn text(records: &Records, kind: FormKind) -> String {
    printed(records, kind).text.concat().join(" ").replace('\u{A0}', " ")
}

#[test]
fn the_papers_on_grading_say_what_was_reviewed() {
    let records = graded();
    for kind in PAPERS {
        reads_as_reviewed(kind.code(), &printed(&records, kind));
    }
}

#[test]
fn grades_those_not_graded_and_those_without_add_up_to_the_members() {
    let drafted = drafted(&graded(), FormKind::GradingReport);
    let count = |rule| {
        let shown = drafted.figures.iter().find(|shown| shown.figure.rule == rule).unwrap();
        shown.figure.count().unwrap()
    };
    let grades = [Rule::GradedExcellent, Rule::GradedGood, Rule::GradedFulfilled, Rule::GradedNotFulfilled];
    assert_eq!(grades.map(count), [3, 14, 2, 0]);
    assert_eq!(grades.map(count).iter().sum::<u32>(), count(Rule::Graded));
    assert_eq!(count(Rule::Graded) + count(Rule::NotGraded) + count(Rule::WithoutGrade), count(Rule::MembersAtYearEnd));
    let all = drafted.figures.iter().find(|shown| shown.figure.rule == Rule::AllGradesShare).unwrap();
    assert_eq!((all.text.as_str(), &all.figure.value), ("100%", &Value::Share { part: 19, whole: 19 }));
}

#[test]
fn a_year_without_grades_says_so_and_counts_nobody() {
    let records = records();
    let said = [
        (FormKind::GradingList, "Chi bộ 2 có 21 đảng viên; chưa xếp loại 21."),
        (FormKind::GradingReport, "Chưa có đảng viên nào được xếp loại."),
        (FormKind::GradingReport, "Chi bộ chưa được xếp loại."),
        (FormKind::GradingBallots, "Chưa có mức xếp loại nào được đề nghị cho năm 2023."),
        (FormKind::GradingSubmission, "Chưa có mức đề nghị xếp loại đảng viên."),
    ];
    for (kind, words) in said {
        let printed = text(&records, kind);
        assert!(printed.contains(words), "{kind:?}: {printed}");
    }
    let nobody = text(&Records::default(), FormKind::GradingList);
    assert!(nobody.contains("không có đảng viên nào."), "{nobody}");
}

#[test]
fn more_excellent_ones_than_the_cap_are_told_in_words_by_the_reading_of_the_book() {
    let mut records = graded();
    let warned = |records: &Records| {
        [FormKind::GradingReport, FormKind::GradingSubmission].map(|kind| text(records, kind).contains("cao hơn tỷ lệ"))
    };
    assert_eq!(warned(&records), [true, true], "3 of 17, where 2 may be");
    let (key, value) = (CAP_SETTING.to_owned(), CapReading::GoodAndAbove.code().to_owned());
    records.settings.push(Setting { id: Id::from(Uuid::from_u128(6_998)), key, value });
    assert_eq!(warned(&records), [false, false], "3 of 17, where 3 may be");
}

#[test]
fn a_submission_goes_to_the_body_above_in_the_words_of_its_time() {
    let records = graded();
    let kind = FormKind::GradingSubmission;
    let draft = DocumentOut::draft(Id::from(Uuid::from_u128(9_000)), kind.document().unwrap(), YEAR, "CB2");
    let dated = DocumentOut { number: Some(3), dated: Some(day("2024-01-05")), ..draft };
    for (code, lead) in [("hd36", "Kính gửi: Đảng ủy Sở Công Thương"), ("hd05", "Kính trình: Đảng ủy Sở Công Thương")]
    {
        let lines = set(&drafted_by(code, &records, kind, &dated)).text.concat();
        assert!(lines.iter().any(|line| line == lead), "{lines:?}");
        assert!(lines.iter().any(|line| line.contains("Số 03-TTr/CB2")));
        assert!(lines.iter().any(|line| line.starts_with("- Như trên")), "{lines:?}");
    }
    let named = DocumentOut { addressee: "Đảng ủy Khối".into(), ..dated };
    let lines = set(&drafted_by("hd36", &records, kind, &named)).text.concat();
    assert!(lines.iter().any(|line| line == "Kính gửi: Đảng ủy Khối"), "{lines:?}");
}

#[test]
fn the_bases_are_those_in_force_at_the_end_of_the_year() {
    let said = text(&graded(), FormKind::GradingReport);
    for words in ["Quy định số 124-QĐ/TW, ngày 04/10/2023", "Hướng dẫn số 25-HD/BTCTW, ngày 10/11/2023"]
    {
        assert!(said.contains(words), "{said}");
    }
    assert!(!said.contains("132-QĐ/TW"));
}
