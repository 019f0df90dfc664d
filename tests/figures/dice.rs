//! Chance that falls the same way for the same seed.

use chrono::{Days, NaiveDate};
use domain::Period;

pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        for _ in 0..8 {
            dice.below(2); // the first throws of neighbouring seeds are alike
        }
        dice
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    pub(crate) fn between(&mut self, from: u64, to: u64) -> u64 {
        from + self.below(to - from + 1)
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }

    pub(crate) fn day_in(&mut self, period: Period) -> NaiveDate {
        let days = (period.last_day() - period.first_day()).num_days();
        period.first_day() + Days::new(self.below(u64::try_from(days).unwrap() + 1))
    }
}
