//! Line charts: each line with its own dashes and markers, so that a copier loses none, and the values in rows below.

use super::{Align, LineChart, Series, chart::EMPTY_LINES, flow::Flow};
use crate::{
    Span,
    display::{Area, Fill, Item, Owner, Rule},
    text::{Line, break_lines, chunks},
    units::Pt,
};

const GAP: Pt = 3.0;
const LINE: Pt = 1.1;
const AXIS: Pt = 0.75;
const GRID: Pt = 0.25;
/// Horizontal rules over the axis.
const GRIDS: usize = 4;
/// From the middle of a marker to its edge.
const MARKER: Pt = 2.6;
/// Width of the piece of line before a name.
const SAMPLE: Pt = 24.0;
/// The share of the width that the names of the series take at most.
const NAMES: f32 = 0.3;
/// Lengths of dash and blank of each line; the first is solid.
const DASHES: [&[Pt]; 4] = [&[], &[6.0, 3.0], &[2.0, 2.0], &[8.0, 2.5, 2.0, 2.5]];

/// Where the parts of a chart stand.
struct Frame {
    /// Of the whole.
    area: Area,
    /// Width of the names, and of each label.
    names: Pt,
    slot: Pt,
    /// Top and bottom of the drawing.
    top: Pt,
    axis: Pt,
    most: f32,
}

impl Frame {
    /// The middle of a slot.
    fn x(&self, index: usize) -> Pt {
        self.area.x + self.names + (index as f32 + 0.5) * self.slot
    }

    fn y(&self, value: f32) -> Pt {
        let share = if self.most > 0.0 { value.max(0.0) / self.most } else { 0.0 };
        self.axis - (self.axis - self.top) * share
    }
}

impl LineChart {
    fn most(&self) -> Option<f32> {
        let points = self.series.iter().flat_map(|series| series.points.iter().flatten());
        points.map(|point| point.value).reduce(f32::max)
    }
}

