//! Plain questions to an open book, for tests that count apart from the rules.

use rusqlite::types::ValueRef;

use crate::{Error, OpenedBook, Result};

impl OpenedBook {
    /// The rows that a statement answers with, each value as text; only for tests.
    ///
    /// # Errors
    /// What the database says; a statement that would write is refused.
    #[doc(hidden)]
    pub fn query(&self, sql: &str) -> Result<Vec<Vec<String>>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        if !statement.readonly() {
            return Err(Error::Database { detail: "this would write".to_owned() });
        }
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let values = (0..columns).map(|column| Ok(text(row.get_ref(column)?)));
            found.push(values.collect::<Result<Vec<String>>>()?);
        }
        Ok(found)
    }
}

fn text(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null | ValueRef::Blob(_) => String::new(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
    }
}
