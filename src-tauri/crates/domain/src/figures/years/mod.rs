//! Year against year: the same figures of two years or more, side by side (domain facts 3.6: what a superior asks for).
//!
//! A closed year is counted from what was stored at closing, an open one from the book: whoever compares brings the
//! records of each year. A year of which they hold nothing is unknown in every line, never zero.

mod line;
mod units;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Figure, Span, Value, View};
use crate::{Code, Period, Records};
pub use line::Line;

/// The most years that are compared at once: a table of more cannot be read.
pub const MOST_YEARS: usize = 10;
/// The fewest.
pub const LEAST_YEARS: usize = 2;

/// What one year brings to the comparison: the lines that every year has, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearColumn {
    /// The year.
    pub year: i32,
    /// Each line with its figure.
    pub figures: Vec<(Line, Figure)>,
}

/// Years side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The years, as they were given.
    pub years: Vec<i32>,
    /// The lines, in the order of the table.
    pub lines: Vec<ComparedLine>,
}

/// A line of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedLine {
    /// Which.
    pub line: Line,
    /// The name of the unit, for a line of one.
    pub label: Option<String>,
    /// A figure a year.
    pub figures: Vec<Figure>,
}

impl ComparedLine {
    /// Whether it is known of any year.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.figures.iter().any(|figure| figure.value != Value::Unknown)
    }

    /// Whether any year counts something in it.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.figures.iter().any(|figure| !matches!(figure.value, Value::Unknown | Value::Count(0)))
    }
}

impl Comparison {
    /// The line that every year has.
    #[must_use]
    pub fn line(&self, line: Line) -> Option<&ComparedLine> {
        self.lines.iter().find(|compared| compared.line == line)
    }
}

/// Compares years, each by its own records, with nothing counted after a day: the last may still run.
#[must_use]
pub fn compare(years: &[(i32, &Records)], to: NaiveDate) -> Comparison {
    let seen: Vec<Seen<'_>> = years.iter().map(|(year, records)| Seen::of(*year, records, to)).collect();
    let columns: Vec<YearColumn> = seen.iter().map(Seen::column).collect();
    let mut lines = Vec::new();
    for line in Line::ALL {
        if *line == Line::CommendationsOfUnit {
            lines.extend(units::by_unit(&seen));
            continue;
        }
        let of_line =
            |column: &YearColumn| column.figures.iter().find(|(each, _)| each == line).map(|(_, f)| f.clone());
        let figures: Vec<Figure> = columns.iter().filter_map(of_line).collect();
        lines.push(ComparedLine { line: *line, label: None, figures });
    }
    Comparison { years: years.iter().map(|(year, _)| *year).collect(), lines }
}

/// The years of which the records hold a meeting, a session or a commendation. What is known of people makes no year, nor
/// do their awards and grades, or a document about it: those reach back long before the book began, and what they leave
/// out was not zero.
#[must_use]
pub fn years_held(records: &Records) -> BTreeSet<i32> {
    let mut years = BTreeSet::new();
    years.extend(records.meetings.iter().map(|meeting| meeting.period.year));
    years.extend(records.sessions.iter().map(|session| session.period.year));
    years.extend(records.commendations.iter().map(|given| given.period.year));
    years
}

/// A year that is compared, seen through the days of it that count.
struct Seen<'a> {
    view: View<'a>,
    /// Something of it is on record, and it has begun.
    is_held: bool,
    /// Someone was a member of the branch on some day of it: a branch without members is one whose members nobody noted.
    has_members: bool,
}

impl<'a> Seen<'a> {
    fn of(year: i32, records: &'a Records, to: NaiveDate) -> Self {
        let whole = Period::year(year);
        let is_held = whole.first_day() <= to && years_held(records).contains(&year);
        let view = View::new(records, Span::up_to(whole, to));
        let has_members = view.members_before().count() != Some(0) || !view.movements().is_empty();
        Self { view, is_held, has_members }
    }

    fn period(&self) -> Period {
        self.view.span.period
    }

    fn column(&self) -> YearColumn {
        let figures = Line::ALL.iter().filter_map(|line| Some((*line, self.known(*line, line.figure(self.view)?))));
        YearColumn { year: self.period().year, figures: figures.collect() }
    }

    /// The figure; unknown of a year that the records do not hold, and of people where nobody is on record.
    fn known(&self, line: Line, figure: Figure) -> Figure {
        if self.is_held && (self.has_members || !line.is_of_people()) { figure } else { unknown(figure) }
    }
}

/// The figure without its value and the rows that it was counted from.
fn unknown(figure: Figure) -> Figure {
    Figure { value: Value::Unknown, rows: Vec::new(), ..figure }
}

#[cfg(test)]
mod tests;
