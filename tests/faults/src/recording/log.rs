//! Reading what native/recorder.c wrote.

use std::{
    ffi::OsStr,
    fmt,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
};

/// What a call did; the letters are those of native/calls.h.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Made a file.
    Create,
    /// Opened a file that was there.
    Open,
    /// Wrote into a file.
    Write,
    /// Gave a file a size.
    Truncate,
    /// Synced a file.
    Sync,
    /// Synced the names in a folder.
    SyncFolder,
    /// Took a name away from a file.
    Unlink,
    /// Gave a file or folder another name.
    Rename,
    /// Gave a file a second name.
    Link,
    /// Made a folder.
    MakeFolder,
    /// Took a folder away.
    RemoveFolder,
    /// Said that something is done.
    Say,
}

/// A call.
#[derive(Clone, Debug)]
pub struct Call {
    /// What it did.
    pub kind: Kind,
    /// To which file or folder, whatever it is called.
    pub inode: u64,
    /// From which place on, or to which size.
    pub at: usize,
    /// Its name, from the desk.
    pub path: PathBuf,
    /// Its other name, from the desk.
    pub other: PathBuf,
    /// What was written or said.
    pub data: Vec<u8>,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, path, size) = (self.kind, self.path.display(), self.data.len());
        match kind {
            Kind::Write => write!(f, "{kind:?} {path} {size} at {}", self.at),
            Kind::Truncate => write!(f, "{kind:?} {path} to {}", self.at),
            Kind::Rename | Kind::Link => write!(f, "{kind:?} {path} to {}", self.other.display()),
            Kind::Say => write!(f, "Say {}", String::from_utf8_lossy(&self.data).trim()),
            Kind::Create
            | Kind::Open
            | Kind::Sync
            | Kind::SyncFolder
            | Kind::Unlink
            | Kind::MakeFolder
            | Kind::RemoveFolder => write!(f, "{kind:?} {path}"),
        }
    }
}

/// The calls of a log, their names made relative to the desk.
pub(super) fn read(log: &[u8], desk: &Path) -> Vec<Call> {
    let mut rest = log;
    let mut calls = Vec::new();
    while !rest.is_empty() {
        let [kind, inode, at, path, other, size] = std::array::from_fn(|_| number(&mut rest));
        let [path, other] = [path, other].map(|length| name(take(&mut rest, length), desk));
        let data = take(&mut rest, size).to_vec();
        calls.push(Call { kind: kind_of(kind), inode, at: usize::try_from(at).unwrap(), path, other, data });
    }
    calls
}

fn take<'l>(rest: &mut &'l [u8], length: u64) -> &'l [u8] {
    let (taken, after) = rest.split_at(usize::try_from(length).unwrap());
    *rest = after;
    taken
}

fn number(rest: &mut &[u8]) -> u64 {
    u64::from_ne_bytes(take(rest, 8).try_into().unwrap())
}

fn name(bytes: &[u8], desk: &Path) -> PathBuf {
    let path = Path::new(OsStr::from_bytes(bytes));
    path.strip_prefix(desk).unwrap_or(path).to_owned()
}

fn kind_of(letter: u64) -> Kind {
    match u8::try_from(letter).unwrap() {
        b'C' => Kind::Create,
        b'O' => Kind::Open,
        b'W' => Kind::Write,
        b'T' => Kind::Truncate,
        b'S' => Kind::Sync,
        b'D' => Kind::SyncFolder,
        b'U' => Kind::Unlink,
        b'R' => Kind::Rename,
        b'L' => Kind::Link,
        b'M' => Kind::MakeFolder,
        b'X' => Kind::RemoveFolder,
        b'A' => Kind::Say,
        other => panic!("the log has a call {other}"),
    }
}
