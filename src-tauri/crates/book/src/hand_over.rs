//! The sheet for handing the book over when the clerk changes.

use ::reports::{HandOverSheet, print_hand_over_sheet};
use chrono::{DateTime, FixedOffset, Local, NaiveDate, Utc};
use domain::Code;
use store::{Op, journal::Chain};

use crate::{Book, Clock, Result};

impl Book {
    /// The sheet: who opens the book, how it is backed up, which years are sealed, how far the journal goes.
    ///
    /// # Errors
    /// [`crate::Error::NotAllowed`]; when it cannot be printed.
    pub fn hand_over_sheet(&mut self) -> Result<Vec<u8>> {
        self.require_administrator()?;
        // First, so that the sheet tells of the journal as it then is.
        self.note(Op::HandOverPrinted, String::new())?;
        let state = self.backup_state()?;
        let users = self.users().into_iter().filter(|row| row.opens);
        let users: Vec<_> = users.map(|row| (row.user.name, row.user.role.code(), row.user.from)).collect();
        let day = |at: DateTime<Utc>| self.day_of(at);
        let here = state.here.1.first().map(|found| (day(found.at), state.here.0.display().to_string()));
        let second = state.second.and_then(|second| Some((day(second.last?), second.dir.display().to_string())));
        let (entries, head) = match self.store().verify_journal()? {
            Chain::Whole { entries, head } => (entries, head.chars().take(16).collect()),
            Chain::Broken { seq } => (seq, String::new()),
        };
        let sheet = HandOverSheet {
            book: &self.dir().display().to_string(),
            branch: &self.branch_name().unwrap_or_default(),
            giver: &self.user_name(),
            users: &users,
            here,
            second,
            journal: (entries, &head),
            seals: &self.seals(),
            profile: &self.usual_layout(self.today())?,
            created: self.on_the_wall(self.clock().now()),
        };
        Ok(print_hand_over_sheet(&sheet)?.pdf)
    }

    /// The day that a calendar on the wall showed; of a clock that was set, the day in UTC.
    fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        self.on_the_wall(at).date_naive()
    }

    /// A moment as the clock on the wall showed it; of a clock that was set, in UTC.
    pub(crate) fn on_the_wall(&self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        match self.clock() {
            Clock::System => at.with_timezone(&Local).fixed_offset(),
            Clock::At(_) => at.fixed_offset(),
        }
    }
}
