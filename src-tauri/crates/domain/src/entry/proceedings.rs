//! What came of a discussion: votes, and who spoke.

use super::Findings;
use crate::{
    Problem, ProblemCode, Records,
    records::{Contribution, Vote, find},
};

/// A vote is about something, and nobody votes twice.
pub(super) fn check_votes(found: &mut Findings, votes: &[Vote]) {
    for (i, vote) in votes.iter().enumerate() {
        let at = |field: &str| format!("votes.{i}.{field}");
        found.required(at("subject"), &vote.subject);
        found.line(at("subject"), &vote.subject);
        let given = u64::from(vote.in_favour) + u64::from(vote.against) + u64::from(vote.abstained);
        if given > u64::from(vote.eligible) {
            let problem = Problem::new(at("eligible"), ProblemCode::TooManyVotes);
            found.add(problem.with("given", given).with("eligible", vote.eligible));
        } else if vote.eligible == 0 {
            found.add(Problem::new(at("eligible"), ProblemCode::Required));
        }
    }
}

/// Who spoke is known, and spoke at least once.
pub(super) fn check_contributions(found: &mut Findings, records: &Records, contributions: &[Contribution]) {
    for (i, said) in contributions.iter().enumerate() {
        let at = |field: &str| format!("contributions.{i}.{field}");
        if find(&records.people, said.person).is_none() {
            found.add(Problem::new(at("personId"), ProblemCode::Required));
        }
        if said.times == 0 {
            found.add(Problem::new(at("times"), ProblemCode::Required));
        }
        found.text(at("content"), &said.content);
    }
}

/// Lượt ý kiến: the sum over those who spoke where they are named, else the number that was typed.
#[must_use]
pub fn speeches(contributions: &[Contribution], typed: Option<u32>) -> Option<u32> {
    let named = contributions.iter().map(|said| said.times).fold(0, u32::saturating_add);
    if contributions.is_empty() { typed } else { Some(named) }
}