impl Flow<'_> {
    pub(crate) fn line_chart(&mut self, chart: &LineChart) {
        let height = self.line_chart_height(chart);
        self.make_room(height);
        let area = Area { x: self.sheet.left, y: self.y, width: self.sheet.text_width(), height };
        let owner = Owner::Node(self.illustration(&chart.alt, area));
        match chart.most().filter(|_| !chart.labels.is_empty()) {
            Some(most) => self.draw_lines(owner, chart, area, most),
            None => self.draw_nothing(owner, &Span::new(&chart.empty, chart.style), area, chart.leading),
        }
        self.y += height + chart.after;
    }

    pub(crate) fn line_chart_height(&mut self, chart: &LineChart) -> Pt {
        if chart.most().is_none() || chart.labels.is_empty() {
            return EMPTY_LINES * chart.leading;
        }
        let words = self.label_height(chart) + self.rows(chart).iter().sum::<Pt>();
        (2.0 * MARKER + chart.height + GAP + words).min(self.sheet.text_height())
    }

    /// The words that stand where there is nothing to draw, over the bare axis.
    pub(crate) fn draw_nothing(&mut self, owner: Owner, words: &Span, area: Area, leading: Pt) {
        let lines = self.words(words, area.width);
        let top = area.y + (area.height - lines.len() as f32 * leading) / 2.0;
        self.draw(owner, &lines, Align::Center, area.x, top, leading);
        self.stroke(owner, (area.x, area.y + area.height), (area.x + area.width, area.y + area.height), AXIS);
    }

    fn draw_lines(&mut self, owner: Owner, chart: &LineChart, area: Area, most: f32) {
        let (names, slot) = self.slots(chart);
        let below = self.label_height(chart) + self.rows(chart).iter().sum::<Pt>() + GAP;
        let (top, axis) = (area.y + MARKER, area.y + area.height - below - MARKER);
        let frame = Frame { area, names, slot, top, axis, most };
        let (from, to) = (area.x + names, area.x + area.width);
        for grid in 1..=GRIDS {
            let y = axis - (axis - top) * grid as f32 / GRIDS as f32;
            self.stroke(owner, (from, y), (to, y), GRID);
        }
        self.stroke(owner, (from, axis), (to, axis), AXIS);
        for (kind, series) in chart.series.iter().enumerate() {
            self.draw_series(owner, &frame, series, kind);
        }
        self.draw_rows(owner, chart, &frame);
    }

    fn draw_series(&mut self, owner: Owner, frame: &Frame, series: &Series, kind: usize) {
        let places = series.points.iter().enumerate();
        let places: Vec<Option<(Pt, Pt)>> =
            places.map(|(index, point)| point.as_ref().map(|point| (frame.x(index), frame.y(point.value)))).collect();
        let mut along = 0.0;
        for (from, to) in places.iter().zip(places.iter().skip(1)) {
            if let (Some(from), Some(to)) = (from, to) {
                along = self.dashed(owner, *from, *to, kind, along);
            } else {
                along = 0.0;
            }
        }
        for place in places.into_iter().flatten() {
            self.marker_of(owner, place, kind);
        }
    }

    /// The labels under the axis, and under them the values of each line beside its name.
    fn draw_rows(&mut self, owner: Owner, chart: &LineChart, frame: &Frame) {
        let mut top = frame.axis + MARKER + GAP;
        for (index, label) in chart.labels.iter().enumerate() {
            let lines = self.words(&Span::new(label, chart.style), frame.slot);
            self.draw(owner, &lines, Align::Center, frame.x(index) - frame.slot / 2.0, top, chart.leading);
        }
        top += self.label_height(chart);
        let heights = self.rows(chart);
        for ((kind, series), height) in chart.series.iter().enumerate().zip(heights) {
            let middle = top + chart.leading / 2.0;
            let (from, to) = (frame.area.x, frame.area.x + SAMPLE);
            self.dashed(owner, (from, middle), (to, middle), kind, 0.0);
            self.marker_of(owner, (f32::midpoint(from, to), middle), kind);
            let lines = self.words(&Span::new(&series.name, chart.style), frame.names - SAMPLE - 2.0 * GAP);
            self.draw(owner, &lines, Align::Left, to + GAP, top, chart.leading);
            for (index, point) in series.points.iter().enumerate().take(chart.labels.len()) {
                let Some(point) = point else { continue };
                let lines = self.words(&point.shown, frame.slot);
                self.draw(owner, &lines, Align::Center, frame.x(index) - frame.slot / 2.0, top, chart.leading);
            }
            top += height;
        }
    }

    /// Width of the names with what shows their line, and of each label.
    fn slots(&mut self, chart: &LineChart) -> (Pt, Pt) {
        let whole = self.sheet.text_width();
        let names = chart.series.iter().map(|series| {
            let lines = self.words(&Span::new(&series.name, chart.style), whole);
            lines.iter().map(|line| line.natural).fold(0.0, Pt::max)
        });
        let names = names.fold(0.0, Pt::max).min(whole * NAMES) + SAMPLE + 2.0 * GAP;
        (names, (whole - names) / chart.labels.len().max(1) as f32)
    }

    fn label_height(&mut self, chart: &LineChart) -> Pt {
        let (_, slot) = self.slots(chart);
        let lines = chart.labels.iter().map(|label| self.words(&Span::new(label, chart.style), slot).len());
        lines.max().unwrap_or(0) as f32 * chart.leading
    }

    /// Height of the row of each line's values.
    fn rows(&mut self, chart: &LineChart) -> Vec<Pt> {
        let (names, slot) = self.slots(chart);
        let rows = chart.series.iter().map(|series| {
            let name = self.words(&Span::new(&series.name, chart.style), names - SAMPLE - 2.0 * GAP).len();
            let values = series.points.iter().flatten().map(|point| self.words(&point.shown, slot).len());
            values.fold(name, usize::max) as f32 * chart.leading
        });
        rows.collect()
    }

    fn words(&mut self, span: &Span, width: Pt) -> Vec<Line> {
        let chunks = chunks(self.shaper, std::slice::from_ref(span));
        break_lines(self.shaper, chunks, width, 0.0, Align::Center.breaking())
    }

    /// A line in the dashes of its kind, `along` into their pattern; returns how far along it ends.
    fn dashed(&mut self, owner: Owner, from: (Pt, Pt), to: (Pt, Pt), kind: usize, along: Pt) -> Pt {
        let pattern = DASHES.iter().cycle().nth(kind).copied().unwrap_or_default();
        let period: Pt = pattern.iter().sum();
        if period <= 0.0 {
            self.stroke(owner, from, to, LINE);
            return 0.0;
        }
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let length = (across * across + down * down).sqrt();
        let at = |way: Pt| (from.0 + across * way / length, from.1 + down * way / length);
        let mut start = -(along % period);
        while start < length {
            let mut pen = start;
            for (index, dash) in pattern.iter().enumerate() {
                let (begin, end) = (pen.max(0.0), (pen + dash).min(length));
                if index % 2 == 0 && begin < end {
                    self.stroke(owner, at(begin), at(end), LINE);
                }
                pen += dash;
            }
            start += period;
        }
        (along + length) % period
    }

    /// The marker of a kind: full square, empty square, cross, diamond.
    fn marker_of(&mut self, owner: Owner, (x, y): (Pt, Pt), kind: usize) {
        let (left, right, top, bottom) = (x - MARKER, x + MARKER, y - MARKER, y + MARKER);
        let area = Area { x: left, y: top, width: 2.0 * MARKER, height: 2.0 * MARKER };
        let closed = match kind % 4 {
            0 => return self.display.add(owner, Item::Fill(Fill { area, grey: 0.0 })),
            1 => [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)],
            2 => {
                self.stroke(owner, (left, top), (right, bottom), AXIS);
                return self.stroke(owner, (left, bottom), (right, top), AXIS);
            }
            _ => [(x, top), (right, y), (x, bottom), (left, y), (x, top)],
        };
        if kind % 4 == 1 {
            self.display.add(owner, Item::Fill(Fill { area, grey: 1.0 }));
        }
        for (from, to) in closed.into_iter().zip(closed.into_iter().skip(1)) {
            self.stroke(owner, from, to, AXIS);
        }
    }

    fn stroke(&mut self, owner: Owner, from: (Pt, Pt), to: (Pt, Pt), thickness: Pt) {
        self.display.add(owner, Item::Rule(Rule { from, to, thickness, dotted: false }));
    }
}
