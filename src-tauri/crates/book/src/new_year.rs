//! A new year begins with the last: people, units, names and numbers are dated and go on by themselves; the programme of
//! the year before is offered as a draft.

use chrono::NaiveDate;
use domain::{
    Id, Period,
    entry::ProgrammeFile,
    records::{DocumentKind, DocumentOut, Programme, ProgrammeItem},
    rules::belonging::{profile_on, units_on},
};

use crate::{Book, Error, Result};

/// What a new year begins with.
#[derive(Clone, Debug)]
pub struct NewYearFace {
    /// The year.
    pub year: i32,
    /// Đảng viên on its first day.
    pub members: u32,
    /// Quần chúng.
    pub non_party: u32,
    /// Phòng, đơn vị.
    pub units: usize,
    /// What the branch is called.
    pub branch: String,
    /// The next number of each kind of document that the year before had.
    pub numbers: Vec<(DocumentKind, u32)>,
    /// How many items the programme of the year before has.
    pub programme_before: usize,
    /// Whether the year has a programme of its own.
    pub has_programme: bool,
    /// The topic of the year before.
    pub topic_before: String,
}

impl Book {
    /// What a year begins with.
    #[must_use]
    pub fn new_year_face(&self, year: i32) -> NewYearFace {
        let (records, first) = (self.records(), Period::year(year).first_day());
        let people = self.people(year, Some(first), "").counts;
        let topic = records.topics.iter().find(|topic| topic.year == year - 1);
        NewYearFace {
            year,
            members: people.party_members,
            non_party: people.non_party,
            units: units_on(records, first).len(),
            branch: profile_on(records, first).map(|profile| profile.name.clone()).unwrap_or_default(),
            numbers: self.numbers_of(year),
            programme_before: self.programme(year - 1).file.items.len(),
            has_programme: records.programmes.iter().any(|programme| programme.year == year),
            topic_before: topic.map(|topic| topic.title.clone()).unwrap_or_default(),
        }
    }

    /// Begins the programme of a year with that of the year before, moved by a year; nothing of it is linked yet.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the year before has none; [`Error::Refused`].
    pub fn start_programme(&mut self, year: i32) -> Result<()> {
        let before = self.programme(year - 1).file;
        if before.items.is_empty() {
            return Err(Error::NotFound { what: "programme" });
        }
        let known = self.programme(year).file;
        let programme = Programme { plan: None, ..known.programme };
        let moved = before.items.into_iter().map(|item| ProgrammeItem {
            id: Id::random(),
            programme: programme.id,
            period: Period { year, ..item.period },
            session: None,
            ..item
        });
        let items = known.items.iter().cloned().chain(moved).zip(0..);
        let items = items.map(|(item, ordinal)| ProgrammeItem { ordinal, ..item }).collect();
        self.save_programme(&ProgrammeFile { programme, items })
    }

    /// The next number of each kind that the year before or this one has.
    fn numbers_of(&self, year: i32) -> Vec<(DocumentKind, u32)> {
        let mut kinds: Vec<DocumentKind> = self
            .records()
            .documents
            .iter()
            .filter(|document| document.number.is_some() && (year - 1..=year).contains(&document.about_year))
            .map(|document| document.kind)
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        let first = Period::year(year).first_day().max(self.today());
        kinds.into_iter().map(|kind| (kind, self.next_of(kind, year, first))).collect()
    }

    fn next_of(&self, kind: DocumentKind, year: i32, day: NaiveDate) -> u32 {
        let draft = DocumentOut::draft(Id::random(), kind, year, &self.symbol_in(year));
        self.next_number(&DocumentOut { dated: Some(day), ..draft }).number
    }
}
