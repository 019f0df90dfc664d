//! Year against year, each closed year as it was stored at its closing.

use archive::stored_year;
use domain::{
    Records,
    figures::years::{Comparison, compare},
    records::YearState,
};

use crate::{Book, Result};

/// A figure as tables show it; `None` where it is not known.
#[must_use]
pub fn shown(figure: &domain::figures::Figure) -> Option<String> {
    ::reports::in_table(&figure.value)
}

/// At most so many years stand side by side.
const MOST: usize = 10;

impl Book {
    /// The years from…to side by side, at most ten of them.
    ///
    /// # Errors
    /// When what was stored of a closed year cannot be read.
    pub fn compare_years(&self, from: i32, to: i32) -> Result<Comparison> {
        let years: Vec<i32> = (from..=to).rev().take(MOST).collect();
        let mut stored = Vec::new();
        for year in years.into_iter().rev() {
            stored.push((year, self.records_of_closed(year)?));
        }
        let years: Vec<(i32, &Records)> =
            stored.iter().map(|(year, closed)| (*year, closed.as_ref().unwrap_or(self.records()))).collect();
        Ok(compare(&years))
    }

    /// The records of a closed year as they were when it was closed; `None` while it is not.
    pub(crate) fn records_of_closed(&self, year: i32) -> Result<Option<Records>> {
        if self.year_state(year) != YearState::Closed {
            return Ok(None);
        }
        let read =
            |json: Vec<u8>| stored_year(&json).map_err(|fault| crate::Error::YearRefused { faults: vec![*fault] });
        self.stored_year_json(year)?.map(read).transpose()
    }

    /// The canonical JSON that was stored with a year.
    pub(crate) fn stored_year_json(&self, year: i32) -> Result<Option<Vec<u8>>> {
        let file = self.closed_files(year).into_iter().find(|file| file.path == archive::bag::YEAR);
        file.map(|file| self.content_of(file)).transpose()
    }
}
