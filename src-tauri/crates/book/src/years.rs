//! Year against year, each closed year as it was stored at its closing.

use domain::{
    Records,
    figures::years::{Comparison, compare},
};

use crate::Book;

/// A figure as tables show it; `None` where it is not known.
#[must_use]
pub fn shown(figure: &domain::figures::Figure) -> Option<String> {
    ::reports::in_table(&figure.value)
}

/// At most so many years stand side by side.
const MOST: usize = 10;

impl Book {
    /// The last of the years from…to side by side, at most ten of them; of one that still runs, what it has so far.
    #[must_use]
    pub fn compare_years(&self, from: i32, to: i32) -> Comparison {
        let last: Vec<i32> = (from..=to).rev().take(MOST).collect();
        let years: Vec<(i32, &Records)> = last.into_iter().rev().map(|year| (year, self.records_in(year))).collect();
        compare(&years, self.today())
    }
}
