//! Meetings of every kind.

use chrono::Days;
use domain::{
    Id, Period, Records,
    records::{Happening, Meeting, MeetingKind, Story, StoryKind, StoryStatus},
};

use super::{SittingOf, course, happening, sitting};
use crate::dice::Dice;

const KINDS: [MeetingKind; 6] = [
    MeetingKind::Thematic,
    MeetingKind::Committee,
    MeetingKind::Extraordinary,
    MeetingKind::Extended,
    MeetingKind::Review,
    MeetingKind::Congress,
];

/// The month's own meeting, now and then an extraordinary one in its place.
pub(super) fn of_month(records: &mut Records, period: Period, dice: &mut Dice) {
    let kind = if dice.chance(80) { MeetingKind::Regular } else { MeetingKind::Extraordinary };
    meeting(records, kind, period, dice);
}

pub(super) fn of_another_kind(records: &mut Records, year: i32, dice: &mut Dice) {
    let period = Period::month(year, u8::try_from(dice.between(1, 12)).unwrap()).unwrap();
    meeting(records, dice.one_of(&KINDS), period, dice);
}

fn meeting(records: &mut Records, kind: MeetingKind, period: Period, dice: &mut Dice) {
    let (status, status_reason) = happening(dice);
    let id = Id::random();
    let speeches = dice.chance(80).then(|| u32::try_from(dice.below(9)).unwrap());
    let (conclusion, note) = (String::new(), String::new());
    let (chair, minutes_taker) = (None, None);
    records.meetings.push(Meeting {
        id,
        kind,
        period,
        status,
        status_reason,
        chair,
        minutes_taker,
        speeches,
        conclusion,
        note,
    });
    if status == Happening::Held {
        sittings(records, id, period, dice);
    }
    for ordinal in 1..=dice.below(3) {
        story(records, id, u32::try_from(ordinal).unwrap(), dice);
    }
    course::votes(records, id, dice);
    course::tasks(records, id, dice);
    course::contributions(records, Some(id), None, dice);
}

/// Mostly one sitting; some are held late, in the month after or in the year after.
fn sittings(records: &mut Records, meeting: Id<Meeting>, period: Period, dice: &mut Dice) {
    let late = if dice.chance(15) { 25 } else { 0 };
    let first = dice.day_in(period) + Days::new(late);
    for ordinal in 0..if dice.chance(10) { 2 } else { 1 } {
        let of = SittingOf { meeting: Some(meeting), session: None };
        sitting(records, of, u32::try_from(ordinal + 1).unwrap(), first + Days::new(ordinal), dice);
    }
}

fn story(records: &mut Records, meeting: Id<Meeting>, ordinal: u32, dice: &mut Dice) {
    let people: Vec<_> = records.people.iter().map(|person| person.id).collect();
    records.stories.push(Story {
        id: Id::random(),
        meeting,
        ordinal,
        kind: dice.one_of(&[StoryKind::Story, StoryKind::WorkPresentation]),
        person: Some(dice.one_of(&people)),
        title: "Một mẩu chuyện".to_owned(),
        work: None,
        excerpt: String::new(),
        status: dice.one_of(&[StoryStatus::Done, StoryStatus::Assigned]),
    });
}
