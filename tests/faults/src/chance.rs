//! Chance that falls the same way for the same seed.

/// A row of throws.
#[derive(Debug)]
pub struct Chance(u64);

impl Chance {
    /// The throws of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut chance = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        for _ in 0..8 {
            chance.below(2); // the first throws of neighbouring seeds are alike
        }
        chance
    }

    /// A number below `limit`, which is not 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    /// A number from 0 to `most`; both ends come up more often than what lies between.
    pub fn up_to(&mut self, most: usize) -> usize {
        match self.below(3) {
            0 => 0,
            1 => most,
            _ => self.below(most + 1),
        }
    }

    /// Whether something happens that does so once in `times`.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// Some of a list, in its order; all of it where `number` is large enough.
    pub fn some_of<T>(&mut self, mut list: Vec<T>, number: usize) -> Vec<T> {
        while list.len() > number {
            list.remove(self.below(list.len()));
        }
        list
    }
}
