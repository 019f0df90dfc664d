//! The list of entries at the end of a zip, read by hand: whatever a library would mend, skip or take for the same is
//! told here instead.

use std::{fs::File, io};

use super::{
    fault::{Fault, FaultCode},
    names,
    piece::piece,
    record::{
        CENTRAL_LENGTH, CENTRAL_MARK, DEFLATED, END_LENGTH, END_MARK, LOCAL_LENGTH, LOCAL_MARK, STORED, Stat, four, two,
    },
};

/// The most entries of a bag, those that make it one among them.
pub const MOST_ENTRIES: usize = 5_000;
/// The largest file of a bag, in bytes.
pub const LARGEST_FILE: u64 = 256 << 20;
/// The largest bag, unpacked, in bytes.
pub const LARGEST_BAG: u64 = 2 << 30;
/// How many times its size an entry may have when it is unpacked. What this program packs stays below 160: a repetition
/// of at most 258 bytes takes at least 13 bits.
pub(super) const HIGHEST_RATIO: u64 = 200;
/// Up to this size nothing is a bomb.
const HARMLESS: u64 = 1 << 20;
/// The longest list that is read, in bytes: four times what the most entries with the longest names need.
const LONGEST_LIST: u64 = 4 << 20;
/// How far before its end the last record of a zip can stand.
const LONGEST_TAIL: u64 = END_LENGTH as u64 + u16::MAX as u64;
/// How a compressed entry says that it is encrypted by AES.
const AES: u16 = 99;

/// An entry, as the list has it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its name as it stands there.
    pub(super) raw: Vec<u8>,
    /// The same as text.
    pub(super) name: String,
    pub(super) stat: Stat,
    /// Where the record before its content begins.
    pub(super) at: u64,
    /// Where its record in the list begins.
    pub(super) listed_at: u64,
    /// Where its content begins.
    pub(super) content_at: u64,
    flags: u16,
    attributes: u32,
    /// Whether its content can be read: it is a file, and packed as this program does.
    pub(super) is_readable: bool,
}

impl Entry {
    /// Whether it takes a passphrase to read it.
    pub(super) fn is_encrypted(&self) -> bool {
        self.flags & 1 != 0 || self.stat.method == AES
    }

    /// Whether it is encrypted by AES.
    pub(super) fn is_aes(&self) -> bool {
        self.flags & 1 != 0 && self.stat.method == AES
    }
}

/// The list, with everything that is wrong with it.
#[derive(Debug)]
pub(super) struct Directory {
    pub(super) entries: Vec<Entry>,
    pub(super) faults: Vec<Fault>,
}

impl Directory {
    /// Reads the list of a zip.
    ///
    /// # Errors
    /// One fault, when there is no list that could be read.
    pub(super) fn read(file: &File) -> Result<Self, Fault> {
        let length = file.metadata().map_err(|error| Fault::unreadable(&error))?.len();
        let end = End::find(file, length)?;
        let list = piece(file, end.list_at, end.list_length).map_err(|error| Fault::unreadable(&error))?;
        let mut entries = parse(&list, &end)?;
        let mut faults = Vec::new();
        for entry in &mut entries {
            faults.extend(locate(file, entry)?);
        }
        faults.extend(overlaps(&entries, end.list_at));
        let names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
        faults.extend(names::doubled(names.iter().copied()));
        for entry in &mut entries {
            let found = faults_of(entry);
            entry.is_readable = found.iter().all(|fault| fault.code == FaultCode::UnsafeName);
            faults.extend(found);
        }
        let all: u64 = entries.iter().map(|entry| u64::from(entry.stat.size)).sum();
        if all > LARGEST_BAG {
            faults.push(Fault::of_file(FaultCode::TooLarge).with("max", LARGEST_BAG));
        }
        Ok(Self { entries, faults })
    }

    /// An entry by its name.
    pub(super) fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }
}

/// What the last record says.
struct End {
    entries: u16,
    list_at: u64,
    list_length: u64,
}

impl End {
    fn find(file: &File, length: u64) -> Result<Self, Fault> {
        let unreadable = |error: io::Error| Fault::unreadable(&error);
        let tail_at = length.saturating_sub(LONGEST_TAIL);
        let tail = piece(file, tail_at, length - tail_at).map_err(unreadable)?;
        let Some(place) = place_of_end(&tail) else {
            let begins = piece(file, 0, length.min(4)).map_err(unreadable)? == LOCAL_MARK;
            return Err(Fault::of_file(if begins { FaultCode::Truncated } else { FaultCode::NotAnArchive }));
        };
        let record = tail.get(place..).unwrap_or_default();
        let entries = two(record, 10);
        if usize::from(entries) > MOST_ENTRIES {
            return Err(Fault::of_file(FaultCode::TooManyFiles).with("max", MOST_ENTRIES));
        }
        let (list_length, list_at) = (u64::from(four(record, 12)), u64::from(four(record, 16)));
        let at = tail_at + place as u64;
        if list_length > LONGEST_LIST || list_at + list_length > at {
            return Err(Fault::of_file(FaultCode::BadDirectory).with("at", at));
        }
        Ok(Self { entries, list_at, list_length })
    }
}

