//! Connections to the encrypted database: keyed before anything else, then settled, then proven to be ours.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
    sync::Once,
    time::Duration,
};

use rusqlite::{
    Connection, OpenFlags,
    backup::Backup,
    config::DbConfig,
    hooks::{AuthAction, AuthContext, Authorization},
};

use crate::{
    Error, Migration, Result,
    crypto::{cipher, keys::DatabaseKey},
    files::Verb,
    folder, migrate,
};

/// How many pages a copy takes at once; the one connection of the book waits for nobody.
const PAGES_A_STEP: i32 = 500;
/// "SCB1" in the header of the database.
const APPLICATION_ID: i32 = 0x5343_4231;

/// Makes the database of a new book under a name that no book has, and closes it.
pub(crate) fn make(path: &Path, key: &DatabaseKey, steps: &[Migration]) -> Result<()> {
    let mut connection = keyed(path, key, OpenFlags::SQLITE_OPEN_CREATE)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate::run(&mut connection, steps)?;
    connection.close().map_err(|(_, error)| error.into())
}

/// Opens the database of a book and brings its tables to the newest version; gives the version that they had.
pub(crate) fn connect(dir: &Path, key: &DatabaseKey, steps: &[Migration]) -> Result<(Connection, u32)> {
    let path = dir.join(folder::BOOK);
    // A switch of the journal's mode that was cut off lies in the other kind of journal.
    let after_crash = [folder::WAL, folder::JOURNAL].iter().any(|side| has_content(&dir.join(side)));
    probe(&path, key, after_crash, migrate::newest(steps))?;

    let mut connection = keyed(&path, key, OpenFlags::empty())?;
    settle(&connection)?;
    if after_crash {
        checkpoint(&connection)?;
        require_sound(&connection, &path, key)?;
    }
    let before = migrate::run(&mut connection, steps)?;
    guard(&mut connection)?;
    Ok((connection, before))
}

/// Copies the whole database into a new file under a key; the file is whole once this returns.
pub(crate) fn copy(from: &Connection, path: &Path, key: &DatabaseKey) -> Result<()> {
    let mut to = keyed(path, key, OpenFlags::SQLITE_OPEN_CREATE)?;
    Backup::new(from, &mut to)?.run_to_completion(PAGES_A_STEP, Duration::ZERO, None)?;
    to.close().map_err(|(_, error)| error)?;
    let synced = File::options().write(true).open(path).and_then(|file| file.sync_all());
    synced.map_err(|source| Error::file(path, Verb::Write, source))
}

/// Moves what was written into the database file and empties the log beside it.
pub(crate) fn checkpoint(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?)
}

/// Every page that does not read back as it was written, in order.
pub(crate) fn damaged_pages(connection: &Connection) -> Result<Vec<u32>> {
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    lines.map(|line| Ok(page_of(&line?))).collect()
}

pub(crate) fn keyed(path: &Path, key: &DatabaseKey, more: OpenFlags) -> Result<Connection> {
    make_ready();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | more;
    let connection = Connection::open_with_flags(path, flags)?;
    cipher::set_key(&connection, key)?;
    // Before the first read: SQLCipher would write of a failed one to the standard error.
    connection.execute_batch("PRAGMA cipher_log_level=NONE; PRAGMA temp_store=MEMORY")?;
    Ok(connection)
}

/// SQLite calls itself ready before SQLCipher's part of it is, and a second thread that opens a database in between is
/// refused its key. So the first opening of this program happens alone.
fn make_ready() {
    static READY: Once = Once::new();
    READY.call_once(|| drop(Connection::open_in_memory()));
}

fn settle(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // 64 MiB of cache hold a branch's whole book, so that encryption costs nothing after the first read. Without
    // recursive triggers a REPLACE would pass the triggers that guard rows.
    connection.execute_batch(
        "PRAGMA cache_size=-65536;
         PRAGMA journal_mode=WAL;
         PRAGMA synchronous=FULL;
         PRAGMA foreign_keys=ON;
         PRAGMA recursive_triggers=ON;
         PRAGMA trusted_schema=OFF;",
    )?;
    Ok(())
}

/// From here on nothing takes down what guards the rows: no statement of this connection drops a trigger or alters a
/// table, and the switches by which triggers are passed stay as they are.
fn guard(connection: &mut Connection) -> Result<()> {
    Ok(connection.authorizer(Some(|context: AuthContext<'_>| {
        if takes_down(&context.action) { Authorization::Deny } else { Authorization::Allow }
    }))?)
}

fn takes_down(action: &AuthAction<'_>) -> bool {
    const SWITCHES: [&str; 5] =
        ["recursive_triggers", "writable_schema", "ignore_check_constraints", "trusted_schema", "foreign_keys"];
    if let AuthAction::Pragma { pragma_name, pragma_value } = action {
        return pragma_value.is_some() && SWITCHES.contains(pragma_name);
    }
    matches!(
        action,
        AuthAction::DropTrigger { .. }
            | AuthAction::DropTable { .. }
            | AuthAction::DropView { .. }
            | AuthAction::AlterTable { .. }
            | AuthAction::CreateTempTrigger { .. }
            | AuthAction::Attach { .. }
    )
}

