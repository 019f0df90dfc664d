use super::*;
use crate::records::{
    Campaign, CampaignPaper, DocumentKind, DocumentOut, DocumentStatus, Happening, Meeting, MeetingKind, PaperStatus,
    Programme, ProgrammeItem, Sitting, Standing, StandingChange, Story, StoryKind, StoryStatus, Task, TaskStatus,
};
use DueKind as K;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// A branch with one official member since 2020.
fn a_branch() -> Records {
    let mut records = Records::default();
    joins(&mut records, "Phan Thị Ngữ", Standing::Official, "2020-01-01");
    records
}

fn joins(records: &mut Records, name: &str, standing: Standing, from: &str) -> Id<Person> {
    let person = Person::named(Id::random(), name);
    let id = person.id;
    records.people.push(person);
    let change = StandingChange { id: Id::random(), person: id, standing, from: day(from), note: String::new() };
    records.standings.push(change);
    id
}

fn meeting(records: &mut Records, period: &str, on: &str, status: Happening) -> Id<Meeting> {
    let id = Id::random();
    records.meetings.push(Meeting {
        id,
        kind: MeetingKind::Regular,
        period: period.parse().unwrap(),
        status,
        status_reason: String::new(),
        chair: None,
        minutes_taker: None,
        speeches: None,
        conclusion: String::new(),
        note: String::new(),
    });
    records.sittings.push(Sitting {
        id: Id::random(),
        meeting: Some(id),
        session: None,
        ordinal: 1,
        held_on: day(on),
        started_at: None,
        ended_at: None,
        place: String::new(),
    });
    id
}

fn kinds(records: &Records, year: i32, today: &str) -> Vec<DueKind> {
    due(records, year, day(today)).into_iter().map(|due| due.kind).collect()
}

/// The kinds found, without those that every month and quarter brings by itself.
fn but_for_empty_months(records: &Records, year: i32, today: &str) -> Vec<DueKind> {
    let by_itself = [K::MeetingMissing, K::CommendationMissing, K::SessionMissing];
    kinds(records, year, today).into_iter().filter(|kind| !by_itself.contains(kind)).collect()
}

#[test]
fn an_empty_book_lacks_nothing() {
    assert_eq!(kinds(&Records::default(), 2023, "2024-03-01"), []);
}

#[test]
fn a_month_and_a_quarter_are_missed_only_when_they_are_over() {
    let records = a_branch();
    for (today, expected) in [
        ("2023-01-31", vec![]),
        ("2023-02-01", vec![K::MeetingMissing, K::CommendationMissing]),
        ("2023-03-31", vec![K::MeetingMissing, K::CommendationMissing, K::MeetingMissing, K::CommendationMissing]),
    ] {
        assert_eq!(kinds(&records, 2023, today), expected, "{today}");
    }
    let sessions = |today| kinds(&records, 2023, today).iter().filter(|kind| **kind == K::SessionMissing).count();
    assert_eq!(["2023-03-31", "2023-04-01", "2023-07-01", "2025-01-01"].map(sessions), [0, 1, 2, 4]);
    assert_eq!(kinds(&records, 2025, "2024-06-01"), [], "a year to come lacks nothing");
}

#[test]
fn before_the_branch_had_members_nothing_is_missing() {
    let records = a_branch();
    assert_eq!(kinds(&records, 2019, "2024-01-01"), []);
}

#[test]
fn a_planned_meeting_wants_an_answer_after_its_day_and_one_put_off_after_its_month() {
    for (status, today, expected) in [
        (Happening::Planned, "2023-03-05", vec![]),
        (Happening::Planned, "2023-03-06", vec![K::MeetingUnsettled]),
        (Happening::PutOff, "2023-03-31", vec![]),
        (Happening::PutOff, "2023-04-01", vec![K::MeetingUnsettled]),
        (Happening::NotHeld, "2023-04-01", vec![]),
    ] {
        let mut records = a_branch();
        meeting(&mut records, "2023-M03", "2023-03-05", status);
        assert_eq!(but_for_empty_months(&records, 2023, today), expected, "{status:?} on {today}");
    }
}

#[test]
fn a_meeting_held_wants_its_sheet_its_count_and_its_stories() {
    let mut records = a_branch();
    let held = meeting(&mut records, "2023-M03", "2023-03-05", Happening::Held);
    records.stories.push(Story {
        id: Id::random(),
        meeting: held,
        ordinal: 1,
        kind: StoryKind::Story,
        person: None,
        title: "Chiếc áo ấm".to_owned(),
        work: None,
        excerpt: String::new(),
        status: StoryStatus::Assigned,
    });
    let found = due(&records, 2023, day("2023-03-06"));
    let found: Vec<_> = found.into_iter().filter(|due| due.row == Some(RowRef::of(held))).collect();
    assert_eq!(
        found.iter().map(|due| due.kind).collect::<Vec<_>>(),
        [K::MeetingUnmarked, K::MeetingUncounted, K::StoryUntold]
    );
    assert_eq!((found[0].line, found[0].count, found[0].person), (Some(0), Some(1), Some(records.people[0].id)));
    assert_eq!((found[2].line, found[2].what.as_str()), (Some(0), "Chiếc áo ấm"));

    records.stories[0].status = StoryStatus::Done;
    records.meetings[0].speeches = Some(0);
    assert_eq!(but_for_empty_months(&records, 2023, "2023-03-06"), [K::MeetingUnmarked], "nobody spoke: counted");
}

