//! Papers as a reader's own programs see them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod additions;
mod check;
mod edits;
mod extract;
mod extremes;
mod file;
mod file_index;
mod flow;
mod grading;
mod illustrations;
mod invitation;
mod letter;
mod letters;
mod measures;
mod official;
mod own_words;
mod periods;
mod places;
mod profiles;
mod sample;
mod seal_sheet;
mod seed;
mod tools;
mod word;
mod year;
mod year_comparison;
