//! Wording: sentences with tokens, kept as data, and the facts that fill them.

mod claims;
mod editing;
mod facts;
mod read;
mod template;
mod token;

pub use claims::{Claimed, claims, says_the_same};
pub use domain::figures::written::in_table;
pub(crate) use domain::figures::written::{grouped, in_prose};
pub(crate) use editing::{Draft, meaning, resolved, tokens};
pub(crate) use facts::{Facts, Run, Runs, and_list, joined, plain};
pub(crate) use read::read_toml;
pub(crate) use template::{Sentence, Template, TemplateError};
pub(crate) use token::{Token, Word};
