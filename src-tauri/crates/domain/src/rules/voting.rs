//! How many could vote (domain facts 2.5): official members, without those away, and without exempt ones who did not
//! come. Members of other branches here temporarily vote in their own.

use chrono::NaiveDate;

use super::{
    belonging::activity_on,
    sheet::{Circle, SheetGroup, SheetLine, sheet_for},
};
use crate::{
    Id, Records,
    records::{Activity, Person, Standing},
};

/// The number of votes, and what it is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Electorate {
    /// Official members of the branch, or of its committee.
    pub official: u32,
    /// Of them, those who take part elsewhere for a time.
    pub away: u32,
    /// Of them, those exempt who did not come.
    pub exempt_absent: u32,
}

impl Electorate {
    /// How many could vote.
    #[must_use]
    pub fn eligible(self) -> u32 {
        self.official.saturating_sub(self.away).saturating_sub(self.exempt_absent)
    }
}

/// Who could vote on a day, when these people came.
#[must_use]
pub fn electorate(records: &Records, circle: Circle, on: NaiveDate, came: &[Id<Person>]) -> Electorate {
    official_of(records, circle, on).into_iter().fold(Electorate::default(), |sum, line| {
        let is_absent = !came.contains(&line.person.id);
        Electorate {
            official: sum.official + 1,
            away: sum.away + u32::from(line.group == SheetGroup::Away),
            exempt_absent: sum.exempt_absent + u32::from(line.group == SheetGroup::Exempt && is_absent),
        }
    })
}

/// Of the people who came on a day, those who could vote, as their sheet lists them.
#[must_use]
pub fn voters_among(records: &Records, circle: Circle, on: NaiveDate, came: &[Id<Person>]) -> Vec<Id<Person>> {
    let official = official_of(records, circle, on).into_iter();
    let voters = official.filter(|line| line.group != SheetGroup::Away).map(|line| line.person.id);
    voters.filter(|person| came.contains(person)).collect()
}

/// Official members of the branch on the sheet of a circle.
fn official_of(records: &Records, circle: Circle, on: NaiveDate) -> Vec<SheetLine<'_>> {
    let is_own = |person: Id<Person>| activity_on(records, person, on) != Activity::HereTemporarily;
    let sheet = sheet_for(records, circle, on).into_iter();
    sheet.filter(|line| line.standing == Standing::Official && is_own(line.person.id)).collect()
}
