//! A year like that of the seed, with invented people: 21 members, 5 quần chúng, 7 sessions, 34 lượt.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use domain::{Id, Period, Records, figures::Span, records::*};
use reports::{
    profile::FormatProfile,
    thematic::{Edit, OwnWords, PrintedReport, ThematicReport, print_thematic},
};
use uuid::Uuid;

/// The shipped words.
pub(crate) static SHIPPED: OwnWords = OwnWords::new();
/// No edits.
pub(crate) static UNEDITED: BTreeMap<String, Edit> = BTreeMap::new();

const FAMILY: [&str; 7] = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Võ", "Huỳnh"];
const MIDDLE: [&str; 5] = ["Văn", "Thị", "Quang", "Ngọc", "Thanh"];
const GIVEN: [&str; 13] =
    ["An", "Ánh", "Bình", "Châu", "Dũng", "Đào", "Hạnh", "Khoa", "Lý", "Ơn", "Phượng", "Tuấn", "Yến"];
const OFFICIAL: usize = 19;
const MEMBERS: usize = 21;
const PEOPLE: usize = 26;

/// Ids in the order of making, so that every run prints the same.
#[derive(Default)]
pub(crate) struct Ids(u128);

impl Ids {
    fn next<T>(&mut self) -> Id<T> {
        self.0 += 1;
        Id::from(Uuid::from_u128(self.0))
    }
}

pub(crate) fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

pub(crate) fn records() -> Records {
    let (mut ids, mut records) = (Ids::default(), Records::default());
    branch(&mut records, &mut ids);
    people(&mut records, &mut ids);
    frame(&mut records, &mut ids);
    sessions(&mut records, &mut ids);
    meetings(&mut records, &mut ids);
    records
}

fn branch(records: &mut Records, ids: &mut Ids) {
    records.profiles.push(BranchProfile {
        id: ids.next(),
        from: day("2020-01-01"),
        name: "Chi bộ 2".into(),
        parent_name: "Đảng bộ Sở Công Thương".into(),
        upper_name: String::new(),
        place: "Phan Thiết".into(),
        symbol: "CB2".into(),
        signing_capacity: "T/M CHI BỘ".into(),
        report_to: "Đảng ủy Sở Công Thương".into(),
        recipients: "Đảng ủy Sở Công Thương (để báo cáo)\nCác đồng chí chi ủy viên\nĐảng viên Chi bộ".into(),
        format_profile: None,
        numbering: NumberingScheme::PerTypePerTerm,
        units_are: "phòng chuyên môn".into(),
    });
    for (ordinal, name) in (1..).zip(["Văn phòng Sở", "Thanh tra Sở", "Phòng Quản lý Công nghiệp"]) {
        records.units.push(Unit { id: ids.next(), ordinal, name: name.into(), from: None, to: None });
    }
}

fn people(records: &mut Records, ids: &mut Ids) {
    for number in 0..PEOPLE {
        let name = format!("{} {} {}", FAMILY[number % 7], MIDDLE[number % 5], GIVEN[number % 13]);
        let person = Person::named(ids.next(), &name);
        let standing = match number {
            ..OFFICIAL => Standing::Official,
            OFFICIAL..MEMBERS => Standing::Probationary,
            _ => Standing::NonParty,
        };
        let from = day("2021-01-01");
        records.standings.push(StandingChange {
            id: ids.next(),
            person: person.id,
            standing,
            from,
            note: String::new(),
        });
        let unit = Some(records.units[number % 3].id);
        records.placements.push(Placement {
            id: ids.next(),
            person: person.id,
            unit,
            job_title: String::new(),
            from,
            to: None,
        });
        records.people.push(person);
    }
    let person = records.people[1].id;
    records.offices.push(Office { id: ids.next(), person, post: Post::Secretary, from: day("2022-06-01"), to: None });
}

