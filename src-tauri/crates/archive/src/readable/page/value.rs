//! Figures as tables show them: thousands with a dot, shares with one decimal and a comma, an ellipsis for the unknown.
//! The same as in printed papers.

use domain::figures::{
    Figure, Value,
    written::{self, in_table},
};

use crate::readable::words::{WORDS, fill};

/// A figure as a cell shows it; a share with what it is of.
pub(super) fn told(value: &Value) -> String {
    if let Value::Share { part, whole } = value {
        let numbers = [("percent", percent(value)), ("part", grouped(*part)), ("whole", grouped(*whole))];
        return fill(&WORDS.page.figures.share, &numbers.each_ref().map(|(name, number)| (*name, number.as_str())));
    }
    percent(value)
}

/// The same, but a share as a percentage alone; an ellipsis for what nobody counted.
pub(super) fn percent(value: &Value) -> String {
    in_table(value).unwrap_or_else(|| WORDS.cells.unknown.clone())
}

/// A share in tenths of a percent.
pub(super) fn tenths(value: &Value) -> Option<u32> {
    let Value::Share { part, whole } = value else { return None };
    written::tenths(*part, *whole)
}

/// "18/21".
pub(super) fn part_of_whole(value: &Value) -> String {
    let Value::Share { part, whole } = value else { return WORDS.cells.unknown.clone() };
    format!("{}/{}", grouped(*part), grouped(*whole))
}

/// The one over the other, where both were counted and there is a whole.
pub(super) fn over(part: &Figure, whole: &Figure) -> Value {
    match (part.count(), whole.count()) {
        (Some(part), Some(whole)) if whole > 0 => Value::Share { part, whole },
        _ => Value::Unknown,
    }
}

fn grouped(number: u32) -> String {
    written::grouped(number.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_as_in_papers() {
        let share = |part, whole| percent(&Value::Share { part, whole });
        assert_eq!([share(18, 21), share(21, 21), share(1_999, 2_000), share(1, 2)], ["85,7%", "100%", "99,9%", "50%"]);
        assert_eq!(share(0, 0), "…");
        assert_eq!(told(&Value::Count(1_234_567)), "1.234.567");
        assert_eq!(told(&Value::Share { part: 140, whole: 147 }), "95,2% (140/147)");
        assert_eq!(told(&Value::Unknown), "…");
        assert_eq!(told(&Value::Between { least: 3, most: 4 }), "3 - 4");
    }
}
