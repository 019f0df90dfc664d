//! Which rows of a table stay together, so that no page holds a mere scrap of it.

use crate::{page::Row, units::Pt};

/// Rows that a long table has at least at the foot of its first page and at the head of its last.
const FEW: usize = 2;
/// A table that takes no more than this share of a page is never parted: the blank that it may leave costs less than a
/// reader who turns the page back and forth.
const WHOLE: f32 = 0.3;
/// A higher one that a page could hold begins with this share of itself at least.
const BEGINNING: f32 = 1.0 / 3.0;

/// For each row, whether it stays on one page with the row above.
pub(super) struct Bonds(Vec<bool>);

impl Bonds {
    /// The bonds between rows of these heights under a head of height `head`.
    pub(super) fn of(rows: &[Row], heights: &[Pt], head: Pt, page: Pt) -> Self {
        let whole = head + heights.iter().sum::<Pt>();
        let start = if whole <= page * WHOLE {
            rows.len()
        } else if whole <= page {
            FEW.max(rows_within(heights, whole * BEGINNING - head))
        } else {
            FEW
        };
        let body = rows.iter().rposition(|row| !row.keep_with_previous).map_or(0, |last| last + 1);
        let end = (body.saturating_sub(FEW) + 1)..body;
        let bound = rows
            .iter()
            .enumerate()
            .map(|(index, row)| index > 0 && (row.keep_with_previous || index < start || end.contains(&index)));
        Self(bound.collect())
    }

    /// Height of the rows that must stay under this one, and under the last row of what follows the table.
    pub(super) fn below(&self, index: usize, heights: &[Pt], next: Pt) -> Pt {
        let followers = self.0.iter().skip(index + 1).take_while(|bound| **bound).count();
        let end = index + 1 + followers;
        let rows = heights.get(index + 1..end).unwrap_or_default().iter().sum::<Pt>();
        if end < heights.len() { rows } else { rows + next }
    }
}

/// How many rows it takes to fill `height`.
fn rows_within(heights: &[Pt], height: Pt) -> usize {
    let above = heights.iter().scan(0.0, |above, row| Some(std::mem::replace(above, *above + row)));
    above.take_while(|above| *above < height).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Under a head of 20: which of `rows` rows of 10 and a total stay with the row above.
    fn bound(rows: usize, page: Pt) -> Vec<usize> {
        let row = |keep_with_previous| Row { cells: Vec::new(), keep_with_previous };
        let rows: Vec<Row> = std::iter::repeat_n(row(false), rows).chain([row(true)]).collect();
        let Bonds(bound) = Bonds::of(&rows, &vec![10.0; rows.len()], 20.0, page);
        bound.iter().enumerate().filter(|(_, bound)| **bound).map(|(index, _)| index).collect()
    }

    #[test]
    fn a_table_of_less_than_a_third_of_a_page_is_never_parted() {
        assert_eq!(bound(12, 700.0), (1..=12).collect::<Vec<_>>());
        assert_eq!(bound(0, 700.0), Vec::<usize>::new());
    }

    #[test]
    fn a_longer_table_begins_and_ends_with_two_rows_and_its_total() {
        assert_eq!(bound(90, 700.0), [1, 89, 90]);
    }

    #[test]
    fn a_table_that_a_page_could_hold_begins_with_a_third_of_itself() {
        assert_eq!(bound(30, 700.0), (1..9).chain([29, 30]).collect::<Vec<_>>());
        assert_eq!(bound(20, 700.0), (1..6).chain([19, 20]).collect::<Vec<_>>());
    }

    #[test]
    fn what_must_stay_under_a_row_ends_where_a_page_may_break() {
        let rows = vec![Row { cells: Vec::new(), keep_with_previous: false }; 12];
        let heights = [60.0; 12];
        let bonds = Bonds::of(&rows, &heights, 20.0, 700.0);
        let below = [0, 3, 10, 11].map(|index| bonds.below(index, &heights, 80.0));
        assert_eq!(below, [60.0, 0.0, 140.0, 80.0]);
    }
}
