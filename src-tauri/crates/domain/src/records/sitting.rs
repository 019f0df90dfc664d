//! A sitting (buổi): one day, one room, one attendance sheet.
//!
//! A regular meeting combined with a thematic session is one sitting linked to both; a session of several days
//! has several sittings.

use chrono::{NaiveDate, NaiveTime};

use super::{Meeting, Person, ThematicSession};
use crate::{Id, codes};

/// One sitting of a meeting, of a thematic session, or of both at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting {
    /// Identity.
    pub id: Id<Self>,
    /// The meeting that sits.
    pub meeting: Option<Id<Meeting>>,
    /// The thematic session that sits.
    pub session: Option<Id<ThematicSession>>,
    /// Which sitting of its session or meeting, from 1.
    pub ordinal: u32,
    /// The day.
    pub held_on: NaiveDate,
    /// Bắt đầu.
    pub started_at: Option<NaiveTime>,
    /// Kết thúc.
    pub ended_at: Option<NaiveTime>,
    /// Địa điểm.
    pub place: String,
}

codes! {
    /// What was marked on the sheet. Exempt and away follow from the day's activity and are not marked.
    pub enum Presence {
        /// Có mặt.
        Present = "present",
        /// Đến muộn: counts as present.
        Late = "late",
        /// Vắng có lý do.
        AbsentExcused = "absent_excused",
        /// Vắng không lý do.
        AbsentUnexcused = "absent_unexcused",
    }
}

impl Presence {
    /// Whether this counts as present.
    #[must_use]
    pub fn is_present(self) -> bool {
        matches!(self, Self::Present | Self::Late)
    }
}

/// A mark on the attendance sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Attendance {
    /// Identity.
    pub id: Id<Self>,
    /// Which sitting.
    pub sitting: Id<Sitting>,
    /// Who.
    pub person: Id<Person>,
    /// The mark.
    pub presence: Presence,
    /// Why absent.
    pub reason: String,
}

/// A guest (khách mời): never counted among the branch's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Guest {
    /// Identity.
    pub id: Id<Self>,
    /// Which sitting.
    pub sitting: Id<Sitting>,
    /// Name, or a word for several.
    pub name: String,
    /// Of which organisation.
    pub organisation: String,
}
