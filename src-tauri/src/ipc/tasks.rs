//! Assignments of the year, and the turns at telling stories.

use domain::records::Task;

use super::{
    Answer, Desk,
    dto::{
        Saved,
        tasks::{StoryYear, TaskFile, TaskRow},
    },
    existing, saved,
};
use crate::error::Failure;

/// The tasks of a year.
#[tauri::command(async)]
pub fn list_tasks(desk: Desk<'_>, year: i32) -> Answer<Vec<TaskRow>> {
    desk.with(|book| Ok::<_, Failure>(book.tasks(year).into_iter().map(Into::into).collect()))
}

/// Saves a task.
#[tauri::command(async)]
pub fn save_task(desk: Desk<'_>, task: TaskFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_task(&task.read(&book.records().tasks)?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Deletes a task.
#[tauri::command(async)]
pub fn delete_task(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_task(existing::<Task>(&id)?).map_err(Failure::from))
}

/// The stories and presentations of a year.
#[tauri::command(async)]
pub fn list_stories(desk: Desk<'_>, year: i32) -> Answer<StoryYear> {
    desk.with(|book| Ok::<_, Failure>(book.stories(year).into()))
}
