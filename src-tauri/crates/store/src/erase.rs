//! Erasing what is known of a person, when the law asks: values leave the tables, and the journal keeps their hashes.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, params};

use crate::{
    OpenedBook, Result,
    journal::image_hash,
    op::Entry,
    transact::{self, Tx},
};

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Images of rows in the journal.
    pub images: u32,
    /// Labels of its entries.
    pub labels: u32,
}

impl OpenedBook {
    /// Erases one person: `work` takes the values out of the tables; then every image of a row of theirs gives way to its
    /// hash, and so does every label that names them. All of it or nothing; the chain of the journal still verifies.
    ///
    /// # Errors
    /// Whatever `work` returns, or the database's own refusal.
    pub fn erase<E: From<crate::Error>>(
        &mut self,
        entry: &Entry,
        person: &str,
        name: &str,
        work: impl FnOnce(&mut Tx<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<Erased, E> {
        let mut erased = Erased::default();
        transact::transact_then(&mut self.connection, entry, work, |transaction| {
            let (images, entries) = images(transaction, person)?;
            erased = Erased { images, labels: labels(transaction, name, &entries)? };
            Ok(())
        })?;
        Ok(erased)
    }
}

impl OpenedBook {
    /// What once stood in a column of the rows of a table that named something, by the journal.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn once_in(&self, table: &str, column: &str, naming: &str) -> Result<BTreeSet<String>> {
        let sql = "SELECT before FROM journal_change WHERE table_name = ?1 AND instr(before, ?2) > 0
             UNION SELECT after FROM journal_change WHERE table_name = ?1 AND instr(after, ?2) > 0";
        let mut statement = self.connection.prepare(sql)?;
        let images = statement.query_map([table, naming], |row| row.get::<_, String>(0))?;
        let images: Vec<String> = images.collect::<rusqlite::Result<_>>()?;
        let cell = |image: &String| {
            let image: serde_json::Value = serde_json::from_str(image).ok()?;
            Some(image.get(column)?.as_str()?.to_owned())
        };
        Ok(images.iter().filter_map(cell).collect())
    }
}

/// Images of the person's own row, and of rows that refer to them: how many, and of which entries.
fn images(transaction: &Transaction<'_>, person: &str) -> Result<(u32, BTreeSet<i64>)> {
    let sql = "SELECT entry, ordinal, before, after FROM journal_change
               WHERE row_id = ?1 OR instr(before, ?1) > 0 OR instr(after, ?1) > 0";
    let mut statement = transaction.prepare(sql)?;
    let found = statement.query_map([person], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let found: Vec<(i64, i64, Option<String>, Option<String>)> = found.collect::<rusqlite::Result<_>>()?;
    let hash = |image: &Option<String>| image.as_deref().map(|image| image_hash(Some(image)));
    let mut update =
        transaction.prepare("UPDATE journal_change SET before = ?3, after = ?4 WHERE entry = ?1 AND ordinal = ?2")?;
    for (entry, ordinal, before, after) in &found {
        update.execute(params![entry, ordinal, hash(before), hash(after)])?;
    }
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    Ok((count, found.into_iter().map(|(entry, ..)| entry).collect()))
}

/// Labels that are the name, or hold it in an entry that touched the person: another's name may hold it too.
fn labels(connection: &Connection, name: &str, entries: &BTreeSet<i64>) -> Result<u32> {
    let mut statement = connection.prepare("SELECT seq, label FROM journal_entry WHERE instr(label, ?1) > 0")?;
    let found = statement.query_map([name], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut found: Vec<(i64, String)> = found.collect::<rusqlite::Result<_>>()?;
    found.retain(|(seq, label)| label == name || entries.contains(seq));
    let mut update = connection.prepare("UPDATE journal_entry SET label = ?2 WHERE seq = ?1")?;
    for (seq, label) in &found {
        update.execute(params![seq, image_hash(Some(label))])?;
    }
    Ok(u32::try_from(found.len()).unwrap_or(u32::MAX))
}
