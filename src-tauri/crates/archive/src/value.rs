//! How each kind of value stands in the file of a year.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat, Utc};
use domain::{
    Code, Id, Period, Problem, ProblemCode,
    day::PartialDate,
    figures::RowRef,
    records::{self as r, Record},
};

use crate::{fault::FaultCode, json::Json, kind::Kind};

/// Why a value cannot be read: a code of [`FaultCode`] or of [`ProblemCode`], and facts.
pub(crate) struct Unreadable {
    pub(crate) code: &'static str,
    pub(crate) facts: Vec<(&'static str, String)>,
}

impl<C: Code> From<C> for Unreadable {
    fn from(code: C) -> Self {
        Self { code: code.code(), facts: Vec::new() }
    }
}

/// A value of a record.
pub(crate) trait Value: Sized {
    /// What it is.
    fn kind() -> Kind;

    /// As it is written.
    fn to_json(&self) -> Json;

    /// As it was written; every value has one way to be written.
    fn from_json(json: &Json) -> Result<Self, Unreadable>;

    /// What reading goes on with after a fault; it never reaches a book.
    fn stand_in() -> Self;

    /// The record that it refers to.
    fn reference(&self) -> Option<RowRef> {
        None
    }
}

impl Value for String {
    fn kind() -> Kind {
        Kind::Text
    }

    fn to_json(&self) -> Json {
        Json::Text(self.clone())
    }

    fn from_json(json: &Json) -> Result<Self, Unreadable> {
        text_of(json).map(str::to_owned)
    }

    fn stand_in() -> Self {
        Self::new()
    }
}

impl Value for bool {
    fn kind() -> Kind {
        Kind::Bool
    }

    fn to_json(&self) -> Json {
        Json::Bool(*self)
    }

    fn from_json(json: &Json) -> Result<Self, Unreadable> {
        if let Json::Bool(value) = json { Ok(*value) } else { Err(FaultCode::WrongType.into()) }
    }

    fn stand_in() -> Self {
        false
    }
}

impl<T: Value> Value for Option<T> {
    fn kind() -> Kind {
        Kind::Maybe(Box::new(T::kind()))
    }

    fn to_json(&self) -> Json {
        self.as_ref().map_or(Json::Null, T::to_json)
    }

    fn from_json(json: &Json) -> Result<Self, Unreadable> {
        if *json == Json::Null { Ok(None) } else { T::from_json(json).map(Some) }
    }

    fn stand_in() -> Self {
        None
    }

    fn reference(&self) -> Option<RowRef> {
        self.as_ref().and_then(T::reference)
    }
}

impl<T: Record> Value for Id<T> {
    fn kind() -> Kind {
        Kind::Id(T::TABLE)
    }

    fn to_json(&self) -> Json {
        Json::Text(self.to_string())
    }

    fn from_json(json: &Json) -> Result<Self, Unreadable> {
        as_written(json, FaultCode::NotAnId)
    }

    fn stand_in() -> Self {
        Id::random()
    }

    fn reference(&self) -> Option<RowRef> {
        Some(RowRef::of(*self))
    }
}

impl Value for NaiveDate {
    fn kind() -> Kind {
        Kind::Date
    }

    fn to_json(&self) -> Json {
        Json::Text(self.to_string())
    }

    fn from_json(json: &Json) -> Result<Self, Unreadable> {
        PartialDate::from_json(json)?.full().ok_or_else(|| ProblemCode::NotADate.into())
    }

    fn stand_in() -> Self {
        Self::default()
    }
}

impl Value for PartialDate {
    fn kind() -> Kind {
        Kind::PartialDate
    }

    fn to_json(&self) -> Json {
        Json::Text(self.to_string())
    }

    fn from_json(json: &Json) -> Result<Self, Unreadable> {
        let text = text_of(json)?;
        let date: Self = text.parse().map_err(|Problem { code, facts, .. }| Unreadable { code: code.code(), facts })?;
        if date.to_string() == text { Ok(date) } else { Err(ProblemCode::NotADate.into()) }
    }

    fn stand_in() -> Self {
        NaiveDate::default().into()
    }
}

impl Value for NaiveTime {
    fn kind() -> Kind {
        Kind::Time
    }

    fn to_json(&self) -> Json {
        Json::Text(self.format("%H:%M").to_string())
    }

