//! Reads what was typed, field by field, and collects every problem instead of stopping at the first.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use domain::{
    Code, Id, Period, Problem, ProblemCode,
    day::{FIRST_YEAR, LAST_YEAR, PartialDate},
    name, text,
};

/// A reading under way. After a problem it goes on with a stand-in, and [`Reader::finish`] refuses the whole.
#[derive(Debug, Default)]
pub struct Reader {
    problems: Vec<Problem>,
}

impl Reader {
    /// The value, unless something was wrong.
    ///
    /// # Errors
    /// All problems found.
    pub fn finish<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(value) } else { Err(self.problems) }
    }

    /// Something else that is wrong.
    pub fn add(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// The name of a person.
    pub fn name(&mut self, field: &str, typed: &str) -> String {
        name::parse(typed).unwrap_or_else(|problem| {
            self.problems.push(problem.at(field));
            String::new()
        })
    }

    /// One line of text, clean.
    #[must_use]
    pub fn line(&self, typed: &str) -> String {
        text::clean_line(typed)
    }

    /// Text of several paragraphs, clean.
    #[must_use]
    pub fn text(&self, typed: &str) -> String {
        text::clean(typed)
    }

    /// A day that must be there.
    pub fn day(&mut self, field: &str, typed: &str) -> NaiveDate {
        let day = if typed.is_empty() { Err(ProblemCode::Required) } else { in_range(typed) };
        day.unwrap_or_else(|code| self.stand_in(field, code))
    }

    /// A day that may be missing.
    pub fn day_if_any(&mut self, field: &str, typed: Option<&str>) -> Option<NaiveDate> {
        let typed = typed.filter(|typed| !typed.is_empty())?;
        Some(self.day(field, typed))
    }

    /// A date that may be missing, or known in part.
    pub fn partial(&mut self, field: &str, typed: Option<&str>) -> Option<PartialDate> {
        let typed = typed.filter(|typed| !typed.is_empty())?;
        typed.parse().map_err(|problem: Problem| self.problems.push(problem.at(field))).ok()
    }

    /// A time of day that may be missing.
    pub fn time(&mut self, field: &str, typed: Option<&str>) -> Option<NaiveTime> {
        let typed = typed.filter(|typed| !typed.is_empty())?;
        let time = NaiveTime::parse_from_str(typed, "%H:%M").map_err(|_| ProblemCode::UnknownChoice);
        time.map_err(|code| self.problems.push(Problem::new(field, code))).ok()
    }

    /// A year that must be there.
    pub fn year(&mut self, field: &str, typed: Option<i32>) -> i32 {
        let code = match typed {
            Some(year) if (FIRST_YEAR..=LAST_YEAR).contains(&year) => return year,
            Some(_) => ProblemCode::DateOutOfRange,
            None => ProblemCode::Required,
        };
        self.problems.push(Problem::new(field, code).with("from", FIRST_YEAR).with("to", LAST_YEAR));
        FIRST_YEAR
    }

    /// A value out of a closed list.
    pub fn code<T: Code>(&mut self, field: &str, typed: &str) -> Option<T> {
        let value = T::from_code(typed);
        if value.is_none() {
            self.problems.push(Problem::new(field, ProblemCode::UnknownChoice));
        }
        value
    }

    /// A value out of a closed list, or none.
    pub fn code_if_any<T: Code>(&mut self, field: &str, typed: Option<&str>) -> Option<T> {
        let typed = typed.filter(|typed| !typed.is_empty())?;
        self.code(field, typed)
    }

    /// A value out of a closed list, with the one to go on with.
    pub fn code_or<T: Code>(&mut self, field: &str, typed: &str, stand_in: T) -> T {
        self.code(field, typed).unwrap_or(stand_in)
    }

    /// A period.
    pub fn period(&mut self, field: &str, typed: &str) -> Period {
        typed.parse().unwrap_or_else(|_| {
            self.problems.push(Problem::new(field, ProblemCode::Required));
            Period::year(2000)
        })
    }

    /// The identity of a record that is there, or a new one.
    pub fn id<T>(&mut self, field: &str, typed: Option<&str>) -> Id<T> {
        typed.map_or_else(Id::random, |typed| self.existing(field, typed))
    }

    /// The identity of a record that must be there.
    pub fn existing<T>(&mut self, field: &str, typed: &str) -> Id<T> {
        let code = if typed.is_empty() { ProblemCode::Required } else { ProblemCode::UnknownChoice };
        Id::from_str(typed).unwrap_or_else(|_| {
            self.problems.push(Problem::new(field, code));
            Id::random()
        })
    }

    /// A reference that may be missing.
    pub fn reference<T>(&mut self, field: &str, typed: Option<&str>) -> Option<Id<T>> {
        let typed = typed.filter(|typed| !typed.is_empty())?;
        Some(self.existing(field, typed))
    }

    /// A number that must be there.
    pub fn number(&mut self, field: &str, typed: Option<u32>) -> u32 {
        typed.unwrap_or_else(|| {
            self.problems.push(Problem::new(field, ProblemCode::Required));
            0
        })
    }

    fn stand_in(&mut self, field: &str, code: ProblemCode) -> NaiveDate {
        self.problems.push(Problem::new(field, code));
        NaiveDate::default()
    }
}

fn in_range(typed: &str) -> Result<NaiveDate, ProblemCode> {
    let partial: PartialDate = typed.parse().map_err(|problem: Problem| problem.code)?;
    partial.full().ok_or(ProblemCode::NotADate)
}

/// The place of a thing in its list, from 1.
#[must_use]
pub(super) fn ordinal(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}
