//! What a refused command tells the window: a code, facts, and bad input field by field.

use std::collections::BTreeMap;

use domain::{Code, Problem};
use serde::Serialize;
use ts_rs::TS;

/// Why a command was refused.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// The stable code; the words stand in the interface.
    pub code: String,
    /// What the sentence needs.
    pub facts: BTreeMap<String, String>,
    /// Bad input; filled only when the code is `refused`.
    pub problems: Vec<FieldProblem>,
}

/// Bad input at a field.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Problem")]
pub struct FieldProblem {
    /// The path of the field.
    pub field: String,
    /// What is wrong.
    #[ts(type = "ProblemCode")]
    pub code: String,
    /// What the sentence needs.
    pub facts: BTreeMap<String, String>,
}

/// The codes that the shell itself adds to those of the book.
pub const NO_BOOK_OPEN: &str = "no_book_open";
/// Something that follows from nothing a person did.
pub const INTERNAL: &str = "internal";

impl Failure {
    /// A failure without facts.
    #[must_use]
    pub fn plain(code: &str) -> Self {
        Self { code: code.to_owned(), facts: BTreeMap::new(), problems: Vec::new() }
    }

    /// A fault of the program or of the system around it.
    #[must_use]
    pub fn internal(detail: impl ToString) -> Self {
        Self { facts: BTreeMap::from([("detail".to_owned(), detail.to_string())]), ..Self::plain(INTERNAL) }
    }
}

impl From<book::Error> for Failure {
    fn from(error: book::Error) -> Self {
        Self {
            code: error.code().to_owned(),
            facts: facts(error.facts()),
            problems: error.problems().iter().cloned().map(Into::into).collect(),
        }
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        book::Error::Refused(problems).into()
    }
}

impl From<Problem> for FieldProblem {
    fn from(problem: Problem) -> Self {
        Self { field: problem.field, code: problem.code.code().to_owned(), facts: facts(problem.facts) }
    }
}

fn facts(pairs: Vec<(&'static str, String)>) -> BTreeMap<String, String> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
