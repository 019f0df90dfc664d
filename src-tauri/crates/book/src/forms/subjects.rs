//! What the forms of a year can be of.

use ::reports::forms::{FormKind, Needs, Subject};
use chrono::NaiveDate;
use domain::{
    Id, Period,
    figures::{RowRef, Span, View},
    name::sort_key,
    period::Part,
    records::{Campaign, MeetingKind, Person, Record, ThematicSession, find},
    rules::belonging::belongs_on,
    text::fold,
};

use crate::{Book, Error, Result, rows::RowFace};

/// Something that a form of a year can be of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSubject {
    /// What.
    pub of: Subject,
    /// The record, as a clerk knows it; `None` for a period.
    pub row: Option<RowFace>,
}

impl Book {
    /// What a kind of form can be of in a year, in the order of the year.
    #[must_use]
    pub fn form_subjects(&self, kind: FormKind, year: i32) -> Vec<FormSubject> {
        let subjects = match kind.needs() {
            Needs::Year => vec![Subject::Period(Period::year(year))],
            Needs::Half => [1, 2].map(|half| Subject::Period(Period { year, part: Part::Half(half) })).into(),
            Needs::Month => (1..=12).filter_map(|month| Period::month(year, month)).map(Subject::Period).collect(),
            Needs::Meeting => self.meetings(year).into_iter().map(|row| Subject::Meeting(row.id)).collect(),
            Needs::Session => self.sessions_of(year).into_iter().map(Subject::Session).collect(),
            Needs::Campaign => self.campaigns_of(year).into_iter().map(Subject::Campaign).collect(),
            Needs::Person => self.people_of(year).into_iter().map(Subject::Person).collect(),
        };
        let made = subjects.into_iter().filter(|of| self.is_made_of(kind, *of));
        made.map(|of| FormSubject { of, row: self.subject_row(of) }).collect()
    }

    /// Of what a form can be of, what a clerk most likely wants today: the last that has begun, else the first; of
    /// people the first.
    #[must_use]
    pub fn usual_subject(&self, subjects: &[FormSubject]) -> Option<Subject> {
        let begun = |subject: &&FormSubject| self.begins(subject).is_some_and(|day| day <= self.today());
        subjects.iter().rfind(begun).or(subjects.first()).map(|subject| subject.of)
    }

    fn begins(&self, subject: &FormSubject) -> Option<NaiveDate> {
        let day = subject.row.as_ref().and_then(|row| row.day.or_else(|| Some(row.period?.first_day())));
        match subject.of {
            Subject::Period(period) => Some(period.first_day()),
            Subject::Meeting(_) | Subject::Session(_) | Subject::Campaign(_) => day,
            Subject::Person(_) => None,
        }
    }

    /// A subject as the name of a file tells it: "2023-M05", "2023-Q1-2", "nguyen-van-an".
    pub(super) fn subject_name(&self, of: Subject) -> Result<String> {
        let records = self.records();
        Ok(match of {
            Subject::Period(period) => period.to_string(),
            Subject::Meeting(id) => {
                let meeting = find(&records.meetings, id).ok_or(Error::NotFound { what: "meeting" })?;
                let alike = records
                    .meetings
                    .iter()
                    .filter(|other| (other.kind, other.period) == (meeting.kind, meeting.period));
                let nth = alike.take_while(|other| other.id != id).count() + 1;
                let kind = if meeting.kind == MeetingKind::Regular {
                    String::new()
                } else {
                    format!("-{}", domain::Code::code(meeting.kind))
                };
                let nth = if nth == 1 { String::new() } else { format!("-{nth}") };
                format!("{}{kind}{nth}", meeting.period)
            }
            Subject::Session(id) => {
                let session = find(&records.sessions, id).ok_or(Error::NotFound { what: ThematicSession::TABLE })?;
                let nth =
                    self.sessions_of(session.period.year).into_iter().take_while(|other| *other != id).count() + 1;
                format!("{}-{nth}", session.period)
            }
            Subject::Campaign(id) => {
                let campaign = find(&records.campaigns, id).ok_or(Error::NotFound { what: Campaign::TABLE })?;
                let alike = records.campaigns.iter().map(|other| (other.id, slug(&other.title)));
                numbered_among(slug(&campaign.title), campaign.id, alike)
            }
            Subject::Person(id) => {
                let person = find(&records.people, id).ok_or(Error::NotFound { what: Person::TABLE })?;
                let alike = records.people.iter().map(|other| (other.id, slug(&other.full_name)));
                numbered_among(slug(&person.full_name), person.id, alike)
            }
        })
    }

    fn subject_row(&self, of: Subject) -> Option<RowFace> {
        let row = match of {
            Subject::Period(_) => return None,
            Subject::Meeting(id) => RowRef::of(id),
            Subject::Session(id) => RowRef::of(id),
            Subject::Campaign(id) => RowRef::of(id),
            Subject::Person(id) => RowRef::of(id),
        };
        self.row_faces(&[row]).into_iter().next()
    }

    fn sessions_of(&self, year: i32) -> Vec<Id<ThematicSession>> {
        let view = View::new(self.records(), Span::whole(Period::year(year)));
        let mut sessions: Vec<_> =
            self.records().sessions.iter().filter(|session| session.period.year == year).collect();
        sessions.sort_by_key(|session| {
            let first = view.session_sittings(session.id).first().map(|sitting| sitting.held_on);
            (session.period.quarter_number(), first, session.id)
        });
        sessions.into_iter().map(|session| session.id).collect()
    }

    fn campaigns_of(&self, year: i32) -> Vec<Id<Campaign>> {
        let whole = Period::year(year);
        let lies_in = |campaign: &&Campaign| {
            campaign.from <= whole.last_day() && campaign.to.unwrap_or(campaign.from) >= whole.first_day()
        };
        let mut campaigns: Vec<&Campaign> = self.records().campaigns.iter().filter(lies_in).collect();
        campaigns.sort_by_key(|campaign| (campaign.from, campaign.id));
        campaigns.into_iter().map(|campaign| campaign.id).collect()
    }

    /// Who was in the branch on any day of the year, by name.
    fn people_of(&self, year: i32) -> Vec<Id<Person>> {
        let (records, whole) = (self.records(), Period::year(year));
        let was_here = |person: &&Person| {
            whole
                .first_day()
                .iter_days()
                .take_while(|day| *day <= whole.last_day())
                .any(|day| belongs_on(records, person.id, day))
        };
        let mut people: Vec<&Person> = records.people.iter().filter(was_here).collect();
        people.sort_by_cached_key(|person| (sort_key(&person.full_name, person.given_name.as_deref()), person.id));
        people.into_iter().map(|person| person.id).collect()
    }
}

/// No system takes names of files of more than 255 bytes.
const LONGEST: usize = 80;

/// Lower-case letters and digits with hyphens between, as file names take them.
fn slug(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").chars().take(LONGEST).collect()
}

/// Of several that are written alike the second bears "-2", so that no file takes another's place.
fn numbered_among<T>(name: String, id: Id<T>, all: impl Iterator<Item = (Id<T>, String)>) -> String {
    let before = all.filter(|(_, other)| *other == name).take_while(|(other, _)| *other != id).count();
    if before == 0 { name } else { format!("{name}-{}", before + 1) }
}
