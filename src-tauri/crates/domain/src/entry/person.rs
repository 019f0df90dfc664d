//! A person with standing, activity, placements and offices.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Findings;
use crate::{
    Problem, ProblemCode, Records,
    day::PartialDate,
    records::{ActivitySpan, Helper, Office, Person, Placement, StandingChange, find},
    rules::{legal, sheet::group_on},
};

/// A person and all that is dated about them.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonFile {
    /// The person.
    pub person: Person,
    /// What they were, from which day.
    pub standings: Vec<StandingChange>,
    /// How they took part.
    pub activities: Vec<ActivitySpan>,
    /// Where they worked.
    pub placements: Vec<Placement>,
    /// What offices they held.
    pub offices: Vec<Office>,
    /// Who guided them while they were probationary.
    pub helpers: Vec<Helper>,
}

impl PersonFile {
    /// What is wrong with it; nothing, when it can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Findings::default();
        self.check_lines(&mut found);
        self.check_dates(&mut found);
        self.check_standings(&mut found);
        self.check_spans(&mut found);
        found.0
    }

    fn check_lines(&self, found: &mut Findings) {
        let person = &self.person;
        found.required("fullName", &person.full_name);
        let lines = [
            ("fullName", &person.full_name),
            ("birthName", &person.birth_name),
            ("ethnicity", &person.ethnicity),
            ("religion", &person.religion),
            ("nativePlace", &person.native_place),
            ("residence", &person.residence),
            ("generalEducation", &person.general_education),
            ("qualification", &person.qualification),
            ("politicalTheory", &person.political_theory),
            ("foreignLanguage", &person.foreign_language),
            ("cardNo", &person.card_no),
            ("phone", &person.phone),
        ];
        for (field, line) in lines {
            found.line(field, line);
        }
        found.text("note", &person.note);
        if let Some(given) = &person.given_name
            && !person.full_name.ends_with(given.trim())
        {
            found.add(Problem::new("givenName", ProblemCode::Mismatch));
        }
    }

    fn check_dates(&self, found: &mut Findings) {
        let person = &self.person;
        let first_standing = self.standings.iter().find(|s| s.standing.is_party()).map(|s| PartialDate::from(s.from));
        let admitted =
            [("admissionDecisionOn", person.admission_decision), ("admissionCeremonyOn", person.admission_ceremony)];
        for (field, date) in admitted.into_iter().chain([("standings.0.from", first_standing)]) {
            let Some((date, birth)) = date.zip(person.birth) else { continue };
            let youngest = legal::in_force(legal::ADMISSION_AGE, date.earliest()).unwrap_or_default();
            if u32::try_from(date.year() - birth.year()).unwrap_or_default() < youngest {
                found.add(Problem::new(field, ProblemCode::TooYoung).with("years", youngest));
            }
        }
        if let (Some(ceremony), Some(official)) = (full(person.admission_ceremony), full(person.official_on))
            && official < ceremony
        {
            found.add(Problem::new("officialOn", ProblemCode::Before).with("other", "admissionCeremonyOn"));
        }
    }

    fn check_standings(&self, found: &mut Findings) {
        if self.standings.is_empty() {
            found.add(Problem::new("standings", ProblemCode::Required));
        }
        for (i, change) in self.standings.iter().enumerate() {
            let field = format!("standings.{i}.from");
            if self.standings.iter().take(i).any(|earlier| earlier.from == change.from) {
                found.add(Problem::new(field.clone(), ProblemCode::Duplicate).with("other", "standing"));
            }
            let birth = self.person.birth.map(PartialDate::earliest);
            if birth.is_some_and(|birth| change.from < birth) {
                found.add(Problem::new(field, ProblemCode::Before).with("other", "birth"));
            }
        }
    }

    fn check_spans(&self, found: &mut Findings) {
        for (i, span) in self.activities.iter().enumerate() {
            let field = format!("activities.{i}.from");
            found.interval(format!("activities.{i}.to"), Some(span.from), span.to);
            if self.activities.iter().take(i).any(|other| share_days((span.from, span.to), (other.from, other.to))) {
                found.add(Problem::new(field, ProblemCode::Overlaps).with("other", "activity"));
            }
        }
        for (i, placement) in self.placements.iter().enumerate() {
            found.line(format!("placements.{i}.jobTitle"), &placement.job_title);
            found.interval(format!("placements.{i}.to"), Some(placement.from), placement.to);
        }
        for (i, office) in self.offices.iter().enumerate() {
            found.interval(format!("offices.{i}.to"), Some(office.from), office.to);
        }
        for (i, helper) in self.helpers.iter().enumerate() {
            found.interval(format!("helpers.{i}.to"), Some(helper.from), helper.to);
            if helper.helper == self.person.id {
                found.add(Problem::new(format!("helpers.{i}.helperId"), ProblemCode::Mismatch));
            }
        }
    }
}

impl PersonFile {
    /// The days on which the person is marked on a sheet of the book, and would not stand on it with this file. To be
    /// shown before saving: a mark off the sheet counts in no figure, though nothing of it is lost.
    #[must_use]
    pub fn sheets_left(&self, records: &Records) -> Vec<NaiveDate> {
        let id = self.person.id;
        let with_file =
            Records { standings: self.standings.clone(), activities: self.activities.clone(), ..Records::default() };
        let marked = records.attendance.iter().filter(|mark| mark.person == id);
        let days = marked.filter_map(|mark| find(&records.sittings, mark.sitting)).map(|sitting| sitting.held_on);
        let leaves =
            |day: &NaiveDate| group_on(records, id, *day).is_some() && group_on(&with_file, id, *day).is_none();
        days.filter(leaves).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

fn full(date: Option<PartialDate>) -> Option<NaiveDate> {
    date.and_then(PartialDate::full)
}

/// Whether two intervals, their last days included, have a day in common.
pub(super) fn share_days(a: (NaiveDate, Option<NaiveDate>), b: (NaiveDate, Option<NaiveDate>)) -> bool {
    let begins_in_time = |from: NaiveDate, to: Option<NaiveDate>| to.is_none_or(|to| from <= to);
    begins_in_time(a.0, b.1) && begins_in_time(b.0, a.1)
}
