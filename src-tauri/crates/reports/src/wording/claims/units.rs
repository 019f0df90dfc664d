//! What is laid side by side: tokens, numbers and words, apart from the marks around them.

use crate::wording::editing::{Piece, pieces};

/// Between the least and the most of a range.
pub(super) const DASHES: [char; 2] = ['-', '–'];

/// What is laid beside its like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Token(String),
    /// "34", "85,7%", "03 - 04".
    Number(String),
    Word(String),
}

impl Unit {
    pub(super) fn token(&self) -> Option<&str> {
        if let Self::Token(token) = self { Some(token) } else { None }
    }
}

pub(super) fn units(text: &str) -> Vec<Unit> {
    let units = pieces(text).into_iter().flat_map(|piece| match piece {
        Piece::Token(token) => vec![Unit::Token(token.to_owned())],
        Piece::Words(words) => words.split_whitespace().flat_map(word_units).collect(),
    });
    with_ranges(units.collect())
}

/// A word apart from the marks around it.
fn word_units(word: &str) -> Vec<Unit> {
    let is_mark = |c: char| !c.is_alphanumeric() && c != '%';
    let inner = word.trim_matches(is_mark);
    let Some((before, after)) = word.split_once(inner).filter(|_| !inner.is_empty()) else {
        return vec![Unit::Word(word.to_owned())];
    };
    let inner = if is_number(inner) { Unit::Number(inner.to_owned()) } else { Unit::Word(inner.to_owned()) };
    let marks = |marks: &str| (!marks.is_empty()).then(|| Unit::Word(marks.to_owned()));
    marks(before).into_iter().chain([inner]).chain(marks(after)).collect()
}

/// Digits as figures have them. A year is none: a figure of four digits has a dot.
fn is_number(word: &str) -> bool {
    let is_year = word.len() == 4 && is_digits(word) && ["19", "20"].iter().any(|century| word.starts_with(century));
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '%') || DASHES.contains(&c))
        && !is_year
}

/// "03", "-", "04" as the one number that they are.
fn with_ranges(units: Vec<Unit>) -> Vec<Unit> {
    let mut merged: Vec<Unit> = Vec::new();
    for unit in units {
        let range = match (merged.as_slice(), &unit) {
            ([.., Unit::Number(least), Unit::Word(dash)], Unit::Number(most))
                if dash.trim_matches(DASHES).is_empty() =>
            {
                Some(Unit::Number(format!("{least} - {most}")))
            }
            _ => None,
        };
        match range {
            Some(range) => {
                merged.truncate(merged.len().saturating_sub(2));
                merged.push(range);
            }
            None => merged.push(unit),
        }
    }
    merged
}

pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}
