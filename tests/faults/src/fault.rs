//! A call of the system that fails, and what came of it.

use std::{fmt, fs};

use tempfile::NamedTempFile;

use crate::{
    clerk::{Ended, Office, Shim},
    desk::{Desk, Things},
};

/// An error of the system, by its number on Linux.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Errno {
    /// EIO: the disk does not work.
    Broken = 5,
    /// EACCES: it is not allowed; another program holds the file.
    Denied = 13,
    /// EBUSY: something holds the file.
    Busy = 16,
    /// EINVAL: there is no such thing here.
    Unknown = 22,
    /// ENOSPC: no room is left.
    Full = 28,
}

/// The call that fails: which, how, and whether all after it do so too.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    /// The number of the call, from 1; 0 for none.
    pub at: usize,
    /// The error.
    pub errno: Errno,
    /// Whether it stays.
    pub lasts: bool,
    /// The letters (native/calls.h) of the kinds of call that are meant.
    pub only: &'static str,
}

/// Every kind of call that may fail.
pub const ANY: &str = "COWTSDURLMX";
/// What a memory stick with FAT does not know: that a folder lasts.
pub const FOLDERS_LAST: &str = "D";
/// Giving a name.
pub const RENAME: &str = "R";

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lasting = if self.lasts { "from call" } else { "call" };
        write!(f, "{lasting} {} of {}: {:?}", self.at, self.only, self.errno)
    }
}

/// A clerk's work with a fault in it.
#[derive(Debug)]
pub struct Faulty {
    /// What the clerk said, and how it ended.
    pub ended: Ended,
    /// The calls that failed.
    pub failed: Vec<String>,
    /// How many calls there were.
    pub calls: usize,
}

/// Has a clerk do its work while the disk fails.
///
/// # Panics
/// When the clerk cannot be started.
#[must_use]
pub fn work(office: &Office, desk: &Desk, fault: Fault) -> Faulty {
    let log = NamedTempFile::new().unwrap();
    let shim = Shim::failing(log.path()).set("FAULT_AT", fault.at).set("FAULT_ERRNO", fault.errno as u8);
    let shim = shim.set("FAULT_LASTS", u8::from(fault.lasts)).set("FAULT_ONLY", fault.only);
    let ended = office.start(desk, office.workload().few(), Some(&shim)).to_the_end("");
    let told = fs::read_to_string(log.path()).unwrap();
    let failed = told.lines().filter_map(|line| Some(line.strip_prefix("failed ")?.to_owned())).collect();
    let calls = told.lines().find_map(|line| line.strip_prefix("calls ")?.parse().ok());
    Faulty { ended, failed, calls: calls.unwrap_or(0) }
}

/// How many calls of these kinds the work consists of.
///
/// # Panics
/// When the work fails by itself.
#[must_use]
pub fn calls(office: &Office, laid_out: &Things, only: &'static str) -> usize {
    let none = Fault { at: 0, errno: Errno::Broken, lasts: false, only };
    let whole = work(office, &Desk::with(laid_out), none);
    assert!(whole.ended.status.success(), "{whole:?}");
    whole.calls
}
