//! Whatever happens to a bag, one change at a time, is found and named. `TORTURE_ROUNDS` and `TORTURE_SEED` say how many
//! changes, and which.

use std::{env, fs, path::Path};

use archive::bag::{Bag, Fault, FaultCode, verify};

use crate::{
    dice::Dice,
    sample::{files, written},
    zips::{self, Entry},
};

fn number(name: &str, usual: u64) -> u64 {
    env::var(name).map_or(usual, |number| number.parse().unwrap())
}

#[test]
fn every_single_change_is_found_and_named() {
    let (dir, whole) = written();
    let bytes = fs::read(&whole).unwrap();
    let entries = zips::read(&whole);
    assert_eq!(zips::zip(&entries), bytes, "the hand makes the same zip");
    let (rounds, seed) = (number("TORTURE_ROUNDS", 300), number("TORTURE_SEED", 20_261_128));
    let path = dir.path().join("changed.zip");
    for round in 0..rounds {
        let mut dice = Dice::new(seed + round);
        let change = match round % 3 {
            0 => a_byte(&bytes, &entries, &mut dice),
            1 => a_file(&entries, &mut dice),
            _ => the_container(&bytes, &entries, &mut dice),
        };
        fs::write(&path, &change.bytes).unwrap();
        let faults = verify(&path, &mut |_, _| true).faults;
        let told = format!("TORTURE_SEED={} TORTURE_ROUNDS=1: {}: {faults:?}", seed + round, change.what);
        assert!((change.is_named)(&faults), "{told}");
        nothing_wrong_is_given_out(&path, &told);
    }
}

/// Whether faults tell a change.
type IsNamed = Box<dyn Fn(&[Fault]) -> bool>;

/// One change, and whether the faults tell it.
struct Change {
    what: String,
    bytes: Vec<u8>,
    is_named: IsNamed,
}

/// One byte is another one.
fn a_byte(bytes: &[u8], entries: &[Entry], dice: &mut Dice) -> Change {
    let mut bytes = bytes.to_vec();
    let at = dice.below(bytes.len());
    bytes[at] ^= u8::try_from(1 + dice.below(255)).unwrap();
    let within = content_at(entries, at);
    let what = format!("byte {at}, of {within:?}");
    let is_named = move |faults: &[Fault]| match &within {
        // In a list of hashes, what it lists is told too. A packed file may come out the same: then the zip is named.
        Some((name, is_stored)) => {
            let is_it = |fault: &Fault| fault.name == *name && fault.code != FaultCode::Container;
            let is_odd = |fault: &Fault| fault.code == FaultCode::Container && fault.facts == [("at", at.to_string())];
            if *is_stored {
                matches!(faults, [fault] if fault.code == FaultCode::Changed && fault.name == *name)
            } else {
                faults.iter().any(is_it) || faults.iter().any(is_odd)
            }
        }
        None => !faults.is_empty(),
    };
    Change { what, bytes, is_named: Box::new(is_named) }
}

/// In the content of which entry a byte lies, and whether that is stored as it is.
fn content_at(entries: &[Entry], at: usize) -> Option<(String, bool)> {
    let mut begin = 0;
    for entry in entries {
        let content = begin + 30 + entry.name.len();
        begin = content + entry.packed.len();
        if (content..begin).contains(&at) {
            return Some((entry.name().to_owned(), entry.method == 0));
        }
    }
    None
}

