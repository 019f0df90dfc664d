//! Searching the journal.

use std::borrow::Cow;

use domain::text;
use rusqlite::{Connection, params};

use crate::{
    Result,
    journal::{self, Written},
};

/// What is looked for; a part that is `None` or empty lets everything through.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// In the label, or in an image of a row; capitals and marks do not matter.
    pub text: String,
    /// The identity of the user.
    pub user: Option<String>,
    /// The code of the operation.
    pub op: Option<String>,
    /// From this moment on, RFC 3339 in UTC.
    pub from: Option<String>,
    /// Before this moment.
    pub until: Option<String>,
    /// Only entries before this one.
    pub before: Option<i64>,
    /// At most so many.
    pub most: u32,
    /// Columns, each with its table, in which nothing is looked for: who searches may not see them.
    pub hidden: Vec<(&'static str, &'static str)>,
}

impl Query {
    pub(crate) fn run(&self, connection: &Connection) -> Result<Vec<Written>> {
        let of = "WHERE (?1 IS NULL OR user = ?1) AND (?2 IS NULL OR op = ?2)
                AND (?3 IS NULL OR at >= ?3) AND (?4 IS NULL OR at < ?4) AND (?5 IS NULL OR seq < ?5)
            ORDER BY seq DESC LIMIT ?6";
        let Self { text, user, op, from, until, before, most, hidden: _ } = self;
        // Words are looked for here: the database knows neither marks nor Vietnamese capitals.
        let read = if text.is_empty() { *most } else { u32::MAX };
        let entries = journal::select(connection, of, params![user, op, from, until, before, read])?;
        let mut found = Vec::new();
        for entry in entries {
            if found.len() < usize::try_from(*most).unwrap_or(usize::MAX) && self.says(connection, &entry)? {
                found.push(entry);
            }
        }
        Ok(found)
    }

    fn says(&self, connection: &Connection, entry: &Written) -> Result<bool> {
        let query = text::fold(&self.text);
        let says = |words: &str| text::fold(words).contains(&query);
        if says(&entry.label) {
            return Ok(true);
        }
        let changes = journal::changes_of(connection, entry.seq)?;
        Ok(changes.iter().any(|change| {
            let images = [&change.before, &change.after].into_iter().flatten();
            images.map(|image| self.seen(&change.table, image)).any(|image| says(&image))
        }))
    }

    /// An image without the columns that are hidden. One that was erased is no JSON, and has none.
    fn seen<'a>(&self, table: &str, image: &'a str) -> Cow<'a, str> {
        let columns: Vec<&str> = self.hidden.iter().filter(|(of, _)| *of == table).map(|(_, column)| *column).collect();
        match serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(image) {
            Ok(mut cells) if !columns.is_empty() => {
                cells.retain(|column, _| !columns.contains(&column.as_str()));
                Cow::Owned(serde_json::Value::Object(cells).to_string())
            }
            Ok(_) | Err(_) => Cow::Borrowed(image),
        }
    }
}
