//! Year against year, and the beginning of a new one.

use super::{
    Answer, Desk,
    dto::years::{ComparedYears, NewYearFace},
};
use crate::error::Failure;

/// Years side by side.
#[tauri::command(async)]
pub fn compare_years(desk: Desk<'_>, from: i32, to: i32) -> Answer<ComparedYears> {
    desk.with(|book| {
        let compared = book.compare_years(from, to);
        Ok::<_, Failure>(ComparedYears::of(&compared, &book.years()))
    })
}

/// What a year begins with.
#[tauri::command(async)]
pub fn new_year_face(desk: Desk<'_>, year: i32) -> Answer<NewYearFace> {
    desk.with(|book| Ok::<_, Failure>(book.new_year_face(year).into()))
}

/// Begins a year: with the programme of the year before as a draft, where that is wished.
#[tauri::command(async)]
pub fn start_year(desk: Desk<'_>, year: i32, take_programme: bool) -> Answer<()> {
    if !take_programme {
        return Ok(());
    }
    desk.with(|book| book.start_programme(year).map_err(Failure::from))
}
