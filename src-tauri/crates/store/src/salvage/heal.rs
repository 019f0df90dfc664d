//! Makes the copy of a damaged database readable. SQLCipher refuses everything once it met a page that does not read
//! back, and the schema alone lies on many pages: so each such page gives way to a page of one row that stands for
//! what was there, and costs no more than what it held.

use std::{
    fs::File,
    io::{Seek, SeekFrom, Write},
    path::Path,
};

use crate::{
    Error, Result,
    crypto::{
        keys::DatabaseKey,
        page::{self, CONTENT, PAGE},
    },
    files::Verb,
    migrate,
};

/// The row that stands for those of a lost page. No row of a book has this number.
pub(super) const LOST: i64 = -1;

/// A leaf of a table (<https://www.sqlite.org/fileformat2.html#b_tree_pages>) with one cell at its end.
const LEAF: u8 = 0x0d;
/// The cell: a payload of two bytes, the row's number, and the payload, a record of one column that holds nothing.
const CELL: [u8; 12] = [2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2, 0];

/// Puts a page in the place of each that does not read back. Page 1 stays: without it nothing can be read.
pub(super) fn heal(database: &Path, key: &DatabaseKey) -> Result<()> {
    merge_log(database, key)?;
    let damaged = crate::connection::damaged_pages(&super::open(database, key)?)?;
    let failed = |source| Error::file(database, Verb::Write, source);
    let mut file = File::options().write(true).open(database).map_err(failed)?;
    for number in damaged.into_iter().filter(|number| *number > 1) {
        let sealed = page::seal(key, number, &lost_page())?;
        let place = (u64::from(number) - 1) * PAGE as u64;
        file.seek(SeekFrom::Start(place)).and_then(|_| file.write_all(&sealed)).map_err(failed)?;
    }
    Ok(())
}

/// What lies in the log may be the sound pages: the last connection to close moves them into the database.
fn merge_log(database: &Path, key: &DatabaseKey) -> Result<()> {
    let connection = super::open(database, key)?;
    let _touched = migrate::version(&connection);
    connection.close().map_err(|(_, error)| error.into())
}

fn lost_page() -> [u8; CONTENT] {
    let mut page = [0; CONTENT];
    let cell = CONTENT - CELL.len();
    let [high, low] = u16::try_from(cell).unwrap_or_default().to_be_bytes();
    let head = [LEAF, 0, 0, 0, 1, high, low, 0, high, low];
    page.iter_mut().zip(head).for_each(|(to, from)| *to = from);
    page.iter_mut().skip(cell).zip(CELL).for_each(|(to, from)| *to = from);
    page
}
