//! Sentences as a clerk edits them: words, with figures as tokens.
//!
//! `{dot}` is the figure of that rule over the report's period, `{dot@2023-Q1}` the one of another period, and
//! `{dot@2023-Q2#2}` the second figure of its kind in one sentence, where a sentence counts in groups.

use std::{collections::BTreeSet, str::FromStr};

use domain::{Code, Period, figures::Rule};

use super::{Run, Runs};

/// A stretch of an edited text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Words(&'a str),
    /// What stands between the braces.
    Token(&'a str),
}

/// A text as words and tokens. Braces around anything that has not the shape of a token are words.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some((words, token, after)) = first_token(rest) {
        pieces.extend([Piece::Words(words), Piece::Token(token)]);
        rest = after;
    }
    pieces.push(Piece::Words(rest));
    pieces.retain(|piece| *piece != Piece::Words(""));
    pieces
}

/// The tokens of a text, each once.
pub(crate) fn tokens(text: &str) -> BTreeSet<&str> {
    let token = |piece| if let Piece::Token(token) = piece { Some(token) } else { None };
    pieces(text).into_iter().filter_map(token).collect()
}

fn first_token(text: &str) -> Option<(&str, &str, &str)> {
    text.match_indices('{').find_map(|(at, _)| {
        let (before, opened) = text.split_at_checked(at)?;
        let (token, after) = opened.strip_prefix('{')?.split_once('}')?;
        has_the_shape_of_a_token(token).then_some((before, token, after))
    })
}

fn has_the_shape_of_a_token(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '@' | '#' | '-');
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(fits)
}

/// The rule and the period that a token asks for; `None` where it is of the report's own, or names no rule. The
/// second of a kind belongs to its sentence alone and means nothing elsewhere.
pub(crate) fn meaning(token: &str, of_report: Period) -> Option<(Rule, Period)> {
    match token.split_once('@') {
        Some((rule, period)) => Some((Rule::from_code(rule)?, Period::from_str(period).ok()?)),
        None => Some((Rule::from_code(token)?, of_report)),
    }
}

/// A drafted sentence in the form in which it is edited.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    /// Its words, with tokens for figures.
    pub(crate) text: String,
    /// Each token once, with what the sentence says in its place.
    pub(crate) tokens: Vec<(String, Run)>,
}

impl Draft {
    /// The draft of a report on a period.
    pub(crate) fn of(runs: &[Run], of_report: Period) -> Self {
        let mut draft = Self { text: String::new(), tokens: Vec::new() };
        for run in runs {
            match draft.token(run, of_report) {
                Some(token) => draft.text.extend(["{", &token, "}"]),
                None => draft.text.push_str(&run.text),
            }
        }
        draft
    }

    /// What the draft says in the place of a token.
    pub(crate) fn says(&self, token: &str) -> Option<&Run> {
        self.tokens.iter().find_map(|(known, run)| (known == token).then_some(run))
    }

    fn token(&mut self, run: &Run, of_report: Period) -> Option<String> {
        let figure = run.figure.as_ref()?;
        if let Some((token, _)) = self.tokens.iter().find(|(_, known)| known.figure.as_ref() == Some(figure)) {
            return Some(token.clone());
        }
        let of_kind = |known: &&(String, Run)| {
            known.1.figure.as_ref().is_some_and(|known| (known.rule, known.period) == (figure.rule, figure.period))
        };
        let mut token = figure.rule.code().to_owned();
        if figure.period != of_report {
            token.push_str(&format!("@{}", figure.period));
        }
        match self.tokens.iter().filter(of_kind).count() {
            0 => {}
            earlier => token.push_str(&format!("#{}", earlier + 1)),
        }
        self.tokens.push((token.clone(), run.clone()));
        Some(token)
    }
}

/// An edited text with its tokens replaced by what they stand for.
pub(crate) fn resolved(text: &str, say: impl Fn(&str) -> Run) -> Runs {
    let run = |piece| match piece {
        Piece::Words(words) => Run::words(words),
        Piece::Token(token) => say(token),
    };
    pieces(text).into_iter().map(run).collect()
}

#[cfg(test)]
mod tests {
    use domain::figures::{Figure, Value};
    use proptest::prelude::*;

    use super::*;

    fn run(rule: Rule, period: &str, number: u32) -> Run {
        let figure = Figure { rule, period: period.parse().unwrap(), value: Value::Count(number), rows: Vec::new() };
        Run { text: number.to_string(), figure: Some(figure) }
    }

    #[test]
    fn a_figure_of_the_report_is_its_rule_and_another_names_its_period() {
        let runs = [
            run(Rule::Sessions, "2023", 7),
            Run::words(" đợt, quý I "),
            run(Rule::Sessions, "2023-Q1", 3),
            Run::words("; cả năm "),
            run(Rule::Sessions, "2023", 7),
        ];
        let draft = Draft::of(&runs, Period::year(2023));
        assert_eq!(draft.text, "{dot} đợt, quý I {dot@2023-Q1}; cả năm {dot}");
        assert_eq!(draft.tokens.len(), 2);
        assert_eq!(resolved(&draft.text, |token| draft.says(token).unwrap().clone()), runs);
    }

    #[test]
    fn figures_of_one_kind_in_one_sentence_are_numbered() {
        let runs = [run(Rule::Sessions, "2023-Q2", 2), run(Rule::Sessions, "2023-Q2", 1)];
        assert_eq!(Draft::of(&runs, Period::year(2023)).text, "{dot@2023-Q2}{dot@2023-Q2#2}");
        assert_eq!(Draft::of(&runs, "2023-Q2".parse().unwrap()).text, "{dot}{dot#2}");
    }

    #[test]
    fn a_token_means_a_rule_and_a_period() {
        let of_report = Period::year(2023);
        assert_eq!(meaning("dot", of_report), Some((Rule::Sessions, of_report)));
        assert_eq!(meaning("dot@2023-Q1", of_report), Some((Rule::Sessions, "2023-Q1".parse().unwrap())));
        for none in ["dott", "dot#2", "dot@", "dot@2023-Q9", "dot@2023-Q1#2"] {
            assert_eq!(meaning(none, of_report), None, "{none}");
        }
    }

    #[test]
    fn braces_that_hold_no_token_are_words() {
        for text in ["{", "}", "{}", "{ dot }", "{Đợt}", "a { b } c", "{{}}", "{dot"] {
            assert!(pieces(text).iter().all(|piece| matches!(piece, Piece::Words(_))), "{text}");
        }
        assert_eq!(pieces("{{dot}}"), [Piece::Words("{"), Piece::Token("dot"), Piece::Words("}")]);
    }

    proptest! {
        #[test]
        fn nothing_typed_is_lost(text in "([{}a-z@# đ]|\\{dot\\}){0,40}") {
            let again: String = resolved(&text, |token| Run::words(format!("{{{token}}}"))).into_iter().map(|run| run.text).collect();
            prop_assert_eq!(again, text);
        }
    }
}
