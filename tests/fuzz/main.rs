//! Everything that reads what others wrote, given what nobody would write: no panic, and no memory without end.
//!
//! Each reader has its own time, 2 seconds or `FUZZ_SECONDS`. What it is given comes from real samples, from the corpus
//! beside, and from all that was kept because it led somewhere new, altered by chance; `FUZZ_SEED` sets the chance.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "../figures/dice.rs"]
#[allow(dead_code)]
mod dice;
mod mutation;
mod readers;

use std::{
    collections::BTreeSet,
    env, fs, panic,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use dice::Dice;
use readers::Reader;

/// How much all of it may have taken at its highest, in KiB.
const MOST_MEMORY: u64 = 500 * 1024;
/// So many samples that led somewhere new are altered further.
const KEPT: usize = 400;

fn number(name: &str, usual: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn corpus(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name)
}

/// Gives a reader altered samples until its time is up; says how many.
fn fuzz(reader: &Reader, seed: u64) -> u64 {
    let mut samples = reader.samples.clone();
    for entry in corpus(reader.name).read_dir().into_iter().flatten() {
        samples.push(fs::read(entry.unwrap().path()).unwrap());
    }
    let mut dice = Dice::new(seed);
    let mut outcomes = BTreeSet::new();
    let until = Instant::now() + Duration::from_secs(number("FUZZ_SECONDS", 2));
    let mut given = 0;
    while Instant::now() < until {
        let sample = mutation::altered(&samples, &mut dice);
        let outcome = panic::catch_unwind(|| (reader.read)(&sample));
        let Ok(outcome) = outcome else { panic!("{} fell over; seed {seed}: {}", reader.name, kept(reader, &sample)) };
        if outcomes.insert(outcome) && samples.len() < KEPT {
            samples.push(sample);
        }
        given += 1;
    }
    given
}

/// Puts what felled a reader into the corpus, where the next run begins with it.
fn kept(reader: &Reader, sample: &[u8]) -> String {
    let folder = corpus(reader.name);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(store::blobs::BlobHash::of(sample).to_string());
    fs::write(&path, sample).unwrap();
    path.display().to_string()
}

#[test]
fn no_reader_falls_over_whatever_it_is_given() {
    let seed = number("FUZZ_SEED", 20_261_127);
    for reader in readers::all() {
        println!("{}: {} samples", reader.name, fuzz(&reader, seed));
    }
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let highest = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
    assert!(highest.is_none_or(|highest: u64| highest < MOST_MEMORY), "{highest:?} KiB");
}
