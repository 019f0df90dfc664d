//! A year as chance brings it: people who move and change standing, meetings put off, held late, combined with sessions.

use chrono::{Days, NaiveDate};
use domain::{
    Id, Period, Records,
    records::{
        Activity, ActivitySpan, Attendance, BranchProfile, Campaign, Commendation, ContestRound, DocumentKind,
        DocumentOut, DocumentStatus, Happening, JointRole, Meeting, MeetingKind, NumberingScheme, Person, Presence,
        SessionForm, SessionPartner, SessionWork, Sitting, Standing, StandingChange, Story, StoryKind, StoryStatus,
        StudyForm, StudyScope, ThematicSession, Unit, Work,
    },
    rules::{
        belonging::belongs_on,
        sheet::{SheetGroup, sheet_on},
    },
};

use crate::dice::Dice;

pub(crate) fn of(year: i32, dice: &mut Dice) -> Records {
    let mut records = Records::default();
    branch(&mut records, year, dice);
    (0..dice.between(3, 9)).for_each(|_| person(&mut records, year, dice));
    works_and_plans(&mut records, year, dice);
    if dice.chance(60) {
        campaign(&mut records, year, dice);
    }
    for month in 1..=12 {
        meeting(&mut records, Period::month(year, month).unwrap(), dice);
    }
    for quarter in 1..=4 {
        (0..dice.below(3)).for_each(|_| session(&mut records, Period::quarter(year, quarter).unwrap(), dice));
    }
    (0..dice.between(0, 16)).for_each(|_| commendation(&mut records, year, dice));
    records
}

fn branch(records: &mut Records, year: i32, dice: &mut Dice) {
    records.profiles.push(BranchProfile {
        id: Id::random(),
        from: Period::year(year).first_day(),
        name: "Chi bộ 2".to_owned(),
        parent_name: "Đảng bộ Sở Công Thương".to_owned(),
        upper_name: String::new(),
        place: "Phan Thiết".to_owned(),
        symbol: "CB2".to_owned(),
        signing_capacity: "T/M CHI BỘ".to_owned(),
        report_to: "Đảng ủy Sở Công Thương".to_owned(),
        recipients: String::new(),
        format_profile: None,
        numbering: NumberingScheme::PerTypePerYear,
        units_are: "phòng chuyên môn".to_owned(),
    });
    for ordinal in 1..=2 {
        let to = dice.chance(30).then(|| dice.day_in(Period::year(year)));
        let to = to.unwrap_or(Period::year(year).last_day());
        let from = Some(Period::year(year).first_day());
        records.units.push(Unit { id: Id::random(), ordinal, name: format!("Phòng {ordinal}"), from, to: Some(to) });
    }
}

/// Someone who comes, perhaps changes, perhaps moves for a while, and is gone in the next year.
fn person(records: &mut Records, year: i32, dice: &mut Dice) {
    let person = Person::named(Id::random(), &format!("Người thứ {}", dice.between(1, 999)));
    let id = person.id;
    records.people.push(person);
    let whole = Period::year(year);
    let came = if dice.chance(75) { whole.first_day() } else { dice.day_in(whole) };
    let mut standing =
        dice.one_of(&[Standing::NonParty, Standing::Probationary, Standing::Official, Standing::Official]);
    let mut from = came;
    while from <= whole.last_day() {
        records.standings.push(StandingChange { id: Id::random(), person: id, standing, from, note: String::new() });
        if standing == Standing::Left || dice.chance(70) {
            break;
        }
        from = from + Days::new(dice.between(1, 200));
        standing = match standing {
            Standing::NonParty => Standing::Probationary,
            Standing::Probationary => Standing::Official,
            Standing::Official | Standing::Left => Standing::Left,
        };
    }
    let gone = whole.last_day() + Days::new(40);
    if dice.chance(50) {
        let from = dice.day_in(whole);
        let to = from + Days::new(dice.below(120));
        let away = [
            Activity::Exempt,
            Activity::Away,
            Activity::HereTemporarily,
            Activity::Suspended,
            Activity::Interrupted,
            Activity::TransferredOut,
        ];
        span(records, id, dice.one_of(&away), from, Some(to.min(gone - Days::new(1))));
    }
    span(records, id, Activity::TransferredOut, gone, None);
}

