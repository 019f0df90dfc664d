//! How long the tests go on, and from which seed.

use std::{
    env,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread::{available_parallelism, scope},
};

/// `TORTURE_ROUNDS`, or as few as a quick test has.
///
/// # Panics
/// When it is no number.
#[must_use]
pub fn rounds(quick: usize) -> usize {
    env::var("TORTURE_ROUNDS").map_or(quick, |rounds| rounds.parse().unwrap())
}

/// `TORTURE_SEED`, or 1: each round has the seed after that of the round before it.
///
/// # Panics
/// When it is no number.
#[must_use]
pub fn first_seed() -> u64 {
    env::var("TORTURE_SEED").map_or(1, |seed| seed.parse().unwrap())
}

/// The seed of each round.
#[must_use]
pub fn seeds(quick: usize) -> Vec<u64> {
    (first_seed()..).take(rounds(quick)).collect()
}

/// Tries every round, on as many threads as the computer has, until one shows something.
///
/// # Panics
/// When a round does.
pub fn first_to_show<R: Sync, T: Send>(rounds: &[R], attempt: impl Fn(&R) -> Option<T> + Sync) -> Option<T> {
    let (next, shown) = (AtomicUsize::new(0), Mutex::new(None));
    let work = || {
        while let Some(round) = rounds.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Some(found) = attempt(round) {
                next.store(rounds.len(), Ordering::Relaxed);
                shown.lock().unwrap().get_or_insert(found);
            }
        }
    };
    let threads = available_parallelism().map_or(1, usize::from);
    scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    shown.into_inner().unwrap()
}
