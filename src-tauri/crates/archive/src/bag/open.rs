//! A bag that is read. Nothing is unpacked: what is read is named beforehand, and proves to be it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    path::Path,
};

use store::blobs::BlobHash;

use super::{
    Item,
    directory::{Directory, Entry},
    fault::{Fault, FaultCode},
    names::PAYLOAD,
    piece,
    tags::{self, BAGIT, BAGIT_TEXT, INFO, MANIFEST, TAG_FILES, TAG_MANIFEST},
};

/// The largest file that makes an archive a bag, in bytes: the manifest of the most files with the longest names has half.
const LARGEST_TAG_FILE: u32 = 2 << 20;

/// A bag, open for reading.
#[derive(Debug)]
pub struct Bag {
    reading: Reading,
    items: Vec<Item>,
}

impl Bag {
    /// Opens a bag.
    ///
    /// # Errors
    /// The first fault that is found; `verify` finds all of them.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        let mut reading = Reading::of(path)?;
        reading.faults.extend(reading.incomplete());
        let mut faults = std::mem::take(&mut reading.faults).into_iter();
        faults.next().map_or_else(|| Ok(Self { items: reading.items(), reading }), Err)
    }

    /// The lines of `bag-info.txt`, in their order.
    #[must_use]
    pub fn info(&self) -> &[(String, String)] {
        &self.reading.info
    }

    /// The value of a line of `bag-info.txt`.
    #[must_use]
    pub fn info_value(&self, label: &str) -> Option<&str> {
        self.info().iter().find(|(found, _)| found == label).map(|(_, value)| value.as_str())
    }

    /// The files of the payload, by their paths.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The first file that has this hash.
    #[must_use]
    pub fn by_hash(&self, hash: BlobHash) -> Option<&Item> {
        self.items.iter().find(|item| item.hash == hash)
    }

    /// The content of a file of the payload by its path without `data/`, proven to be what the manifest lists.
    ///
    /// # Errors
    /// It is not there, or not what is listed.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, Fault> {
        let name = format!("{PAYLOAD}{path}");
        let item = self.items.binary_search_by(|item| item.path.as_str().cmp(path)).ok();
        let item = item.and_then(|nth| self.items.get(nth)).ok_or_else(|| Fault::of(&name, FaultCode::Missing))?;
        let entry = self.reading.directory.entry(&name).ok_or_else(|| Fault::of(&name, FaultCode::Missing))?;
        let (bytes, _) = piece::content(&self.reading.file, entry)?;
        let is_it = BlobHash::of(&bytes) == item.hash;
        if is_it { Ok(bytes) } else { Err(Fault::of(&name, FaultCode::Changed)) }
    }
}

/// What can be read of an archive, with everything that is wrong with it but for the payload.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) file: File,
    pub(super) directory: Directory,
    pub(super) info: Vec<(String, String)>,
    /// The payload as the manifest lists it; `None` when it cannot be read, which says nothing of the payload.
    pub(super) listed: Option<Vec<(BlobHash, String)>>,
    pub(super) faults: Vec<Fault>,
    /// The files that make it a bag and differ from what is listed or must be.
    pub(super) changed_tags: BTreeSet<&'static str>,
}

impl Reading {
    /// Reads what makes an archive a bag.
    ///
    /// # Errors
    /// One fault, when there is no archive that could be read.
    pub(super) fn of(path: &Path) -> Result<Self, Fault> {
        let file = File::open(path).map_err(|error| Fault::unreadable(&error))?;
        let mut directory = Directory::read(&file)?;
        let mut faults = std::mem::take(&mut directory.faults);
        let tags = Tags::read(&file, &directory, &mut faults);
        let (info, wrong) = tags.text(INFO).map(tags::info).unwrap_or_default();
        faults.extend(wrong);
        let listed = tags.text(MANIFEST).map(tags::payload_manifest);
        let listed = listed.map(|(listed, wrong)| {
            faults.extend(wrong);
            listed
        });
        if let Some(fault) = tags.text(INFO).and_then(|_| tags::version_fault(&info)) {
            // Of a newer archive this program cannot say what is right, so that is said first.
            let place = if fault.code == FaultCode::NewerVersion { 0 } else { faults.len() };
            faults.insert(place, fault);
        }
        let changed_tags = tags.faults(&mut faults);
        Ok(Self { file, directory, info, listed, faults, changed_tags })
    }

