//! Failed openings, kept beside the book because it was closed, and counted into its journal once it opens.
//!
//! Each failure after the third makes the next wait longer, also after a restart. Whoever can copy the folder can try
//! without waiting: then only the cost of a guess protects.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::{Result, files, folder};

/// So many failures cost nothing.
const FREE: u32 = 3;
/// Nobody waits longer than so many seconds.
const LONGEST: i64 = 300;

/// The failed openings since the last good one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tries {
    /// How many.
    pub count: u32,
    /// The first.
    pub first: Option<DateTime<Utc>>,
    /// The last.
    pub last: Option<DateTime<Utc>>,
}

impl Tries {
    /// Reads them; a file that does not read counts as none.
    #[must_use]
    pub fn of(dir: &Path) -> Self {
        let bytes = files::read_if_there(&dir.join(folder::TRIES)).ok().flatten();
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// How long the next try has to wait. A clock that was set back cannot make it longer than it is.
    #[must_use]
    pub fn wait(&self, now: DateTime<Utc>) -> Option<TimeDelta> {
        let steps = self.count.checked_sub(FREE)?;
        let delay = TimeDelta::seconds(2_i64.checked_pow(steps.min(16) + 1).unwrap_or(LONGEST).min(LONGEST));
        let since = now - self.last?;
        let left = delay - since.max(TimeDelta::zero());
        (left > TimeDelta::zero()).then_some(left)
    }

    /// Counts one more.
    ///
    /// # Errors
    /// When it cannot be written; the folder may be readable only.
    pub fn add(mut self, dir: &Path, now: DateTime<Utc>) -> Result<()> {
        self.count = self.count.saturating_add(1);
        self.first.get_or_insert(now);
        self.last = Some(now);
        let text = serde_json::to_vec(&self).unwrap_or_default();
        files::write_whole(&dir.join(folder::TRIES), &text)
    }

    /// Forgets them, once the journal has them.
    ///
    /// # Errors
    /// When the file cannot be removed.
    pub fn forget(dir: &Path) -> Result<()> {
        files::remove(&dir.join(folder::TRIES))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(count: u32, since: i64) -> Option<i64> {
        let last: DateTime<Utc> = "2026-11-27T10:00:00Z".parse().unwrap();
        let tries = Tries { count, first: Some(last), last: Some(last) };
        tries.wait(last + TimeDelta::seconds(since)).map(|wait| wait.num_seconds())
    }

    #[test]
    fn two_slips_cost_nothing_and_each_more_doubles_the_wait_up_to_five_minutes() {
        let found: Vec<_> = [1, 2, 3, 4, 5, 9, 10, 4_000_000_000].map(|count| waits(count, 0)).into();
        assert_eq!(found, [None, None, Some(2), Some(4), Some(8), Some(128), Some(256), Some(300)]);
    }

    #[test]
    fn the_wait_ends_and_a_clock_that_was_set_back_does_not_lengthen_it() {
        assert_eq!([waits(5, 3), waits(5, 8), waits(5, -86_400 * 365)], [Some(5), None, Some(8)]);
    }
}
