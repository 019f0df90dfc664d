//! A record as an object of the year's file: the shape that this file format promises.

use domain::{Records, figures::RowRef};
use store::Table;

use crate::{json::Json, kind::Kind, object::Object, scope::Scope};

/// A record with its shape.
pub(crate) trait Shape: Table + Scope + Clone + PartialEq + 'static {
    /// The name of its list.
    const LIST: &'static str;

    /// Its list among all records.
    fn list(records: &Records) -> &Vec<Self>;

    /// The same, to be changed.
    fn list_mut(records: &mut Records) -> &mut Vec<Self>;

    /// Its fields and what they are.
    fn fields() -> Vec<(&'static str, Kind)>;

    /// As it is written.
    fn to_json(&self) -> Json;

    /// As it was written; where a field does not read, a fault is noted and a stand-in taken.
    fn from_json(object: &mut Object<'_>) -> Self;

    /// The records that it refers to, with the fields that do; its own identity is the first field and no reference.
    fn references(&self) -> Vec<(&'static str, RowRef)>;
}

/// Something done to every list of records in turn.
pub(crate) trait EachList {
    /// Does it to the list of `T`.
    fn list<T: Shape>(&mut self);
}

/// Declares the lists of a year. Each line names every field of its record, and together they name every list of the
/// book but those left out, so that a new one does not compile until it is decided how it stands in a year.
macro_rules! lists {
    (without { $($left_out:ident),* } $($list:ident: $type:ident { $($field:ident),+ })+) => {
        $(impl $crate::shape::Shape for domain::records::$type {
            const LIST: &'static str = stringify!($list);

            fn list(records: &domain::Records) -> &Vec<Self> {
                &records.$list
            }

            fn list_mut(records: &mut domain::Records) -> &mut Vec<Self> {
                &mut records.$list
            }

            fn fields() -> Vec<(&'static str, $crate::kind::Kind)> {
                fn kind_of<R, V: $crate::value::Value>(_: fn(&R) -> &V) -> $crate::kind::Kind {
                    V::kind()
                }
                vec![$((stringify!($field), kind_of(|record: &Self| &record.$field))),+]
            }

            fn to_json(&self) -> $crate::json::Json {
                let Self { $($field),+ } = self;
                $crate::json::Json::object([$((stringify!($field), $crate::value::Value::to_json($field))),+])
            }

            fn from_json(object: &mut $crate::object::Object<'_>) -> Self {
                Self { $($field: object.take(stringify!($field))),+ }
            }

            fn references(&self) -> Vec<(&'static str, domain::figures::RowRef)> {
                let Self { $($field),+ } = self;
                let all = [$((stringify!($field), $crate::value::Value::reference($field))),+];
                all.into_iter().skip(1).filter_map(|(field, key)| Some((field, key?))).collect()
            }
        })+

        const _: fn(&domain::Records) = |domain::Records { $($left_out: _,)* $($list: _),+ }| {};

        /// Does something to every list, in the order of the book.
        pub(crate) fn each(what: &mut impl $crate::shape::EachList) {
            $(what.list::<domain::records::$type>();)+
        }
    };
}
pub(crate) use lists;
