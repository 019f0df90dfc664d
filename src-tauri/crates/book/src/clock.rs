//! What time it is: the system's, or one that was set, so that papers and tests can be made again as they were.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, Utc};

/// A clock.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The computer's.
    System,
    /// One that stands still.
    At(DateTime<Utc>),
}

impl Clock {
    /// The computer's clock, unless `SOURCE_DATE_EPOCH` (seconds since 1970) sets another.
    #[must_use]
    pub fn from_environment() -> Self {
        let seconds = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse().ok());
        seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0)).map_or(Self::System, Self::At)
    }

    /// Now.
    #[must_use]
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now(),
            Self::At(at) => at,
        }
    }

    /// The day that a calendar on the wall shows; of a clock that was set, the day in UTC.
    #[must_use]
    pub fn today(self) -> NaiveDate {
        self.wall().date()
    }

    /// What a clock on the wall shows; of a clock that was set, the time in UTC.
    #[must_use]
    pub fn wall(self) -> NaiveDateTime {
        match self {
            Self::System => Local::now().naive_local(),
            Self::At(at) => at.naive_utc(),
        }
    }
}
