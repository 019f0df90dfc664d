//! The schema of the book, as the steps that make it. A step that was released is never edited.

use crate::migrate::Migration;

/// All steps, in order.
pub const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, name: "the record of a branch", sql: include_str!("0001.sql") },
    Migration { version: 2, name: "users, undoing, erasing", sql: include_str!("0002.sql") },
    Migration {
        version: 3,
        name: "the end of a year",
        sql: concat!(include_str!("0003.sql"), include_str!("0003_wall.sql")),
    },
];

#[cfg(test)]
mod tests;
