//! The records from which the screens of a closed year are made.

use std::{cell::OnceCell, collections::BTreeMap};

use archive::{as_stored, stored_year};
use domain::{
    Id, Records,
    records::{Person, YearState},
};

use crate::{Book, Result, erasing::ERASED};

/// The records of each closed year as they are shown, made when the year is first looked at.
#[derive(Debug, Default)]
pub(crate) struct ShownYears(BTreeMap<i32, OnceCell<Records>>);

impl ShownYears {
    /// Nothing is made yet; these years are closed.
    pub(crate) fn of(closed: impl Iterator<Item = i32>) -> Self {
        Self(closed.map(|year| (year, OnceCell::new())).collect())
    }
}

impl Book {
    /// The records from which the screens of a year are made: of one that is closed as they were stored at its closing, with
    /// the names of then. What the law had erased since stays erased.
    ///
    /// Where the stored file does not read, the rows of the tables stand in, which the wall has kept as they were; that the
    /// file does not read is what [`Book::check`] says.
    #[must_use]
    pub fn records_in(&self, year: i32) -> &Records {
        let Some(shown) = self.shown_years.0.get(&year) else { return self.records() };
        shown.get_or_init(|| self.as_closed(year).unwrap_or_else(|_| self.records().clone()))
    }

    /// The closed years, each with its records as they are shown.
    pub(crate) fn closed_years(&self) -> BTreeMap<i32, &Records> {
        self.shown_years.0.keys().map(|year| (*year, self.records_in(*year))).collect()
    }

    /// Forgets what was made, after something was written.
    pub(crate) fn look_at_years_anew(&mut self) {
        let closed = self.walled_years().into_iter().filter(|(_, state)| *state == YearState::Closed);
        self.shown_years = ShownYears::of(closed.map(|(year, _)| year));
    }

    fn as_closed(&self, year: i32) -> Result<Records> {
        let Some(json) = self.stored_year_json(year)? else { return Ok(self.records().clone()) };
        let stored = stored_year(&json).map_err(|fault| crate::Error::YearRefused { faults: vec![*fault] })?;
        let mut shown = as_stored(self.records(), &stored);
        keep_erased(self.records(), &mut shown);
        Ok(shown)
    }

    /// The records of a closed year and no others, as they were stored with it, but for what was erased since; `None` for a
    /// year that is not closed.
    pub(crate) fn stored_records(&self, year: i32) -> Result<Option<Records>> {
        if self.year_state(year) != YearState::Closed {
            return Ok(None);
        }
        let Some(json) = self.stored_year_json(year)? else { return Ok(None) };
        let mut stored = stored_year(&json).map_err(|fault| crate::Error::YearRefused { faults: vec![*fault] })?;
        keep_erased(self.records(), &mut stored);
        Ok(Some(stored))
    }

    /// The canonical JSON that was stored with a year.
    pub(crate) fn stored_year_json(&self, year: i32) -> Result<Option<Vec<u8>>> {
        let file = self.closed_files(year).into_iter().find(|file| file.path == archive::bag::YEAR);
        file.map(|file| self.content_of(file)).transpose()
    }
}

/// What erasing emptied is as empty in a year that was stored before.
fn keep_erased(today: &Records, shown: &mut Records) {
    let erased: Vec<Id<Person>> = today.people.iter().filter(|p| p.full_name == ERASED).map(|p| p.id).collect();
    as_today(&today.people, &mut shown.people, |row| erased.contains(&row.id));
    as_today(&today.standings, &mut shown.standings, |row| erased.contains(&row.person));
    as_today(&today.activities, &mut shown.activities, |row| erased.contains(&row.person));
    as_today(&today.placements, &mut shown.placements, |row| erased.contains(&row.person));
    as_today(&today.reminders, &mut shown.reminders, |row| erased.contains(&row.person));
}

/// Both lists hold the same rows in the same order.
fn as_today<T: Clone>(today: &[T], shown: &mut [T], is_erased: impl Fn(&T) -> bool) {
    for (today, shown) in today.iter().zip(shown).filter(|(today, _)| is_erased(today)) {
        *shown = today.clone();
    }
}
