//! The year as a whole, its probations, and the backups of the book.

use chrono::NaiveDate;

use super::{Check, Finding, year::Year};
use crate::{
    records::Person,
    rules::{belonging::belongs_on, party_age::probation_ends},
};

/// A backup is old when it was read back more than this many days ago.
const BACKUP_DAYS: i64 = 30;

impl Year<'_> {
    pub(super) fn whole(&self, verified_backup: Option<NaiveDate>) -> Vec<Finding> {
        let mut found: Vec<Finding> = self.runs().into_iter().collect();
        found.extend(self.records.people.iter().filter_map(|person| self.probation(person)));
        found.extend(self.backup(verified_backup));
        found
    }

    fn runs(&self) -> Option<Finding> {
        let finding = || Finding::new(Check::YearRuns).of(self.period).on(self.last_day());
        (self.today <= self.last_day()).then(finding)
    }

    /// A probation that ended by the end of the year, of someone who is probationary to this day.
    fn probation(&self, person: &Person) -> Option<Finding> {
        let end = probation_ends(self.records, person, self.today)?;
        let is_over = end < self.today && end <= self.last_day() && belongs_on(self.records, person.id, self.today);
        let finding = || Finding::new(Check::ProbationOver).in_row(person).about(person.id).on(end);
        is_over.then(|| finding().called(&person.full_name))
    }

    fn backup(&self, verified: Option<NaiveDate>) -> Option<Finding> {
        let days = verified.map(|day| (self.today - day).num_days());
        let is_old = days.is_none_or(|days| days > BACKUP_DAYS);
        let finding = Finding::new(Check::BackupOld).of(self.period);
        let count = days.and_then(|days| u32::try_from(days).ok());
        let of = u32::try_from(BACKUP_DAYS).ok();
        is_old.then_some(Finding { on: verified, count, of, ..finding })
    }
}