/// Refuses what cannot be opened, without changing a byte of the folder.
///
/// Locked exclusively, SQLite makes no shared-memory file. A log that a crash left is kept from being merged at
/// closing; and since its pages may be the sound ones, the check of every page then waits until it is merged.
fn probe(path: &Path, key: &DatabaseKey, after_crash: bool, known: u32) -> Result<()> {
    if header(path)?.is_empty() {
        return Err(Error::BookDamaged { page: None });
    }
    let connection = keyed(path, key, OpenFlags::empty())?;
    if connection.is_readonly(rusqlite::MAIN_DB)? {
        return Err(Error::FolderNotWritable { path: PathBuf::new() });
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, after_crash)?;
    connection.execute_batch("PRAGMA locking_mode=EXCLUSIVE")?;
    if !after_crash {
        require_sound(&connection, path, key)?;
    }
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::NotABook { path: path.to_owned() });
    }
    match migrate::version(&connection)? {
        found if found > known => Err(Error::BookNewer { found, known }),
        _ => Ok(()),
    }
}

fn require_sound(connection: &Connection, path: &Path, key: &DatabaseKey) -> Result<()> {
    match damaged_pages(connection)?.first() {
        None => Ok(()),
        Some(1) if is_foreign(&header(path)?, key) => Err(Error::NotABook { path: path.to_owned() }),
        Some(page) => Err(Error::BookDamaged { page: Some(*page) }),
    }
}

/// Whether first bytes are those of something else: neither this book's own, nor the zeros that a power cut leaves.
fn is_foreign(header: &[u8], key: &DatabaseKey) -> bool {
    !key.header().starts_with(header) && header.iter().any(|byte| *byte != 0)
}

/// Whether a database is one of this key, by its first bytes.
pub(crate) fn belongs_to(path: &Path, key: &DatabaseKey) -> Result<bool> {
    Ok(header(path)? == key.header())
}

fn header(path: &Path) -> Result<Vec<u8>> {
    let mut header = Vec::new();
    let read = File::open(path).and_then(|file| file.take(16).read_to_end(&mut header));
    read.map_err(|source| Error::file(path, Verb::Read, source))?;
    Ok(header)
}

fn has_content(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| metadata.len() > 0)
}

/// The page that a line of the check names: "HMAC verification failed for page 7".
fn page_of(line: &str) -> u32 {
    let after = line.split("page ").nth(1).unwrap_or_default();
    after.split(|c: char| !c.is_ascii_digit()).next().and_then(|number| number.parse().ok()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::keys::DataKey;

    #[test]
    fn every_connection_is_settled_the_same_way() {
        let (folder, key) = (tempfile::TempDir::new().unwrap(), DataKey::random().unwrap().database());
        make(&folder.path().join(folder::BOOK), &key, &[]).unwrap();
        let (connection, _) = connect(folder.path(), &key, &[]).unwrap();
        let value = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
        let settings = [
            ("cache_size", -65_536),
            ("foreign_keys", 1),
            ("recursive_triggers", 1),
            ("synchronous", 2),
            ("temp_store", 2),
            ("trusted_schema", 0),
        ];
        for (name, expected) in settings {
            assert_eq!(value(name), expected, "{name}");
        }
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(mode, "wal");
        assert!(connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE).unwrap());
    }

    #[test]
    fn nothing_takes_down_what_guards_the_rows() {
        let (folder, key) = (tempfile::TempDir::new().unwrap(), DataKey::random().unwrap().database());
        make(&folder.path().join(folder::BOOK), &key, crate::MIGRATIONS).unwrap();
        let (connection, _) = connect(folder.path(), &key, crate::MIGRATIONS).unwrap();
        for sql in [
            "DROP TRIGGER meeting_held_update",
            "DROP TABLE year_event",
            "DROP VIEW walled_year",
            "ALTER TABLE meeting RENAME TO meetings",
            "PRAGMA recursive_triggers = OFF",
            "PRAGMA writable_schema = ON",
            "PRAGMA foreign_keys = OFF",
            "ATTACH ':memory:' AS other",
            "UPDATE sqlite_schema SET sql = '' WHERE type = 'trigger'",
        ] {
            assert!(connection.execute_batch(sql).is_err(), "{sql}");
        }
    }

    #[test]
    fn the_check_of_the_pages_names_the_page_in_every_kind_of_line() {
        assert_eq!(page_of("HMAC verification failed for page 37"), 37);
        assert_eq!(page_of("page 5 has an invalid size of 7 bytes (expected 4096 bytes)"), 5);
        assert_eq!(page_of("error reading 4096 bytes from file page 12 at offset 45056"), 12);
    }
}
