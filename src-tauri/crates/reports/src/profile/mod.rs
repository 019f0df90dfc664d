//! Format profiles: the layout rules of a period, as data.
//!
//! The Party's layout rules change by instruction from above, and branches deviate from them, so that every measure
//! is read from `assets/profiles` or from the branch's own copies, and none stands in code.

mod checks;
mod layout;
mod load;
mod measure;
mod profiles;
mod ranges;
mod weight;

pub use checks::SPELLINGS;
pub use layout::{
    AppendixPages, FormatProfile, Margins, NumberPlace, PaperSize, Recipients, Sizes, Spacing, WordingRules,
};
pub use load::{ProfileError, all, by_code, read, write};
pub use measure::Measure;
pub use profiles::Profiles;
pub use ranges::{Range, Ranges, Unit};
pub use weight::{Lettering, Weights};
