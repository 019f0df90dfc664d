//! Grading of the year.

use domain::{Code, records::Grading, rules::grading::CapReading};

use super::{
    Answer, Desk,
    dto::{
        Saved,
        grading::{GradingFile, GradingYear},
    },
    existing, saved,
};
use crate::error::{Failure, FailureCode};

/// How the members and the branch were graded for a year.
#[tauri::command(async)]
pub fn get_gradings(desk: Desk<'_>, year: i32) -> Answer<GradingYear> {
    desk.with(|book| Ok::<_, Failure>(book.gradings(year).into()))
}

/// Saves how someone was graded.
#[tauri::command(async)]
pub fn save_grading(desk: Desk<'_>, grading: GradingFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_grading(&grading.read()?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Saves many at once.
#[tauri::command(async)]
pub fn save_gradings(desk: Desk<'_>, gradings: Vec<GradingFile>) -> Answer<()> {
    let read = gradings.iter().map(GradingFile::read).collect::<Result<Vec<Grading>, _>>()?;
    desk.with(|book| book.save_gradings(&read).map_err(Failure::from))
}

/// Takes a grading back.
#[tauri::command(async)]
pub fn delete_grading(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_grading(existing::<Grading>(&id)?).map_err(Failure::from))
}

/// Settles how the cap on the best grade is read.
#[tauri::command(async)]
pub fn save_cap_reading(desk: Desk<'_>, reading: String) -> Answer<()> {
    let reading = CapReading::from_code(&reading).ok_or_else(|| Failure::plain(FailureCode::Internal))?;
    desk.with(|book| book.save_cap_reading(reading).map_err(Failure::from))
}
