//! How long the tests go on, and from which seed.

use std::env;

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
