//! What is drawn for the eye: charts and photos.

use super::Paragraph;
use crate::{
    picture::Picture,
    text::{Span, Style},
    units::Pt,
};

/// Upright bars on one axis, as wide as the text: the value over each bar, its name under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The bars, left to right.
    pub bars: Vec<Bar>,
    /// What the chart shows, in words, for a reader who cannot see it. Never empty.
    pub alt: String,
    /// The letters under the bars.
    pub style: Style,
    /// Exact height of a line of words.
    pub leading: Pt,
    /// Height of the longest bar.
    pub height: Pt,
    /// Blank below.
    pub after: Pt,
    /// What is said instead where no bar would be drawn; the axis alone without it.
    pub empty: String,
}

/// Values over time, joined by lines that are told apart without colour; the values stand in rows under the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct LineChart {
    /// What stands under the axis, left to right.
    pub labels: Vec<String>,
    /// The lines.
    pub series: Vec<Series>,
    /// What the chart shows, in words, for a reader who cannot see it. Never empty.
    pub alt: String,
    /// The letters of all words.
    pub style: Style,
    /// Exact height of a line of words.
    pub leading: Pt,
    /// Height of the drawing.
    pub height: Pt,
    /// Blank below.
    pub after: Pt,
    /// What is said instead where there is no value.
    pub empty: String,
}

/// A line of a [`LineChart`].
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What it is called.
    pub name: String,
    /// Its points, one a label; a line does not go through a point that is not known.
    pub points: Vec<Option<Point>>,
}

/// A value of a [`Series`].
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// How high it stands, in the measure of its fellows; what is less than zero stands at zero.
    pub value: f32,
    /// The value as it is printed; it may be a figure.
    pub shown: Span,
}

/// A bar of a [`Chart`].
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What stands under it.
    pub label: String,
    /// Its length, in the measure of its fellows; nothing is drawn for less than zero.
    pub value: f32,
    /// The value as it is printed over the bar; it may be a figure.
    pub shown: Span,
}

/// A picture with words under it, as wide as the text and with its caption less than half a page high.
#[derive(Clone, Debug, PartialEq)]
pub struct Photo {
    /// The picture.
    pub picture: Picture,
    /// What it shows, in words, for a reader who cannot see it. Never empty.
    pub alt: String,
    /// The words under it.
    pub caption: Paragraph,
}
