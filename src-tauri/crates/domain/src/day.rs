//! Dates: how clerks type them, how screens and papers write them, and dates known only in part.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};

use crate::{Problem, ProblemCode};

/// The first year that a date of the record may have: the oldest member was born after it.
pub const FIRST_YEAR: i32 = 1900;
/// The last year that a date of the record may have.
pub const LAST_YEAR: i32 = 2999;

/// A date known to the day, to the month or only to the year; written as an ISO prefix: `1975-05-19`, `1975-05`, `1975`.
///
/// Sorted with the unknown part last within its month or year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

impl PartialDate {
    /// The day, when it is known.
    #[must_use]
    pub fn full(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month?, self.day?)
    }

    /// The year, which is always known.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// The earliest day that it can be.
    #[must_use]
    pub fn earliest(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or_default()
    }

    fn sort_parts(self) -> (i32, u32, u32) {
        (self.year, self.month.unwrap_or(13), self.day.unwrap_or(32))
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(date: NaiveDate) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.sort_parts().cmp(&other.sort_parts())
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let numbers: Option<Vec<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
        match numbers.as_deref() {
            Some(&[year]) => build(year, None, None),
            Some(&[year, month]) => build(year, Some(month), None),
            Some(&[year, month, day]) => build(year, Some(month), Some(day)),
            _ => Err(unreadable()),
        }
    }
}

/// Reads a date as clerks type it: `14/2/23`, `14-2-2023`, `14.2.2023`, `14 2 2023`, `14022023`, `140223`, ISO too.
///
/// A year of two digits is the one nearest to `today` that lies at most ten years ahead.
///
/// # Errors
/// A problem without a field: not a date, or a year outside [`FIRST_YEAR`]…[`LAST_YEAR`].
pub fn read(typed: &str, today: NaiveDate) -> Result<NaiveDate, Problem> {
    read_partial(typed, today)?.full().ok_or_else(unreadable)
}

/// As [`read`], and also a month (`5/1975`) or a year (`1975`).
///
/// # Errors
/// As [`read`].
pub fn read_partial(typed: &str, today: NaiveDate) -> Result<PartialDate, Problem> {
    let typed = typed.trim();
    let parts: Vec<&str> = typed.split(['/', '-', '.', ' ']).filter(|part| !part.is_empty()).collect();
    if !parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit())) {
        return Err(unreadable());
    }
    let number = |text: &str| text.parse::<u32>().map_err(|_| unreadable());
    let year = |text: &str| Ok(widen(number(text)?, text.len(), today));
    match parts.as_slice() {
        [y] if y.len() == 4 => build(number(y)?, None, None),
        [run] if run.len() == 8 || run.len() == 6 => {
            let (day, rest) = run.split_at(2);
            let (month, y) = rest.split_at(2);
            build(year(y)?, Some(number(month)?), Some(number(day)?))
        }
        [month, y] if y.len() == 4 => build(number(y)?, Some(number(month)?), None),
        [y, month, day] if y.len() == 4 => build(number(y)?, Some(number(month)?), Some(number(day)?)),
        [day, month, y] if matches!(y.len(), 2 | 4) => build(year(y)?, Some(number(month)?), Some(number(day)?)),
        _ => Err(unreadable()),
    }
}

fn widen(year: u32, digits: usize, today: NaiveDate) -> u32 {
    if digits != 2 {
        return year;
    }
    let limit = today.year_ce().1 + 10;
    let candidate = limit / 100 * 100 + year;
    if candidate > limit { candidate - 100 } else { candidate }
}

fn build(year: u32, month: Option<u32>, day: Option<u32>) -> Result<PartialDate, Problem> {
    let year = i32::try_from(year).map_err(|_| unreadable())?;
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Err(Problem::new("", ProblemCode::DateOutOfRange).with("from", FIRST_YEAR).with("to", LAST_YEAR));
    }
    NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1)).ok_or_else(unreadable)?;
    Ok(PartialDate { year, month, day })
}

fn unreadable() -> Problem {
    Problem::new("", ProblemCode::NotADate)
}

