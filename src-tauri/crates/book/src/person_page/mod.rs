//! A person's page: what they were, where they worked, and what they did, year by year.

mod attended;
mod course;
mod lines;

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::{
    Id, Period, codes,
    figures::RowRef,
    records::{Person, Record, find},
    rules::{
        party_age::{PartyAge, party_age_on, probation_ends},
        sheet::Tally,
    },
};

use crate::{Book, Error, Result};

/// A person's page.
#[derive(Clone, Debug)]
pub struct PersonPage {
    /// Who.
    pub id: Id<Person>,
    /// Họ và tên.
    pub full_name: String,
    /// The day on which it is looked at.
    pub today: NaiveDate,
    /// Tuổi Đảng on that day; `None` for who is no member, or whose dates are not known.
    pub party_age: Option<PartyAge>,
    /// When their probation ends, while it runs.
    pub probation_ends: Option<NaiveDate>,
    /// What is dated about them, from the first day on.
    pub course: Vec<CourseLine>,
    /// The years that tell of them, newest first.
    pub years: Vec<PersonYear>,
}

codes! {
    /// What a line of someone's course is about.
    pub enum CourseKind {
        /// What they are; the code is a standing.
        Standing = "standing",
        /// How they take part; the code is an activity.
        Activity = "activity",
        /// Where they work.
        Placement = "placement",
        /// The office they hold; the code is a post.
        Office = "office",
        /// Who guides them.
        HelpedBy = "helped_by",
        /// Whom they guide.
        HelperOf = "helper_of",
    }
}

/// Something that was so from a day on.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseLine {
    /// What it is about.
    pub kind: CourseKind,
    /// The code of a standing, an activity, a post; empty for the others.
    pub code: &'static str,
    /// A unit and job, a name, a note.
    pub text: String,
    /// The other person, where there is one.
    pub person: Option<Id<Person>>,
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` while it lasts.
    pub to: Option<NaiveDate>,
}

/// A year of someone.
#[derive(Clone, Debug)]
pub struct PersonYear {
    /// Which.
    pub year: i32,
    /// Their part in the regular meetings held.
    pub meetings: Tally,
    /// Their part in the thematic sessions held.
    pub sessions: Tally,
    /// What they did and what was said of them, by day.
    pub lines: Vec<PersonLine>,
}

codes! {
    /// What a line of someone's year tells.
    pub enum PersonLineKind {
        /// A commendation.
        Commendation = "commendation",
        /// A reminder.
        Reminder = "reminder",
        /// An award.
        Award = "award",
        /// A story told in a meeting.
        Story = "story",
        /// A work presented in a meeting.
        Work = "work",
        /// Something presented in a thematic session.
        Presented = "presented",
        /// Contributions to a discussion.
        Contribution = "contribution",
        /// The paper of a campaign.
        Paper = "paper",
        /// A task.
        Task = "task",
    }
}

/// A line of someone's year.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonLine {
    /// What it tells.
    pub kind: PersonLineKind,
    /// Its day, or the last of its period where no day is known.
    pub on: NaiveDate,
    /// What for, of what.
    pub text: String,
    /// The code of its state: of a story, a task, a paper.
    pub status: Option<&'static str>,
    /// How many, for contributions.
    pub times: Option<u32>,
    /// The year with which it is listed.
    pub year: i32,
    /// The record that a screen opens for it.
    pub row: RowRef,
}

impl Book {
    /// The page of a person, as of today.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn person_page(&self, id: Id<Person>) -> Result<PersonPage> {
        let (records, today) = (self.records(), self.today());
        let person = find(&records.people, id).ok_or(Error::NotFound { what: Person::TABLE })?;
        let lines = lines::of(records, id);
        Ok(PersonPage {
            id,
            full_name: person.full_name.clone(),
            today,
            party_age: party_age_on(records, person, today),
            probation_ends: probation_ends(records, person, today),
            course: course::of(records, id),
            years: self.person_years(id, &lines),
        })
    }

    fn person_years(&self, id: Id<Person>, lines: &[PersonLine]) -> Vec<PersonYear> {
        let told: BTreeSet<i32> = lines.iter().map(|line| line.year).chain(self.years()).collect();
        let years = told.into_iter().rev().filter(|year| *year <= self.today().year());
        let of_year = |year| PersonYear {
            year,
            meetings: attended::meetings(self.records(), id, Period::year(year)),
            sessions: attended::sessions(self.records(), id, Period::year(year)),
            lines: lines.iter().filter(|line| line.year == year).cloned().collect(),
        };
        years.map(of_year).filter(|year| !year.is_blank()).collect()
    }
}

impl PersonYear {
    fn is_blank(&self) -> bool {
        self.lines.is_empty() && self.meetings == Tally::default() && self.sessions == Tally::default()
    }
}