/// A file is another one, or elsewhere; the zip around it is right, the manifests are as they were.
fn a_file(entries: &[Entry], dice: &mut Dice) -> Change {
    let mut entries = entries.to_vec();
    let nth = 4 + dice.below(entries.len() - 4);
    let name = entries[nth].name().to_owned();
    let (what, expected): (&str, Vec<(FaultCode, String)>) = match dice.below(5) {
        0 => {
            entries[nth].name = format!("data/moved-{}.jpg", dice.below(1_000)).into_bytes();
            ("renamed", vec![(FaultCode::Renamed, name)])
        }
        1 => {
            let added = format!("data/anh/added-{}.jpg", dice.below(1_000));
            entries.insert(nth, Entry::stored(&added, &dice.bytes(50)));
            ("added", vec![(FaultCode::Added, added)])
        }
        2 => {
            entries.remove(nth);
            ("removed", vec![(FaultCode::Missing, name)])
        }
        3 => {
            let other = 4 + (nth - 4 + 1 + dice.below(entries.len() - 5)) % (entries.len() - 4);
            let other_name = entries[other].name.clone();
            entries[other].name = std::mem::replace(&mut entries[nth].name, other_name);
            let first = entries[other].name().min(entries[nth].name()).to_owned();
            ("swapped", vec![(FaultCode::Swapped, first)])
        }
        _ => {
            let mut content = entries[nth].content();
            content.extend(dice.bytes(3));
            entries[nth] = Entry::stored(&name, &content);
            ("rewritten", vec![(FaultCode::Changed, name)])
        }
    };
    let is_named = move |faults: &[Fault]| {
        let found: Vec<_> = faults.iter().map(|fault| (fault.code, fault.name.clone())).collect();
        // What is packed otherwise is told of the zip besides, since no name explains it.
        found.iter().filter(|(code, _)| *code != FaultCode::Container).eq(&expected)
    };
    Change { what: what.to_owned(), bytes: zips::zip(&entries), is_named: Box::new(is_named) }
}

/// The files are right, and something around them is not.
fn the_container(bytes: &[u8], entries: &[Entry], dice: &mut Dice) -> Change {
    let mut entries = entries.to_vec();
    let mut changed = bytes.to_vec();
    let any = |codes: &'static [FaultCode]| {
        Box::new(move |faults: &[Fault]| matches!(faults, [fault] if codes.contains(&fault.code)))
    };
    let container = any(&[FaultCode::Container]);
    let (what, bytes, is_named): (&str, _, IsNamed) = match dice.below(7) {
        0 => {
            changed.truncate(dice.below(bytes.len()));
            ("cut", changed, any(&[FaultCode::Truncated, FaultCode::NotAnArchive]))
        }
        1 => {
            let length = 1 + dice.below(20);
            changed.extend(dice.bytes(length));
            ("appended", changed, container)
        }
        2 => {
            let (one, other) = (dice.below(entries.len()), dice.below(entries.len() - 1));
            let other = if other >= one { other + 1 } else { other };
            entries.swap(one, other);
            ("in another order", zips::zip(&entries), container)
        }
        3 => {
            let nth = dice.below(entries.len());
            entries[nth].attributes = 0o100_600 << 16;
            ("other permissions", zips::zip(&entries), container)
        }
        4 => {
            let nth = dice.below(entries.len());
            let name = entries[nth].name().to_owned();
            entries[nth] = Entry { method: 0, packed: entries[nth].content(), ..entries[nth].clone() };
            let was_stored = zips::zip(&entries) == changed;
            if was_stored {
                changed.insert(0, 0);
            }
            let bytes = if was_stored { changed } else { zips::zip(&entries) };
            // Something before the first byte moves everything, and nothing is found where it is said to be.
            let is_named = move |faults: &[Fault]| {
                if was_stored {
                    !faults.is_empty()
                } else {
                    matches!(faults, [fault] if fault.code == FaultCode::Container)
                }
            };
            return Change { what: format!("{name} not packed"), bytes, is_named: Box::new(is_named) };
        }
        5 => {
            let nth = dice.below(4);
            let name = entries.remove(nth).name().to_owned();
            let is_named = move |faults: &[Fault]| {
                faults.iter().any(|fault| fault.code == FaultCode::MissingTagFile && fault.name == name)
            };
            ("without what makes it a bag", zips::zip(&entries), Box::new(is_named))
        }
        _ => {
            let length = changed.len();
            changed[length - 2] = 3;
            changed.extend(b"abc");
            ("with a comment", changed, container)
        }
    };
    Change { what: what.to_owned(), bytes, is_named }
}

/// Whatever still opens gives the files as they were, or nothing.
fn nothing_wrong_is_given_out(path: &Path, told: &str) {
    let files = files();
    let Ok(bag) = Bag::open(path) else { return };
    for (path, bytes) in &files {
        if let Ok(given) = bag.read(path) {
            assert!(given == *bytes, "{path}: {told}");
        }
    }
}
