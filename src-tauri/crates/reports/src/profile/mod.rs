//! Format profiles: the layout rules of a period, as data.
//!
//! The Party's layout rules change by instruction from above, and branches deviate from them, so that every measure
//! is read from `assets/profiles` and none stands in code.

mod layout;
mod load;

pub use layout::{AppendixPages, FormatProfile, Margins, PaperSize, Recipients, Sizes, Spacing, WordingRules};
pub use load::{ProfileError, all, by_code, for_date};