    /// The payload without which, or with which, it is not what the manifest lists. Only names are looked at.
    fn incomplete(&self) -> Vec<Fault> {
        let there: BTreeSet<&str> = self.directory.entries.iter().map(|entry| entry.name.as_str()).collect();
        let listed: BTreeSet<String> = self.listed().map(|(_, path)| format!("{PAYLOAD}{path}")).collect();
        let missing = listed.iter().filter(|name| !there.contains(name.as_str()));
        let added = there.iter().filter(|name| !TAG_FILES.contains(name) && !listed.contains(**name));
        let missing = missing.map(|name| Fault::of(name, FaultCode::ListedButMissing));
        missing.chain(added.map(|name| Fault::of(name, FaultCode::Added))).collect()
    }

    fn listed(&self) -> impl Iterator<Item = &(BlobHash, String)> {
        self.listed.iter().flatten()
    }

    fn items(&self) -> Vec<Item> {
        let entries = self.directory.entries.iter();
        let sizes: BTreeMap<&str, u32> = entries.map(|entry| (entry.name.as_str(), entry.stat.size)).collect();
        let size = |path: &str| sizes.get(format!("{PAYLOAD}{path}").as_str()).copied().map_or(0, u64::from);
        let item = |(hash, path): &(BlobHash, String)| Item { path: path.clone(), hash: *hash, size: size(path) };
        self.listed().map(item).collect()
    }
}

/// The files that make an archive a bag, as far as they can be read.
struct Tags(BTreeMap<&'static str, Vec<u8>>, BTreeSet<&'static str>);

impl Tags {
    fn read(file: &File, directory: &Directory, faults: &mut Vec<Fault>) -> Self {
        let mut tags = Self(BTreeMap::new(), BTreeSet::new());
        for name in TAG_FILES {
            match directory.entry(name).map(|entry| tag_file(file, entry)) {
                None => faults.push(Fault::of(name, FaultCode::MissingTagFile)),
                Some(Err(fault)) => {
                    tags.1.insert(name);
                    faults.push(fault);
                }
                Some(Ok((bytes, is_sound))) => {
                    tags.0.insert(name, bytes);
                    if !is_sound {
                        tags.1.insert(name);
                        faults.push(Fault::of(name, FaultCode::Changed));
                    }
                }
            }
        }
        tags
    }

    fn text(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(Vec::as_slice)
    }

    /// What is wrong with them among each other; gives those that are not as they must be.
    fn faults(mut self, faults: &mut Vec<Fault>) -> BTreeSet<&'static str> {
        if self.text(BAGIT).is_some_and(|text| text != BAGIT_TEXT.as_bytes()) {
            faults.push(Fault::of(BAGIT, FaultCode::OtherBagit));
        }
        let Some(text) = self.text(TAG_MANIFEST) else { return self.1 };
        let (listed, wrong) = tags::manifest(TAG_MANIFEST, text);
        faults.extend(wrong);
        let names: Vec<&str> = listed.iter().map(|(_, name)| name.as_str()).collect();
        if names != [BAGIT, INFO, MANIFEST] {
            faults.push(Fault::of(TAG_MANIFEST, FaultCode::BadManifest).with("why", "names"));
        }
        // A manifest that was damaged itself is no witness against others.
        let is_witness = !self.1.contains(TAG_MANIFEST);
        for name in [BAGIT, INFO, MANIFEST] {
            let Some(hash) = self.text(name).map(BlobHash::of) else { continue };
            let is_listed = listed.iter().any(|(listed, of)| of == name && *listed == hash);
            if is_witness && !is_listed && self.1.insert(name) {
                faults.push(Fault::of(name, FaultCode::Changed));
            }
        }
        self.1
    }
}

/// A file that makes an archive a bag, and whether its check sum is right.
fn tag_file(file: &File, entry: &Entry) -> Result<(Vec<u8>, bool), Fault> {
    if entry.stat.size > LARGEST_TAG_FILE {
        return Err(Fault::of(&entry.name, FaultCode::TooLarge).with("max", LARGEST_TAG_FILE));
    }
    let (bytes, crc) = piece::content(file, entry)?;
    Ok((bytes, crc == entry.stat.crc))
}
