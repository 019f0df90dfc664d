//! Invented people, built up in the words of a test.

use book::Book;
use domain::{
    Id,
    entry::PersonFile,
    records::{Activity, ActivitySpan, Person, Standing, StandingChange},
};

use crate::day;

/// Someone about to enter the record.
pub struct Someone(PersonFile);

/// Someone of whom nothing but the name is known yet.
#[must_use]
pub fn someone(name: &str) -> Someone {
    Someone(PersonFile {
        person: Person::named(Id::random(), name),
        standings: Vec::new(),
        activities: Vec::new(),
        placements: Vec::new(),
        offices: Vec::new(),
        helpers: Vec::new(),
    })
}

impl Someone {
    /// Quần chúng from a day on.
    #[must_use]
    pub fn non_party(self, from: &str) -> Self {
        self.standing(Standing::NonParty, from)
    }

    /// Đảng viên dự bị from a day on.
    #[must_use]
    pub fn probationary(self, from: &str) -> Self {
        self.standing(Standing::Probationary, from)
    }

    /// Đảng viên chính thức from a day on.
    #[must_use]
    pub fn official(self, from: &str) -> Self {
        self.standing(Standing::Official, from)
    }

    /// Takes part like this, from a day on.
    #[must_use]
    pub fn taking_part(mut self, activity: Activity, from: &str) -> Self {
        self.0.activities.push(ActivitySpan {
            id: Id::random(),
            person: self.0.person.id,
            activity,
            from: day(from),
            to: None,
            place: String::new(),
            note: String::new(),
        });
        self
    }

    /// The file, to be saved.
    #[must_use]
    pub fn file(self) -> PersonFile {
        self.0
    }

    /// Saves them.
    ///
    /// # Panics
    /// When the book refuses.
    pub fn saved_in(self, book: &mut Book) -> Id<Person> {
        book.save_person(&self.0).unwrap()
    }

    fn standing(mut self, standing: Standing, from: &str) -> Self {
        self.0.standings.push(StandingChange {
            id: Id::random(),
            person: self.0.person.id,
            standing,
            from: day(from),
            note: String::new(),
        });
        self
    }
}
