//! A year as chance brings it: people who move and change standing, meetings put off, held late, combined with sessions,
//! and what is voted, given to do, handed in and filed around them.

mod course;
mod gradings;
mod meetings;
mod papers;
mod people;
mod study;

use domain::{
    Id, Period, Records,
    records::{
        Attendance, BranchProfile, Happening, Meeting, NumberingScheme, Presence, Sitting, ThematicSession, Unit,
    },
    rules::sheet::{Circle, SheetGroup, sheet_of},
};

use crate::dice::Dice;

/// What every file of a year holds; each year has one content of its own, and each book holds a content once.
pub(crate) fn file_content(year: i32) -> Vec<u8> {
    format!("bản chụp {year}").into_bytes()
}

pub(crate) fn of(year: i32, dice: &mut Dice) -> Records {
    let mut records = Records::default();
    branch(&mut records, year, dice);
    (0..dice.between(3, 9)).for_each(|_| people::person(&mut records, year, dice));
    people::offices(&mut records, year, dice);
    papers::plans(&mut records, year, dice);
    papers::incoming(&mut records, year, dice);
    study::work(&mut records);
    if dice.chance(70) {
        study::campaign(&mut records, year, dice);
    }
    for month in 1..=12 {
        meetings::of_month(&mut records, Period::month(year, month).unwrap(), dice);
    }
    (0..dice.below(4)).for_each(|_| meetings::of_another_kind(&mut records, year, dice));
    for quarter in 1..=4 {
        (0..dice.below(3)).for_each(|_| study::session(&mut records, Period::quarter(year, quarter).unwrap(), dice));
    }
    study::programme(&mut records, year, dice);
    papers::of_meetings(&mut records, year, dice);
    (0..dice.between(0, 16)).for_each(|_| papers::commendation(&mut records, year, dice));
    papers::awards(&mut records, year, dice);
    papers::files(&mut records, year, dice);
    gradings::gradings(&mut records, year, dice);
    records
}

fn branch(records: &mut Records, year: i32, dice: &mut Dice) {
    records.profiles.push(BranchProfile {
        id: Id::random(),
        from: Period::year(year).first_day(),
        name: "Chi bộ 2".to_owned(),
        parent_name: "Đảng bộ Sở Công Thương".to_owned(),
        upper_name: String::new(),
        place: "Phan Thiết".to_owned(),
        symbol: "CB2".to_owned(),
        signing_capacity: "T/M CHI BỘ".to_owned(),
        report_to: "Đảng ủy Sở Công Thương".to_owned(),
        recipients: String::new(),
        format_profile: None,
        numbering: NumberingScheme::PerTypePerYear,
        units_are: "phòng chuyên môn".to_owned(),
    });
    for ordinal in 1..=2 {
        let to = dice.chance(30).then(|| dice.day_in(Period::year(year)));
        let to = to.unwrap_or(Period::year(year).last_day());
        let from = Some(Period::year(year).first_day());
        records.units.push(Unit { id: Id::random(), ordinal, name: format!("Phòng {ordinal}"), from, to: Some(to) });
    }
}

fn happening(dice: &mut Dice) -> (Happening, String) {
    let all =
        [Happening::Held, Happening::Held, Happening::Held, Happening::Held, Happening::PutOff, Happening::NotHeld];
    let status = dice.one_of(&all);
    let reason = if status == Happening::Held { String::new() } else { "trùng lịch".to_owned() };
    (status, reason)
}

/// Of what a sitting is.
#[derive(Clone, Copy, Default)]
struct SittingOf {
    meeting: Option<Id<Meeting>>,
    session: Option<Id<ThematicSession>>,
}

/// A sitting whose sheet is marked, now and then not to the end.
fn sitting(records: &mut Records, of: SittingOf, ordinal: u32, held_on: chrono::NaiveDate, dice: &mut Dice) {
    let SittingOf { meeting, session } = of;
    let (id, place) = (Id::random(), String::new());
    let (started_at, ended_at) = (None, None);
    let sitting = Sitting { id, meeting, session, ordinal, held_on, started_at, ended_at, place };
    mark(records, &sitting, dice);
    course::guests(records, id, dice);
    records.sittings.push(sitting);
}

fn mark(records: &mut Records, sitting: &Sitting, dice: &mut Dice) {
    let sheet: Vec<_> = sheet_of(records, sitting).iter().map(|line| (line.person.id, line.group)).collect();
    let forgets = dice.chance(10);
    let all = [Presence::Present, Presence::Late, Presence::AbsentExcused, Presence::AbsentUnexcused];
    // One of those due is there: a sitting of nobody is refused.
    let mut nobody_yet = true;
    for (person, group) in sheet {
        let is_marked = match group {
            SheetGroup::Due => !forgets || dice.chance(80),
            SheetGroup::Exempt | SheetGroup::Away | SheetGroup::NonParty => dice.chance(50),
        };
        if is_marked {
            let is_first = group == SheetGroup::Due && std::mem::take(&mut nobody_yet);
            let presence = if is_first || dice.chance(60) { Presence::Present } else { dice.one_of(&all) };
            let (id, reason) = (Id::random(), String::new());
            records.attendance.push(Attendance { id, sitting: sitting.id, person, presence, reason });
        }
    }
}

/// A meeting that sits together with a session calls the whole branch: who was not called before is marked too.
fn mark_anew(records: &mut Records, sitting: &Sitting, dice: &mut Dice) {
    let kind = records.meetings.iter().find(|meeting| Some(meeting.id) == sitting.meeting).map(|meeting| meeting.kind);
    if Circle::of(&Sitting { session: None, ..sitting.clone() }, kind) != Circle::Branch {
        records.attendance.retain(|mark| mark.sitting != sitting.id);
        mark(records, sitting, dice);
    }
}
