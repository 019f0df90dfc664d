//! Tổng quan.

use super::{Answer, Desk, dto::overview::Overview};
use crate::error::Failure;

/// A year in one sight: its months and quarters, what it lacks, what comes due.
#[tauri::command(async)]
pub fn year_overview(desk: Desk<'_>, year: i32) -> Answer<Overview> {
    desk.with(|book| Ok::<_, Failure>(book.overview(year).into()))
}
