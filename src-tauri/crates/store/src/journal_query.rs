//! Searching the journal.

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
}

impl Query {
    pub(crate) fn run(&self, connection: &Connection) -> Result<Vec<Written>> {
        let of = "WHERE (?1 IS NULL OR user = ?1) AND (?2 IS NULL OR op = ?2)
                AND (?3 IS NULL OR at >= ?3) AND (?4 IS NULL OR at < ?4) AND (?5 IS NULL OR seq < ?5)
            ORDER BY seq DESC LIMIT ?6";
        let Self { text, user, op, from, until, before, most } = self;
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
        let mut images = changes.iter().flat_map(|change| [&change.before, &change.after]).flatten();
        Ok(images.any(|image| says(image)))
    }
}