fn frame(records: &mut Records, ids: &mut Ids) {
    let plans = [
        (70, "tổ chức đợt sinh hoạt chính trị với chủ đề “Giữ trọn lời thề đảng viên”"),
        (72, "về sinh hoạt chuyên đề năm 2023"),
    ];
    for (number, subject) in plans {
        let plan = DocumentOut::issued_plan(ids.next(), 2023, "CB2");
        let dated = Some(day("2023-02-14"));
        records.documents.push(DocumentOut { number: Some(number), dated, subject: subject.into(), ..plan });
    }
    records.topics.push(AnnualTopic {
        id: ids.next(),
        year: 2023,
        title: "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về phát huy giá trị văn hóa, sức mạnh con người Việt Nam trong sự nghiệp xây dựng và bảo vệ Tổ quốc".into(),
        short_name: "Chuyên đề năm 2023".into(),
        issued_by: String::new(),
        incoming: None,
    });
    records.works.push(Work {
        id: ids.next(),
        title: "Kiên quyết, kiên trì đấu tranh phòng, chống tham nhũng, tiêu cực, góp phần xây dựng Đảng và Nhà nước ta ngày càng trong sạch, vững mạnh".into(),
        author: "đồng chí Tổng Bí thư Nguyễn Phú Trọng".into(),
    });
    records.campaigns.push(Campaign {
        id: ids.next(),
        title: "Giữ trọn lời thề đảng viên".into(),
        from: day("2023-02-14"),
        to: None,
        plan: Some(records.documents[0].id),
        needs_paper: false,
        note: String::new(),
    });
    records.programmes.push(Programme {
        id: ids.next(),
        year: 2023,
        plan: Some(records.documents[1].id),
        note: String::new(),
    });
}

fn sessions(records: &mut Records, ids: &mut Ids) {
    let campaign = Some(records.campaigns[0].id);
    for (held_on, speeches) in [("2023-02-20", 5), ("2023-03-10", 6), ("2023-03-24", 4)] {
        let session =
            session(records, ids, held_on, "Giữ trọn lời thề đảng viên, phần nghiên cứu và liên hệ", speeches);
        session.campaign = campaign;
    }
    let whole = session(records, ids, "2023-04-14", "Toàn văn Chuyên đề năm 2023", 8);
    whole.scope = StudyScope::WholeText;
    let visit = session(records, ids, "2023-05-19", "Nghiên cứu thực tế", 3);
    visit.site_name = "Khu Di tích căn cứ Tỉnh ủy Bình Thuận trong kháng chiến chống Mỹ".into();
    visit.site_address = "Sa Lôn, xã Đông Giang, huyện Hàm Thuận Bắc, tỉnh Bình Thuận".into();
    let visit = visit.id;
    form(records, ids, visit, StudyForm::FieldVisit);
    let talk = session(records, ids, "2023-08-18", "Tọa đàm về phòng, chống tham nhũng, tiêu cực", 12).id;
    form(records, ids, talk, StudyForm::Roundtable);
    let work = records.works[0].id;
    records.session_works.push(SessionWork { id: ids.next(), session: talk, ordinal: 1, work, excerpt: String::new() });
    let contest = session(records, ids, "2023-10-20", "Cuộc thi tìm hiểu Chuyên đề năm 2023", 9).id;
    form(records, ids, contest, StudyForm::QuizContest);
    let partners = ["Chi bộ 1 thuộc Đảng bộ Sở Công Thương", "Đảng bộ Công ty Cổ phần Xăng dầu và dầu khí Bình Thuận"];
    for (ordinal, name) in (1..).zip(partners) {
        let partner = SessionPartner { id: ids.next(), session: contest, ordinal, name: name.into(), people: None };
        records.session_partners.push(partner);
    }
    let rounds = ["khởi động", "hiểu ý đồng đội", "nhìn hình đoán chữ", "hát, ngâm thơ về Bác Hồ"];
    for (ordinal, name) in (1..).zip(rounds) {
        records.contest_rounds.push(ContestRound { id: ids.next(), session: contest, ordinal, name: name.into() });
    }
}

