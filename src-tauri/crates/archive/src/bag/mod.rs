//! The sealed year: a bag (BagIt, RFC 8493) in one zip, which says of itself whether it is whole.
//!
//! A pure container: it knows names, bytes and hashes, and nothing of records. The same files give the same zip, byte for
//! byte, for ever: [`verify`] rebuilds it from what it reads, so that no byte of the file can change unseen. What comes
//! from outside is refused by name before anything of it is unpacked. [`lock`] encrypts a finished bag for the way out.

mod directory;
mod fault;
pub mod lock;

mod names;
mod open;
mod piece;
mod record;
mod squeeze;
mod tags;
mod verify;
mod write;

use store::blobs::BlobHash;

pub use directory::{LARGEST_BAG, LARGEST_FILE, MOST_ENTRIES};
pub use fault::{Fault, FaultCode};
pub use open::Bag;
pub use tags::{VERSION, VERSION_FIELD};
pub use verify::{Verdict, verify};
pub use write::{Written, write};

/// Where the records of the year lie in the payload.
pub const YEAR: &str = "nam.json";

/// A file of the payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Where it lies, without `data/`.
    pub path: String,
    /// What it must be.
    pub hash: BlobHash,
    /// How long it is, in bytes.
    pub size: u64,
}

/// The value of `Payload-Oxum`, by which other programs see at a glance whether a bag came through: bytes and files.
#[must_use]
pub fn oxum(items: &[Item]) -> String {
    let bytes: u64 = items.iter().map(|item| item.size).sum();
    format!("{bytes}.{}", items.len())
}
