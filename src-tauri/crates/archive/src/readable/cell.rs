//! A value of nam.json as people write it.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    Period,
    day::{PartialDate, on_screen, partial_on_screen},
    period::Part,
};

use super::words::{WORDS, fill, rule};
use crate::{json::Json, kind::Kind};

/// The clock of Vietnam: seven hours ahead of UTC, all year; in seconds.
const VIETNAM: i32 = 7 * 3600;

/// Points are kept in hundredths, so that they add up exactly.
const HUNDREDTHS: &str = "points_hundredths";

/// A rule of counting stands in a claim by its code.
const RULE: (&str, &str) = ("claims", "rule");

/// A value of a field as a cell shows it; a number that nobody knows is an ellipsis, anything else unknown is empty.
pub(super) fn shown(list: &str, field: &str, kind: &Kind, value: &Json) -> String {
    match (kind, value) {
        (Kind::Maybe(kind), Json::Null) => unknown(kind),
        (Kind::Maybe(kind), _) => shown(list, field, kind, value),
        (Kind::OneOf(_), Json::Text(code)) => WORDS.code(list, field, code).to_owned(),
        (Kind::Bool, Json::Bool(value)) => (if *value { &WORDS.cells.yes } else { &WORDS.cells.no }).clone(),
        (Kind::Number(..), Json::Number(number)) if field == HUNDREDTHS => hundredths(*number),
        (Kind::Date | Kind::PartialDate, Json::Text(text)) => date(text),
        (Kind::Moment, Json::Text(text)) => moment(text),
        (Kind::Period, Json::Text(text)) => text.parse().map_or_else(|_| text.clone(), period),
        (_, Json::Text(text)) if (list, field) == RULE => {
            rule(text).map_or_else(|| text.clone(), |rule| rule.name.clone())
        }
        (_, Json::Text(text)) => text.clone(),
        (_, Json::Null) => String::new(),
        (_, other) => other.to_string(),
    }
}

fn unknown(kind: &Kind) -> String {
    if matches!(kind, Kind::Number(..)) { WORDS.cells.unknown.clone() } else { String::new() }
}

fn hundredths(number: i64) -> String {
    let (sign, number) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
    let digits = format!("{:02}", number % 100);
    let decimals = digits.trim_end_matches('0');
    let comma = if decimals.is_empty() { "" } else { "," };
    format!("{sign}{}{comma}{decimals}", number / 100)
}

fn date(text: &str) -> String {
    text.parse::<PartialDate>().map_or_else(|_| text.to_owned(), partial_on_screen)
}

fn moment(text: &str) -> String {
    let at = DateTime::parse_from_rfc3339(text).ok().zip(FixedOffset::east_opt(VIETNAM));
    let local = at.map(|(at, vietnam)| at.with_timezone(&vietnam));
    local.map_or_else(|| text.to_owned(), |at| format!("{} {}", on_screen(at.date_naive()), at.format("%H:%M")))
}

/// "Tháng 5/2023", "Quý I/2023".
#[must_use]
pub fn period(period: Period) -> String {
    let cells = &WORDS.cells;
    let nth = |words: &[String], number: u8| words.get(usize::from(number) - 1).cloned().unwrap_or_default();
    let words = match period.part {
        Part::Year => cells.year.clone(),
        Part::Half(half) => nth(&cells.halves, half),
        Part::Quarter(quarter) => nth(&cells.quarters, quarter),
        Part::Month(_) => cells.month.clone(),
    };
    let month = period.month_number().map(|month| month.to_string()).unwrap_or_default();
    fill(&words, &[("year", &period.year.to_string()), ("month", &month)])
}

/// Day, month and year.
pub(super) fn day(date: NaiveDate) -> String {
    on_screen(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: Kind, value: Json) -> String {
        shown("sessions", "field", &kind, &value)
    }

    fn text(text: &str) -> Json {
        Json::Text(text.to_owned())
    }

    #[test]
    fn dates_and_periods_stand_as_people_write_them() {
        assert_eq!(of(Kind::Date, text("2020-03-05")), "05/03/2020");
        assert_eq!(of(Kind::PartialDate, text("1975-05")), "05/1975");
        assert_eq!(of(Kind::Moment, text("2023-12-31T18:30:00Z")), "01/01/2024 01:30");
        let periods = ["2023", "2023-H2", "2023-Q1", "2023-M05"].map(|period| of(Kind::Period, text(period)));
        assert_eq!(periods, ["Năm 2023", "6 tháng cuối năm 2023", "Quý I/2023", "Tháng 5/2023"]);
    }

    #[test]
    fn what_is_unknown_is_never_zero() {
        let maybe = |kind| Kind::Maybe(Box::new(kind));
        assert_eq!(of(maybe(Kind::Number(0, 9)), Json::Null), "…");
        assert_eq!(of(maybe(Kind::Number(0, 9)), Json::Number(0)), "0");
        assert_eq!(of(maybe(Kind::Date), Json::Null), "");
    }

    #[test]
    fn codes_bools_and_points_are_words_and_numbers() {
        assert_eq!(shown("attendance", "presence", &Kind::OneOf(Vec::new()), &text("present")), "Có mặt");
        assert_eq!(of(Kind::Bool, Json::Bool(true)), "Có");
        assert_eq!(shown("claims", "rule", &Kind::Text, &text("dang_vien")), "Đảng số");
        assert_eq!([850, 900, 905, -5, 0].map(hundredths), ["8,5", "9", "9,05", "-0,05", "0"]);
    }
}
