//! A disk that keeps what POSIX promises, and of the rest what chance leaves.
//!
//! Promised is only this: what a file held when it was synced, and the names that a folder held when *it* was synced. Of
//! the writes after that a power loss leaves none, all, the first ones or any of them, some of them torn between two
//! sectors; of the names in each folder, the first changes of them. A file system that does better (ext4 makes a folder
//! last with the file that was synced in it) is not relied upon.

use std::{
    collections::{BTreeMap, HashMap},
    ffi::OsString,
    path::{Path, PathBuf},
};

use super::{
    Call, Kind,
    content::{Change, content_left},
};
use crate::{chance::Chance, desk::Things};

/// A file or folder, whatever it is called.
type Node = usize;

/// The folder of the desk.
const ROOT: Node = 0;

/// Who stands in a folder under which name.
type Names = BTreeMap<(Node, OsString), Node>;

#[derive(Debug)]
enum Body {
    Folder,
    File { synced: Vec<u8>, since: Vec<Change> },
}

/// A change of a folder's names: under `name` there stands `node` from then on, or nobody; whom a move brought is gone
/// from where it was.
#[derive(Debug)]
struct Naming {
    folder: Node,
    name: OsString,
    node: Option<Node>,
    moved_from: Option<(Node, OsString)>,
    synced: bool,
}

/// A disk in the middle of some work.
#[derive(Debug)]
pub struct Disk {
    bodies: Vec<Body>,
    by_inode: HashMap<u64, Node>,
    /// As the program sees it.
    seen: BTreeMap<PathBuf, Node>,
    start: Names,
    namings: Vec<Naming>,
}

impl Disk {
    pub(super) fn with(things: &Things, inodes: &HashMap<PathBuf, u64>) -> Self {
        let (start, seen) = (Names::new(), BTreeMap::new());
        let mut disk = Self { bodies: Vec::new(), by_inode: HashMap::new(), seen, start, namings: Vec::new() };
        disk.add(Path::new(""), inodes[Path::new("")], Body::Folder);
        for (name, thing) in things {
            let body = thing.as_ref().map_or(Body::Folder, |bytes| Body::File { synced: bytes.clone(), since: vec![] });
            let node = disk.add(name, inodes[name], body);
            let place = disk.place(name);
            disk.start.insert(place, node);
        }
        disk
    }

    /// Lets a call happen.
    pub(super) fn take(&mut self, call: &Call) {
        match call.kind {
            Kind::Create | Kind::MakeFolder => {
                let file = || Body::File { synced: vec![], since: vec![] };
                let body = if call.kind == Kind::Create { file() } else { Body::Folder };
                let node = self.add(&call.path, call.inode, body);
                self.name(&call.path, Some(node), None);
            }
            Kind::Write => self.change(call, Change::Write { at: call.at, data: call.data.clone() }),
            Kind::Truncate => self.change(call, Change::Size(call.at)),
            Kind::Sync => self.bodies[self.by_inode[&call.inode]].sync(),
            Kind::SyncFolder => {
                let folder = self.by_inode[&call.inode];
                self.namings
                    .iter_mut()
                    .filter(|naming| naming.folder == folder)
                    .for_each(|naming| naming.synced = true);
            }
            Kind::Unlink | Kind::RemoveFolder => {
                self.name(&call.path, None, None);
                self.seen.remove(&call.path);
            }
            Kind::Rename => self.rename(&call.path, &call.other),
            Kind::Link => {
                let node = self.seen[&call.path];
                self.name(&call.other, Some(node), None);
                self.seen.insert(call.other.clone(), node);
            }
            Kind::Open | Kind::Say => {}
        }
    }

    /// As a system that is shut down does.
    pub(super) fn sync_all(&mut self) {
        self.bodies.iter_mut().for_each(Body::sync);
        self.namings.iter_mut().for_each(|naming| naming.synced = true);
    }

