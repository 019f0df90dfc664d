//! Sentences with tokens in braces and clauses that are said only when they can be.

use serde::{Deserialize, Deserializer, de::Error};

use super::{Facts, Run, Runs, Token};

/// What a wording writes for a blank that does not end a line.
const TIE: char = '~';

/// A text with tokens: `{token}`, `⟦clause said only when all of its tokens have a value⟧`, `~` for a fixed blank.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Template(Vec<Part>);

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Text(String),
    Token(Token),
    Clause(Template),
}

/// Why a text is no template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TemplateError {
    #[error("{0:?} is neither a figure nor a word")]
    UnknownToken(String),
    #[error("a bracket is open, or was never opened")]
    Unclosed,
}

impl Template {
    pub(crate) fn parse(text: &str) -> Result<Self, TemplateError> {
        let (mut parts, mut rest) = (Vec::new(), text);
        while let Some(at) = rest.find(['{', '⟦']) {
            let (plain, opened) = rest.split_at(at);
            push_text(&mut parts, plain);
            if let Some(token) = opened.strip_prefix('{') {
                let (code, after) = token.split_once('}').ok_or(TemplateError::Unclosed)?;
                let token = Token::of(code).ok_or_else(|| TemplateError::UnknownToken(code.to_owned()))?;
                parts.push(Part::Token(token));
                rest = after;
            } else {
                let clause = opened.strip_prefix('⟦').unwrap_or(opened);
                let (clause, after) = clause.split_once('⟧').ok_or(TemplateError::Unclosed)?;
                parts.push(Part::Clause(Self::parse(clause)?));
                rest = after;
            }
        }
        push_text(&mut parts, rest);
        let is_stray = |part: &Part| matches!(part, Part::Text(text) if text.contains(['}', '⟧']));
        if parts.iter().any(is_stray) { Err(TemplateError::Unclosed) } else { Ok(Self(parts)) }
    }

    /// The tokens in it, those in clauses too.
    pub(crate) fn tokens(&self) -> Vec<Token> {
        let tokens = self.0.iter().flat_map(|part| match part {
            Part::Text(_) => Vec::new(),
            Part::Token(token) => vec![*token],
            Part::Clause(clause) => clause.tokens(),
        });
        tokens.collect()
    }

    /// The text with its tokens filled; `None` when a token outside all clauses has no value.
    pub(crate) fn fill(&self, facts: &Facts) -> Option<Runs> {
        let mut runs = Runs::new();
        for part in &self.0 {
            match part {
                Part::Text(text) => runs.push(Run::words(text)),
                Part::Token(token) => runs.extend(facts.get(*token)?.iter().cloned()),
                Part::Clause(clause) => runs.extend(clause.fill(facts).into_iter().flatten()),
            }
        }
        Some(runs)
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if !text.is_empty() {
        parts.push(Part::Text(text.replace(TIE, "\u{A0}")));
    }
}

impl<'de> Deserialize<'de> for Template {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

/// One thing to say in one or several ways: the first that can be said is said.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "Ways")]
pub(crate) struct Sentence {
    ways: Vec<Template>,
}

/// A wording writes one way as a text, several as a list.
#[derive(Deserialize)]
#[serde(untagged)]
enum Ways {
    One(Template),
    Several(Vec<Template>),
}

impl From<Ways> for Sentence {
    fn from(ways: Ways) -> Self {
        Self {
            ways: match ways {
                Ways::One(way) => vec![way],
                Ways::Several(ways) => ways,
            },
        }
    }
}

impl Sentence {
    pub(crate) fn fill(&self, facts: &Facts) -> Option<Runs> {
        self.ways.iter().find_map(|way| way.fill(facts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::{Word, plain};

    fn filled(text: &str) -> Option<String> {
        let facts = Facts::default().word(Word::Branch, "Chi bộ 2").word(Word::Place, "");
        Template::parse(text).unwrap().fill(&facts).as_deref().map(plain)
    }

    #[test]
    fn tokens_are_filled_and_ties_hold() {
        assert_eq!(filled("{chi_bo} báo~cáo.").as_deref(), Some("Chi bộ 2 báo\u{A0}cáo."));
    }

    #[test]
    fn a_clause_without_a_value_is_dropped_and_a_sentence_without_one_is_not_said() {
        assert_eq!(filled("{chi_bo}⟦ tại {dia_danh}⟧⟦ của {chi_bo}⟧.").as_deref(), Some("Chi bộ 2 của Chi bộ 2."));
        assert_eq!(filled("{chi_bo} tại {dia_danh}."), None);
    }

    #[test]
    fn an_unknown_token_and_an_open_bracket_are_refused() {
        assert_eq!(Template::parse("{chi_boo}"), Err(TemplateError::UnknownToken("chi_boo".to_owned())));
        assert_eq!(Template::parse("⟦ tại {dia_danh}"), Err(TemplateError::Unclosed));
        assert_eq!(Template::parse("{chi_bo"), Err(TemplateError::Unclosed));
        assert_eq!(Template::parse("chi_bo}"), Err(TemplateError::Unclosed));
        assert_eq!(Template::parse("{chi_bo}⟧"), Err(TemplateError::Unclosed));
    }
}
