//! Makes the copy of a damaged database readable. SQLCipher refuses everything once it met a page that does not read
//! back, and the schema alone lies on many pages: so each such page gives way to a page of one row that stands for
//! what was there, and costs no more than what it held. The first page, on which all others hang, is made anew.

use std::path::Path;

use super::schema;
use crate::{
    Error, Result,
    crypto::{
        keys::DatabaseKey,
        page::{self, CONTENT, Content, PAGE},
    },
    files, migrate,
};

/// The row that stands for those of a lost page. No row of a book has this number.
pub(super) const LOST: i64 = -1;

/// A leaf of a table (<https://www.sqlite.org/fileformat2.html#b_tree_pages>) with one cell at its end.
pub(super) const LEAF: u8 = 0x0d;
/// The cell: a payload of two bytes, the row's number, and the payload, a record of one column that holds nothing.
const CELL: [u8; 12] = [2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2, 0];

/// Puts a page in the place of each that does not read back.
pub(super) fn heal(database: &Path, key: &DatabaseKey) -> Result<()> {
    merge_log(database, key)?;
    let mut bytes = files::read(database)?;
    // A file that was cut off ends in a part of a page.
    let (pages, _) = bytes.as_chunks_mut::<PAGE>();
    let mut leaves = Vec::new();
    let mut is_first_lost = false;
    for (number, bytes) in (1..).zip(pages.iter_mut()) {
        match page::open(key, number, bytes) {
            Some(content) => leaves.extend(schema::leaf(number, &content)),
            None if number == 1 => is_first_lost = true,
            None => put(key, number, &lost_page(), bytes)?,
        }
    }
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    if is_first_lost && let Some(first) = pages.first_mut() {
        put(key, 1, &schema::first_page(leaves, count), first)?;
    }
    files::write_whole(database, &bytes)
}

fn put(key: &DatabaseKey, number: u32, content: &Content, page: &mut [u8; PAGE]) -> Result<()> {
    let sealed = page::seal(key, number, content)?;
    page.iter_mut().zip(sealed).for_each(|(to, from)| *to = from);
    Ok(())
}

/// What lies in the log may be the sound pages: the last connection to close moves them into the database.
fn merge_log(database: &Path, key: &DatabaseKey) -> Result<()> {
    let connection = super::open(database, key)?;
    let _touched = migrate::version(&connection);
    connection.close().map_err(|(_, error)| Error::from(error))
}

fn lost_page() -> Content {
    let mut page = [0; CONTENT];
    let cell = CONTENT - CELL.len();
    let [high, low] = u16::try_from(cell).unwrap_or_default().to_be_bytes();
    write(&mut page, 0, &[LEAF, 0, 0, 0, 1, high, low, 0, high, low]);
    write(&mut page, cell, &CELL);
    page
}

/// Writes bytes at a place.
pub(super) fn write(page: &mut Content, place: usize, bytes: &[u8]) {
    page.iter_mut().skip(place).zip(bytes).for_each(|(to, from)| *to = *from);
}
