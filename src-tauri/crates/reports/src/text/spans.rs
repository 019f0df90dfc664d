//! Text with a style, and perhaps with a figure behind it.

use super::Face;
use crate::units::Pt;

/// Which figure a piece of text shows: the caller's own number for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FigureId(pub usize);

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// The face.
    pub face: Face,
    /// Size in points.
    pub size: Pt,
    /// A line under the text, exactly as long as it.
    pub underline: bool,
}

impl Style {
    /// A face at a size, without underline.
    #[must_use]
    pub fn new(face: Face, size: Pt) -> Self {
        Self { face, size, underline: false }
    }

    /// The same, underlined.
    #[must_use]
    pub fn underlined(self) -> Self {
        Self { underline: true, ..self }
    }
}

/// A run of text in one style. A line feed in it ends the line.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The text, in any normalisation form.
    pub text: String,
    /// How it looks.
    pub style: Style,
    /// The counted figure that the text shows, if it shows one.
    pub figure: Option<FigureId>,
}

impl Span {
    /// Plain text.
    #[must_use]
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style, figure: None }
    }

    /// Text that shows a counted figure; where it is printed is told in [`crate::Printed::links`].
    #[must_use]
    pub fn figure(text: impl Into<String>, style: Style, figure: FigureId) -> Self {
        Self { text: text.into(), style, figure: Some(figure) }
    }
}
