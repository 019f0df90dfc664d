//! The kinds of paper that the command line names.

use book::forms::FormKind;
use domain::Code;

/// A kind of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The report of a year.
    Year,
    /// The report of a half.
    Half,
    /// The report of a quarter.
    Quarter,
    /// The check sheet of the report of a year.
    Check,
    /// A document of the register.
    Document,
    /// A form.
    Form(FormKind),
}

/// The kinds that are no form, as they are listed.
const OWN: [(&str, Kind); 5] = [
    ("year", Kind::Year),
    ("half", Kind::Half),
    ("quarter", Kind::Quarter),
    ("check", Kind::Check),
    ("document", Kind::Document),
];

impl Kind {
    /// Every kind, in the order in which it is listed.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        OWN.into_iter().map(|(_, kind)| kind).chain(FormKind::ALL.iter().copied().map(Self::Form))
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|kind| kind.code() == code)
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Form(kind) => kind.code(),
            Self::Year | Self::Half | Self::Quarter | Self::Check | Self::Document => {
                OWN.iter().find(|(_, own)| *own == self).map_or("", |(code, _)| code)
            }
        }
    }
}
