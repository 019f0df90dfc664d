//! The attendance sheet of a day, and what it adds up to.

use chrono::NaiveDate;

use super::belonging::{activity_on, standing_on};
use crate::{
    Id, Records, codes,
    name::sort_key,
    records::{Activity, Attendance, Person, Presence, Sitting, Standing},
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
            let group = group(standing, activity_on(records, person.id, day))?;
            Some(SheetLine { person, standing, group })
        })
        .collect();
    lines.sort_by_cached_key(|line| {
        (line.group == SheetGroup::NonParty, sort_key(&line.person.full_name, line.person.given_name.as_deref()))
    });
    lines
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
    let lines = sheet_on(records, sitting.held_on);
    lines.iter().map(|line| line_tally(line, &marks)).fold(Tally::default(), |sum, one| sum.plus(&one))
}

/// What one person adds to the sheet of a sitting; `None` when they do not stand on it.
#[must_use]
pub fn person_tally(records: &Records, sitting: &Sitting, person: Id<Person>) -> Option<Tally> {
    let marks: Vec<&Attendance> = records.attendance.iter().filter(|mark| mark.sitting == sitting.id).collect();
    let lines = sheet_on(records, sitting.held_on);
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