/// On screens and in lists: day and month always of two digits, `05/03/2020`.
#[must_use]
pub fn on_screen(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// A partial date on screens: `05/03/2020`, `03/2020`, `2020`.
#[must_use]
pub fn partial_on_screen(date: PartialDate) -> String {
    match (date.full(), date.month) {
        (Some(full), _) => on_screen(full),
        (None, Some(month)) => format!("{month:02}/{:04}", date.year),
        (None, None) => format!("{:04}", date.year),
    }
}

/// On papers, in full: days below 10 and months 1 and 2 take a zero, `ngày 03 tháng 4 năm 2018` (HD 36's own habit).
#[must_use]
pub fn on_paper(date: NaiveDate) -> String {
    format!("ngày {:02} tháng {} năm {:04}", date.day(), paper_month(date.month()), date.year())
}

/// On papers, short: `27/5/2026`, `14/02/2023`; zeros as in [`on_paper`].
#[must_use]
pub fn on_paper_short(date: NaiveDate) -> String {
    format!("{:02}/{}/{:04}", date.day(), paper_month(date.month()), date.year())
}

/// A partial date on papers, short: `05/3/2020`, `3/2020`, `2020`.
#[must_use]
pub fn partial_on_paper(date: PartialDate) -> String {
    match (date.full(), date.month) {
        (Some(full), _) => on_paper_short(full),
        (None, Some(month)) => format!("{}/{:04}", paper_month(month), date.year),
        (None, None) => format!("{:04}", date.year),
    }
}

/// A month's number as papers write it: `01`, `02`, `3` … `12`.
#[must_use]
pub fn paper_month(month: u32) -> String {
    if month <= 2 { format!("{month:02}") } else { month.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn today() -> NaiveDate {
        day("2023-11-30")
    }

    #[test]
    fn a_date_is_read_however_it_is_typed() {
        for typed in
            ["14/2/23", "14-2-2023", "14022023", "14.02.2023", " 14/02/23 ", "140223", "2023-02-14", "14 2 2023"]
        {
            assert_eq!(read(typed, today()), Ok(day("2023-02-14")), "{typed}");
        }
    }

    #[test]
    fn two_digits_of_a_year_mean_the_nearest_one() {
        assert_eq!(read("1/1/75", today()), Ok(day("1975-01-01")));
        assert_eq!(read("1/1/33", today()), Ok(day("2033-01-01")));
        assert_eq!(read("1/1/34", today()), Ok(day("1934-01-01")));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for typed in
            ["", "31/2/2023", "29/2/2023", "14/2", "hôm qua", "1/13/2023", "99999999999", "14/2/202", "1٣/2/2023"]
        {
            assert!(read(typed, today()).is_err(), "{typed}");
        }
        assert_eq!(read("1/1/1023", today()).unwrap_err().code, ProblemCode::DateOutOfRange);
    }

    #[test]
    fn a_date_may_be_known_in_part() {
        assert_eq!(read_partial("1975", today()).unwrap().to_string(), "1975");
        assert_eq!(read_partial("5/1975", today()).unwrap().to_string(), "1975-05");
        assert_eq!(partial_on_screen("1975-05".parse().unwrap()), "05/1975");
        let mut dates = ["1975", "1975-05-19", "1975-05", "1974"].map(|d| d.parse::<PartialDate>().unwrap());
        dates.sort();
        assert_eq!(dates.map(|d| d.to_string()), ["1974", "1975-05-19", "1975-05", "1975"]);
    }

    #[test]
    fn papers_pad_days_below_ten_and_the_first_two_months() {
        assert_eq!(on_paper(day("2023-02-14")), "ngày 14 tháng 02 năm 2023");
        assert_eq!(on_paper(day("2018-04-03")), "ngày 03 tháng 4 năm 2018");
        assert_eq!(on_paper(day("2026-12-01")), "ngày 01 tháng 12 năm 2026");
        assert_eq!(on_paper_short(day("2026-05-27")), "27/5/2026");
        assert_eq!(on_paper_short(day("2020-03-05")), "05/3/2020");
        let partial = ["1975", "1975-05", "1975-01", "1975-05-09"].map(|date| partial_on_paper(date.parse().unwrap()));
        assert_eq!(partial, ["1975", "5/1975", "01/1975", "09/5/1975"]);
        assert_eq!(on_screen(day("2020-03-05")), "05/03/2020");
    }

    proptest! {
        #[test]
        fn what_the_screen_shows_reads_back(days in 0..400_000i64) {
            let date = day("1900-01-01") + chrono::TimeDelta::days(days);
            prop_assert_eq!(read(&on_screen(date), today()), Ok(date));
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,12}") {
            let _ = read_partial(&text, today());
        }
    }
}
