//! Reminders (nhắc nhở): sensitive; they stand on their own screen and on no list that is printed.

use domain::{
    Id,
    entry::check_reminder,
    records::{Record, Reminder, find},
};
use store::Op;

use crate::{Book, Error, Result, error::refuse, rows::name};

/// A reminder with the name of its person.
#[derive(Clone, Debug)]
pub struct ReminderRow {
    /// The reminder.
    pub reminder: Reminder,
    /// Họ và tên.
    pub full_name: String,
}

impl Book {
    /// The reminders of a year, by day.
    #[must_use]
    pub fn reminders(&self, year: i32) -> Vec<ReminderRow> {
        let records = self.records_in(year);
        let of_year = records.reminders.iter().filter(|reminder| reminder.period.year == year);
        let mut rows: Vec<ReminderRow> = of_year
            .map(|reminder| ReminderRow { full_name: name(records, Some(reminder.person)), reminder: reminder.clone() })
            .collect();
        rows.sort_by_key(|row| (row.reminder.period, row.reminder.dated, row.reminder.id));
        rows
    }

    /// Saves a reminder.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_reminder(&mut self, reminder: &Reminder) -> Result<Id<Reminder>> {
        refuse(check_reminder(reminder, self.records()))?;
        self.write(Op::ReminderSaved, self.name_of(Some(reminder.person)), |tx| {
            tx.put(reminder)?;
            Ok(reminder.id)
        })
    }

    /// Deletes a reminder.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn delete_reminder(&mut self, id: Id<Reminder>) -> Result<()> {
        let known = find(&self.records().reminders, id).ok_or(Error::NotFound { what: Reminder::TABLE })?;
        self.write(Op::ReminderDeleted, self.name_of(Some(known.person)), |tx| {
            tx.delete(id)?;
            Ok(())
        })
    }
}
