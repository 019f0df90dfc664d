//! Backups: one file each, encrypted as the book is, named when it was written whole and read back.
//!
//! A backup is a zip without compression: what it says of itself, the key file with every slot, the database, and the
//! photos and documents, either inside (a whole file, for a memory stick) or shared with other backups in a folder beside
//! them (for the same computer). Nothing in it can be read without a passphrase of that time.

mod check;
mod manifest;
mod place;
mod read;
mod snapshot;
mod thin;

pub use check::Checked;
pub use manifest::Manifest;
pub use place::{Found, Keeping, State, found_in, found_of, thin_out};
pub use read::Backup;
pub use snapshot::{Photos, Snapshot};
pub use thin::kept;

/// How the names of backups end.
pub const EXTENSION: &str = "sochibo";

/// The names inside a backup.
mod entry {
    pub(super) const MANIFEST: &str = "manifest.json";
    pub(super) const KEYS: &str = "book.key";
    pub(super) const DATABASE: &str = "book.db";
    pub(super) const FILES: &str = "files/";
}