/// Where the last record stands: best so that it ends where the file does, else as near to the end as there is one.
fn place_of_end(tail: &[u8]) -> Option<usize> {
    let places = || tail.windows(END_LENGTH).enumerate().rev().filter(|(_, record)| record.starts_with(&END_MARK));
    let fits = |place: usize, record| place + END_LENGTH + usize::from(two(record, 20)) == tail.len();
    let place = places().find(|(place, record)| fits(*place, record)).or_else(|| places().next());
    place.map(|(place, _)| place)
}

/// The records of a list: as many as were announced, and nothing beside them.
fn parse(list: &[u8], end: &End) -> Result<Vec<Entry>, Fault> {
    let bad = |rest: &[u8]| {
        let at = end.list_at + (list.len() - rest.len()) as u64;
        Fault::of_file(FaultCode::BadDirectory).with("at", at)
    };
    let mut rest = list;
    let mut entries = Vec::new();
    for _ in 0..end.entries {
        let record = rest.get(..CENTRAL_LENGTH).filter(|record| record.starts_with(&CENTRAL_MARK));
        let record = record.ok_or_else(|| bad(rest))?;
        let [name, extra, comment] = [28, 30, 32].map(|at| usize::from(two(record, at)));
        let after = CENTRAL_LENGTH + name + extra + comment;
        let raw = rest.get(CENTRAL_LENGTH..CENTRAL_LENGTH + name).ok_or_else(|| bad(rest))?;
        let listed_at = end.list_at + (list.len() - rest.len()) as u64;
        entries.push(Entry { listed_at, ..entry(raw, record) });
        rest = rest.get(after..).ok_or_else(|| bad(rest))?;
    }
    if rest.is_empty() { Ok(entries) } else { Err(bad(rest)) }
}

fn entry(raw: &[u8], record: &[u8]) -> Entry {
    let [method, flags] = [10, 8].map(|at| two(record, at));
    let [crc, packed, size, attributes, at] = [16, 20, 24, 38, 42].map(|at| four(record, at));
    Entry {
        raw: raw.to_owned(),
        name: String::from_utf8_lossy(raw).into_owned(),
        stat: Stat { method, crc, packed, size },
        at: u64::from(at),
        listed_at: 0,
        content_at: 0,
        flags,
        attributes,
        is_readable: false,
    }
}

/// Finds where the content of an entry begins. A record before it that is not that of the entry is a fault; then the
/// content is looked for where this program would have put it.
fn locate(file: &File, entry: &mut Entry) -> Result<Option<Fault>, Fault> {
    let record = piece(file, entry.at, LOCAL_LENGTH + entry.raw.len() as u64);
    let record = record.map_err(|error| Fault::unreadable(&error))?;
    let names = record.get(LOCAL_LENGTH as usize..).unwrap_or_default();
    let is_its = record.starts_with(&LOCAL_MARK) && usize::from(two(&record, 26)) == names.len() && names == entry.raw;
    let extra = if is_its { u64::from(two(&record, 28)) } else { 0 };
    entry.content_at = entry.at + LOCAL_LENGTH + entry.raw.len() as u64 + extra;
    Ok((!is_its).then(|| Fault::of(&entry.name, FaultCode::Container).with("at", entry.at)))
}

/// Entries that reach into the next, or into the list.
fn overlaps(entries: &[Entry], list_at: u64) -> Vec<Fault> {
    let mut in_place: Vec<&Entry> = entries.iter().collect();
    in_place.sort_by_key(|entry| entry.at);
    let nexts = in_place.iter().skip(1).map(|entry| entry.at).chain([list_at]);
    let reaches = |(entry, next): &(&&Entry, u64)| entry.content_at + u64::from(entry.stat.packed) > *next;
    let over = in_place.iter().zip(nexts).filter(reaches);
    over.map(|(entry, _)| Fault::of(&entry.name, FaultCode::Overlapping)).collect()
}

/// What is wrong with an entry for itself.
fn faults_of(entry: &Entry) -> Vec<Fault> {
    let fault = |code| Fault::of(&entry.name, code);
    let Stat { method, packed, size, .. } = entry.stat;
    let (packed, size) = (u64::from(packed), u64::from(size));
    let name = names::fault_of_entry(&entry.raw).map(|why| fault(FaultCode::UnsafeName).with("why", why));
    let kind = kind_fault(entry).map(fault);
    let packing = match method {
        _ if entry.is_encrypted() => Some(fault(FaultCode::Encrypted)),
        STORED | DEFLATED => None,
        other => Some(fault(FaultCode::UnknownCompression).with("method", other)),
    };
    let growth = match size {
        _ if size > LARGEST_FILE => Some(fault(FaultCode::TooLarge).with("max", LARGEST_FILE)),
        _ if size > HARMLESS && size / HIGHEST_RATIO > packed => Some(fault(FaultCode::Bomb)),
        _ => None,
    };
    [name, kind, packing, growth].into_iter().flatten().collect()
}

/// Whether something else than a file stands there, by the permissions of a system that has such, or of DOS.
fn kind_fault(entry: &Entry) -> Option<FaultCode> {
    match entry.attributes >> 28 {
        0o12 => Some(FaultCode::Link),
        0 | 0o10 if entry.attributes & 0x10 == 0 && !entry.name.ends_with('/') => None,
        _ => Some(FaultCode::NotAFile),
    }
}
