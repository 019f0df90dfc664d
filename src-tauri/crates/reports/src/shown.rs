//! The figures that a paper shows, remembered while it is written, so that each can be traced to its rows.

use domain::figures::Figure;

use crate::{
    FigureId, Paper, Span, Style,
    wording::{Run, in_table},
};

/// A paper as it was drafted, not yet printed, with the figures that stand in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Drafted {
    /// The paper; its spans speak of figures by their place in [`figures`](Self::figures).
    pub paper: Paper,
    /// The figures, in the order in which the paper first shows each.
    pub figures: Vec<ShownFigure>,
}

/// A figure as a paper writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownFigure {
    /// The figure with its rule and rows.
    pub figure: Figure,
    /// "05", "85,7%", "03 - 04".
    pub text: String,
}

/// The figures shown so far.
#[derive(Debug, Default)]
pub(crate) struct Shown(Vec<ShownFigure>);

impl Shown {
    /// The figures of a paper that was drafted before.
    pub(crate) fn of(figures: Vec<ShownFigure>) -> Self {
        Self(figures)
    }

    pub(crate) fn spans(&mut self, runs: &[Run], style: Style) -> Vec<Span> {
        runs.iter().map(|run| self.span(run, style)).collect()
    }

    pub(crate) fn span(&mut self, run: &Run, style: Style) -> Span {
        match &run.figure {
            Some(figure) => Span::figure(&run.text, style, self.remember(figure, &run.text)),
            None => Span::new(&run.text, style),
        }
    }

    /// A figure as tables write it; `unknown` stands for what nobody counted: an ellipsis, not a zero.
    pub(crate) fn in_table(&mut self, figure: &Figure, style: Style, unknown: &str) -> Span {
        let text = in_table(&figure.value).unwrap_or_else(|| unknown.to_owned());
        self.span(&Run { text, figure: Some(figure.clone()) }, style)
    }

    pub(crate) fn remember(&mut self, figure: &Figure, text: &str) -> FigureId {
        let known = self.0.iter().position(|shown| shown.figure == *figure && shown.text == text);
        FigureId(known.unwrap_or_else(|| {
            self.0.push(ShownFigure { figure: figure.clone(), text: text.to_owned() });
            self.0.len() - 1
        }))
    }

    /// Figures of a paper that is bound into this one; answers the place of the first among all.
    pub(crate) fn append(&mut self, figures: &[ShownFigure]) -> usize {
        let first = self.0.len();
        self.0.extend_from_slice(figures);
        first
    }

    pub(crate) fn into_figures(self) -> Vec<ShownFigure> {
        self.0
    }
}