#[test]
fn a_task_is_named_a_week_ahead_and_stays_until_it_is_done() {
    let mut records = Records::default();
    records.tasks.push(Task {
        id: Id::random(),
        meeting: None,
        ordinal: 1,
        person: None,
        unit: None,
        content: "Chuẩn bị phòng họp".to_owned(),
        given_on: None,
        due: Some(day("2023-12-20")),
        status: TaskStatus::Assigned,
        result: String::new(),
    });
    for (year, today, expected) in [
        (2023, "2023-12-12", vec![]),
        (2023, "2023-12-13", vec![K::TaskSoon]),
        (2023, "2023-12-20", vec![K::TaskSoon]),
        (2023, "2023-12-21", vec![K::TaskOverdue]),
        (2023, "2024-02-01", vec![K::TaskOverdue]),
        (2024, "2024-02-01", vec![K::TaskOverdue]),
        (2022, "2024-02-01", vec![]),
    ] {
        assert_eq!(kinds(&records, year, today), expected, "{year} on {today}");
    }
    records.tasks[0].status = TaskStatus::Done;
    assert_eq!(kinds(&records, 2023, "2023-12-21"), []);
}

#[test]
fn a_probation_is_named_sixty_days_before_its_end_and_until_the_member_is_official() {
    let mut records = Records::default();
    let person = joins(&mut records, "Lò Văn Giả", Standing::Probationary, "2023-01-10");
    records.people[0].admission_ceremony = Some("2023-02-14".parse().unwrap());
    for (today, expected) in [
        ("2023-12-15", vec![]),
        ("2023-12-16", vec![K::ProbationEnding]),
        ("2024-02-14", vec![K::ProbationEnding]),
        ("2024-02-15", vec![K::ProbationOver]),
    ] {
        let year = chrono::Datelike::year(&day(today));
        assert_eq!(but_for_empty_months(&records, year, today), expected, "{today}");
    }
    let official = StandingChange {
        id: Id::random(),
        person,
        standing: Standing::Official,
        from: day("2024-02-14"),
        note: String::new(),
    };
    records.standings.push(official);
    assert_eq!(but_for_empty_months(&records, 2024, "2024-02-15"), []);
}

#[test]
fn papers_are_missed_after_the_campaign_by_those_who_did_not_hand_them_in() {
    let mut records = a_branch();
    joins(&mut records, "Lò Văn Giả", Standing::Official, "2020-01-01");
    let campaign = Campaign {
        id: Id::random(),
        title: "Tự soi, tự sửa".to_owned(),
        from: day("2023-01-01"),
        to: Some(day("2023-01-20")),
        plan: None,
        needs_paper: true,
        note: String::new(),
    };
    let (id, person) = (campaign.id, records.people[0].id);
    records.campaigns.push(campaign);
    let status = PaperStatus::HandedIn;
    let paper = CampaignPaper { id: Id::random(), campaign: id, person, status, on: None, note: String::new() };
    records.campaign_papers.push(paper);
    assert_eq!(kinds(&records, 2023, "2023-01-20"), []);
    let found = due(&records, 2023, day("2023-01-21"));
    assert_eq!((found[0].kind, found[0].count), (K::PapersMissing, Some(1)));
    assert_eq!(found[0].person, Some(records.people[1].id));
}

#[test]
fn a_document_is_named_when_it_waits_longer_than_a_week() {
    let mut records = Records::default();
    records.documents.push(DocumentOut {
        dated: Some(day("2023-05-02")),
        status: DocumentStatus::WaitingForSignature,
        ..DocumentOut::draft(Id::random(), DocumentKind::Plan, 2023, "CB2")
    });
    assert_eq!(kinds(&records, 2023, "2023-05-09"), []);
    assert_eq!(kinds(&records, 2023, "2023-05-10"), [K::SignatureWaiting]);
}

#[test]
fn an_item_of_the_programme_is_missed_when_its_period_is_over() {
    let mut records = Records::default();
    let programme = Programme { id: Id::random(), year: 2023, plan: None, note: String::new() };
    records.programme_items.push(ProgrammeItem {
        id: Id::random(),
        programme: programme.id,
        ordinal: 1,
        period: "2023-Q1".parse().unwrap(),
        title: "Tọa đàm".to_owned(),
        form: None,
        preparer: None,
        presenter: None,
        partners: String::new(),
        site: String::new(),
        session: None,
    });
    records.programmes.push(programme);
    assert_eq!(kinds(&records, 2023, "2023-03-31"), []);
    assert_eq!(kinds(&records, 2023, "2023-04-01"), [K::ProgrammeNotHeld]);
}
