//! Wording: sentences with tokens, kept as data, and the facts that fill them.

mod claims;
mod editing;
mod facts;
mod numbers;
mod template;
mod token;

pub use claims::{Claimed, claims, says_the_same};
pub(crate) use editing::{Draft, meaning, resolved, tokens};
pub(crate) use facts::{Facts, Run, Runs, and_list, joined, plain};
pub use numbers::in_table;
pub(crate) use numbers::{grouped, in_prose};
pub(crate) use template::{Sentence, Template, TemplateError};
pub(crate) use token::{Token, Word};
