//! Handing SQLCipher its key.

// SQLCipher takes its key through a C function that rusqlite does not wrap; as a statement, the key would pass
// through the parser and its logs.
#![allow(unsafe_code)]

use std::ffi::c_int;

use rusqlite::{Connection, ffi};

use super::keys::DatabaseKey;

/// Sets the key of a connection, before anything is read or written through it.
/// A wrong key shows at the first read only.
pub(crate) fn set_key(connection: &Connection, key: &DatabaseKey) -> rusqlite::Result<()> {
    let text = key.for_sqlcipher();
    let length = c_int::try_from(text.len()).unwrap_or(0);
    // SAFETY: the handle lives as long as `connection` is borrowed, is used by this thread alone and is not closed
    // here; pointer and length describe `text`, which SQLCipher copies before it returns.
    let code = unsafe { ffi::sqlite3_key(connection.handle(), text.as_ptr().cast(), length) };
    match code {
        ffi::SQLITE_OK => Ok(()),
        failed => Err(rusqlite::Error::SqliteFailure(ffi::Error::new(failed), None)),
    }
}
