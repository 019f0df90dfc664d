//! Periods (kỳ): the year, half, quarter or month that a thing belongs to, whatever the day on which it was held.

use std::{fmt, str::FromStr};

use chrono::{Datelike, Days, Months, NaiveDate};

/// A part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The whole year.
    Year,
    /// Half 1 or 2.
    Half(u8),
    /// Quarter 1 to 4.
    Quarter(u8),
    /// Month 1 to 12.
    Month(u8),
}

/// A period: written `2023`, `2023-H1`, `2023-Q1`, `2023-M02`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The calendar year.
    pub year: i32,
    /// Which part of it.
    pub part: Part,
}

impl Period {
    /// The whole of a year.
    #[must_use]
    pub const fn year(year: i32) -> Self {
        Self { year, part: Part::Year }
    }

    /// A quarter; `None` unless 1 to 4.
    #[must_use]
    pub fn quarter(year: i32, quarter: u8) -> Option<Self> {
        (1..=4).contains(&quarter).then_some(Self { year, part: Part::Quarter(quarter) })
    }

    /// A month; `None` unless 1 to 12.
    #[must_use]
    pub fn month(year: i32, month: u8) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self { year, part: Part::Month(month) })
    }

    /// What a branch reports on in a year, as it comes due: a half after its quarters, the year at the end.
    #[must_use]
    pub fn reported(year: i32) -> [Self; 7] {
        let part = |part| Self { year, part };
        let (quarter, half) = (|n| part(Part::Quarter(n)), |n| part(Part::Half(n)));
        [quarter(1), quarter(2), half(1), quarter(3), quarter(4), half(2), Self::year(year)]
    }

    /// The month in which a day lies.
    #[must_use]
    pub fn month_of(day: NaiveDate) -> Self {
        Self { year: day.year(), part: Part::Month(u8::try_from(day.month()).unwrap_or(1)) }
    }

    /// The quarter in which a day lies.
    #[must_use]
    pub fn quarter_of(day: NaiveDate) -> Self {
        Self { year: day.year(), part: Part::Quarter(u8::try_from(day.month0() / 3 + 1).unwrap_or(1)) }
    }

    /// Number of the month, for a month.
    #[must_use]
    pub fn month_number(self) -> Option<u8> {
        if let Part::Month(month) = self.part { Some(month) } else { None }
    }

    /// Number of the quarter, for a quarter or a month.
    #[must_use]
    pub fn quarter_number(self) -> Option<u8> {
        match self.part {
            Part::Quarter(quarter) => Some(quarter),
            Part::Month(month) => Some((month - 1) / 3 + 1),
            Part::Year | Part::Half(_) => None,
        }
    }

    /// First month and number of months.
    fn months(self) -> (u32, u32) {
        match self.part {
            Part::Year => (1, 12),
            Part::Half(half) => (u32::from(half) * 6 - 5, 6),
            Part::Quarter(quarter) => (u32::from(quarter) * 3 - 2, 3),
            Part::Month(month) => (u32::from(month), 1),
        }
    }

    /// First day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.months().0, 1).unwrap_or_default()
    }

    /// Last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        self.first_day() + Months::new(self.months().1) - Days::new(1)
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        (self.first_day()..=self.last_day()).contains(&day)
    }

    /// Whether another period lies wholly in it.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.contains(other.first_day()) && self.contains(other.last_day())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Part::Year => write!(f, "{:04}", self.year),
            Part::Half(half) => write!(f, "{:04}-H{half}", self.year),
            Part::Quarter(quarter) => write!(f, "{:04}-Q{quarter}", self.year),
            Part::Month(month) => write!(f, "{:04}-M{month:02}", self.year),
        }
    }
}

/// Text that is no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a period")]
pub struct NotAPeriod;

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let (year, part) = text.split_once('-').map_or((text, None), |(year, part)| (year, Some(part)));
        let year = year.parse().ok().filter(|y| (1900..=2999).contains(y)).ok_or(NotAPeriod)?;
        let number =
            |digits: &str, max: u8| digits.parse::<u8>().ok().filter(|n| (1..=max).contains(n)).ok_or(NotAPeriod);
        let part = match part {
            None => Part::Year,
            Some(part) => match part.split_at_checked(1) {
                Some(("H", digits)) => Part::Half(number(digits, 2)?),
                Some(("Q", digits)) => Part::Quarter(number(digits, 4)?),
                Some(("M", digits)) => Part::Month(number(digits, 12)?),
                _ => return Err(NotAPeriod),
            },
        };
        Ok(Self { year, part })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_reads_back_as_it_is_written() {
        for text in ["2023", "2023-H2", "2023-Q4", "2023-M02", "2023-M12"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in ["", "23", "2023-Q5", "2023-M13", "2023-", "2023-X1", "2023-Mă"] {
            assert_eq!(text.parse::<Period>(), Err(NotAPeriod), "{text}");
        }
    }

    #[test]
    fn a_period_knows_its_days() {
        let february: Period = "2024-M02".parse().unwrap();
        assert_eq!(february.last_day(), NaiveDate::from_ymd_opt(2024, 2, 29).unwrap());
        assert!(Period::quarter(2024, 1).unwrap().covers(february));
        assert!(!february.covers(Period::year(2024)));
        assert_eq!(Period::quarter_of(february.last_day()).to_string(), "2024-Q1");
    }
}
