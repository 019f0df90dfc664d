//! A record as a row: the shape of the tables, frozen by the migrations.

use domain::records::Record;
use rusqlite::{
    Row,
    types::{FromSqlError, Value},
};

use crate::cell::Cell;

/// A record with its columns.
pub trait Table: Record {
    /// The columns, `id` first.
    const COLUMNS: &'static [&'static str];

    /// The row, column by column.
    fn to_row(&self) -> Vec<Value>;

    /// The record of a row that was selected with [`Table::COLUMNS`].
    ///
    /// # Errors
    /// When a column holds what this version does not know.
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;
}

/// A row as the journal keeps it: a JSON object with sorted keys.
pub(crate) fn image(columns: &[&str], values: &[Value]) -> String {
    object(columns, values).to_string()
}

pub(crate) fn object(columns: &[&str], values: &[Value]) -> serde_json::Value {
    columns.iter().copied().zip(values.iter().map(json)).collect()
}

fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null | Value::Blob(_) => serde_json::Value::Null,
        Value::Integer(number) => (*number).into(),
        Value::Real(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
    }
}

/// Whether a column of words holds a character.
pub(crate) fn says(record: &impl Table, character: char) -> bool {
    record.to_row().iter().any(|value| matches!(value, Value::Text(text) if text.contains(character)))
}

/// Reads the cells of a row from left to right.
pub(crate) struct Cells<'a, 'r> {
    row: &'a Row<'r>,
    next: usize,
}

impl<'a, 'r> Cells<'a, 'r> {
    pub(crate) fn of(row: &'a Row<'r>) -> Self {
        Self { row, next: 0 }
    }

    pub(crate) fn take<T: Cell>(&mut self) -> rusqlite::Result<T> {
        let column = self.next;
        self.next += 1;
        let value = self.row.get_ref(column)?;
        let kind = value.data_type();
        T::from_value(value)
            .map_err(|reason: FromSqlError| rusqlite::Error::FromSqlConversionFailure(column, kind, Box::new(reason)))
    }
}

/// Declares the tables and how all of them load; each line names every field of its record, so that a new field
/// does not compile until it has a column.
macro_rules! tables {
    ($($list:ident: $type:ident { $($column:ident),+ })+) => {
        $(impl $crate::table::Table for domain::records::$type {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),+];

            fn to_row(&self) -> Vec<rusqlite::types::Value> {
                let Self { $($column),+ } = self;
                vec![$($crate::cell::Cell::to_value($column)),+]
            }

            fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut cells = $crate::table::Cells::of(row);
                Ok(Self { $($column: cells.take()?),+ })
            }
        })+

        /// Reads the whole book into memory.
        ///
        /// # Errors
        /// When a row cannot be read.
        pub(crate) fn load(connection: &rusqlite::Connection) -> rusqlite::Result<domain::Records> {
            Ok(domain::Records { $($list: $crate::select::all(connection)?),+ })
        }

        /// The rows whose words hold a character, in the order of the book.
        #[must_use]
        pub fn rows_saying(records: &domain::Records, character: char) -> Vec<domain::figures::RowRef> {
            let mut rows = Vec::new();
            $(
                let saying = records.$list.iter().filter(|record| $crate::table::says(*record, character));
                rows.extend(saying.map(domain::figures::RowRef::to));
            )+
            rows
        }

        /// The tables with their columns, in the order of the book.
        pub const TABLES: &[(&str, &[&str])] = &[
            $((<domain::records::$type as domain::records::Record>::TABLE, <domain::records::$type as $crate::table::Table>::COLUMNS)),+
        ];
    };
}
pub(crate) use tables;