    /// What lies on the desk when the power comes back, and what was lost, for a message.
    pub fn after_power_loss(&self, chance: &mut Chance) -> (Things, Vec<String>) {
        let (mut lost, mut things) = (Vec::new(), Things::new());
        let names = self.names_left(chance, &mut lost);
        let mut folders = vec![(ROOT, PathBuf::new())];
        while let Some((folder, path)) = folders.pop() {
            for ((_, name), node) in names.range((folder, OsString::new())..(folder + 1, OsString::new())) {
                let path = path.join(name);
                match &self.bodies[*node] {
                    Body::Folder => {
                        folders.push((*node, path.clone()));
                        things.insert(path, None);
                    }
                    Body::File { synced, since } => {
                        let left = content_left(synced, since, chance);
                        if !since.is_empty() {
                            lost.push(format!(
                                "{}: {} of {} writes kept, some in part",
                                path.display(),
                                left.1,
                                since.len()
                            ));
                        }
                        things.insert(path, Some(left.0));
                    }
                }
            }
        }
        (things, lost)
    }

    fn names_left(&self, chance: &mut Chance, lost: &mut Vec<String>) -> Names {
        let mut names = self.start.clone();
        let mut room: BTreeMap<Node, usize> = BTreeMap::new();
        for naming in self.namings.iter().filter(|naming| !naming.synced) {
            *room.entry(naming.folder).or_default() += 1;
        }
        room.values_mut().for_each(|number| *number = chance.up_to(*number));
        for naming in &self.namings {
            let left = room.get_mut(&naming.folder).filter(|left| !naming.synced && **left > 0);
            if naming.synced || left.is_some() {
                naming.happen(&mut names);
            } else {
                lost.push(naming.told());
            }
            if let Some(left) = left {
                *left -= 1;
            }
        }
        names
    }

    fn add(&mut self, path: &Path, inode: u64, body: Body) -> Node {
        let node = self.bodies.len();
        self.bodies.push(body);
        self.by_inode.insert(inode, node);
        self.seen.insert(path.to_owned(), node);
        node
    }

    fn place(&self, path: &Path) -> (Node, OsString) {
        (self.seen[path.parent().unwrap()], path.file_name().unwrap().to_owned())
    }

    fn name(&mut self, path: &Path, node: Option<Node>, moved_from: Option<(Node, OsString)>) {
        let (folder, name) = self.place(path);
        self.namings.push(Naming { folder, name, node, moved_from, synced: false });
    }

    fn change(&mut self, call: &Call, change: Change) {
        if let Body::File { since, .. } = &mut self.bodies[self.by_inode[&call.inode]] {
            since.push(change);
        }
    }

    /// Moves a name, and for the program all that stands below it.
    fn rename(&mut self, from: &Path, to: &Path) {
        let (node, place) = (self.seen[from], self.place(from));
        self.name(to, Some(node), Some(place));
        let moved: Vec<PathBuf> = self.seen.keys().filter(|path| path.starts_with(from)).cloned().collect();
        for path in moved {
            let node = self.seen.remove(&path).unwrap();
            let below = path.strip_prefix(from).unwrap();
            let new = if below == Path::new("") { to.to_owned() } else { to.join(below) };
            self.seen.insert(new, node);
        }
    }
}

impl Body {
    fn sync(&mut self) {
        if let Self::File { synced, since } = self {
            since.drain(..).for_each(|change| change.happen(synced, usize::MAX));
        }
    }
}

impl Naming {
    fn happen(&self, names: &mut Names) {
        if let Some(place) = &self.moved_from {
            names.remove(place);
        }
        let place = (self.folder, self.name.clone());
        match self.node {
            Some(node) => names.insert(place, node),
            None => names.remove(&place),
        };
    }

    fn told(&self) -> String {
        let what = if self.node.is_some() { "a name that was given" } else { "the removal of a name" };
        format!("{}: {what} is lost", self.name.display())
    }
}
