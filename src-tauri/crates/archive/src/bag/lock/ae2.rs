//! From AE-1 to AE-2.
//!
//! The writer of zips leaves the check sum of the plain content in the open (AE-1): by it anybody could tell which of two
//! archives is on a stick. AE-2 is the same encryption with no check sum, since the content proves itself anyway.

use std::{
    fs::File,
    io::{Error, ErrorKind, Result, Seek, SeekFrom, Write},
};

use super::super::{
    directory::Directory,
    piece::piece,
    record::{CENTRAL_LENGTH, LOCAL_LENGTH, two},
};

/// The extra field that tells how an entry is encrypted.
const FIELD: u16 = 0x9901;
/// Which version stands first in it.
const VERSION: u16 = 2;

/// Makes AE-2 of each entry that is encrypted by AES.
pub(super) fn hide_check_sums(file: &mut File) -> Result<()> {
    let list = Directory::read(file).map_err(|_| unknown())?;
    for entry in list.entries.iter().filter(|entry| entry.is_aes()) {
        let name = entry.raw.len();
        patch(file, entry.at, 14, LOCAL_LENGTH as usize + name, 28)?;
        patch(file, entry.listed_at, 16, CENTRAL_LENGTH + name, 30)?;
    }
    Ok(())
}

/// In one record: nothing for a check sum, and the version in the extra field.
fn patch(file: &mut File, at: u64, check_sum_at: u64, extra_at: usize, length_at: usize) -> Result<()> {
    let head = piece(file, at, extra_at as u64)?;
    let extra = piece(file, at + extra_at as u64, u64::from(two(&head, length_at)))?;
    let place = field(&extra).ok_or_else(unknown)?;
    put(file, at + check_sum_at, &[0; 4])?;
    put(file, at + (extra_at + place + 4) as u64, &VERSION.to_le_bytes())
}

/// Where the extra field stands among others.
fn field(extra: &[u8]) -> Option<usize> {
    let mut at = 0;
    while at + 4 <= extra.len() {
        if two(extra, at) == FIELD {
            return Some(at);
        }
        at += 4 + usize::from(two(extra, at + 2));
    }
    None
}

fn put(file: &mut File, at: u64, bytes: &[u8]) -> Result<()> {
    file.seek(SeekFrom::Start(at))?;
    file.write_all(bytes)
}

/// The writer of zips wrote what this does not know.
fn unknown() -> Error {
    Error::from(ErrorKind::InvalidData)
}
