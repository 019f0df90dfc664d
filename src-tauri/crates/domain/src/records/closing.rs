//! The end of a year: grades, checks that were passed over, holding and closing, and what was stored at closing.

use chrono::{DateTime, NaiveDate, Utc};

use super::Person;
use crate::{Id, codes};

codes! {
    /// Mức xếp loại: the same four words since 2018 (domain facts 5.1), the best first.
    pub enum Grade {
        /// Hoàn thành xuất sắc nhiệm vụ.
        Excellent = "excellent",
        /// Hoàn thành tốt nhiệm vụ.
        Good = "good",
        /// Hoàn thành nhiệm vụ.
        Fulfilled = "fulfilled",
        /// Không hoàn thành nhiệm vụ.
        NotFulfilled = "not_fulfilled",
    }
}

codes! {
    /// Why someone is not graded (domain facts 5.1).
    pub enum NotGraded {
        /// Được miễn công tác và sinh hoạt đảng.
        Exempt = "exempt",
        /// Bị đình chỉ sinh hoạt đảng.
        Suspended = "suspended",
        /// Mới kết nạp, too short before the end of the year.
        NewlyAdmitted = "newly_admitted",
        /// Sinh hoạt tạm thời: graded where they officially belong.
        HereTemporarily = "here_temporarily",
        /// Another reason, in words.
        Other = "other",
    }
}

/// How one person, or the branch itself, was graded for a year (xếp loại chất lượng).
#[derive(Clone, Debug, PartialEq)]
pub struct Grading {
    /// Identity.
    pub id: Id<Self>,
    /// The year that was graded, whenever that was done.
    pub year: i32,
    /// Who; `None` for the branch itself.
    pub person: Option<Id<Person>>,
    /// Step 1, tự xếp loại.
    pub own: Option<Grade>,
    /// Step 2, đề nghị của chi ủy, chi bộ.
    pub proposed: Option<Grade>,
    /// Ballots for the proposed grade.
    pub in_favour: Option<u32>,
    /// Ballots that were given.
    pub voters: Option<u32>,
    /// Step 3, quyết định của cấp có thẩm quyền; `None` while it is waited for.
    pub decided: Option<Grade>,
    /// Number and symbol of the decision.
    pub decision: String,
    /// The day of the decision.
    pub decided_on: Option<NaiveDate>,
    /// Why there is no grade, where there is none.
    pub not_graded: Option<NotGraded>,
    /// That reason in words, or a note.
    pub note: String,
}

impl Grading {
    /// Of someone, or of the branch itself, before anything is known.
    #[must_use]
    pub fn blank(year: i32, person: Option<Id<Person>>) -> Self {
        Self {
            id: Id::random(),
            year,
            person,
            own: None,
            proposed: None,
            in_favour: None,
            voters: None,
            decided: None,
            decision: String::new(),
            decided_on: None,
            not_graded: None,
            note: String::new(),
        }
    }
}

/// A finding of the checks before closing that was passed over (bỏ qua), with the reason in writing.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiver {
    /// Identity.
    pub id: Id<Self>,
    /// The year that was checked.
    pub year: i32,
    /// The finding: its check and its rows.
    pub finding: String,
    /// Why it may stand.
    pub reason: String,
}

codes! {
    /// What is done with a year as a whole.
    pub enum YearStep {
        /// Tạm khóa: entry stops.
        Held = "held",
        /// The holding is called off.
        Released = "released",
        /// Chốt: the year is closed.
        Closed = "closed",
        /// Mở lại, with a reason and a second person.
        Reopened = "reopened",
        /// Niêm phong: the archive was written.
        Sealed = "sealed",
    }
}

/// A step of a year. Steps are only ever added: whether a year is held or closed is what its last step says.
#[derive(Clone, Debug, PartialEq)]
pub struct YearEvent {
    /// Identity.
    pub id: Id<Self>,
    /// The year.
    pub year: i32,
    /// Its place among the steps of the year, from 1.
    pub ordinal: u32,
    /// What was done.
    pub step: YearStep,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: String,
    /// Who stood beside: for reopening.
    pub second: String,
    /// Why: for reopening, and for closing a year that still runs.
    pub reason: String,
    /// SHA-256 of the canonical JSON of the year: for closing and sealing.
    pub fingerprint: String,
    /// The name of the archive: for sealing.
    pub file_name: String,
    /// SHA-256 of the archive: for sealing.
    pub file_hash: String,
    /// How many bytes it has: for sealing.
    pub file_size: u64,
}

/// A file of a closed year as it was stored at closing: what its archive consists of.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedFile {
    /// Identity.
    pub id: Id<Self>,
    /// The year.
    pub year: i32,
    /// Its place among the files of the year, from 0.
    pub ordinal: u32,
    /// Its path in the archive.
    pub path: String,
    /// SHA-256 of its content.
    pub hash: String,
    /// Which paper it is, as commands name it; empty for what is no paper.
    pub paper: String,
    /// What it is, in words, as the index of the archive tells it.
    pub title: String,
}

codes! {
    /// Whether entries may be made in a year.
    pub enum YearState {
        /// They may.
        Open = "open",
        /// They may not; grades and papers still may. It can be called off.
        Held = "held",
        /// Nothing of it can be changed.
        Closed = "closed",
    }
}

impl YearStep {
    /// The state of a year after this step; sealing changes nothing.
    #[must_use]
    pub fn state(self) -> Option<YearState> {
        match self {
            Self::Held => Some(YearState::Held),
            Self::Closed => Some(YearState::Closed),
            Self::Released | Self::Reopened => Some(YearState::Open),
            Self::Sealed => None,
        }
    }
}

/// The state of a year, by its steps.
#[must_use]
pub fn state_of(events: &[YearEvent], year: i32) -> YearState {
    let of_year = events.iter().filter(|event| event.year == year);
    let last = of_year.filter(|event| event.step.state().is_some()).max_by_key(|event| event.ordinal);
    last.and_then(|event| event.step.state()).unwrap_or(YearState::Open)
}
