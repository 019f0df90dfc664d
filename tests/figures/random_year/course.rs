//! What happens in a meeting or a session: votes, what is given to do, what is said, who comes as a guest.

use domain::{
    Id, Records,
    records::{Contribution, Guest, Meeting, Sitting, Task, TaskStatus, ThematicSession, Vote},
    rules::{
        sheet::Circle,
        voting::{electorate, voters_among},
    },
};

use crate::dice::Dice;

fn number(n: u64) -> u32 {
    u32::try_from(n).unwrap()
}

/// Some by secret ballot, some not counted yet; most of those who could vote and came, some of whoever was told.
pub(super) fn votes(records: &mut Records, meeting: Id<Meeting>, dice: &mut Dice) {
    for ordinal in 1..=dice.below(3) {
        let told = number(dice.between(1, 30));
        let counted = if dice.chance(70) { voters(records, meeting) } else { None };
        let (eligible, present) = counted.unwrap_or((told, told));
        let mut left = match dice.below(10) {
            0 | 1 => 0,
            2 => eligible,
            _ => present,
        };
        let mut take = |dice: &mut Dice| {
            let some = number(dice.below(u64::from(left) + 1));
            left -= some;
            some
        };
        let in_favour = take(dice);
        let (against, abstained) = (take(dice), take(dice));
        records.votes.push(Vote {
            id: Id::random(),
            meeting,
            ordinal: number(ordinal),
            subject: "Thông qua dự thảo".to_owned(),
            in_favour,
            against,
            abstained,
            eligible,
            secret: dice.chance(40),
        });
    }
}

/// How many could vote by the sheet of the first sitting, and how many of them came; `None` of nobody.
fn voters(records: &Records, meeting: Id<Meeting>) -> Option<(u32, u32)> {
    let kind = records.meetings.iter().find(|one| one.id == meeting)?.kind;
    let sitting = records.sittings.iter().find(|sitting| sitting.meeting == Some(meeting))?;
    let marks = records.attendance.iter().filter(|mark| mark.sitting == sitting.id && mark.presence.is_present());
    let came: Vec<_> = marks.map(|mark| mark.person).collect();
    let (circle, on) = (Circle::called_to(kind), sitting.held_on);
    let present = voters_among(records, circle, on, &came).len();
    let eligible = electorate(records, circle, on, &came).eligible();
    (eligible > 0).then_some((eligible, u32::try_from(present).unwrap()))
}

/// To someone or to a unit; done, dropped, or still to do.
pub(super) fn tasks(records: &mut Records, meeting: Id<Meeting>, dice: &mut Dice) {
    let people: Vec<_> = records.people.iter().map(|person| person.id).collect();
    for ordinal in 1..=dice.below(4) {
        let person = dice.chance(70).then(|| dice.one_of(&people));
        let unit = if person.is_none() { Some(records.units[0].id) } else { None };
        records.tasks.push(Task {
            id: Id::random(),
            meeting: Some(meeting),
            ordinal: number(ordinal),
            person,
            unit,
            content: "Chuẩn bị hồ sơ".to_owned(),
            given_on: None,
            due: None,
            status: dice.one_of(&[TaskStatus::Assigned, TaskStatus::Done, TaskStatus::Done, TaskStatus::Dropped]),
            result: String::new(),
        });
    }
}

/// What was noted by person: of most meetings and sessions nothing.
pub(super) fn contributions(
    records: &mut Records,
    meeting: Option<Id<Meeting>>,
    session: Option<Id<ThematicSession>>,
    dice: &mut Dice,
) {
    let people: Vec<_> = records.people.iter().map(|person| person.id).collect();
    for _ in 0..dice.below(5).saturating_sub(1) {
        let (id, person) = (Id::random(), dice.one_of(&people));
        let (times, content) = (number(dice.between(1, 3)), String::new());
        records.contributions.push(Contribution { id, meeting, session, person, times, content });
    }
}

pub(super) fn guests(records: &mut Records, sitting: Id<Sitting>, dice: &mut Dice) {
    for _ in 0..dice.below(6).saturating_sub(3) {
        let (name, organisation) = ("Ông Khách".to_owned(), "Đảng ủy Sở".to_owned());
        records.guests.push(Guest { id: Id::random(), sitting, name, organisation });
    }
}
