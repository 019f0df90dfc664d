//! Charts drawn as SVG in the page: every number stands on them, and their words say them again to a screen reader.

use super::{
    html::{El, el},
    words,
};
use crate::readable::words::fill;

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

// The paper of a chart, in its own units.
const WIDTH: u32 = 720;
const HEIGHT: u32 = 220;
/// Where the ground lies, and where the highest value stands.
const GROUND: u32 = 180;
const TOP: u32 = 40;
/// Left of the first column.
const LEFT: u32 = 48;
/// The widest that a bar may be.
const WIDEST: u32 = 64;

/// One value of a chart.
pub(super) struct Point {
    /// Of which month or quarter.
    pub(super) label: String,
    /// The value as it is written.
    pub(super) shown: String,
    /// The value as it is drawn; `None` where nobody knows it.
    pub(super) height: Option<u32>,
}

/// Bars, as high as their values.
pub(super) fn bars(id: &str, title: &str, points: &[Point]) -> El {
    let most = points.iter().filter_map(|point| point.height).max().unwrap_or_default();
    let slot = slot(points);
    let width = (slot * 3 / 5).min(WIDEST);
    let drawn = middles(points, slot).flat_map(|(point, middle)| {
        let top = y(point.height.unwrap_or_default(), most);
        let bar = el("rect")
            .attr("x", (middle - width / 2).to_string())
            .attr("y", top.to_string())
            .attr("width", width.to_string())
            .attr("height", (GROUND - top).to_string())
            .attr("fill", "#9a2a2a");
        [bar, text(middle, top - 8, &point.shown, "16"), text(middle, GROUND + 22, &point.label, "14")]
    });
    chart(id, title, points, drawn.collect())
}

/// A line through the values between nothing and the whole, broken where one is unknown.
pub(super) fn line(id: &str, title: &str, points: &[Point], whole: u32) -> El {
    let slot = slot(points);
    let mut drawn = vec![rule(y(whole, whole), "100%"), rule(y(whole / 2, whole), "50%")];
    let (mut path, mut is_on) = (String::new(), false);
    let mut marks = Vec::new();
    for (point, middle) in middles(points, slot) {
        marks.push(text(middle, GROUND + 22, &point.label, "14"));
        let Some(height) = point.height else {
            is_on = false;
            marks.push(text(middle, GROUND - 8, &point.shown, "16"));
            continue;
        };
        let at = y(height, whole);
        path.push_str(&format!("{}{middle} {at} ", if is_on { 'L' } else { 'M' }));
        is_on = true;
        marks.push(circle(middle, at));
        marks.push(text(middle, at - 12, &point.shown, "14"));
    }
    drawn.push(
        el("path").attr("d", path.trim()).attr("fill", "none").attr("stroke", "#9a2a2a").attr("stroke-width", "2.5"),
    );
    drawn.extend(marks);
    chart(id, title, points, drawn)
}

/// The frame of a chart, with what it says in words.
fn chart(id: &str, title: &str, points: &[Point], drawn: Vec<El>) -> El {
    let told = |point: &Point| fill(&words().charts.told, &[("label", &point.label), ("value", &point.shown)]);
    let told: Vec<String> = points.iter().map(told).collect();
    let (title_id, told_id) = (format!("{id}-ten"), format!("{id}-so"));
    let ground = el("path")
        .attr("d", format!("M{LEFT} {GROUND} L{WIDTH} {GROUND}"))
        .attr("stroke", "#444")
        .attr("stroke-width", "1.5");
    let svg = el("svg")
        .attr("xmlns", NAMESPACE)
        .attr("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .attr("role", "img")
        .attr("aria-labelledby", format!("{title_id} {told_id}"))
        .with(el("title").attr("id", &title_id).text(title))
        .with(el("desc").attr("id", &told_id).text(told.join("; ")))
        .all(drawn)
        .with(ground);
    el("figure").class("chart").with(el("figcaption").text(title)).with(svg)
}

fn slot(points: &[Point]) -> u32 {
    let count = u32::try_from(points.len()).unwrap_or(u32::MAX).max(1);
    (WIDTH - LEFT) / count
}

/// Each value with the middle of its place.
fn middles(points: &[Point], slot: u32) -> impl Iterator<Item = (&Point, u32)> {
    points.iter().zip((0..).map(move |nth: u32| LEFT + nth * slot + slot / 2))
}

/// How far down a value stands when the highest is `most`.
fn y(value: u32, most: u32) -> u32 {
    let room = u64::from(GROUND - TOP);
    let up = (u64::from(value.min(most)) * room).checked_div(u64::from(most)).unwrap_or_default();
    GROUND - u32::try_from(up).unwrap_or_default()
}

fn text(x: u32, y: u32, shown: &str, size: &str) -> El {
    el("text")
        .attr("x", x.to_string())
        .attr("y", y.to_string())
        .attr("text-anchor", "middle")
        .attr("font-size", size)
        .text(shown)
}

fn circle(x: u32, y: u32) -> El {
    let place = [("cx", x), ("cy", y), ("r", 5)];
    place.iter().fold(el("circle").attr("fill", "#9a2a2a"), |dot, (name, value)| dot.attr(name, value.to_string()))
}

/// A thin line across at a height, with what it stands for.
fn rule(y: u32, shown: &str) -> El {
    let across =
        el("path").attr("d", format!("M{LEFT} {y} L{WIDTH} {y}")).attr("stroke", "#ccc").attr("stroke-width", "1");
    el("g").with(across).with(text(LEFT / 2 - 2, y + 5, shown, "13"))
}
