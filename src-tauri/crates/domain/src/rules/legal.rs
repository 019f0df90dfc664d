//! Values that rules of the Party set: dated data with their source, never constants in code.

use chrono::NaiveDate;

use crate::records::DocumentKind;

/// A value in force from a day on.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T> {
    /// First day in force, as year, month, day.
    pub from: (i32, u32, u32),
    /// The value.
    pub value: T,
    /// Where it stands.
    pub source: &'static str,
}

/// The youngest age of admission to the Party, in full years.
pub const ADMISSION_AGE: &[Dated<u32>] =
    &[Dated { from: (1930, 2, 3), value: 18, source: "Điều lệ Đảng, Điều 1" }];

/// How long a probation lasts, in months from the ceremony of admission.
pub const PROBATION_MONTHS: &[Dated<u32>] =
    &[Dated { from: (1930, 2, 3), value: 12, source: "Điều lệ Đảng, Điều 5" }];

/// The least length of a regular meeting, in minutes. The committee above may set less for a small branch.
pub const MEETING_MINUTES: &[Dated<u32>] = &[
    Dated { from: (2018, 7, 6), value: 90, source: "Hướng dẫn 12-HD/BTCTW, 06/7/2018" },
    Dated { from: (2025, 10, 28), value: 90, source: "Hướng dẫn 42-HD/BTCTW, 28/10/2025" },
];

/// The least length of a regular meeting combined with a thematic session, in minutes. (Whether the older guide asked
/// more of it than of any meeting is not certain.)
pub const COMBINED_MINUTES: &[Dated<u32>] = &[
    Dated { from: (2018, 7, 6), value: 90, source: "Hướng dẫn 12-HD/BTCTW, 06/7/2018" },
    Dated { from: (2025, 10, 28), value: 120, source: "Hướng dẫn 42-HD/BTCTW, 28/10/2025" },
];

/// The share of the members due who are to come to a regular meeting, in percent; nobody absent without a reason.
pub const ATTENDANCE_PERCENT: &[Dated<u32>] = &[
    Dated { from: (2018, 7, 6), value: 90, source: "Hướng dẫn 12-HD/BTCTW, 06/7/2018" },
    Dated {
        from: (2025, 10, 28), value: 90, source: "Hướng dẫn 42-HD/BTCTW, 28/10/2025, khung tiêu chí, mục 2"
    },
];

/// How many people are commended in a month, at least and at most: no rule of the Party but a habit of the branch.
pub const COMMENDED_A_MONTH: &[Dated<(u32, u32)>] =
    &[Dated { from: (1930, 2, 3), value: (3, 4), source: "Báo cáo kết quả sinh hoạt chuyên đề năm 2023" }];

/// The types of document that a branch issues; administrative papers are not regulated. Advice, not law to the book:
/// other types are warned of and kept. (That a branch issued phương án under the older rules is not certain.)
pub const ISSUED_BY_A_BRANCH: &[Dated<&[DocumentKind]>] = &[
    Dated { from: (2017, 2, 6), value: BEFORE_2026, source: "Quy định 66-QĐ/TW, 06/02/2017" },
    Dated { from: (2026, 1, 9), value: SINCE_2026, source: "Quy định 399-QĐ/TW, 09/01/2026, Điều 11, 13" },
];

const BEFORE_2026: &[DocumentKind] = &[
    DocumentKind::Resolution,
    DocumentKind::Decision,
    DocumentKind::Report,
    DocumentKind::Plan,
    DocumentKind::ActionProgramme,
    DocumentKind::Scheme,
    DocumentKind::Option,
    DocumentKind::Submission,
    DocumentKind::OfficialLetter,
    DocumentKind::Minutes,
];

const SINCE_2026: &[DocumentKind] = &[
    DocumentKind::Resolution,
    DocumentKind::Decision,
    DocumentKind::Conclusion,
    DocumentKind::Statute,
    DocumentKind::Notice,
    DocumentKind::Report,
    DocumentKind::Plan,
    DocumentKind::ActionProgramme,
    DocumentKind::Scheme,
    DocumentKind::Option,
    DocumentKind::Submission,
    DocumentKind::OfficialLetter,
    DocumentKind::Minutes,
];

/// The value in force on a day; before the first, the first.
#[must_use]
pub fn in_force<T: Copy>(values: &[Dated<T>], day: NaiveDate) -> Option<T> {
    let began = |dated: &&Dated<T>| NaiveDate::from_ymd_opt(dated.from.0, dated.from.1, dated.from.2) <= Some(day);
    values.iter().rev().find(began).or(values.first()).map(|dated| dated.value)
}
