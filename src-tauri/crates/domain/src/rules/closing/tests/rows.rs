//! Single rows of the small branch, as a test adds them.

use chrono::NaiveDate;

use super::world::{World, YEAR, day, time};
use crate::{
    Id, Period,
    records::{
        Attachment, AttachmentOwner, AttachmentRole, Attendance, Commendation, DocumentOut, DocumentStatus, Grade,
        Grading, Happening, JointRole, Meeting, MeetingKind, Person, Placement, Presence, Sitting, Standing,
        StandingChange, StudyScope, ThematicSession, Unit,
    },
};

impl World {
    pub(super) fn person(&self, i: usize) -> Id<Person> {
        self.records.people[i].id
    }

    pub(super) fn joins(&mut self, name: &str, standing: Standing, from: &str) -> Id<Person> {
        let person = Person::named(Id::random(), name);
        let id = person.id;
        self.records.people.push(person);
        self.becomes(id, standing, from);
        id
    }

    pub(super) fn becomes(&mut self, person: Id<Person>, standing: Standing, from: &str) {
        let change = StandingChange { id: Id::random(), person, standing, from: day(from), note: String::new() };
        self.records.standings.push(change);
    }

    pub(super) fn unit(&mut self, ordinal: u32, name: &str) -> Id<Unit> {
        let unit = Unit { id: Id::random(), ordinal, name: name.to_owned(), from: None, to: None };
        let id = unit.id;
        self.records.units.push(unit);
        id
    }

    pub(super) fn works_in(&mut self, person: Id<Person>, unit: Id<Unit>) {
        let (job_title, from) = (String::new(), day("2010-01-01"));
        self.records.placements.push(Placement {
            id: Id::random(),
            person,
            unit: Some(unit),
            job_title,
            from,
            to: None,
        });
    }

    pub(super) fn meeting(&mut self, kind: MeetingKind, period: Period, status: Happening) -> Id<Meeting> {
        let id = Id::random();
        self.records.meetings.push(Meeting {
            id,
            kind,
            period,
            status,
            status_reason: String::new(),
            chair: None,
            minutes_taker: None,
            speeches: Some(5),
            conclusion: String::new(),
            note: String::new(),
        });
        id
    }

    pub(super) fn session_of(&mut self, period: Period, status: Happening) -> Id<ThematicSession> {
        let id = Id::random();
        self.records.sessions.push(ThematicSession {
            id,
            period,
            status,
            status_reason: String::new(),
            title: "Tọa đàm".to_owned(),
            scope: StudyScope::Part,
            topic: None,
            campaign: None,
            plan: None,
            counts: true,
            role: JointRole::Own,
            site_name: String::new(),
            site_address: String::new(),
            chair: None,
            speeches: Some(5),
            conclusion: String::new(),
            note: String::new(),
        });
        id
    }

    /// A sitting of two hours to which everyone came.
    pub(super) fn sits(&mut self, meeting: Option<Id<Meeting>>, session: Option<Id<ThematicSession>>, on: NaiveDate) {
        let sitting = Sitting {
            id: Id::random(),
            meeting,
            session,
            ordinal: 1,
            held_on: on,
            started_at: time("14:00:00"),
            ended_at: time("16:00:00"),
            place: String::new(),
        };
        for who in 0..self.records.people.len() {
            self.mark(sitting.id, self.person(who), Presence::Present);
        }
        self.records.sittings.push(sitting);
    }

    pub(super) fn mark(&mut self, sitting: Id<Sitting>, person: Id<Person>, presence: Presence) {
        let mark = Attendance { id: Id::random(), sitting, person, presence, reason: String::new() };
        self.records.attendance.push(mark);
    }

    pub(super) fn commend(&mut self, person: Id<Person>, month: Period) {
        self.records.commendations.push(Commendation {
            id: Id::random(),
            person,
            period: month,
            dated: month.first_day() + chrono::Days::new(4),
            meeting: None,
            document: None,
            reason: "Giúp dân sau bão".to_owned(),
            note: String::new(),
        });
    }

    pub(super) fn grade(&mut self, year: i32, person: Option<Id<Person>>) {
        self.records.gradings.push(Grading {
            id: Id::random(),
            year,
            person,
            own: Some(Grade::Good),
            proposed: Some(Grade::Good),
            in_favour: Some(3),
            voters: Some(3),
            decided: Some(Grade::Good),
            decision: "12-QĐ/ĐU".to_owned(),
            decided_on: None,
            not_graded: None,
            note: String::new(),
        });
    }

    pub(super) fn photo(&mut self, owner_kind: AttachmentOwner, owner: String, caption: &str) {
        self.records.attachments.push(Attachment {
            id: Id::random(),
            owner_kind,
            owner,
            ordinal: 1,
            role: AttachmentRole::Photo,
            file: Id::random(),
            file_name: "anh.jpg".to_owned(),
            caption: caption.to_owned(),
            taken_on: None,
        });
    }

    pub(super) fn document(&mut self, status: DocumentStatus) -> &mut DocumentOut {
        let draft = DocumentOut::issued_plan(Id::random(), YEAR, "CB");
        self.records.documents.push(DocumentOut { status, subject: "ra quân".to_owned(), ..draft });
        self.records.documents.last_mut().unwrap()
    }
}
