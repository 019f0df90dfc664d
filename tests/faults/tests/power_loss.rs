//! The power goes at a random call, and nothing that was said to be done before it is lost.
//!
//! A clerk's work is recorded once; each round builds from the record a state in which a power loss can leave the disk
//! (see `faults::recording`), and opens it. That these tests see a loss is shown by programs that sync too little.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use faults::{
    chance::Chance,
    clerk::Office,
    desk::Desk,
    recording::{Call, Kind, Recording},
    rounds::seeds,
    workload,
};
use rayon::prelude::*;

/// So many states a workload, unless `TORTURE_ROUNDS` says otherwise.
const QUICK: usize = 60;
/// So many of them from one record; then the work is done and recorded anew.
const A_RECORD: usize = 100;

fn office(workload: &str) -> Office {
    Office::of(env!("CARGO_BIN_EXE_clerk"), workload)
}

/// A state in which work was lost.
struct Loss {
    seed: u64,
    told: String,
    desk: Desk,
}

/// Builds the state of a seed and opens it.
fn loss(office: &Office, recording: &Recording, seed: u64) -> Option<Loss> {
    let mut chance = Chance::new(seed);
    let cut = chance.below(recording.len() + 1);
    let (things, lost) = recording.disk_before(cut).after_power_loss(&mut chance);
    let desk = Desk::with(&things);
    let left = Desk::with(&things);
    let wrong = office.wrong_with(&desk, &recording.done_before(cut))?;
    let told = format!("{wrong}\n{}lost with the power:\n  {}", recording.around(cut), lost.join("\n  "));
    Some(Loss { seed, told, desk: left })
}

#[test]
fn a_power_loss_takes_nothing_that_was_said_to_be_done() {
    for workload in workload::chosen() {
        let office = office(workload.name());
        for some in seeds(QUICK).chunks(A_RECORD) {
            let recording = Recording::of(&office);
            let lost = some.par_iter().find_map_any(|seed| loss(&office, &recording, *seed));
            if let Some(Loss { seed, told, desk }) = lost {
                let (name, kept) = (workload.name(), desk.keep());
                panic!("{name}, TORTURE_SEED={seed} (the record differs each time): {told}\nsee {}", kept.display());
            }
        }
    }
}

/// Fails when the states of this record show no loss.
fn assert_is_seen_to_lose(what: &str, office: &Office, recording: &Recording) {
    let is_lost = (1..=QUICK as u64).any(|seed| loss(office, recording, seed).is_some());
    assert!(is_lost, "{what}, and none of {QUICK} states shows it: these tests see nothing");
}

#[test]
fn a_book_that_syncs_less_is_seen_to_lose_records() {
    for careless in ["save-unsynced", "save-rarely-synced"] {
        let office = office(careless);
        assert_is_seen_to_lose(careless, &office, &Recording::of(&office));
    }
}

/// A workload, what a program forgets in it, and which calls that are.
type Forgetful<'f> = (&'f str, &'f str, &'f dyn Fn(&Call) -> bool);

#[test]
fn each_kind_of_sync_is_needed_by_the_work_that_does_it() {
    let is_folder = |call: &Call| call.kind == Kind::SyncFolder;
    let is_of = |call: &Call, end: &str| call.kind == Kind::Sync && call.path.to_string_lossy().ends_with(end);
    let cases: [Forgetful; 6] = [
        ("save", "the log is not synced", &|call| is_of(call, "-wal")),
        ("save", "a photo is not synced before it gets its name", &|call| is_of(call, ".part")),
        ("save", "no folder is synced", &is_folder),
        ("create", "the new database is not synced", &|call| is_of(call, ".new")),
        ("create", "no folder is synced", &is_folder),
        ("passphrase", "the key file is not synced before it gets its name", &|call| is_of(call, ".part")),
    ];
    for (workload, what, forgotten) in cases {
        let office = office(workload);
        assert_is_seen_to_lose(&format!("{workload}: {what}"), &office, &Recording::of(&office).without(forgotten));
    }
}
