//! Wording: sentences with tokens, kept as data, and the facts that fill them.

mod facts;
mod numbers;
mod template;
mod token;

pub(crate) use facts::{Facts, Run, Runs, and_list, joined, plain};
pub(crate) use numbers::{in_prose, in_table};
pub(crate) use template::{Sentence, Template};
pub(crate) use token::{Token, Word};
