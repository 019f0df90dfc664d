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

    /// Whether someone of a group on the day's sheet is called.
    fn calls(self, records: &Records, person: Id<Person>, group: SheetGroup, day: NaiveDate) -> bool {
        match self {
            Self::Branch => true,
            Self::Members => group != SheetGroup::NonParty,
            Self::Committee => post_on(records, person, day).is_some(),
        }
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
    let is_called = |line: &SheetLine<'_>| circle.calls(records, line.person.id, line.group, day);
    sheet_on(records, day).into_iter().filter(is_called).collect()
}

/// Who stands on the sheet of a sitting.
#[must_use]
pub fn sheet_of<'a>(records: &'a Records, sitting: &Sitting) -> Vec<SheetLine<'a>> {
    sheet_for(records, circle_of(records, sitting), sitting.held_on)
}

fn circle_of(records: &Records, sitting: &Sitting) -> Circle {
    let kind = sitting.meeting.and_then(|id| find(&records.meetings, id)).map(|meeting| meeting.kind);
    Circle::of(sitting, kind)
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
    let lines = tallied_sheet(records, sitting);
    lines.iter().fold(Tally::default(), |sum, line| sum.plus(&line.tally))
}

/// A line of the sheet of a sitting with its mark and what it adds to the sheet.
#[derive(Clone, Debug)]
pub struct TalliedLine<'a> {
    /// The line.
    pub line: SheetLine<'a>,
    /// Its mark; `None` while nobody has marked it.
    pub mark: Option<&'a Attendance>,
    /// What it adds.
    pub tally: Tally,
}

/// The sheet of a sitting, line by line with what each adds to it.
#[must_use]
pub fn tallied_sheet<'a>(records: &'a Records, sitting: &Sitting) -> Vec<TalliedLine<'a>> {
    let marks: Vec<&Attendance> = records.attendance.iter().filter(|mark| mark.sitting == sitting.id).collect();
    tallied_with(records, sitting, &marks)
}

/// As [`tallied_sheet`], for who has its marks at hand already.
#[must_use]
pub fn tallied_with<'a>(records: &'a Records, sitting: &Sitting, marks: &[&'a Attendance]) -> Vec<TalliedLine<'a>> {
    let tallied = |line: SheetLine<'a>| {
        let mark = marks.iter().find(|mark| mark.person == line.person.id).copied();
        TalliedLine { tally: line_tally(line.group, mark), mark, line }
    };
    sheet_of(records, sitting).into_iter().map(tallied).collect()
}

/// What one person adds to the sheet of a sitting; `None` when they do not stand on it.
#[must_use]
pub fn person_tally(records: &Records, sitting: &Sitting, person: Id<Person>) -> Option<Tally> {
    let group = group_on(records, person, sitting.held_on)?;
    if !circle_of(records, sitting).calls(records, person, group, sitting.held_on) {
        return None;
    }
    let mark = records.attendance.iter().find(|mark| mark.sitting == sitting.id && mark.person == person);
    Some(line_tally(group, mark))
}

fn line_tally(group: SheetGroup, mark: Option<&Attendance>) -> Tally {
    let mark = mark.map(|mark| mark.presence);
    let came = u32::from(mark.is_some_and(Presence::is_present));
    match group {
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
