//! A small branch of invented people whose years are in order, to be spoiled one thing at a time.

use chrono::NaiveTime;

use super::*;
use crate::{
    Id, Period,
    records::{
        AnnualTopic, AttachmentOwner, Campaign, CampaignPaper, DocumentOut, Happening, MeetingKind, PaperStatus,
        Programme, Standing, Story, StoryKind, StoryStatus,
    },
};

pub(super) const YEAR: i32 = 2023;

const NAMES: [&str; 4] = ["Phan Thị Ngữ", "Lò Văn Giả", "Tô Thị Mẫu", "Vi Văn Thử"];

/// What the checks look at.
pub(super) struct World {
    pub(super) records: Records,
    pub(super) outside: Outside,
    pub(super) today: NaiveDate,
}

pub(super) fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

pub(super) fn time(text: &str) -> Option<NaiveTime> {
    Some(text.parse().unwrap())
}

impl World {
    /// Three members and one who is not in the Party, with 2023 in order and over.
    pub(super) fn sound() -> Self {
        let mut world = Self::of_people(4);
        world.brings(YEAR);
        world
    }

    /// A branch of so many people, the last of them not in the Party, in two units, without any year yet.
    pub(super) fn of_people(people: usize) -> Self {
        let outside = Outside { verified_backup: Some(day("2024-01-05")), ..Outside::default() };
        let mut world = Self { records: Records::default(), outside, today: day("2024-01-10") };
        for (ordinal, name) in [(1, "Văn phòng"), (2, "Phòng Mẫu")] {
            world.unit(ordinal, name);
        }
        for i in 0..people {
            let name = NAMES.get(i).map_or_else(|| format!("Người Thứ {i}"), |name| (*name).to_owned());
            let standing = if i + 1 == people { Standing::NonParty } else { Standing::Official };
            let person = world.joins(&name, standing, "2010-01-01");
            world.works_in(person, world.records.units[i % 2].id);
        }
        world
    }

    /// A year of which nothing is missing.
    pub(super) fn brings(&mut self, year: i32) {
        for month in 1..=12 {
            self.month(Period::month(year, month).unwrap());
        }
        for quarter in [1, 1, 2, 3, 4] {
            self.session(Period::quarter(year, quarter).unwrap());
        }
        self.plan(year);
        self.grades(year);
        self.papers(year);
    }

    fn month(&mut self, month: Period) {
        let meeting = self.meeting(MeetingKind::Regular, month, Happening::Held);
        self.records.meetings.last_mut().unwrap().conclusion = "Thống nhất các nội dung đã bàn".to_owned();
        self.sits(Some(meeting), None, month.first_day() + chrono::Days::new(4));
        let members = self.records.people.len() - 1;
        let teller = self.person(usize::from(month.month_number().unwrap()) % members);
        self.records.stories.push(Story {
            id: Id::random(),
            meeting,
            ordinal: 1,
            kind: StoryKind::Story,
            person: Some(teller),
            title: "Chiếc áo ấm".to_owned(),
            work: None,
            excerpt: String::new(),
            status: StoryStatus::Done,
        });
        for who in 0..3 {
            self.commend(self.person(who), month);
        }
    }

    fn session(&mut self, quarter: Period) {
        let session = self.session_of(quarter, Happening::Held);
        self.sits(None, Some(session), quarter.first_day() + chrono::Days::new(20));
        self.photo(AttachmentOwner::Session, session.to_string(), "Toàn cảnh buổi sinh hoạt");
    }

    fn plan(&mut self, year: i32) {
        let draft = DocumentOut::issued_plan(Id::random(), year, "CB");
        let number = u32::try_from(self.records.documents.len()).unwrap() + 1;
        let dated = Some(Period::year(year).first_day());
        let plan =
            DocumentOut { number: Some(number), dated, subject: "sinh hoạt chuyên đề".to_owned(), ..draft };
        let programme = Programme { id: Id::random(), year, plan: Some(plan.id), note: String::new() };
        self.records.documents.push(plan);
        self.records.programmes.push(programme);
        self.records.topics.push(AnnualTopic {
            id: Id::random(),
            year,
            title: "Học tập và làm theo".to_owned(),
            short_name: format!("Chuyên đề năm {year}"),
            issued_by: String::new(),
            incoming: None,
        });
    }

    fn grades(&mut self, year: i32) {
        let members = self.records.people.len() - 1;
        let people: Vec<_> = self.records.people[..members].iter().map(|person| Some(person.id)).collect();
        for person in people.into_iter().chain([None]) {
            self.grade(year, person);
        }
    }

    fn papers(&mut self, year: i32) {
        let campaign = Id::random();
        self.records.campaigns.push(Campaign {
            id: campaign,
            title: "Tự soi, tự sửa".to_owned(),
            from: Period::year(year).first_day(),
            to: Some(Period::quarter(year, 2).unwrap().last_day()),
            plan: None,
            needs_paper: true,
            note: String::new(),
        });
        for who in 0..self.records.people.len() - 1 {
            let (person, status) = (self.person(who), PaperStatus::HandedIn);
            let paper = CampaignPaper { id: Id::random(), campaign, person, status, on: None, note: String::new() };
            self.records.campaign_papers.push(paper);
        }
    }

    pub(super) fn findings(&self) -> Vec<Finding> {
        findings(&self.records, YEAR, self.today, &self.outside)
    }

    pub(super) fn checks(&self) -> Vec<Check> {
        self.findings().into_iter().map(|finding| finding.check).collect()
    }
}