    fn from_json(json: &Json) -> Result<Self, Unreadable> {
        let text = text_of(json)?;
        let time = Self::parse_from_str(text, "%H:%M").ok().filter(|time| time.to_json() == *json);
        time.ok_or_else(|| FaultCode::NotATime.into())
    }

    fn stand_in() -> Self {
        Self::default()
    }
}

impl Value for DateTime<Utc> {
    fn kind() -> Kind {
        Kind::Moment
    }

    fn to_json(&self) -> Json {
        Json::Text(self.to_rfc3339_opts(SecondsFormat::Secs, true))
    }

    fn from_json(json: &Json) -> Result<Self, Unreadable> {
        let moment = DateTime::parse_from_rfc3339(text_of(json)?).ok().map(|at| at.to_utc());
        moment.filter(|at| at.to_json() == *json).ok_or_else(|| FaultCode::NotATime.into())
    }

    fn stand_in() -> Self {
        Self::default()
    }
}

impl Value for Period {
    fn kind() -> Kind {
        Kind::Period
    }

    fn to_json(&self) -> Json {
        Json::Text(self.to_string())
    }

    fn from_json(json: &Json) -> Result<Self, Unreadable> {
        let period: Self = as_written(json, FaultCode::NotATime)?;
        if period.to_json() == *json { Ok(period) } else { Err(FaultCode::NotATime.into()) }
    }

    fn stand_in() -> Self {
        Self::year(domain::day::FIRST_YEAR)
    }
}

/// Whole numbers, within what a table takes.
macro_rules! numbers {
    ($($type:ty: $from:expr, $to:expr;)+) => {
        $(impl Value for $type {
            fn kind() -> Kind {
                Kind::Number($from, $to)
            }

            fn to_json(&self) -> Json {
                i64::try_from(*self).map_or(Json::Null, Json::Number)
            }

            fn from_json(json: &Json) -> Result<Self, Unreadable> {
                let Json::Number(number) = json else { return Err(FaultCode::WrongType.into()) };
                let in_range = Self::try_from(*number).ok().filter(|_| ($from..=$to).contains(number));
                in_range.ok_or_else(|| Unreadable {
                    code: FaultCode::OutOfRange.code(),
                    facts: vec![("from", $from.to_string()), ("to", $to.to_string())],
                })
            }

            fn stand_in() -> Self {
                Self::default()
            }
        })+
    };
}
numbers! {
    i32: i64::from(domain::day::FIRST_YEAR), i64::from(domain::day::LAST_YEAR);
    i64: i64::MIN, i64::MAX;
    u32: 0, i64::from(u32::MAX);
    u64: 0, i64::MAX;
}

/// Words out of closed lists.
macro_rules! code_values {
    ($($type:ty),+ $(,)?) => {
        $(impl Value for $type {
            fn kind() -> Kind {
                Kind::OneOf(Self::ALL.iter().map(|value| value.code()).collect())
            }

            fn to_json(&self) -> Json {
                Json::Text(self.code().to_owned())
            }

            fn from_json(json: &Json) -> Result<Self, Unreadable> {
                Self::from_code(text_of(json)?).ok_or_else(|| FaultCode::UnknownCode.into())
            }

            fn stand_in() -> Self {
                // worked out by the compiler: every list of words has a first
                #[allow(clippy::indexing_slicing)]
                const { <$type>::ALL[0] }
            }
        })+
    };
}
code_values!(
    r::Activity,
    r::AttachmentOwner,
    r::AttachmentRole,
    r::DocumentKind,
    r::DocumentStatus,
    r::Gender,
    r::Grade,
    r::NotGraded,
    r::Happening,
    r::JointRole,
    r::MeetingKind,
    r::NumberingScheme,
    r::PaperStatus,
    r::ParagraphSource,
    r::Post,
    r::Presence,
    r::Standing,
    r::StoryKind,
    r::StoryStatus,
    r::StudyForm,
    r::StudyScope,
    r::TaskStatus,
);

fn text_of(json: &Json) -> Result<&str, Unreadable> {
    if let Json::Text(text) = json { Ok(text) } else { Err(FaultCode::WrongType.into()) }
}

fn as_written<T: FromStr>(json: &Json, code: FaultCode) -> Result<T, Unreadable> {
    text_of(json)?.parse().map_err(|_| code.into())
}
