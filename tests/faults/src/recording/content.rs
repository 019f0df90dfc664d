//! What a file holds after a power loss.

use crate::chance::Chance;

/// What a disk writes as one.
const SECTOR: usize = 512;

/// A change of what a file holds.
#[derive(Debug)]
pub(super) enum Change {
    Write { at: usize, data: Vec<u8> },
    Size(usize),
}

impl Change {
    /// Happens to a file; of a write, as many bytes as were left.
    pub(super) fn happen(&self, file: &mut Vec<u8>, left: usize) {
        match self {
            Self::Size(size) => file.resize(*size, 0),
            Self::Write { at, data } => {
                let data = &data[..left.min(data.len())];
                file.resize(file.len().max(at + data.len()), 0);
                file[*at..at + data.len()].copy_from_slice(data);
            }
        }
    }
}

/// What a file holds after a power loss, and how many changes since its last sync reached it.
pub(super) fn content_left(synced: &[u8], since: &[Change], chance: &mut Chance) -> (Vec<u8>, usize) {
    let first = chance.up_to(since.len());
    let any = chance.once_in(3);
    let kept: Vec<&Change> = match any {
        true => since.iter().filter(|_| chance.once_in(2)).collect(),
        false => since.iter().take(first).collect(),
    };
    let mut file = synced.to_vec();
    for change in &kept {
        change.happen(&mut file, torn_at(change, chance));
    }
    (file, kept.len())
}

fn torn_at(change: &Change, chance: &mut Chance) -> usize {
    match change {
        Change::Write { data, .. } if chance.once_in(6) => chance.below(data.len() / SECTOR + 1) * SECTOR,
        Change::Write { .. } | Change::Size(_) => usize::MAX,
    }
}
