//! A clerk is killed at a random moment, a thousand times over, and nothing that was said to be done is lost.
//!
//! The page cache outlives a killed program: a forgotten sync is seen by `power_loss`, not here.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::time::{Duration, Instant};

use faults::{chance::Chance, clerk::Office, desk::Desk, rounds::seeds, workload};
use rayon::prelude::*;

/// So many rounds a workload, unless `TORTURE_ROUNDS` says otherwise.
const QUICK: usize = 10;
/// More steps than any round gets to see.
const ENDLESS: u32 = 100_000;
/// The latest acknowledged step after which a clerk is killed, and the most microseconds after that.
const LATEST: (usize, usize) = (20, 15_000);

#[test]
fn a_clerk_who_is_killed_while_working_loses_nothing_that_was_said_to_be_done() {
    for workload in workload::chosen() {
        let office = Office::of(env!("CARGO_BIN_EXE_clerk"), workload.name());
        let laid_out = office.prepare().things();
        let shown = seeds(QUICK).par_iter().find_map_any(|seed| {
            let desk = Desk::with(&laid_out);
            let done = work_until_killed(&office, &desk, &mut Chance::new(*seed));
            let wrong = office.wrong_with(&desk, &done)?;
            Some(format!(
                "TORTURE_SEED={seed} TORTURE_ROUNDS=1, after {:?}: {wrong}\nsee {:?}",
                done.last(),
                desk.keep()
            ))
        });
        assert!(shown.is_none(), "{}, {}", workload.name(), shown.unwrap());
    }
}

/// The moment is a number of acknowledged steps, and some microseconds that put it anywhere in the step after them.
fn work_until_killed(office: &Office, desk: &Desk, chance: &mut Chance) -> Vec<String> {
    let (steps, pause) = (chance.below(LATEST.0), Duration::from_micros(chance.below(LATEST.1) as u64));
    let mut clerk = office.start(desk, ENDLESS, None);
    assert!(clerk.has_said(steps), "the clerk ended alone: {:?}", clerk.killed());
    let moment = Instant::now() + pause;
    while Instant::now() < moment {
        std::thread::yield_now();
    }
    clerk.killed().done
}