/// A session of one sitting, where one member was missing and all quần chúng came.
fn session<'a>(
    records: &'a mut Records,
    ids: &mut Ids,
    held_on: &str,
    title: &str,
    speeches: u32,
) -> &'a mut ThematicSession {
    let id = ids.next();
    records.sessions.push(ThematicSession {
        id,
        period: Period::quarter_of(day(held_on)),
        status: Happening::Held,
        status_reason: String::new(),
        title: title.into(),
        scope: StudyScope::Part,
        topic: Some(records.topics[0].id),
        campaign: None,
        plan: None,
        counts: true,
        role: JointRole::Own,
        site_name: String::new(),
        site_address: String::new(),
        chair: None,
        speeches: Some(speeches),
        conclusion: String::new(),
        note: String::new(),
    });
    let sitting = Sitting {
        id: ids.next(),
        meeting: None,
        session: Some(id),
        ordinal: 1,
        held_on: day(held_on),
        started_at: None,
        ended_at: None,
        place: String::new(),
    };
    for (number, person) in records.people.iter().enumerate() {
        let presence = if number == 0 { Presence::AbsentExcused } else { Presence::Present };
        let mark =
            Attendance { id: ids.next(), sitting: sitting.id, person: person.id, presence, reason: String::new() };
        records.attendance.push(mark);
    }
    records.sittings.push(sitting);
    records.sessions.last_mut().unwrap()
}

fn form(records: &mut Records, ids: &mut Ids, session: Id<ThematicSession>, form: StudyForm) {
    let other_name = String::new();
    records.session_forms.push(SessionForm { id: ids.next(), session, ordinal: 1, form, other_name, is_new: true });
}

/// Eleven regular meetings: a story and a work in each, three commendations, four in May.
fn meetings(records: &mut Records, ids: &mut Ids) {
    for month in 1..=11 {
        let period = Period::month(2023, month).unwrap();
        let meeting = Meeting {
            id: ids.next(),
            kind: MeetingKind::Regular,
            period,
            status: Happening::Held,
            status_reason: String::new(),
            chair: None,
            minutes_taker: None,
            speeches: Some(6),
            conclusion: String::new(),
            note: String::new(),
        };
        for (ordinal, kind) in (1..).zip([StoryKind::Story, StoryKind::WorkPresentation]) {
            records.stories.push(Story {
                id: ids.next(),
                meeting: meeting.id,
                ordinal,
                kind,
                person: None,
                title: String::new(),
                work: (kind == StoryKind::WorkPresentation).then_some(records.works[0].id),
                excerpt: String::new(),
                status: StoryStatus::Done,
            });
        }
        let times = if month == 5 { 4 } else { 3 };
        for time in 0..times {
            records.commendations.push(Commendation {
                id: ids.next(),
                person: records.people[(usize::from(month) * 3 + time * 7) % PEOPLE].id,
                period,
                dated: period.last_day(),
                meeting: Some(meeting.id),
                document: None,
                reason: "Hoàn thành tốt nhiệm vụ được giao trong tháng".into(),
                note: String::new(),
            });
        }
        records.meetings.push(meeting);
    }
}

pub(crate) fn own() -> BTreeMap<OwnSection, String> {
    [
        (OwnSection::Strengths, "Sinh hoạt chuyên đề đi vào nền nếp.\nĐảng viên, quần chúng tham gia đầy đủ."),
        (OwnSection::Weaknesses, "Có đợt sinh hoạt còn ít ý kiến thảo luận."),
        (OwnSection::Direction, "Chi bộ tiếp tục đổi mới nội dung, hình thức sinh hoạt chuyên đề."),
    ]
    .map(|(section, text)| (section, text.to_owned()))
    .into()
}

/// The report of the whole year, numbered and dated.
pub(crate) fn report<'a>(
    records: &'a Records,
    profile: &'a FormatProfile,
    own: &'a BTreeMap<OwnSection, String>,
) -> ThematicReport<'a> {
    ThematicReport {
        records,
        span: Span::up_to(Period::year(2023), day("2023-11-30")),
        number: Some(5),
        dated: Some(day("2023-12-05")),
        names_on: day("2023-12-05"),
        profile,
        words: &SHIPPED,
        signer: None,
        own,
        edits: &UNEDITED,
        nothing_to_propose: true,
        photos: &[],
        created: DateTime::parse_from_rfc3339("2023-12-05T08:00:00+07:00").unwrap(),
        mark: None,
    }
}

pub(crate) fn printed(records: &Records) -> PrintedReport {
    print_thematic(&report(records, &reports::profile::by_code("hd36").unwrap(), &own())).unwrap()
}
