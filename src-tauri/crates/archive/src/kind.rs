//! What a value is.

/// What a value is, for the schema and for who is told that it is something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Bool,
    /// A whole number from…to.
    Number(i64, i64),
    Date,
    PartialDate,
    Time,
    Moment,
    Period,
    /// The identity of a record of this table.
    Id(&'static str),
    /// A word out of a closed list.
    OneOf(Vec<&'static str>),
    /// Or null.
    Maybe(Box<Kind>),
}

impl Kind {
    /// What a fault calls it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Bool => "bool",
            Self::Number(..) => "number",
            Self::Date | Self::PartialDate => "date",
            Self::Time | Self::Moment => "time",
            Self::Period => "period",
            Self::Id(_) => "id",
            Self::OneOf(_) => "code",
            Self::Maybe(kind) => kind.name(),
        }
    }
}
