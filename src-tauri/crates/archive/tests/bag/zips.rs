//! Zips made by hand, in the form of the program or in none: whatever somebody may give.

use std::{fs::File, io::Read, path::Path};

/// An entry, with what its records say.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) name: Vec<u8>,
    pub(crate) packed: Vec<u8>,
    pub(crate) method: u16,
    pub(crate) crc: u32,
    pub(crate) size: u32,
    pub(crate) flags: u16,
    pub(crate) attributes: u32,
}

impl Entry {
    pub(crate) fn stored(name: &str, content: &[u8]) -> Self {
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let size = u32::try_from(content.len()).unwrap();
        let name = name.as_bytes().to_vec();
        let (packed, crc) = (content.to_vec(), crc.sum());
        Self { name, packed, method: 0, crc, size, flags: 0, attributes: 0o100_644 << 16 }
    }

    pub(crate) fn name(&self) -> &str {
        std::str::from_utf8(&self.name).unwrap()
    }

    /// The plain content.
    pub(crate) fn content(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        match self.method {
            0 => bytes.clone_from(&self.packed),
            _ => flate2::read::DeflateDecoder::new(&self.packed[..]).read_to_end(&mut bytes).map(drop).unwrap(),
        }
        bytes
    }
}

/// The entries of a sound zip, as they are packed.
pub(crate) fn read(path: &Path) -> Vec<Entry> {
    let mut zip = zip::ZipArchive::new(File::open(path).unwrap()).unwrap();
    (0..zip.len())
        .map(|nth| {
            let mut entry = zip.by_index_raw(nth).unwrap();
            let mut packed = Vec::new();
            entry.read_to_end(&mut packed).unwrap();
            let method = if entry.compression() == zip::CompressionMethod::Stored { 0 } else { 8 };
            let name = entry.name().unwrap().as_bytes().to_vec();
            let (crc, size) = (entry.crc32(), u32::try_from(entry.size()).unwrap());
            Entry { name, packed, method, crc, size, flags: 0, attributes: 0o100_644 << 16 }
        })
        .collect()
}

/// A zip of entries, as the program would write them.
pub(crate) fn zip(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut list = Vec::new();
    for entry in entries {
        list.extend(central(entry, u32::try_from(bytes.len()).unwrap()));
        bytes.extend(b"PK\x03\x04\x14\0");
        bytes.extend(common(entry));
        bytes.extend(&entry.name);
        bytes.extend(&entry.packed);
    }
    let count = u16::try_from(entries.len()).unwrap_or(u16::MAX);
    finish(bytes, &list, count)
}

/// The list and the last record, which tells of `count` entries.
pub(crate) fn finish(mut bytes: Vec<u8>, list: &[u8], count: u16) -> Vec<u8> {
    let at = u32::try_from(bytes.len()).unwrap();
    bytes.extend(list);
    bytes.extend(end(count, u32::try_from(list.len()).unwrap(), at));
    bytes
}

/// The last record.
pub(crate) fn end(count: u16, length: u32, at: u32) -> Vec<u8> {
    let mut bytes = b"PK\x05\x06\0\0\0\0".to_vec();
    bytes.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    bytes.extend(length.to_le_bytes());
    bytes.extend(at.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

/// The record of an entry in the list.
pub(crate) fn central(entry: &Entry, at: u32) -> Vec<u8> {
    let mut bytes = b"PK\x01\x02\x14\x03\x14\0".to_vec();
    bytes.extend(common(entry));
    bytes.extend([0; 6]);
    bytes.extend(entry.attributes.to_le_bytes());
    bytes.extend(at.to_le_bytes());
    bytes.extend(&entry.name);
    bytes
}

fn common(entry: &Entry) -> Vec<u8> {
    let mut bytes = entry.flags.to_le_bytes().to_vec();
    bytes.extend(entry.method.to_le_bytes());
    bytes.extend([0, 0, 0x21, 0]);
    bytes.extend(entry.crc.to_le_bytes());
    bytes.extend(u32::try_from(entry.packed.len()).unwrap().to_le_bytes());
    bytes.extend(entry.size.to_le_bytes());
    bytes.extend(u16::try_from(entry.name.len()).unwrap().to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}
