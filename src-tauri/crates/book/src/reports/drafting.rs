//! Drafted paragraphs that the clerk makes their own: figures stay tokens, and one typed over becomes a claim.

use std::collections::BTreeMap;

use ::reports::{
    claims, says_the_same,
    thematic::{ClaimFace, DraftedParagraph, Edit},
};
use domain::{
    Id, Period, Problem, ProblemCode,
    entry::MAX_TEXT,
    records::{Claim, DocumentOut, OwnSection, Paragraph, ParagraphSource, Record},
};
use store::Op;

use super::UnusedEdit;
use crate::{Book, Error, Result, error::refuse};

/// What a clerk makes of a drafted paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParagraphEdit {
    /// Their own words, with figures as tokens.
    Text(String),
    /// It is not printed.
    LeftOut,
    /// The program's words again.
    Draft,
}

impl Book {
    /// Sets what is printed in the place of a drafted paragraph. Words like the draft's are the draft.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a paragraph that the report does not draft, unless its edit is to go; [`Error::Refused`] for an empty or endless
    /// text; [`Error::AlreadyIssued`].
    pub fn edit_paragraph(&mut self, period: Period, key: &str, edit: &ParagraphEdit) -> Result<()> {
        let document = self.report_draft(period)?;
        let face = self.draft_as_it_stands(period)?.face;
        let drafted = (1..).zip(&face.paragraphs).find(|(_, paragraph)| paragraph.key == key);
        if drafted.is_none() && *edit != ParagraphEdit::Draft {
            return Err(Error::NotFound { what: Paragraph::TABLE });
        }
        let (ordinal, draft) = drafted.map_or((0, ""), |(ordinal, paragraph)| (ordinal, paragraph.draft.as_str()));
        let known = self.edited_paragraph(document.id, key).map(|paragraph| paragraph.id);
        let row = |source, text: &str| Paragraph {
            id: known.unwrap_or_else(Id::random),
            document: document.id,
            ordinal,
            section: key.to_owned(),
            source,
            text: text.to_owned(),
        };
        let paragraph = match edit {
            ParagraphEdit::Draft => None,
            ParagraphEdit::LeftOut => Some(row(ParagraphSource::LeftOut, "")),
            ParagraphEdit::Text(text) => {
                refuse(problems(text))?;
                (text.trim() != draft.trim()).then(|| row(ParagraphSource::Edited, text))
            }
        };
        let claims: Vec<Claim> = paragraph.iter().flat_map(|paragraph| claimed(paragraph, draft)).collect();
        self.write(Op::DocumentSaved, document.number_and_symbol(), |tx| {
            tx.put(&document)?;
            let of_key = |paragraph: &Paragraph| paragraph.document == document.id && paragraph.section == key;
            tx.replace(|claim: &Claim| Some(claim.paragraph) == known, &claims)?;
            Ok(tx.replace(of_key, paragraph.as_slice())?)
        })
    }

    /// What the clerk made of the drafted paragraphs of a report, by key.
    pub(super) fn edits(&self, document: Option<&DocumentOut>) -> BTreeMap<String, Edit> {
        let Some(document) = document else { return BTreeMap::new() };
        let of_report = self.records().paragraphs.iter().filter(|p| p.document == document.id && is_drafted(p));
        let edit = |paragraph: &Paragraph| match paragraph.source {
            ParagraphSource::LeftOut => Some(Edit::LeftOut),
            ParagraphSource::Edited | ParagraphSource::Own => Some(Edit::Text(paragraph.text.clone())),
            ParagraphSource::Drafted => None,
        };
        of_report.filter_map(|paragraph| Some((paragraph.section.clone(), edit(paragraph)?))).collect()
    }

    /// The edited words under keys that the report does not draft.
    pub(super) fn unused(&self, document: Option<&DocumentOut>, keys: &[String]) -> Vec<UnusedEdit> {
        let words = |key: &String| Some(self.edited_paragraph(document?.id, key)?.text.clone());
        let unused = |key: &String| Some(UnusedEdit { key: key.clone(), text: words(key)? });
        keys.iter().filter_map(unused).filter(|unused| !unused.text.is_empty()).collect()
    }

    /// Adds the claims that the record keeps of a paragraph and that its words alone do not show any more.
    pub(super) fn with_kept_claims(
        &self,
        document: Option<&DocumentOut>,
        mut drafted: DraftedParagraph,
    ) -> DraftedParagraph {
        let Some(paragraph) = document.and_then(|document| self.edited_paragraph(document.id, &drafted.key)) else {
            return drafted;
        };
        for claim in self.records().claims.iter().filter(|claim| claim.paragraph == paragraph.id) {
            let is_known = drafted.claims.iter().any(|known| known.token == claim.rule);
            let Some(token) = drafted.tokens.iter().find(|token| token.token == claim.rule) else { continue };
            if !is_known && paragraph.text.contains(&claim.value) {
                drafted.claims.push(ClaimFace {
                    token: claim.rule.clone(),
                    agrees: says_the_same(&claim.value, &token.value),
                    said: claim.value.clone(),
                    counted: token.value.clone(),
                });
            }
        }
        drafted
    }

    fn edited_paragraph(&self, document: Id<DocumentOut>, key: &str) -> Option<&Paragraph> {
        self.records().paragraphs.iter().find(|p| p.document == document && p.section == key)
    }
}

fn is_drafted(paragraph: &Paragraph) -> bool {
    <OwnSection as domain::Code>::from_code(&paragraph.section).is_none()
}

fn claimed(paragraph: &Paragraph, draft: &str) -> Vec<Claim> {
    let claim = |made: ::reports::Claimed| Claim {
        id: Id::random(),
        paragraph: paragraph.id,
        rule: made.token,
        value: made.value,
    };
    claims(draft, &paragraph.text).into_iter().map(claim).collect()
}

fn problems(text: &str) -> Vec<Problem> {
    let problem = |code| vec![Problem::new("text", code)];
    if text.trim().is_empty() {
        problem(ProblemCode::Required)
    } else if text.chars().count() > MAX_TEXT {
        vec![Problem::new("text", ProblemCode::TooLong).with("max", MAX_TEXT)]
    } else {
        Vec::new()
    }
}
