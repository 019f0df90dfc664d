//! The attendance sheet of a day, and what it adds up to.

use chrono::NaiveDate;

use super::belonging::{activity_on, post_on, standing_on};
use crate::{
    Id, Records, codes,
    name::sort_key,
    records::{Activity, Attendance, MeetingKind, Person, Presence, Sitting, Standing, find},
};

codes! {
    /// Why someone stands on the sheet.
    pub enum SheetGroup {
        /// Party members who have to come; members here temporarily among them.
        Due = "due",
        /// Miễn sinh hoạt: counted only when they come.
        Exempt = "exempt",
        /// Sinh hoạt tạm thời nơi khác: counted only when they come.
        Away = "away",
        /// Quần chúng: outside the ratio.
        NonParty = "non_party",
    }
}

/// Whose sheet it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circle {
    /// The whole branch, quần chúng included.
    Branch,
    /// Its members alone.
    Members,
    /// Those who hold an office on the day.
    Committee,
}

impl Circle {
    /// Who is called to a kind of meeting: the committee to its own, the members to a review of members, else all.
    #[must_use]
    pub fn called_to(kind: MeetingKind) -> Self {
        match kind {
            MeetingKind::Committee => Self::Committee,
            MeetingKind::Review => Self::Members,
            MeetingKind::Regular
            | MeetingKind::Thematic
            | MeetingKind::Extraordinary
            | MeetingKind::Extended
            | MeetingKind::Congress => Self::Branch,
        }
    }

    /// Who is called to a sitting: a thematic session combined with a meeting is the whole branch's.
    #[must_use]
    pub fn of(sitting: &Sitting, kind: Option<MeetingKind>) -> Self {
        kind.filter(|_| sitting.session.is_none()).map_or(Self::Branch, Self::called_to)
    }
}

/// One line of the sheet.
#[derive(Clone, Copy, Debug)]
pub struct SheetLine<'a> {
    /// Who.
    pub person: &'a Person,
    /// What they are on that day.
    pub standing: Standing,
    /// Why they stand there.
    pub group: SheetGroup,
}

/// Who stands on the sheet of a day: members first, then quần chúng, by name. Someone not yet admitted to the
/// record, gone, suspended or interrupted is not on it.
#[must_use]
pub fn sheet_on(records: &Records, day: NaiveDate) -> Vec<SheetLine<'_>> {
    let mut lines: Vec<_> = records
        .people
        .iter()
        .filter_map(|person| {
            let standing = standing_on(records, person.id, day)?;
            Some(SheetLine { person, standing, group: group_on(records, person.id, day)? })
        })
        .collect();
    lines.sort_by_cached_key(|line| {
        (line.group == SheetGroup::NonParty, sort_key(&line.person.full_name, line.person.given_name.as_deref()))
    });
    lines
}

/// Why someone stands on the sheet of a day; `None` when they do not.
#[must_use]
pub fn group_on(records: &Records, person: Id<Person>, day: NaiveDate) -> Option<SheetGroup> {
    group(standing_on(records, person, day)?, activity_on(records, person, day))
}

/// Who stands on the sheet of a circle on a day.
#[must_use]
pub fn sheet_for(records: &Records, circle: Circle, day: NaiveDate) -> Vec<SheetLine<'_>> {
    let is_called = |line: &SheetLine<'_>| match circle {
        Circle::Branch => true,
        Circle::Members => line.group != SheetGroup::NonParty,
        Circle::Committee => post_on(records, line.person.id, day).is_some(),
    };
    sheet_on(records, day).into_iter().filter(is_called).collect()
}

/// Who stands on the sheet of a sitting.
#[must_use]
pub fn sheet_of<'a>(records: &'a Records, sitting: &Sitting) -> Vec<SheetLine<'a>> {
    let kind = sitting.meeting.and_then(|id| find(&records.meetings, id)).map(|meeting| meeting.kind);
    sheet_for(records, Circle::of(sitting, kind), sitting.held_on)
}

fn group(standing: Standing, activity: Activity) -> Option<SheetGroup> {
    match (standing, activity) {
        (Standing::Left, _) => None,
        (_, Activity::Suspended | Activity::Interrupted | Activity::TransferredOut | Activity::Died) => None,
        (Standing::NonParty, _) => Some(SheetGroup::NonParty),
        (Standing::Probationary | Standing::Official, Activity::Exempt) => Some(SheetGroup::Exempt),
        (Standing::Probationary | Standing::Official, Activity::Away) => Some(SheetGroup::Away),
        (Standing::Probationary | Standing::Official, Activity::Active | Activity::HereTemporarily) => {
            Some(SheetGroup::Due)
        }
    }
}

/// What one or several sheets add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Lượt phải dự: members due, and exempt or away ones who came.
    pub due: u32,
    /// Lượt có mặt, late ones included.
    pub present: u32,
    /// Lượt quần chúng dự.
    pub non_party: u32,
    /// Members due whom nobody has marked.
    pub unmarked: u32,
    /// Vắng không lý do.
    pub unexcused: u32,
}

impl Tally {
    /// Adds another sheet: ratios are sums over sums.
    #[must_use]
    pub fn plus(self, other: &Self) -> Self {
        Self {
            due: self.due + other.due,
            present: self.present + other.present,
            non_party: self.non_party + other.non_party,
            unmarked: self.unmarked + other.unmarked,
            unexcused: self.unexcused + other.unexcused,
        }
    }

    /// Whether everyone due was marked; only then a ratio may be shown.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.unmarked == 0 && self.due > 0
    }
}

/// Adds up the sheet of a sitting. Only our people are ours: guests are in no figure.
#[must_use]
pub fn tally(records: &Records, sitting: &Sitting) -> Tally {
    let marks: Vec<&Attendance> = records.attendance.iter().filter(|mark| mark.sitting == sitting.id).collect();
    let lines = sheet_of(records, sitting);
    lines.iter().map(|line| line_tally(line, &marks)).fold(Tally::default(), |sum, one| sum.plus(&one))
}

/// What one person adds to the sheet of a sitting; `None` when they do not stand on it.
#[must_use]
pub fn person_tally(records: &Records, sitting: &Sitting, person: Id<Person>) -> Option<Tally> {
    let marks: Vec<&Attendance> = records.attendance.iter().filter(|mark| mark.sitting == sitting.id).collect();
    let lines = sheet_of(records, sitting);
    lines.iter().find(|line| line.person.id == person).map(|line| line_tally(line, &marks))
}

fn line_tally(line: &SheetLine<'_>, marks: &[&Attendance]) -> Tally {
    let mark = marks.iter().find(|mark| mark.person == line.person.id).map(|mark| mark.presence);
    let came = u32::from(mark.is_some_and(Presence::is_present));
    match line.group {
        SheetGroup::NonParty => Tally { non_party: came, ..Tally::default() },
        SheetGroup::Due => Tally {
            due: 1,
            present: came,
            non_party: 0,
            unmarked: u32::from(mark.is_none()),
            unexcused: u32::from(mark == Some(Presence::AbsentUnexcused)),
        },
        SheetGroup::Exempt | SheetGroup::Away => Tally { due: came, present: came, ..Tally::default() },
    }
}
