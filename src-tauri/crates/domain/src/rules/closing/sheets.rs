//! The attendance sheets: whether they are whole, who stands on them, and how many came.

use super::{
    Check, Finding,
    year::{Sat, Year},
};
use crate::{
    records::{Happening, Meeting, Presence},
    rules::{
        belonging::belongs_on,
        legal::{self, in_force},
        sheet::{SheetGroup, TalliedLine, Tally},
    },
};

impl<'a> Year<'a> {
    pub(super) fn sheets(&self) -> Vec<Finding> {
        let mut found: Vec<Finding> = self.sat.iter().filter_map(|sat| self.unmarked(sat)).collect();
        found.extend(self.without_sitting());
        found.extend(self.sat.iter().flat_map(|sat| self.outsiders(sat)));
        for (meeting, sittings) in self.regular_meetings() {
            found.extend(low(meeting, &sittings));
            found.extend(sittings.iter().flat_map(|sat| unexcused(meeting, sat)));
        }
        found
    }

    /// The sheet of a combined sitting is told with the meeting.
    fn unmarked(&self, sat: &Sat<'a>) -> Option<Finding> {
        let tally = sat.tally();
        let first = sat.lines.iter().find(|line| line.tally.unmarked > 0)?;
        let finding = Finding::new(Check::AttendanceMissing).on(sat.sitting.held_on).about(first.line.person.id);
        let finding = Finding { count: Some(tally.unmarked), of: Some(tally.due), ..finding };
        let meeting = sat.meeting.filter(|meeting| meeting.status == Happening::Held);
        let session = sat.session.filter(|session| session.status == Happening::Held);
        let finding = match (meeting, session) {
            (Some(meeting), _) => finding.of(meeting.period).in_row(meeting),
            (None, Some(session)) => finding.of(session.period).in_row(session).called(&session.title),
            (None, None) => return None,
        };
        Some(finding.in_row(sat.sitting))
    }

    /// What was held without any sitting has no sheet.
    fn without_sitting(&self) -> Vec<Finding> {
        let finding = || Finding::new(Check::AttendanceMissing);
        let meetings = self.held_meetings().filter(|meeting| self.sittings_of_meeting(meeting.id).is_empty());
        let sessions = self.held_sessions().filter(|session| self.sittings_of_session(session.id).is_empty());
        let of_meetings = meetings.map(|meeting| finding().of(meeting.period).in_row(meeting));
        let of_sessions = sessions.map(|s| finding().of(s.period).in_row(s).called(&s.title));
        of_meetings.chain(of_sessions).collect()
    }

    fn outsiders(&self, sat: &Sat<'a>) -> Vec<Finding> {
        let on = sat.sitting.held_on;
        let outsiders = sat.marks.iter().filter(|mark| !belongs_on(self.records, mark.person, on));
        let finding = |person| {
            let finding = Finding::new(Check::AttendanceOutside).on(on).about(person).called(self.name(person));
            match (sat.meeting, sat.session) {
                (Some(meeting), _) => finding.of(meeting.period).in_row(meeting),
                (None, Some(session)) => finding.of(session.period).in_row(session),
                (None, None) => finding,
            }
        };
        outsiders.map(|mark| finding(mark.person).in_row(sat.sitting).in_row(*mark)).collect()
    }
}

/// A regular meeting to which too few came; only a sheet that is whole can tell.
fn low(meeting: &Meeting, sittings: &[&Sat<'_>]) -> Option<Finding> {
    let day = sittings.first()?.sitting.held_on;
    let sum = sittings.iter().fold(Tally::default(), |sum, sat| sum.plus(&sat.tally()));
    let percent = in_force(legal::ATTENDANCE_PERCENT, day).unwrap_or_default();
    let is_low = sum.is_complete() && sum.present * 100 < sum.due * percent;
    let absent = |line: &TalliedLine<'_>| line.tally.due > line.tally.present;
    let marks = sittings.iter().flat_map(|sat| &sat.lines).filter(|line| absent(line)).filter_map(|line| line.mark);
    is_low.then(|| {
        let finding = Finding::new(Check::AttendanceLow).of(meeting.period).on(day).in_row(meeting).in_rows(marks);
        Finding { count: Some(sum.present), of: Some(sum.due), ..finding }
    })
}

/// Who was due at a sitting of a regular meeting and stayed away without a reason.
fn unexcused(meeting: &Meeting, sat: &Sat<'_>) -> Vec<Finding> {
    let finding = |line: &TalliedLine<'_>| {
        let mark = line.mark.filter(|mark| mark.presence == Presence::AbsentUnexcused)?;
        let finding = Finding::new(Check::AbsentUnexcused).of(meeting.period).on(sat.sitting.held_on);
        let finding = finding.in_row(meeting).in_row(mark).about(mark.person);
        Some(finding.called(&line.line.person.full_name))
    };
    sat.lines.iter().filter(|line| line.line.group == SheetGroup::Due).filter_map(finding).collect()
}
