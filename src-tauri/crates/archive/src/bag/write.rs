//! Writing a bag: whole and read back, or not at all.

use std::{
    cell::RefCell,
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
};

use store::{
    Error, Result,
    blobs::{BlobHash, Hashing},
    files::{Verb, new_file_checked},
};

use super::{
    Item,
    directory::{LARGEST_BAG, LARGEST_FILE, MOST_ENTRIES},
    fault::{Fault, FaultCode},
    names::{self, PAYLOAD},
    record::{self, STORED, Stat},
    tags::{
        BAGIT, BAGIT_TEXT, INFO, MANIFEST, TAG_FILES, TAG_MANIFEST, VERSION, VERSION_FIELD, info_text, is_info_line,
        manifest_text,
    },
    verify::verify,
};

/// A bag that was written and read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The hash of the whole file.
    pub file_hash: BlobHash,
    /// How long it is, in bytes.
    pub size: u64,
}

/// Writes a bag: `info` as `bag-info.txt`, the version of the archive before it when it does not name one, and `items` with
/// what `content` gives for each. It gets its name when it was read back and verified, and never takes the place of something
/// that stands there. `progress` is told how many files are done, of how many (each counts twice: written, and read back),
/// and says whether to go on; `None` when it said no, and then nothing is left.
///
/// # Errors
/// [`Error::AlreadyThere`]; [`Error::BlobDamaged`] when a content is not what its item says; a name or a line that no bag
/// has, which is a mistake of the program; what the system says of the file.
pub fn write(
    path: &Path,
    info: &[(String, String)],
    items: &[Item],
    content: impl FnMut(&Item) -> Result<Vec<u8>>,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Option<Written>> {
    let plan = Plan::of(info, items).map_err(|why| mistake(path, &why))?;
    let half = plan.items.len();
    let progress = RefCell::new(progress);
    let go_on = |done| (progress.borrow_mut())(done, half * 2);
    new_file_checked(
        path,
        |file| fill(path, file, &plan, content, &go_on),
        |part, written| {
            let verdict = verify(part, &mut |done, _| go_on(half + done));
            let is_stopped = verdict.faults.iter().any(|fault| fault.code == FaultCode::Stopped);
            let other = (verdict.file_hash != written.file_hash).then(|| Fault::of_file(FaultCode::Changed));
            match verdict.faults.into_iter().next().or(other) {
                _ if is_stopped => Ok(None),
                Some(fault) => Err(fault.of_written(path)),
                None => Ok(Some(written)),
            }
        },
    )
}

fn mistake(path: &Path, why: &str) -> Error {
    Error::file(path, Verb::Create, io::Error::new(io::ErrorKind::InvalidInput, why.to_owned()))
}

/// What is to be written.
struct Plan<'a> {
    info: Vec<(String, String)>,
    /// In the order of the zip.
    items: Vec<&'a Item>,
}

impl<'a> Plan<'a> {
    /// Puts it in order, and refuses what could not be read back.
    fn of(info: &[(String, String)], items: &'a [Item]) -> std::result::Result<Self, String> {
        let mut info = info.to_vec();
        if !info.iter().any(|(label, _)| label == VERSION_FIELD) {
            info.insert(0, (VERSION_FIELD.to_owned(), VERSION.to_string()));
        }
        if let Some((label, _)) = info.iter().find(|line| !is_info_line(line)) {
            return Err(format!("bad_info: {label}"));
        }
        for item in items {
            if let Some(why) = names::fault_of_path(&item.path) {
                return Err(format!("unsafe_name: {why}: {}", item.path));
            }
        }
        if let Some(fault) = names::doubled(items.iter().map(|item| item.path.as_str())).first() {
            return Err(format!("doubled_name: {}", fault.name));
        }
        let is_small = items.iter().all(|item| item.size <= LARGEST_FILE);
        if !is_small || items.iter().map(|item| item.size).sum::<u64>() > LARGEST_BAG {
            return Err("too_large".to_owned());
        }
        if items.len() + TAG_FILES.len() > MOST_ENTRIES {
            return Err("too_many_files".to_owned());
        }
        let mut items: Vec<&Item> = items.iter().collect();
        items.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(Self { info, items })
    }

    /// The files that make it a bag, in the order of the zip.
    fn tag_files(&self) -> [(&'static str, String); 4] {
        let names: Vec<(BlobHash, String)> =
            self.items.iter().map(|item| (item.hash, format!("{PAYLOAD}{}", item.path))).collect();
        let manifest = manifest_text(names.iter().map(|(hash, name)| (*hash, name.as_str())));
        let info = info_text(&self.info);
        let tags = [(BAGIT, BAGIT_TEXT), (INFO, &info), (MANIFEST, &manifest)];
        let all = manifest_text(tags.iter().map(|(name, text)| (BlobHash::of(text.as_bytes()), *name)));
        [(BAGIT, BAGIT_TEXT.to_owned()), (INFO, info), (MANIFEST, manifest), (TAG_MANIFEST, all)]
    }
}

/// Writes the zip; `None` when `go_on` says no.
fn fill(
    path: &Path,
    file: &mut File,
    plan: &Plan<'_>,
    mut content: impl FnMut(&Item) -> Result<Vec<u8>>,
    go_on: &dyn Fn(usize) -> bool,
) -> Result<Option<Written>> {
    let failed = |source| Error::file(path, Verb::Write, source);
    let mut zip = Zip::new(BufWriter::new(file));
    for (name, text) in plan.tag_files() {
        zip.add(name, text.as_bytes()).map_err(failed)?;
    }
    for (done, item) in plan.items.iter().enumerate() {
        if !go_on(done) {
            return Ok(None);
        }
        let bytes = content(item)?;
        if BlobHash::of(&bytes) != item.hash || bytes.len() as u64 != item.size {
            return Err(Error::BlobDamaged { hash: item.hash.to_string() });
        }
        zip.add(&format!("{PAYLOAD}{}", item.path), &bytes).map_err(failed)?;
    }
    zip.finish().map(Some).map_err(failed)
}

/// A zip in its one form, written from its first byte to its last.
struct Zip<W> {
    inner: W,
    hash: Hashing,
    at: u64,
    list: Vec<u8>,
    entries: u16,
}

impl<W: Write> Zip<W> {
    fn new(inner: W) -> Self {
        Self { inner, hash: Hashing::default(), at: 0, list: Vec::new(), entries: 0 }
    }

    fn add(&mut self, name: &str, content: &[u8]) -> io::Result<()> {
        let squeezed = record::packed(name, content);
        let packed = squeezed.as_deref().unwrap_or(content);
        let method = if squeezed.is_some() { record::method_of(name) } else { STORED };
        let stat =
            Stat { method, crc: record::crc(content), packed: short(packed.len())?, size: short(content.len())? };
        let at = u32::try_from(self.at).map_err(io::Error::other)?;
        self.put(&record::local(name.as_bytes(), &stat))?;
        self.put(packed)?;
        self.list.extend(record::central(name.as_bytes(), &stat, at));
        self.entries += 1;
        Ok(())
    }

    fn finish(mut self) -> io::Result<Written> {
        let at = u32::try_from(self.at).map_err(io::Error::other)?;
        let list = std::mem::take(&mut self.list);
        self.put(&list)?;
        self.put(&record::end(self.entries, short(list.len())?, at))?;
        self.inner.flush()?;
        Ok(Written { file_hash: self.hash.finish(), size: self.at })
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.inner.write_all(bytes)?;
        self.hash.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

fn short(length: usize) -> io::Result<u32> {
    u32::try_from(length).map_err(io::Error::other)
}
