//! What the Party ruled on grading (xếp loại), by date (domain facts 5.1): data with their source.

use chrono::{Days, NaiveDate};

use crate::rules::legal::Dated;

/// A regulation or guidance of the centre, as papers cite it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Number and symbol.
    pub number: &'static str,
    /// Its day, from which it is in force until the next one, as year, month, day.
    pub dated: (i32, u32, u32),
}

/// The least points of each grade, of 100; below all of them a task is not fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CutOffs {
    /// Hoàn thành xuất sắc nhiệm vụ.
    pub excellent: u32,
    /// Hoàn thành tốt nhiệm vụ.
    pub good: u32,
    /// Hoàn thành nhiệm vụ.
    pub fulfilled: u32,
}

/// Regulations of the Politburo.
const REGULATIONS: &[Instrument] = &[
    Instrument { number: "132-QĐ/TW", dated: (2018, 3, 8) },
    Instrument { number: "124-QĐ/TW", dated: (2023, 10, 4) },
    Instrument { number: "366-QĐ/TW", dated: (2025, 8, 30) },
];

/// Guidance of the Central Organisation Commission. (That of 2018 says of itself that it carries out 132-QĐ/TW.)
const GUIDANCE: &[Instrument] = &[
    Instrument { number: "16-HD/BTCTW", dated: (2018, 9, 24) },
    Instrument { number: "21-HD/BTCTW", dated: (2019, 10, 18) },
    Instrument { number: "25-HD/BTCTW", dated: (2023, 11, 10) },
    Instrument { number: "43-HD/BTCTW", dated: (2025, 10, 31) },
];

/// Months from admission to the end of the year below which someone is not graded yet.
pub const MONTHS_IN_THE_PARTY: &[Dated<u32>] =
    &[Dated {
        from: (2018, 3, 8), value: 6, source: "Hướng dẫn 21-HD/BTCTW, 18/10/2019; Hướng dẫn 43-HD/BTCTW"
    }];

/// The most that may be graded excellent, in hundredths of those whom [`CapReading`](super::CapReading) names.
pub const EXCELLENT_PERCENT: &[Dated<u32>] =
    &[Dated { from: (2018, 3, 8), value: 20, source: "Quy định 132-QĐ/TW; 124-QĐ/TW; 366-QĐ/TW" }];

/// Points decide since 2025; before, criteria in words did.
pub const POINTS: &[Dated<CutOffs>] = &[Dated {
    from: (2025, 8, 30),
    value: CutOffs { excellent: 90, good: 70, fulfilled: 50 },
    source: "Quy định 366-QĐ/TW, 30/8/2025",
}];

/// All of them.
pub fn instruments() -> impl Iterator<Item = Instrument> {
    REGULATIONS.iter().chain(GUIDANCE).copied()
}

/// The regulation and the guidance in force on a day, in this order; nothing before the first.
#[must_use]
pub fn instruments_on(day: NaiveDate) -> Vec<Instrument> {
    let in_force = |all: &[Instrument]| all.iter().rev().find(|one| one.day() <= Some(day)).copied();
    [REGULATIONS, GUIDANCE].into_iter().filter_map(in_force).collect()
}

/// The points that made a grade on a day; `None` while words alone did.
#[must_use]
pub fn points_on(day: NaiveDate) -> Option<CutOffs> {
    let began = |dated: &&Dated<CutOffs>| date(dated.from) <= Some(day);
    POINTS.iter().rev().find(began).map(|dated| dated.value)
}

impl Instrument {
    /// Its day.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        date(self.dated)
    }

    /// The last day on which it was in force; `None` while it is.
    #[must_use]
    pub fn last_day(self) -> Option<NaiveDate> {
        let all = if REGULATIONS.contains(&self) { REGULATIONS } else { GUIDANCE };
        let next = all.iter().find(|one| one.dated > self.dated)?;
        next.day().map(|day| day - Days::new(1))
    }
}

fn date((year, month, day): (i32, u32, u32)) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}
