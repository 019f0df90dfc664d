//! What is known when a sentence is said.

use std::collections::BTreeMap;

use domain::figures::{Figure, Value};

use super::{Token, Word, in_prose, in_table};

/// A piece of a sentence, perhaps with the figure that it shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) figure: Option<Figure>,
}

impl Run {
    pub(crate) fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), figure: None }
    }
}

/// A sentence, or a part of one.
pub(crate) type Runs = Vec<Run>;

/// Values by token. A token that is not there has no value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts(BTreeMap<Token, Runs>);

impl Facts {
    /// A word; an empty one is no value.
    pub(crate) fn word(self, word: Word, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { self } else { self.runs(word, vec![Run::words(text)]) }
    }

    /// A word that holds figures of its own; an empty one is no value.
    pub(crate) fn runs(mut self, word: Word, runs: Runs) -> Self {
        if !runs.is_empty() {
            self.0.insert(Token::Word(word), runs);
        }
        self
    }

    /// A figure as sentences say it. Unknown is no value, and neither is zero: a report never says "00".
    pub(crate) fn figure(mut self, figure: Figure) -> Self {
        let text = in_prose(&figure.value).filter(|_| figure.value != Value::Count(0));
        if let Some(text) = text {
            self.0.insert(Token::Figure(figure.rule), vec![Run { text, figure: Some(figure) }]);
        }
        self
    }

    /// A lone figure as tables write it, zero included.
    pub(crate) fn in_table(figure: Figure) -> Self {
        let run =
            in_table(&figure.value).map(|text| (Token::Figure(figure.rule), vec![Run { text, figure: Some(figure) }]));
        Self(run.into_iter().collect())
    }

    pub(crate) fn figures(self, figures: impl IntoIterator<Item = Figure>) -> Self {
        figures.into_iter().fold(self, Self::figure)
    }

    /// All of these and of the others.
    pub(crate) fn and(mut self, mut others: Self) -> Self {
        self.0.append(&mut others.0);
        self
    }

    pub(crate) fn get(&self, token: Token) -> Option<&Runs> {
        self.0.get(&token)
    }
}

/// The words alone.
pub(crate) fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Items with the same mark between all of them.
pub(crate) fn joined(items: impl IntoIterator<Item = Runs>, mark: &str) -> Runs {
    let mut runs = Runs::new();
    for item in items {
        if !runs.is_empty() {
            runs.push(Run::words(mark));
        }
        runs.extend(item);
    }
    runs
}

/// "a, b và c".
pub(crate) fn and_list(mut items: Vec<Runs>, comma: &str, and: &str) -> Runs {
    let last = items.pop();
    let first = joined(items, comma);
    joined([first, last.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()), and)
}
