//! The cap on excellent grades: the superior applies it over groups of similar tasks, so that a branch is only warned.

use super::{effective, grading_list, law::EXCELLENT_PERCENT};
use crate::{Code, Period, Records, codes, records::Grade, rules::legal::in_force};

/// The setting of a book that says how it reads the cap.
pub const CAP_SETTING: &str = "grading_cap";

codes! {
    /// Of whom the excellent may be a fifth: the rules say "số đảng viên được xếp loại hoàn thành tốt nhiệm vụ", which
    /// is read in two ways (domain facts 5.1).
    pub enum CapReading {
        /// Of those graded good and no better: the stricter.
        ExactlyGood = "exactly_good",
        /// Of those graded good or excellent.
        GoodAndAbove = "good_and_above",
    }
}

/// More are excellent than may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CapExceeded {
    /// How many may be.
    pub allowed: u32,
    /// How many are.
    pub given: u32,
}

impl CapReading {
    /// As the book is set; the stricter where it is not.
    #[must_use]
    pub fn of(records: &Records) -> Self {
        let set = records.settings.iter().find(|setting| setting.key == CAP_SETTING);
        set.and_then(|setting| Self::from_code(&setting.value)).unwrap_or(Self::ExactlyGood)
    }

    /// The most excellent ones when so many are graded good or excellent, and a share in hundredths is allowed.
    ///
    /// Exactly good: the largest x that is no more than the share of (n − x).
    #[must_use]
    pub fn most_excellent(self, good_and_above: u32, percent: u32) -> u32 {
        let (n, percent) = (u64::from(good_and_above), u64::from(percent));
        let most = match self {
            Self::GoodAndAbove => percent * n / 100,
            Self::ExactlyGood => percent * n / (100 + percent),
        };
        u32::try_from(most).unwrap_or(u32::MAX)
    }
}

/// Whether more members are graded excellent for a year than the cap of its last day allows.
#[must_use]
pub fn cap_exceeded(records: &Records, year: i32, reading: CapReading) -> Option<CapExceeded> {
    let list = grading_list(records, year);
    let grades = || list.iter().filter_map(|line| effective(line.on_record?)).map(|(grade, _)| grade);
    let counted =
        |is: fn(Grade) -> bool| u32::try_from(grades().filter(|grade| is(*grade)).count()).unwrap_or(u32::MAX);
    let given = counted(|grade| grade == Grade::Excellent);
    let good_and_above = counted(|grade| matches!(grade, Grade::Excellent | Grade::Good));
    let percent = in_force(EXCELLENT_PERCENT, Period::year(year).last_day())?;
    let allowed = reading.most_excellent(good_and_above, percent);
    (given > allowed).then_some(CapExceeded { allowed, given })
}
