//! How the branch itself was graded, step by step.

use domain::records::Grading;

use super::{
    super::{
        form::Form,
        grading::{GradingWords, lowered},
    },
    Branch,
};
use crate::{
    Block,
    official::said,
    wording::{Facts, Word},
};

pub(super) fn blocks(form: &mut Form<'_>, words: &Branch, shared: &GradingWords) -> Vec<Block> {
    let Some(grading) = form.view.branch_grading() else { return vec![form.office.paragraph(&words.none)] };
    if let Some(facts) = shared.reason_facts(grading) {
        return vec![form.office.paragraph(said(&words.not_graded, &facts))];
    }
    let blocks = steps(form, words, shared, grading);
    if blocks.is_empty() { vec![form.office.paragraph(&words.none)] } else { blocks }
}

fn steps(form: &mut Form<'_>, words: &Branch, shared: &GradingWords, grading: &Grading) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(grade) = grading.own {
        let facts = Facts::default().word(Word::Grade, lowered(shared.grade(grade)));
        blocks.push(form.office.paragraph(said(&words.own, &facts)));
    }
    if grading.proposed.is_some() {
        let facts = form.proposal_facts(shared, grading);
        blocks.extend(form.say(&words.proposed, &facts));
    }
    match grading.decided {
        Some(grade) => {
            let facts = Facts::default()
                .word(Word::Grade, lowered(shared.grade(grade)))
                .word(Word::Document, shared.decision(grading));
            blocks.extend(form.say(&words.decided, &facts));
        }
        None if blocks.is_empty() => {}
        None => blocks.push(form.office.paragraph(&words.waiting)),
    }
    blocks
}
