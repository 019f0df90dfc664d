//! Reminders.

use domain::records::Reminder;

use super::{
    Answer, Desk,
    dto::{
        Saved,
        reminders::{ReminderFile, ReminderRow},
    },
    existing, saved,
};
use crate::error::Failure;

/// The reminders of a year.
#[tauri::command(async)]
pub fn list_reminders(desk: Desk<'_>, year: i32) -> Answer<Vec<ReminderRow>> {
    desk.with(|book| Ok::<_, Failure>(book.reminders(year).into_iter().map(Into::into).collect()))
}

/// Saves a reminder.
#[tauri::command(async)]
pub fn save_reminder(desk: Desk<'_>, reminder: ReminderFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_reminder(&reminder.read()?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Deletes a reminder.
#[tauri::command(async)]
pub fn delete_reminder(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_reminder(existing::<Reminder>(&id)?).map_err(Failure::from))
}
