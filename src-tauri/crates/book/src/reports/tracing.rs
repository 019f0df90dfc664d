//! Where each figure of a report comes from, and what changed since it was issued.

use std::collections::BTreeSet;

use domain::{
    Period,
    figures::{RowRef, Rule},
};

use super::{FigureFace, frozen};
use crate::{Book, Result, papers::Paper, rows::RowFace};

/// A figure of a report with the rows that it was counted from.
#[derive(Clone, Debug)]
pub struct TracedFigure {
    /// The figure.
    pub figure: FigureFace,
    /// Its rows, as a clerk knows them.
    pub rows: Vec<RowFace>,
}

/// A figure that would be another one today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// By which rule.
    pub rule: Rule,
    /// Of which period.
    pub period: Period,
    /// What was issued; `None` for a figure that came later.
    pub then: Option<String>,
    /// What the records say today; `None` for one that is not said any more.
    pub now: Option<String>,
    /// Rows that came since.
    pub added: Vec<RowFace>,
    /// How many rows went since.
    pub gone: usize,
}

impl Book {
    /// "Đối chiếu số liệu": every figure of a report, in the order of the report, with its rows.
    ///
    /// # Errors
    /// As [`Book::report`].
    pub fn reconciliation(&self, period: Period) -> Result<Vec<TracedFigure>> {
        let face = self.report(period)?.face;
        Ok(face.printed_figures().map(|figure| self.traced(figure.clone())).collect())
    }

    /// A figure with its rows as a clerk knows them.
    pub(crate) fn traced(&self, figure: FigureFace) -> TracedFigure {
        TracedFigure { rows: self.row_faces_in(figure.period.year, &figure.rows), figure }
    }

    /// What changed in the figures since a paper was issued; nothing while it is not.
    ///
    /// # Errors
    /// As [`Book::paper`].
    pub fn changes_since_issue(&self, paper: Paper) -> Result<Vec<Change>> {
        let found = if let Paper::Report(period) = paper {
            let Some(issued) = self.issued_face(period) else { return Ok(Vec::new()) };
            let current = self.draft_as_it_stands(period)?.face;
            changes(issued.printed_figures(), current.printed_figures())
        } else {
            let Some(issue) = self.issue_as(paper)? else { return Ok(Vec::new()) };
            let current: Vec<FigureFace> = self.drafted(paper)?.figures.iter().map(FigureFace::from).collect();
            changes(frozen::read_paper(issue).figures.iter(), current.iter())
        };
        Ok(found.into_iter().map(|change| self.with_rows(change)).collect())
    }

    fn with_rows(&self, (change, added): (Change, Vec<RowRef>)) -> Change {
        Change { added: self.row_faces(&added), ..change }
    }
}

/// Figures are told apart by rule and period, and those alike in both by the order in which the report says them.
fn changes<'a>(
    then: impl Iterator<Item = &'a FigureFace>,
    now: impl Iterator<Item = &'a FigureFace>,
) -> Vec<(Change, Vec<RowRef>)> {
    let (then, now) = (keyed(then), keyed(now));
    let of_then = then.iter().filter_map(|(key, was)| {
        let is = now.iter().find(|(other, _)| other == key).map(|(_, figure)| *figure);
        compared(Some(was), is)
    });
    let is_new = |key: &Key| then.iter().all(|(other, _)| other != key);
    let of_now = now.iter().filter(|(key, _)| is_new(key)).filter_map(|(_, is)| compared(None, Some(is)));
    of_then.chain(of_now).collect()
}

type Key = (Rule, Period, usize);

fn keyed<'a>(figures: impl Iterator<Item = &'a FigureFace>) -> Vec<(Key, &'a FigureFace)> {
    let mut keyed: Vec<(Key, &FigureFace)> = Vec::new();
    for figure in figures {
        let alike = keyed.iter().filter(|((rule, period, _), _)| (*rule, *period) == (figure.rule, figure.period));
        let place = alike.count();
        keyed.push(((figure.rule, figure.period, place), figure));
    }
    keyed
}

fn compared(then: Option<&FigureFace>, now: Option<&FigureFace>) -> Option<(Change, Vec<RowRef>)> {
    let some = then.or(now)?;
    let rows = |figure: Option<&FigureFace>| -> BTreeSet<RowRef> {
        figure.map(|figure| figure.rows.iter().cloned().collect()).unwrap_or_default()
    };
    let (before, after) = (rows(then), rows(now));
    let added: Vec<RowRef> = after.difference(&before).cloned().collect();
    let gone = before.difference(&after).count();
    let value = |figure: Option<&FigureFace>| figure.map(|figure| figure.value.clone());
    let (then, now) = (value(then), value(now));
    if then == now && added.is_empty() && gone == 0 {
        return None;
    }
    Some((Change { rule: some.rule, period: some.period, then, now, added: Vec::new(), gone }, added))
}

#[cfg(test)]
mod tests {
    use domain::records::Commendation;

    use super::*;

    fn figure(value: &str, rows: &[&str]) -> FigureFace {
        let row = |id: &&str| RowRef { table: <Commendation as domain::records::Record>::TABLE, id: (*id).to_owned() };
        let rows = rows.iter().map(row).collect();
        FigureFace { rule: Rule::CommendationTimes, period: Period::year(2023), value: value.to_owned(), rows }
    }

    #[test]
    fn a_figure_that_stayed_is_no_change() {
        assert_eq!(changes([figure("02", &["a", "b"])].iter(), [figure("02", &["b", "a"])].iter()), []);
    }

    #[test]
    fn a_row_less_is_told_with_both_values() {
        let found = changes([figure("02", &["a", "b"])].iter(), [figure("01", &["a"])].iter());
        let (change, added) = found.first().unwrap();
        assert_eq!((change.then.as_deref(), change.now.as_deref(), change.gone), (Some("02"), Some("01"), 1));
        assert!(added.is_empty());
    }

    #[test]
    fn another_row_under_the_same_number_is_a_change() {
        let found = changes([figure("01", &["a"])].iter(), [figure("01", &["b"])].iter());
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn a_figure_said_no_more_and_one_said_only_today_are_told() {
        assert_eq!(changes([figure("01", &["a"])].iter(), [].iter()).first().unwrap().0.now, None);
        assert_eq!(changes([].iter(), [figure("01", &["a"])].iter()).first().unwrap().0.then, None);
    }
}
