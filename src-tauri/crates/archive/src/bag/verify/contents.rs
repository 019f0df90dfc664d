//! The payload against the manifest: what changed, what went, what came, and what only changed its name.

use std::collections::{BTreeMap, BTreeSet};

use store::blobs::BlobHash;

use super::{
    super::{
        fault::{Fault, FaultCode},
        names::PAYLOAD,
        open::Reading,
        tags::TAG_FILES,
    },
    Seen,
};

/// A name and a hash of the payload.
type Named<'a> = (&'a str, BlobHash);

/// What differs. Marks the entries of which something is told.
pub(super) fn faults(reading: &Reading, seen: &mut [Seen<'_>]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for seen in seen.iter_mut() {
        seen.is_named |= reading.changed_tags.contains(seen.entry.name.as_str());
        let is_tag = TAG_FILES.contains(&seen.entry.name.as_str());
        if seen.entry.is_readable && !is_tag {
            faults.extend(seen.fault.take());
        }
    }
    let Some(listed) = &reading.listed else { return faults };
    let listed: BTreeMap<String, BlobHash> =
        listed.iter().map(|(hash, path)| (format!("{PAYLOAD}{path}"), *hash)).collect();
    let (mut other, mut added) = (Vec::new(), Vec::new());
    for seen in seen.iter_mut().filter(|seen| !TAG_FILES.contains(&seen.entry.name.as_str())) {
        let name = seen.entry.name.as_str();
        match (listed.get(name), seen.hash) {
            (None, hash) => added.push((name, hash)),
            (Some(must), Some(hash)) if hash != *must => {
                seen.is_named = true;
                other.push((name, hash));
            }
            (Some(_), _) => {}
        }
    }
    let there: BTreeSet<&str> = seen.iter().map(|seen| seen.entry.name.as_str()).collect();
    let missing =
        listed.iter().filter(|(name, _)| !there.contains(name.as_str())).map(|(name, hash)| (name.as_str(), *hash));
    faults.extend(changed(&other, &listed));
    faults.extend(moved(missing, added));
    faults
}

/// Files with another content: of two that have each other's, one fault tells.
fn changed(other: &[Named<'_>], listed: &BTreeMap<String, BlobHash>) -> Vec<Fault> {
    let must = |name: &str| listed.get(name).copied();
    let partner = |(name, hash): &Named<'_>| {
        let has_its = |(with, its): &&Named<'_>| must(with) == Some(*hash) && must(name) == Some(*its);
        other.iter().find(has_its).map(|(with, _)| *with)
    };
    let fault = |named: &Named<'_>| match partner(named) {
        Some(with) if with < named.0 => None,
        Some(with) => Some(Fault::of(named.0, FaultCode::Swapped).with("with", with)),
        None => {
            let is = listed.iter().find(|(_, hash)| **hash == named.1).map(|(is, _)| is);
            let fault = Fault::of(named.0, FaultCode::Changed);
            Some(is.iter().fold(fault, |fault, is| fault.with("is", is)))
        }
    };
    other.iter().filter_map(fault).collect()
}

/// Files that are not under their name, and files under names that nothing lists.
fn moved<'a>(missing: impl Iterator<Item = Named<'a>>, mut added: Vec<(&str, Option<BlobHash>)>) -> Vec<Fault> {
    let mut faults: Vec<Fault> = missing
        .map(|(name, hash)| match added.iter().position(|(_, found)| *found == Some(hash)) {
            Some(nth) => {
                Fault::of(name, FaultCode::Renamed).with("to", super::super::fault::shown(added.remove(nth).0))
            }
            None => Fault::of(name, FaultCode::Missing),
        })
        .collect();
    faults.extend(added.iter().map(|(name, _)| Fault::of(name, FaultCode::Added)));
    faults
}