fn span(records: &mut Records, person: Id<Person>, activity: Activity, from: NaiveDate, to: Option<NaiveDate>) {
    let (place, note) = (String::new(), String::new());
    records.activities.push(ActivitySpan { id: Id::random(), person, activity, from, to, place, note });
}

fn works_and_plans(records: &mut Records, year: i32, dice: &mut Dice) {
    records.works.push(Work {
        id: Id::random(),
        title: "Đường Kách mệnh".to_owned(),
        author: "Nguyễn Ái Quốc".to_owned(),
    });
    for number in 1..=dice.below(4) {
        let dated = dice.day_in(Period::year(year));
        let kind = dice.one_of(&[DocumentKind::Plan, DocumentKind::Plan, DocumentKind::Resolution]);
        records.documents.push(DocumentOut {
            number: Some(u32::try_from(number).unwrap()),
            dated: Some(dated),
            subject: "về một việc".to_owned(),
            status: dice.one_of(&[DocumentStatus::Issued, DocumentStatus::Issued, DocumentStatus::Draft]),
            ..DocumentOut::draft(Id::random(), kind, year, "CB2")
        });
    }
}

fn campaign(records: &mut Records, year: i32, dice: &mut Dice) {
    let from = dice.day_in(Period::year(year));
    records.campaigns.push(Campaign {
        id: Id::random(),
        title: "Giữ trọn lời thề đảng viên".to_owned(),
        from,
        to: Some(from + Days::new(30)),
        plan: None,
        needs_paper: false,
        note: String::new(),
    });
}

fn happening(dice: &mut Dice) -> (Happening, String) {
    let all =
        [Happening::Held, Happening::Held, Happening::Held, Happening::Held, Happening::PutOff, Happening::NotHeld];
    let status = dice.one_of(&all);
    let reason = if status == Happening::Held { String::new() } else { "trùng lịch".to_owned() };
    (status, reason)
}

fn meeting(records: &mut Records, period: Period, dice: &mut Dice) {
    let (status, status_reason) = happening(dice);
    let kind = if dice.chance(80) { MeetingKind::Regular } else { MeetingKind::Extraordinary };
    let id = Id::random();
    let speeches = dice.chance(80).then(|| u32::try_from(dice.below(9)).unwrap());
    let (conclusion, note) = (String::new(), String::new());
    let (chair, minutes_taker) = (None, None);
    records.meetings.push(Meeting {
        id,
        kind,
        period,
        status,
        status_reason,
        chair,
        minutes_taker,
        speeches,
        conclusion,
        note,
    });
    let late = if dice.chance(15) { 25 } else { 0 };
    if status == Happening::Held {
        sitting(records, Some(id), None, 1, dice.day_in(period) + Days::new(late), dice);
    }
    for ordinal in 1..=dice.below(3) {
        records.stories.push(Story {
            id: Id::random(),
            meeting: id,
            ordinal: u32::try_from(ordinal).unwrap(),
            kind: dice.one_of(&[StoryKind::Story, StoryKind::WorkPresentation]),
            person: records.people.first().map(|person| person.id),
            title: "Một mẩu chuyện".to_owned(),
            work: None,
            excerpt: String::new(),
            status: dice.one_of(&[StoryStatus::Done, StoryStatus::Assigned]),
        });
    }
}

fn session(records: &mut Records, period: Period, dice: &mut Dice) {
    let (status, status_reason) = happening(dice);
    let id = Id::random();
    records.sessions.push(ThematicSession {
        id,
        period,
        status,
        status_reason,
        title: "Học tập và làm theo Bác".to_owned(),
        scope: dice.one_of(&[StudyScope::WholeText, StudyScope::Part, StudyScope::None]),
        topic: None,
        campaign: records.campaigns.first().map(|campaign| campaign.id).filter(|_| dice.chance(40)),
        plan: None,
        counts: dice.chance(85),
        role: dice.one_of(&[JointRole::Own, JointRole::Own, JointRole::Host, JointRole::Partner]),
        site_name: String::new(),
        site_address: String::new(),
        chair: None,
        speeches: dice.chance(80).then(|| u32::try_from(dice.below(9)).unwrap()),
        conclusion: String::new(),
        note: String::new(),
    });
    on_a_session(records, id, dice);
    if status == Happening::Held {
        sittings(records, id, period, dice);
    }
}

