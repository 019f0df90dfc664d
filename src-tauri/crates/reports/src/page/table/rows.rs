//! A row of cells set into lines, and its cutting when no page can hold it.

use super::{Lines, PAD};
use crate::{
    page::paragraph::{fitting, height},
    units::Pt,
};

/// A row whose cells are set into lines.
#[derive(Clone)]
pub(super) struct SetRow {
    pub(super) cells: Vec<Lines>,
}

impl SetRow {
    pub(super) fn height(&self, leading: Pt) -> Pt {
        let lines = self.cells.iter().map(Vec::len).max().unwrap_or(0);
        height(lines.max(1), leading) + 2.0 * PAD
    }

    /// The lines that fit into `room`, `at_least` so many, and those that do not.
    pub(super) fn split(self, room: Pt, leading: Pt, at_least: usize) -> (Option<Self>, Option<Self>) {
        let count = fitting(room - 2.0 * PAD, leading).max(at_least);
        if count == 0 {
            return (None, Some(self));
        }
        let (mut here, mut later) = (Vec::new(), Vec::new());
        for mut lines in self.cells {
            let rest = lines.split_off(count.min(lines.len()));
            here.push(lines);
            later.push(rest);
        }
        let done = later.iter().all(Vec::is_empty);
        (Some(Self { cells: here }), (!done).then_some(Self { cells: later }))
    }
}
