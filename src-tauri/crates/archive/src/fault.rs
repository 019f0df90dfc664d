//! What is wrong with a year that comes in: which record, which field, what stood there.

use domain::{Code, Problem, codes};

codes! {
    /// What can be wrong with the file of a year, beside what is wrong with the records themselves
    /// ([`domain::ProblemCode`]).
    pub enum FaultCode {
        /// There is no `year.json` there.
        NoYear = "no_year",
        /// The file cannot be taken apart: `detail`.
        NotAPackage = "not_a_package",
        /// A name that leads out of the package.
        UnsafeName = "unsafe_name",
        /// A link in the place of a file.
        Link = "link",
        /// More than `max` bytes.
        TooLarge = "too_large",
        /// Not JSON, from `line` and `column` on.
        NotJson = "not_json",
        /// JSON, but not a year of this program.
        NotAYear = "not_a_year",
        /// Written by a newer version of the program; this one knows `known`.
        NewerVersion = "newer_version",
        /// A key that a record does not have.
        UnknownKey = "unknown_key",
        /// A key that every record has.
        MissingKey = "missing_key",
        /// A key that stands twice in one record.
        DoubledKey = "doubled_key",
        /// Not of the kind that stands there: `expected`.
        WrongType = "wrong_type",
        /// A number outside `from`…`to`.
        OutOfRange = "out_of_range",
        /// Not an identity.
        NotAnId = "not_an_id",
        /// Not a time of day, not a moment, not a period.
        NotATime = "not_a_time",
        /// A word that this list of words does not have.
        UnknownCode = "unknown_code",
        /// Two records with one identity.
        DoubledId = "doubled_id",
        /// Refers to a record (of the list `to`) that is neither in the file nor in the book.
        RefersToNothing = "refers_to_nothing",
        /// The records are not of the year that the file names.
        OtherYear = "other_year",
        /// A file of this hash lies neither in the package nor in the book.
        FileMissing = "file_missing",
        /// A file does not have the hash that is its name.
        FileDamaged = "file_damaged",
        /// Part of a document that was issued, and then never changes.
        Issued = "issued",
        /// Invented people for practice do not go into a real book.
        Practice = "practice",
    }
}

/// One thing wrong with a year that comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The list of records; empty when the file itself is meant.
    pub list: String,
    /// The identity of the record, as it stood there; `#3` for the third of the list when it has none.
    pub id: String,
    /// The field; empty when the whole record is meant.
    pub field: String,
    /// What stood there, not all of it when it is long.
    pub value: String,
    /// The code, of [`FaultCode`] or [`domain::ProblemCode`]; the words stand in the interface.
    pub code: &'static str,
    /// The facts that the sentence needs.
    pub facts: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault of the file itself.
    #[must_use]
    pub fn of_file(field: &str, value: impl ToString, code: FaultCode) -> Self {
        Self::at("", "", field, value, code)
    }

    /// A fault of a record.
    #[must_use]
    pub(crate) fn at(list: &str, id: &str, field: &str, value: impl ToString, code: impl Code) -> Self {
        Self {
            list: list.to_owned(),
            id: id.to_owned(),
            field: field.to_owned(),
            value: value.to_string(),
            code: code.code(),
            facts: Vec::new(),
        }
    }

    /// What the rules find wrong with a record.
    #[must_use]
    pub(crate) fn by_the_rules(list: &str, id: &str, field: &str, value: String, problem: &Problem) -> Self {
        Self { facts: problem.facts.clone(), ..Self::at(list, id, field, value, problem.code) }
    }

    /// The same with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.facts.push((name, value.to_string()));
        self
    }
}
