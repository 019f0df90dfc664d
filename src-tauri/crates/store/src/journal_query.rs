//! Searching the journal.

use rusqlite::{Connection, params};

use crate::{
    Result,
    journal::{self, Written},
};

/// What is looked for; a part that is `None` or empty lets everything through.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// In the label, or in an image of a row.
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
        let of = "WHERE (?1 = '' OR instr(lower(label), lower(?1)) > 0 OR EXISTS (
                    SELECT 1 FROM journal_change AS c WHERE c.entry = seq
                    AND (instr(lower(c.before), lower(?1)) > 0 OR instr(lower(c.after), lower(?1)) > 0)))
                AND (?2 IS NULL OR user = ?2) AND (?3 IS NULL OR op = ?3)
                AND (?4 IS NULL OR at >= ?4) AND (?5 IS NULL OR at < ?5) AND (?6 IS NULL OR seq < ?6)
            ORDER BY seq DESC LIMIT ?7";
        let Self { text, user, op, from, until, before, most } = self;
        Ok(journal::select(connection, of, params![text, user, op, from, until, before, most])?)
    }
}
