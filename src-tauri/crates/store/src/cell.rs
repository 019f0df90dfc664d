//! How each kind of value stands in a column.

use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat, Utc};
use domain::{Code, Id, Period, day::PartialDate, records as r};
use rusqlite::types::{FromSqlError, FromSqlResult, Value, ValueRef};

/// A value that fits one column.
pub(crate) trait Cell: Sized {
    /// What the column holds.
    fn to_value(&self) -> Value;

    /// What a column's content means.
    fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl Cell for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }

    fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl<T: Cell> Cell for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }

    fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self> {
        if value == ValueRef::Null { Ok(None) } else { T::from_value(value).map(Some) }
    }
}

impl Cell for bool {
    fn to_value(&self) -> Value {
        Value::Integer(i64::from(*self))
    }

    fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(|n| n != 0)
    }
}

impl<T> Cell for Id<T> {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self> {
        parse(value, |text| text.parse().ok())
    }
}

impl Cell for DateTime<Utc> {
    fn to_value(&self) -> Value {
        Value::Text(self.to_rfc3339_opts(SecondsFormat::Secs, true))
    }

    fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self> {
        parse(value, |text| DateTime::parse_from_rfc3339(text).ok().map(|at| at.to_utc()))
    }
}

impl Cell for NaiveTime {
    fn to_value(&self) -> Value {
        Value::Text(self.format("%H:%M").to_string())
    }

    fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self> {
        parse(value, |text| NaiveTime::parse_from_str(text, "%H:%M").ok())
    }
}

/// Values whose text reads back.
macro_rules! text_cells {
    ($($type:ty),+) => {
        $(impl Cell for $type {
            fn to_value(&self) -> Value {
                Value::Text(self.to_string())
            }

            fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self> {
                parse(value, |text| text.parse().ok())
            }
        })+
    };
}
text_cells!(NaiveDate, PartialDate, Period);

/// Whole numbers.
macro_rules! integer_cells {
    ($($type:ty),+) => {
        $(impl Cell for $type {
            fn to_value(&self) -> Value {
                i64::try_from(*self).map_or(Value::Null, Value::Integer)
            }

            fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let number = value.as_i64()?;
                Self::try_from(number).map_err(|_| FromSqlError::OutOfRange(number))
            }
        })+
    };
}
integer_cells!(i32, i64, u32, u64);

/// Values out of closed lists.
macro_rules! code_cells {
    ($($type:ty),+) => {
        $(impl Cell for $type {
            fn to_value(&self) -> Value {
                Value::Text(self.code().to_owned())
            }

            fn from_value(value: ValueRef<'_>) -> FromSqlResult<Self> {
                parse(value, Self::from_code)
            }
        })+
    };
}
code_cells!(
    r::Activity,
    r::AttachmentOwner,
    r::AttachmentRole,
    r::DocumentKind,
    r::DocumentStatus,
    r::Gender,
    r::Grade,
    r::Happening,
    r::JointRole,
    r::MeetingKind,
    r::NotGraded,
    r::NumberingScheme,
    r::PaperStatus,
    r::ParagraphSource,
    r::Post,
    r::Presence,
    r::Role,
    r::Standing,
    r::StoryKind,
    r::StoryStatus,
    r::StudyForm,
    r::StudyScope,
    r::TaskStatus,
    r::YearStep
);

fn parse<T>(value: ValueRef<'_>, read: impl FnOnce(&str) -> Option<T>) -> FromSqlResult<T> {
    read(value.as_str()?).ok_or(FromSqlError::InvalidType)
}
