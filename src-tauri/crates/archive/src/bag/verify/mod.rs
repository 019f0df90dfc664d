//! Whether a bag is whole, to the last byte. Everything wrong is told, not only the first.

mod container;
mod contents;
mod seen;

use std::{fs::File, io, path::Path};

use store::blobs::{BlobHash, Hashing};

use super::{
    YEAR,
    fault::{Fault, FaultCode},
    names::PAYLOAD,
    open::Reading,
    tags::TAG_FILES,
};
use seen::Seen;

/// What was found of a bag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Everything that is wrong; nothing when every byte is as it was written.
    pub faults: Vec<Fault>,
    /// The hash of the whole file, as far as it can be read.
    pub file_hash: BlobHash,
    /// The lines of `bag-info.txt`, as far as they can be read.
    pub info: Vec<(String, String)>,
    /// The hash of the records of the year ([`YEAR`]) as they are there, when they are.
    pub year_json: Option<BlobHash>,
}

impl Verdict {
    /// Whether nothing at all is wrong.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Reads every byte of a bag, proves every file, and rebuilds the zip around them to compare it with the file. `progress` is
/// told how many files of the payload are done, of how many, and says whether to go on: when it says no, the verdict has
/// the fault [`FaultCode::Stopped`], so that nobody takes it for a good one.
pub fn verify(path: &Path, progress: &mut dyn FnMut(usize, usize) -> bool) -> Verdict {
    let (file_hash, unread) = hash_of(path);
    let mut verdict = Verdict { faults: Vec::new(), file_hash, info: Vec::new(), year_json: None };
    match Reading::of(path) {
        Ok(reading) => judge(reading, &mut verdict, progress),
        Err(fault) => verdict.faults.push(fault),
    }
    if verdict.is_whole() {
        verdict.faults.extend(unread);
    }
    verdict
}

fn hash_of(path: &Path) -> (BlobHash, Option<Fault>) {
    let mut hash = Hashing::default();
    let read = File::open(path).and_then(|mut file| io::copy(&mut file, &mut hash));
    (hash.finish(), read.err().map(|error| Fault::unreadable(&error)))
}

fn judge(mut reading: Reading, verdict: &mut Verdict, progress: &mut dyn FnMut(usize, usize) -> bool) {
    verdict.info = std::mem::take(&mut reading.info);
    // Where the zip differs is told once, below, and at its very byte.
    verdict.faults = std::mem::take(&mut reading.faults);
    verdict.faults.retain(|fault| fault.code != FaultCode::Container);
    let Some(mut seen) = look_at_all(&reading, progress) else {
        verdict.faults.push(Fault::of_file(FaultCode::Stopped));
        return;
    };
    let year = format!("{PAYLOAD}{YEAR}");
    verdict.year_json = seen.iter().find(|seen| seen.entry.name == year).and_then(|seen| seen.hash);
    verdict.faults.extend(contents::faults(&reading, &mut seen));
    let names_differ = verdict.faults.iter().any(|fault| is_about_names(fault.code));
    verdict.faults.extend(container::fault(&reading.file, &seen, !names_differ));
}

/// Every entry; `None` when `progress` says no.
fn look_at_all<'a>(reading: &'a Reading, progress: &mut dyn FnMut(usize, usize) -> bool) -> Option<Vec<Seen<'a>>> {
    let entries = &reading.directory.entries;
    let is_payload = |name: &str| !TAG_FILES.contains(&name);
    let all = entries.iter().filter(|entry| is_payload(&entry.name)).count();
    let mut done = 0;
    let mut seen = Vec::new();
    for entry in entries {
        if is_payload(&entry.name) {
            if !progress(done, all) {
                return None;
            }
            done += 1;
        }
        seen.push(Seen::of(&reading.file, entry));
    }
    progress(done, all).then_some(seen)
}

/// Whether a fault explains that the entries do not stand in their order.
fn is_about_names(code: FaultCode) -> bool {
    let of_names = [
        FaultCode::Added,
        FaultCode::Renamed,
        FaultCode::Missing,
        FaultCode::MissingTagFile,
        FaultCode::UnsafeName,
        FaultCode::DoubledName,
    ];
    of_names.contains(&code)
}
