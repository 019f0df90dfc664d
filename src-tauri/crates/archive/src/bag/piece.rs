//! Reading pieces of a file, and the content of entries, within bounds.

use std::{
    fs::File,
    io::{BufReader, Read, Result, Seek, SeekFrom},
};

use super::{
    directory::Entry,
    fault::{Fault, FaultCode},
    record::{STORED, crc},
};

/// A piece of a file; shorter where the file ends before.
pub(super) fn piece(file: &File, at: u64, length: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from(file, at)?.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file from a place on.
pub(super) fn from(mut file: &File, at: u64) -> Result<&File> {
    file.seek(SeekFrom::Start(at)).map(|_| file)
}

/// The content of an entry with its check sum, whatever the list says that it should be. Never more is held than the list
/// says, and the list was refused when it says too much.
///
/// # Errors
/// It does not unpack, or not to what the list says.
pub(super) fn content(file: &File, entry: &Entry) -> std::result::Result<(Vec<u8>, u32), Fault> {
    let changed = || Fault::of(&entry.name, FaultCode::Changed);
    if !entry.is_readable {
        return Err(changed());
    }
    let packed = from(file, entry.content_at).map_err(|error| Fault::unreadable(&error))?;
    let packed = packed.take(u64::from(entry.stat.packed));
    let size = usize::try_from(entry.stat.size).unwrap_or(usize::MAX);
    let mut bytes = Vec::with_capacity(size);
    let read = if entry.stat.method == STORED {
        fill(&mut bytes, size, packed)
    } else {
        fill(&mut bytes, size, flate2::read::DeflateDecoder::new(BufReader::new(packed)))
    };
    match read {
        Err(_) => Err(changed().with("reason", "does_not_unpack")),
        Ok(Filled::More) => Err(Fault::of(&entry.name, FaultCode::Bomb)),
        Ok(Filled::Less) => Err(changed().with("reason", "shorter")),
        Ok(Filled::Full) => {
            let crc = crc(&bytes);
            Ok((bytes, crc))
        }
    }
}

/// How much there was to be read.
enum Filled {
    Less,
    Full,
    More,
}

/// Reads so many bytes, and looks whether there is one more.
fn fill(bytes: &mut Vec<u8>, size: usize, mut source: impl Read) -> Result<Filled> {
    source.by_ref().take(size as u64).read_to_end(bytes)?;
    if bytes.len() < size {
        return Ok(Filled::Less);
    }
    Ok(if source.read(&mut [0])? == 0 { Filled::Full } else { Filled::More })
}
