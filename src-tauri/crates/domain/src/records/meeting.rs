//! Meetings of every kind, and what happens in them.

use chrono::NaiveDate;

use super::{Happening, Person, ThematicSession, Unit, Work};
use crate::{Id, Period, codes};

codes! {
    /// Kinds of meeting.
    pub enum MeetingKind {
        /// Sinh hoạt định kỳ: once a month.
        Regular = "regular",
        /// Sinh hoạt chuyên đề called as a meeting of its own.
        Thematic = "thematic",
        /// Họp chi ủy.
        Committee = "committee",
        /// Họp bất thường.
        Extraordinary = "extraordinary",
        /// Họp mở rộng.
        Extended = "extended",
        /// Kiểm điểm.
        Review = "review",
        /// Đại hội.
        Congress = "congress",
    }
}

/// A meeting of the branch or of its committee; its days and attendance are its sittings.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// Identity.
    pub id: Id<Self>,
    /// Kind.
    pub kind: MeetingKind,
    /// The period by which it is counted; a regular meeting belongs to a month.
    pub period: Period,
    /// Whether it came about.
    pub status: Happening,
    /// Why put off or not held.
    pub status_reason: String,
    /// Chủ trì.
    pub chair: Option<Id<Person>>,
    /// Thư ký cuộc họp.
    pub minutes_taker: Option<Id<Person>>,
    /// Lượt ý kiến; `None` when nobody counted.
    pub speeches: Option<u32>,
    /// Kết luận.
    pub conclusion: String,
    /// Ghi chú.
    pub note: String,
}

/// An item of the agenda.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaItem {
    /// Identity.
    pub id: Id<Self>,
    /// Which meeting.
    pub meeting: Id<Meeting>,
    /// Order.
    pub ordinal: u32,
    /// What is dealt with.
    pub title: String,
    /// Course and conclusion.
    pub note: String,
}

/// A vote: n of n.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote {
    /// Identity.
    pub id: Id<Self>,
    /// Which meeting.
    pub meeting: Id<Meeting>,
    /// Order.
    pub ordinal: u32,
    /// On what.
    pub subject: String,
    /// Tán thành.
    pub in_favour: u32,
    /// Không tán thành.
    pub against: u32,
    /// Không có ý kiến.
    pub abstained: u32,
    /// How many could vote.
    pub eligible: u32,
    /// By secret ballot.
    pub secret: bool,
}

codes! {
    /// State of an assignment.
    pub enum TaskStatus {
        /// Đã phân công.
        Assigned = "assigned",
        /// Đã làm xong.
        Done = "done",
        /// Không thực hiện.
        Dropped = "dropped",
    }
}

/// An assignment (phân công): who does what by when.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Identity.
    pub id: Id<Self>,
    /// The meeting that gave it.
    pub meeting: Option<Id<Meeting>>,
    /// Order.
    pub ordinal: u32,
    /// Who.
    pub person: Option<Id<Person>>,
    /// Or which unit.
    pub unit: Option<Id<Unit>>,
    /// What.
    pub content: String,
    /// When given.
    pub given_on: Option<NaiveDate>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// State.
    pub status: TaskStatus,
    /// Result.
    pub result: String,
}

codes! {
    /// What is told in a meeting.
    pub enum StoryKind {
        /// Mẩu chuyện kể về Bác Hồ.
        Story = "story",
        /// Giới thiệu nội dung tác phẩm.
        WorkPresentation = "work_presentation",
    }
}

codes! {
    /// State of a story. Only what was told counts.
    pub enum StoryStatus {
        /// Đã phân công.
        Assigned = "assigned",
        /// Đã trình bày.
        Done = "done",
    }
}

/// A story about Hồ Chí Minh, or a work, that someone was assigned to tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Identity.
    pub id: Id<Self>,
    /// Which meeting.
    pub meeting: Id<Meeting>,
    /// Order.
    pub ordinal: u32,
    /// Story or work.
    pub kind: StoryKind,
    /// Who tells.
    pub person: Option<Id<Person>>,
    /// Title of the story, or of the part of the work.
    pub title: String,
    /// The work.
    pub work: Option<Id<Work>>,
    /// Which part of the work.
    pub excerpt: String,
    /// State.
    pub status: StoryStatus,
}

/// What one person contributed to a discussion.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// Identity.
    pub id: Id<Self>,
    /// In which meeting.
    pub meeting: Option<Id<Meeting>>,
    /// Or in which session.
    pub session: Option<Id<ThematicSession>>,
    /// Who.
    pub person: Id<Person>,
    /// How many times.
    pub times: u32,
    /// What was said.
    pub content: String,
}
