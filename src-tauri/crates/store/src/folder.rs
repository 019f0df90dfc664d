//! The names of what stands in a book's folder. A folder is a book once it holds [`BOOK`].

/// The encrypted database.
pub const BOOK: &str = "book.db";
/// The key file: one slot a user, one for the recovery code.
pub const KEY: &str = "book.key";
/// The key file before its last change, until the book was opened with the new one.
pub const OLD_KEY: &str = "book.key.old";
/// Photos and documents, encrypted, named by a keyed hash.
pub const FILES: &str = "files";
/// Held locked, and always empty, while a program has the book open.
pub const LOCK: &str = "book.lock";
/// Who has the book open and since when. Apart from [`LOCK`], because Windows lets nobody read a locked file.
pub const HOLDER: &str = "book.holder";
/// The database of a book that is being made; [`crate::create`] gives it its name last.
pub(crate) const UNFINISHED: &str = "book.db.new";
/// What SQLite keeps beside [`UNFINISHED`] during a transaction.
pub(crate) const UNFINISHED_JOURNAL: &str = "book.db.new-journal";
/// What SQLite keeps beside [`BOOK`] while it is open, and after a crash.
pub(crate) const WAL: &str = "book.db-wal";
/// What SQLite keeps beside [`BOOK`] while it makes it one that has a log.
pub(crate) const JOURNAL: &str = "book.db-journal";
/// What SQLite shares between connections while [`BOOK`] is open.
pub(crate) const SHM: &str = "book.db-shm";
/// Where a restored book comes from; a note for the clerk.
pub const RESTORED: &str = "book.restored";
/// Failed openings since the last good one.
pub const TRIES: &str = "book.tries";
