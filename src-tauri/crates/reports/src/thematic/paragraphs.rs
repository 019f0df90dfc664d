//! The paragraphs that the program drafts, each under a key of its own, and what the clerk made of them.

use domain::{figures::Value, records::ParagraphSource};

use super::{known::known, writer::Writer};
use crate::{
    Block, FigureId,
    wording::{Claimed, Draft, Run, Runs, claims, in_prose, meaning, resolved, says_the_same, tokens},
};

/// What a clerk made of a drafted paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Their own words in its place, with figures as tokens; each line is a paragraph.
    Text(String),
    /// It is not printed.
    LeftOut,
}

/// A paragraph that the program drafts, as it is shown for editing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftedParagraph {
    /// Its key; the same however the records change.
    pub key: String,
    /// The heading over it; empty for what opens and closes the report.
    pub heading: String,
    /// The program's words, with figures as tokens.
    pub draft: String,
    /// The words in force, with figures as tokens; empty when it is left out.
    pub text: String,
    /// Whose words are in force: drafted, edited or left out.
    pub source: ParagraphSource,
    /// The tokens of the draft, and then those that the text has beside them.
    pub tokens: Vec<TokenFace>,
    /// Tokens of the text that stand for no figure, or for one that nobody counted: an ellipsis is printed.
    pub unresolved: Vec<String>,
    /// Numbers typed over figures.
    pub claims: Vec<ClaimFace>,
}

/// A token with what is printed in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenFace {
    /// What stands between the braces.
    pub token: String,
    /// What is printed.
    pub value: String,
    /// Its figure.
    pub figure: FigureId,
}

/// A number that the clerk typed over a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimFace {
    /// The token that it was typed over.
    pub token: String,
    /// The number as typed.
    pub said: String,
    /// The figure as it would be printed.
    pub counted: String,
    /// Whether both say the same.
    pub agrees: bool,
}

impl Writer<'_> {
    /// Says a paragraph as it is in force; nothing where there is nothing to say.
    pub(super) fn say(&mut self, key: impl Into<String>, drafted: Option<Runs>) -> Vec<Block> {
        let Some(runs) = drafted else { return Vec::new() };
        let key = key.into();
        let draft = Draft::of(&runs, self.view.span.period);
        let paragraph = DraftedParagraph {
            tokens: draft.tokens.iter().filter_map(|(token, run)| self.token_face(token, run)).collect(),
            heading: self.heading.clone(),
            draft: draft.text.clone(),
            text: draft.text.clone(),
            source: ParagraphSource::Drafted,
            unresolved: Vec::new(),
            claims: Vec::new(),
            key,
        };
        let (paragraph, lines) = match self.edits.get(&paragraph.key) {
            None => (paragraph, vec![runs]),
            Some(Edit::LeftOut) => {
                let left_out = ParagraphSource::LeftOut;
                (DraftedParagraph { text: String::new(), source: left_out, ..paragraph }, Vec::new())
            }
            Some(Edit::Text(text)) => self.edited(paragraph, &draft, text),
        };
        self.paragraphs.push(paragraph);
        lines.iter().map(|runs| self.block(runs)).collect()
    }

    /// The keys of edits that found no paragraph.
    pub(super) fn unused_edits(&self) -> Vec<String> {
        let is_drafted = |key: &&String| self.paragraphs.iter().any(|paragraph| paragraph.key == **key);
        self.edits.keys().filter(|key| !is_drafted(key)).cloned().collect()
    }

    fn edited(&mut self, mut paragraph: DraftedParagraph, draft: &Draft, text: &str) -> (DraftedParagraph, Vec<Runs>) {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines = lines.map(|line| resolved(line, |token| self.stands_for(token, draft))).collect();
        for token in tokens(text) {
            let run = self.stands_for(token, draft);
            if run.figure.as_ref().is_none_or(|figure| figure.value == Value::Unknown) {
                paragraph.unresolved.push(token.to_owned());
            }
            if draft.says(token).is_none() {
                paragraph.tokens.extend(self.token_face(token, &run));
            }
        }
        paragraph.claims = claims(&paragraph.draft, text).into_iter().filter_map(|made| claim(made, draft)).collect();
        text.clone_into(&mut paragraph.text);
        paragraph.source = ParagraphSource::Edited;
        (paragraph, lines)
    }

    /// What a token stands for: a figure of the sentence's own draft before one that the report knows besides.
    fn stands_for(&self, token: &str, draft: &Draft) -> Run {
        if let Some(run) = draft.says(token) {
            return run.clone();
        }
        let figure = meaning(token, self.view.span.period).and_then(|(rule, period)| known(self.view, rule, period));
        let text = figure.as_ref().and_then(|figure| in_prose(&figure.value));
        Run { text: text.unwrap_or_else(|| self.words.lists.unknown.clone()), figure }
    }

    fn token_face(&mut self, token: &str, run: &Run) -> Option<TokenFace> {
        let figure = self.shown.remember(run.figure.as_ref()?, &run.text);
        Some(TokenFace { token: token.to_owned(), value: run.text.clone(), figure })
    }
}

fn claim(Claimed { token, value: said }: Claimed, draft: &Draft) -> Option<ClaimFace> {
    let counted = draft.says(&token)?.text.clone();
    Some(ClaimFace { agrees: says_the_same(&said, &counted), token, said, counted })
}
