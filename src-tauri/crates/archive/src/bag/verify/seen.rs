//! An entry, read once: what it holds, and how this program would have packed that.

use std::{
    fs::File,
    io::{BufReader, Read},
};

use store::blobs::BlobHash;

use super::super::{
    directory::Entry,
    fault::Fault,
    piece,
    record::{DEFLATED, Stat, method_of},
    squeeze::squeeze_into,
};

/// What was read of an entry.
pub(super) struct Seen<'a> {
    pub(super) entry: &'a Entry,
    /// The hash of its content, when that can be read.
    pub(super) hash: Option<BlobHash>,
    /// Why it cannot.
    pub(super) fault: Option<Fault>,
    /// What its records must say.
    pub(super) stat: Stat,
    /// The first byte of the file that is not as this program packs this content.
    pub(super) odd: Option<u64>,
    /// Whether something wrong with the content is told already, or will be: then the records are believed.
    pub(super) is_named: bool,
}

impl<'a> Seen<'a> {
    pub(super) fn of(file: &File, entry: &'a Entry) -> Self {
        match piece::content(file, entry) {
            Err(fault) => Self { entry, hash: None, fault: Some(fault), stat: entry.stat, odd: None, is_named: true },
            Ok((content, crc)) => {
                let size = entry.stat.size;
                let method = method_of(&entry.name);
                let (packed, odd) =
                    if method == DEFLATED { packed_as(file, entry, &content) } else { (Some(size), None) };
                let stat = Stat { method, crc, packed: packed.unwrap_or(u32::MAX), size };
                let hash = Some(BlobHash::of(&content));
                Self { entry, hash, fault: None, stat, odd, is_named: false }
            }
        }
    }
}

/// How long content gets by packing, and where the file has it otherwise.
fn packed_as(file: &File, entry: &Entry, content: &[u8]) -> (Option<u32>, Option<u64>) {
    let mut there = piece::from(file, entry.content_at).ok().map(BufReader::new).map(Read::bytes);
    let mut length = 0_u64;
    let mut odd = None;
    squeeze_into(content, |byte| {
        let found = there.as_mut().and_then(Iterator::next).and_then(Result::ok);
        if found != Some(byte) && odd.is_none() {
            odd = Some(entry.content_at + length);
        }
        length += 1;
    });
    (u32::try_from(length).ok(), odd)
}