/// One to three sittings; the first sometimes combined with a meeting that sits alone on a day near by.
fn sittings(records: &mut Records, session: Id<ThematicSession>, period: Period, dice: &mut Dice) {
    let alone =
        records.sittings.iter_mut().find(|sitting| sitting.session.is_none() && period.contains(sitting.held_on));
    if let Some(sitting) = alone.filter(|_| dice.chance(35)) {
        sitting.session = Some(session);
        return;
    }
    let first = dice.day_in(period);
    for ordinal in 0..dice.between(1, 3) {
        sitting(records, None, Some(session), u32::try_from(ordinal + 1).unwrap(), first + Days::new(ordinal), dice);
    }
}

fn on_a_session(records: &mut Records, session: Id<ThematicSession>, dice: &mut Dice) {
    let forms =
        [StudyForm::Talk, StudyForm::Roundtable, StudyForm::FieldVisit, StudyForm::QuizContest, StudyForm::Film];
    let form = dice.one_of(&forms);
    let (other_name, is_new) = (String::new(), dice.chance(30));
    records.session_forms.push(SessionForm { id: Id::random(), session, ordinal: 1, form, other_name, is_new });
    if dice.chance(30) {
        let work = records.works[0].id;
        records.session_works.push(SessionWork { id: Id::random(), session, ordinal: 1, work, excerpt: String::new() });
    }
    for ordinal in 1..=u32::try_from(dice.below(3)).unwrap() {
        let name = format!("Chi bộ {}", ordinal + 2);
        records.session_partners.push(SessionPartner { id: Id::random(), session, ordinal, name, people: None });
    }
    if form == StudyForm::QuizContest {
        for ordinal in 1..=u32::try_from(dice.below(5)).unwrap() {
            let name = format!("nội dung {ordinal}");
            records.contest_rounds.push(ContestRound { id: Id::random(), session, ordinal, name });
        }
    }
}

/// A sitting whose sheet is marked, now and then not to the end.
fn sitting(
    records: &mut Records,
    meeting: Option<Id<Meeting>>,
    session: Option<Id<ThematicSession>>,
    ordinal: u32,
    held_on: NaiveDate,
    dice: &mut Dice,
) {
    let id = Id::random();
    let (started_at, ended_at, place) = (None, None, String::new());
    records.sittings.push(Sitting { id, meeting, session, ordinal, held_on, started_at, ended_at, place });
    let sheet: Vec<_> = sheet_on(records, held_on).iter().map(|line| (line.person.id, line.group)).collect();
    let forgets = dice.chance(10);
    let all = [Presence::Present, Presence::Late, Presence::AbsentExcused, Presence::AbsentUnexcused];
    // One of those due is there: a sitting of nobody is refused.
    let mut nobody_yet = true;
    for (person, group) in sheet {
        let is_marked = match group {
            SheetGroup::Due => !forgets || dice.chance(80),
            SheetGroup::Exempt | SheetGroup::Away | SheetGroup::NonParty => dice.chance(50),
        };
        if is_marked {
            let is_first = group == SheetGroup::Due && std::mem::take(&mut nobody_yet);
            let presence = if is_first || dice.chance(60) { Presence::Present } else { dice.one_of(&all) };
            let reason = String::new();
            records.attendance.push(Attendance { id: Id::random(), sitting: id, person, presence, reason });
        }
    }
}

/// A commendation of a month, given in it or in the weeks after.
fn commendation(records: &mut Records, year: i32, dice: &mut Dice) {
    let period = Period::month(year, u8::try_from(dice.between(1, 12)).unwrap()).unwrap();
    let dated = dice.day_in(period) + Days::new(if dice.chance(20) { 20 } else { 0 });
    let here: Vec<_> = records.people.iter().map(|p| p.id).filter(|id| belongs_on(records, *id, dated)).collect();
    if here.is_empty() {
        return;
    }
    let person = dice.one_of(&here);
    let (reason, note) = ("Hoàn thành tốt nhiệm vụ".to_owned(), String::new());
    let (meeting, document) = (None, None);
    records.commendations.push(Commendation {
        id: Id::random(),
        person,
        period,
        dated,
        meeting,
        document,
        reason,
        note,
    });
}
