//! The records of a zip, byte by byte. Written in one form only; that form is part of the archive's promise, so it hangs
//! on no library that could write another one tomorrow.

use super::squeeze::squeeze;

/// How an entry is compressed: not at all.
pub(super) const STORED: u16 = 0;
/// How an entry is compressed: by deflate.
pub(super) const DEFLATED: u16 = 8;
/// How long the record before an entry is, without the name.
pub(super) const LOCAL_LENGTH: u64 = 30;
/// How long the record of an entry in the list is, without the name.
pub(super) const CENTRAL_LENGTH: usize = 46;
/// How long the last record is.
pub(super) const END_LENGTH: usize = 22;

/// The first bytes of each record.
pub(super) const LOCAL_MARK: [u8; 4] = *b"PK\x03\x04";
pub(super) const CENTRAL_MARK: [u8; 4] = *b"PK\x01\x02";
pub(super) const END_MARK: [u8; 4] = *b"PK\x05\x06";

/// What is needed to unpack: version 2.0 of the format.
const NEEDED: u16 = 20;
/// Made by a system that has permissions.
const MADE_BY: u16 = 3 << 8 | NEEDED;
/// A file that its owner writes and everybody reads.
const PERMISSIONS: u32 = 0o100_644 << 16;
/// The first of January 1980: a year gives the same bytes whenever it is sealed.
const DAY: u16 = 1 << 5 | 1;

/// What the records say of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stat {
    pub(super) method: u16,
    pub(super) crc: u32,
    pub(super) packed: u32,
    pub(super) size: u32,
}

/// How the content of a file is packed: what is compressed by its nature stays as it is.
pub(super) fn method_of(name: &str) -> u16 {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_packed = matches!(ending, "jpg" | "jpeg" | "png" | "pdf" | "docx" | "zip");
    if is_packed { STORED } else { DEFLATED }
}

/// Content, packed by the rule of its name.
pub(super) fn packed(name: &str, content: &[u8]) -> Option<Vec<u8>> {
    (method_of(name) == DEFLATED).then(|| squeeze(content))
}

/// The check sum that zips have.
pub(super) fn crc(content: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(content);
    crc.sum()
}

/// The record before an entry.
pub(super) fn local(name: &[u8], stat: &Stat) -> Vec<u8> {
    let mut bytes = LOCAL_MARK.to_vec();
    bytes.extend(NEEDED.to_le_bytes());
    common(&mut bytes, name, stat);
    bytes.extend(name);
    bytes
}

/// The record of an entry in the list at the end.
pub(super) fn central(name: &[u8], stat: &Stat, at: u32) -> Vec<u8> {
    let mut bytes = CENTRAL_MARK.to_vec();
    bytes.extend(MADE_BY.to_le_bytes());
    bytes.extend(NEEDED.to_le_bytes());
    common(&mut bytes, name, stat);
    bytes.extend([0; 6]); // no comment, first disk, nothing said of its kind
    bytes.extend(PERMISSIONS.to_le_bytes());
    bytes.extend(at.to_le_bytes());
    bytes.extend(name);
    bytes
}

/// What both records say: no flags, how it is packed, when, how much, and no extra fields.
fn common(bytes: &mut Vec<u8>, name: &[u8], stat: &Stat) {
    bytes.extend([0; 2]);
    bytes.extend(stat.method.to_le_bytes());
    bytes.extend([0; 2]);
    bytes.extend(DAY.to_le_bytes());
    bytes.extend(stat.crc.to_le_bytes());
    bytes.extend(stat.packed.to_le_bytes());
    bytes.extend(stat.size.to_le_bytes());
    bytes.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
    bytes.extend([0; 2]);
}

/// The last record.
pub(super) fn end(entries: u16, list_length: u32, list_at: u32) -> Vec<u8> {
    let mut bytes = END_MARK.to_vec();
    bytes.extend([0; 4]);
    bytes.extend(entries.to_le_bytes());
    bytes.extend(entries.to_le_bytes());
    bytes.extend(list_length.to_le_bytes());
    bytes.extend(list_at.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

/// A number of two bytes of a record; nothing where it is too short.
pub(super) fn two(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |two| u16::from_le_bytes(*two))
}

/// The same of four bytes.
pub(super) fn four(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |four| u32::from_le_bytes(*four))
}
