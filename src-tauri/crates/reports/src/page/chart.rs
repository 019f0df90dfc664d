//! Bar charts: drawn for the eye, told in words to a reader who cannot see them, never cut by a page's end.

use super::{Align, Bar, Chart, flow::Flow};
use crate::{
    Span,
    display::{Area, Fill, Item, Owner, Rule},
    text::{Line, break_lines, chunks},
    units::Pt,
};

/// Between a bar or the axis and the words over or under it.
const GAP: Pt = 3.0;
/// Solid enough to survive a copier, and not so black that it shines through the paper.
const BAR_GREY: f32 = 0.35;
const OUTLINE: Pt = 0.75;
/// The share of its slot that a bar fills, and how wide it may become.
const BAR_SHARE: f32 = 0.55;
const WIDEST_BAR: Pt = 36.0;

/// Height of a chart that has nothing to show, in lines.
pub(super) const EMPTY_LINES: f32 = 3.0;

impl Chart {
    /// Says in words that there is nothing to show.
    fn is_empty(&self) -> bool {
        !self.empty.is_empty() && !self.bars.iter().any(|bar| bar.value > 0.0)
    }
}

impl Flow<'_> {
    pub(crate) fn chart(&mut self, chart: &Chart) {
        let (slot, height) = (self.slot(chart), self.chart_height(chart));
        self.make_room(height);
        let (top, left) = (self.y, self.sheet.left);
        let axis = top + height - self.labels_height(chart) - GAP;
        let tallest = axis - top - chart.leading - GAP;
        let area = Area { x: left, y: top, width: self.sheet.text_width(), height };
        let owner = Owner::Node(self.illustration(&chart.alt, area));
        if chart.is_empty() {
            self.draw_nothing(owner, &Span::new(&chart.empty, chart.style), area, chart.leading);
            self.y = top + height + chart.after;
            return;
        }
        let most = chart.bars.iter().map(|bar| bar.value).fold(0.0, f32::max);
        for (index, bar) in chart.bars.iter().enumerate() {
            let x = left + index as f32 * slot;
            let share = if most > 0.0 { bar.value.max(0.0) / most } else { 0.0 };
            let bar_top = axis - tallest * share;
            self.bar(owner, Area { x, y: bar_top, width: slot, height: axis - bar_top });
            let value = self.centred(&bar.shown, slot);
            self.draw(owner, &value, Align::Center, x, bar_top - GAP - chart.leading, chart.leading);
            let label = self.label(chart, bar, slot);
            self.draw(owner, &label, Align::Center, x, axis + GAP, chart.leading);
        }
        let (from, to) = ((left, axis), (left + area.width, axis));
        self.display.add(owner, Item::Rule(Rule { from, to, thickness: OUTLINE, dotted: false }));
        self.y = top + height + chart.after;
    }

    /// A bar in the middle of its slot.
    fn bar(&mut self, owner: Owner, slot: Area) {
        if slot.height <= 0.0 {
            return;
        }
        let width = (slot.width * BAR_SHARE).min(WIDEST_BAR);
        let bar = Area { x: slot.x + (slot.width - width) / 2.0, width, ..slot };
        self.display.add(owner, Item::Fill(Fill { area: bar, grey: BAR_GREY }));
        let (right, bottom) = (bar.x + bar.width, bar.y + bar.height);
        let corners = [(bar.x, bottom), (bar.x, bar.y), (right, bar.y), (right, bottom)];
        for (from, to) in corners.into_iter().zip(corners.into_iter().skip(1)) {
            self.display.add(owner, Item::Rule(Rule { from, to, thickness: OUTLINE, dotted: false }));
        }
    }

    pub(crate) fn chart_height(&mut self, chart: &Chart) -> Pt {
        if chart.is_empty() {
            return EMPTY_LINES * chart.leading;
        }
        let words = chart.leading + GAP + GAP + self.labels_height(chart);
        (words + chart.height).min(self.sheet.text_height())
    }

    fn labels_height(&mut self, chart: &Chart) -> Pt {
        let slot = self.slot(chart);
        let lines = chart.bars.iter().map(|bar| self.label(chart, bar, slot).len());
        lines.max().unwrap_or(0) as f32 * chart.leading
    }

    fn slot(&self, chart: &Chart) -> Pt {
        self.sheet.text_width() / chart.bars.len().max(1) as f32
    }

    fn label(&mut self, chart: &Chart, bar: &Bar, width: Pt) -> Vec<Line> {
        self.centred(&Span::new(&bar.label, chart.style), width)
    }

    fn centred(&mut self, span: &Span, width: Pt) -> Vec<Line> {
        let chunks = chunks(self.shaper, std::slice::from_ref(span));
        break_lines(self.shaper, chunks, width, 0.0, Align::Center.breaking())
    }
}
