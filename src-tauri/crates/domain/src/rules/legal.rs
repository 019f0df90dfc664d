//! Values that rules of the Party set: dated data with their source, never constants in code.

use chrono::NaiveDate;

/// A value in force from a day on.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T> {
    /// First day in force, as year, month, day.
    pub from: (i32, u32, u32),
    /// The value.
    pub value: T,
    /// Where it stands.
    pub source: &'static str,
}

/// The youngest age of admission to the Party, in full years.
pub const ADMISSION_AGE: &[Dated<u32>] =
    &[Dated { from: (1930, 2, 3), value: 18, source: "Điều lệ Đảng, Điều 1" }];

/// The value in force on a day; before the first, the first.
#[must_use]
pub fn in_force<T: Copy>(values: &[Dated<T>], day: NaiveDate) -> Option<T> {
    let began = |dated: &&Dated<T>| NaiveDate::from_ymd_opt(dated.from.0, dated.from.1, dated.from.2) <= Some(day);
    values.iter().rev().find(began).or(values.first()).map(|dated| dated.value)
}
