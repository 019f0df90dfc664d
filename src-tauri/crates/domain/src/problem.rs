//! What is wrong with something typed: a field, a code and the facts; the words stand in the interface.

use crate::codes;

codes! {
    /// The kinds of bad input.
    pub enum ProblemCode {
        /// The field may not stay empty.
        Required = "required",
        /// Longer than `max` characters.
        TooLong = "too_long",
        /// Shorter than `min` characters.
        TooShort = "too_short",
        /// Not a date that can be read.
        NotADate = "not_a_date",
        /// A date outside `from`…`to`.
        DateOutOfRange = "date_out_of_range",
        /// A date that lies before `other`, and may not.
        Before = "before",
        /// Two intervals share days.
        Overlaps = "overlaps",
        /// The person `name` did not belong to the branch on `date`.
        PersonNotHere = "person_not_here",
        /// Admitted to the Party before the age of `years`.
        TooYoung = "too_young",
        /// A choice that does not exist (any more).
        UnknownChoice = "unknown_choice",
        /// Two entries that must agree do not.
        Mismatch = "mismatch",
        /// The same thing stands there already.
        Duplicate = "duplicate",
        /// More votes (`given`) than could vote (`eligible`).
        TooManyVotes = "too_many_votes",
        /// A thing that was held, and everyone on its sheet is marked absent.
        NobodyPresent = "nobody_present",
        /// The date lies outside the period by more than the rules allow.
        PeriodMismatch = "period_mismatch",
        /// A number outside `min`…`max`, in `unit`.
        OutOfRange = "out_of_range",
        /// Words in braces, `token`, that stand for nothing.
        UnknownToken = "unknown_token",
        /// A `token` that is known elsewhere, but not where this sentence is said.
        TokenNotHere = "token_not_here",
        /// A bracket that is not closed, or closed and never opened.
        OpenBracket = "open_bracket",
    }
}

/// One thing wrong, at one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The path of the field as the bridge names it: `fullName`, `standings.0.from`.
    pub field: String,
    /// What is wrong.
    pub code: ProblemCode,
    /// The facts that the sentence needs.
    pub facts: Vec<(&'static str, String)>,
}

impl Problem {
    /// A problem at a field.
    pub fn new(field: impl Into<String>, code: ProblemCode) -> Self {
        Self { field: field.into(), code, facts: Vec::new() }
    }

    /// The same with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.facts.push((name, value.to_string()));
        self
    }

    /// The same problem at a field.
    #[must_use]
    pub fn at(mut self, field: impl Into<String>) -> Self {
        self.field = field.into();
        self
    }
}
