//! The record of a clerk's work: what lay on the desk before, and every call that changed it.

mod content;
mod disk;
mod log;

use std::{
    collections::HashMap,
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

pub use self::{
    disk::Disk,
    log::{Call, Kind},
};
use crate::{
    clerk::{Office, Shim},
    desk::{Desk, Things},
};

/// What SQLite maps into memory, unseen by any shim; it is made anew at the next opening.
const MAPPED: &str = "-shm";

/// A recorded piece of work.
#[derive(Debug)]
pub struct Recording {
    before: Things,
    inodes: HashMap<PathBuf, u64>,
    calls: Vec<Call>,
}

impl Recording {
    /// Has a clerk do the work and writes down how.
    ///
    /// # Panics
    /// When the clerk fails, or when something reached the disk by a way that the recorder does not see.
    #[must_use]
    pub fn of(office: &Office) -> Self {
        let desk = office.prepare();
        let (before, inodes) = (desk.things(), inodes(&desk));
        let log = NamedTempFile::new().unwrap();
        let ended = office.start(&desk, office.workload().many(), Some(&Shim::recorder(log.path()))).to_the_end("");
        assert!(ended.status.success(), "{ended:?}");
        let recording = Self { before, inodes, calls: log::read(&fs::read(log.path()).unwrap(), desk.path()) };
        recording.assert_tells_all(&desk, &ended.done);
        recording
    }

    /// The same work by a program that forgets some of these calls.
    #[must_use]
    pub fn without(mut self, forgotten: impl Fn(&Call) -> bool) -> Self {
        self.calls.retain(|call| !forgotten(call));
        self
    }

    /// How many calls it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.calls.len()
    }

    /// Whether nothing was done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    /// What was said to be done before a call.
    #[must_use]
    pub fn done_before(&self, cut: usize) -> Vec<String> {
        let said = self.calls[..cut].iter().filter(|call| call.kind == Kind::Say);
        let lines =
            said.filter_map(|call| Some(String::from_utf8_lossy(&call.data).strip_prefix("done ")?.trim().to_owned()));
        lines.collect()
    }

    /// The calls around one, for a message.
    #[must_use]
    pub fn around(&self, cut: usize) -> String {
        let lines = self.calls.iter().enumerate().skip(cut.saturating_sub(12)).take(14);
        lines
            .map(|(number, call)| {
                format!("  {}{number} {call}\n", if number == cut { "--- power loss ---\n  " } else { "" })
            })
            .collect()
    }

    /// The disk as it is before a call, with what it would keep and what it might lose.
    #[must_use]
    pub fn disk_before(&self, cut: usize) -> Disk {
        let mut disk = Disk::with(&self.before, &self.inodes);
        self.calls[..cut].iter().filter(|call| !is_mapped(&call.path)).for_each(|call| disk.take(call));
        disk
    }

    /// Of what was recorded, everything that stands on the desk can be built: else a call goes by unseen.
    fn assert_tells_all(&self, desk: &Desk, done: &[String]) {
        let mut disk = self.disk_before(self.len());
        disk.sync_all();
        let (built, _) = disk.after_power_loss(&mut crate::chance::Chance::new(0));
        let mut real = desk.things();
        real.retain(|path, _| !is_mapped(path));
        let names = |things: &Things| {
            things.iter().map(|(name, thing)| (name.clone(), thing.as_ref().map(Vec::len))).collect::<Vec<_>>()
        };
        assert_eq!(names(&built), names(&real), "the recorder misses a call");
        assert!(built == real, "the recorder misses what was written");
        assert_eq!(self.done_before(self.len()), done, "the recorder misses what was said");
    }
}

fn is_mapped(path: &Path) -> bool {
    path.to_string_lossy().ends_with(MAPPED)
}

fn inodes(desk: &Desk) -> HashMap<PathBuf, u64> {
    let inode = |name: &Path| fs::metadata(desk.path().join(name)).unwrap().ino();
    let names = desk.things().into_keys().chain([PathBuf::new()]);
    names.map(|name| (name.clone(), inode(&name))).collect()
}
