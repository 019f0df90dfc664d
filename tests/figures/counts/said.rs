//! What a figure says, and what it ought to say.

use std::collections::BTreeSet;

use book::reports::FigureFace;

/// What is printed where nobody counted.
pub(super) const UNKNOWN: &str = "…";

/// A figure as SQL counts it.
#[derive(Debug)]
pub(super) struct Expected {
    pub(super) rows: BTreeSet<String>,
    pub(super) value: String,
}

impl Expected {
    pub(super) fn counting(rows: BTreeSet<String>) -> Self {
        Self { value: rows.len().to_string(), rows }
    }

    fn is_said_by(&self, figure: &FigureFace) -> bool {
        rows_of(figure) == self.rows && plain(&figure.value) == self.value
    }
}

/// The figure is one of these: a paper tells several alike, of each sitting, of each person, of each vote.
pub(super) fn is_one_of(figure: &FigureFace, all: impl IntoIterator<Item = Expected>) -> Result<(), String> {
    let all: Vec<Expected> = all.into_iter().collect();
    let is_there = all.iter().any(|expected| expected.is_said_by(figure));
    if is_there { Ok(()) } else { Err(format!("“{}” is printed, SQL counts one of {all:?}", figure.value)) }
}

pub(super) fn rows_of(figure: &FigureFace) -> BTreeSet<String> {
    figure.rows.iter().map(|row| row.id.clone()).collect()
}

pub(super) fn quoted<'t>(ids: impl IntoIterator<Item = &'t String>) -> String {
    ids.into_iter().map(|id| format!("'{id}'")).collect::<Vec<_>>().join(", ")
}

pub(super) fn rows_are(figure: &FigureFace, ids: &BTreeSet<String>) -> Result<(), String> {
    if rows_of(figure) == *ids { Ok(()) } else { Err(format!("SQL counts the rows {ids:?}")) }
}

pub(super) fn agree(figure: &FigureFace, printed: &str, counted: &str) -> Result<(), String> {
    if printed == counted { Ok(()) } else { Err(format!("“{}” is printed, SQL counts {counted}", figure.value)) }
}

/// A number without the zero before it.
pub(super) fn plain(printed: &str) -> String {
    let is_padded = |rest: &&str| rest.starts_with(|next: char| next.is_ascii_digit());
    printed.strip_prefix('0').filter(is_padded).unwrap_or(printed).to_owned()
}

/// "97,3%".
pub(super) fn share(part: usize, whole: usize) -> String {
    let tenths = ((part as f64 / whole as f64) * 1000.0).round().min(if part < whole { 999.0 } else { 1000.0 }) as u64;
    if tenths.is_multiple_of(10) { format!("{}%", tenths / 10) } else { format!("{},{}%", tenths / 10, tenths % 10) }
}
