//! The rules of a table, each drawn once for all the rows that it runs along on a page.

use super::RULE;
use crate::{
    display::Rule,
    units::{HAIR, Pt},
};

/// Rules that wait for the end of their page or table.
#[derive(Default)]
pub(super) struct Grid {
    rules: Vec<Rule>,
    /// Where among the rules the upright ones stand that may still grow.
    upright: Vec<usize>,
}

impl Grid {
    /// An upright rule, which may go on one that ends where it begins.
    pub(super) fn down(&mut self, x: Pt, from: Pt, to: Pt) {
        for (place, index) in self.upright.iter().enumerate() {
            let Some(rule) = self.rules.get_mut(*index).filter(|rule| (rule.from.0 - x).abs() < HAIR) else { continue };
            if (rule.to.1 - from).abs() < HAIR {
                rule.to.1 = to;
                return;
            }
            self.upright.remove(place);
            break;
        }
        self.upright.push(self.rules.len());
        self.rules.push(rule((x, from), (x, to)));
    }

    pub(super) fn across(&mut self, from: Pt, to: Pt, y: Pt) {
        self.rules.push(rule((from, y), (to, y)));
    }

    /// The rules so far; the next ones are those of another page.
    pub(super) fn take(&mut self) -> Vec<Rule> {
        std::mem::take(self).rules
    }
}

fn rule(from: (Pt, Pt), to: (Pt, Pt)) -> Rule {
    Rule { from, to, thickness: RULE, dotted: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(grid: &mut Grid) -> Vec<((Pt, Pt), (Pt, Pt))> {
        grid.take().into_iter().map(|rule| (rule.from, rule.to)).collect()
    }

    #[test]
    fn rules_down_the_rows_of_a_page_are_one_each() {
        let mut grid = Grid::default();
        for row in [0.0, 10.0, 20.0] {
            grid.down(5.0, row, row + 10.0);
            grid.down(50.0, row, row + 10.0);
        }
        assert_eq!(drawn(&mut grid), [((5.0, 0.0), (5.0, 30.0)), ((50.0, 0.0), (50.0, 30.0))]);
        assert_eq!(drawn(&mut grid), []);
    }

    #[test]
    fn a_rule_that_a_wide_cell_broke_begins_anew_under_it() {
        let mut grid = Grid::default();
        grid.down(5.0, 0.0, 10.0);
        grid.across(0.0, 9.0, 10.0);
        grid.down(5.0, 20.0, 30.0);
        grid.down(5.0, 30.0, 40.0);
        assert_eq!(
            drawn(&mut grid),
            [((5.0, 0.0), (5.0, 10.0)), ((0.0, 10.0), (9.0, 10.0)), ((5.0, 20.0), (5.0, 40.0))]
        );
    }
}
