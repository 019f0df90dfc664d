//! Whether the meetings and sessions of the year came about, and when.

use chrono::NaiveDate;

use super::{Check, Finding, year::Year};
use crate::{
    Period,
    figures::RowRef,
    records::{Happening, Meeting, MeetingKind, Record, ThematicSession},
    rules::due::{self, Due, DueKind},
};

/// What is held more than this many days before or after its period is taken for a slip of the hand.
const FAR_DAYS: i64 = 31;

impl<'a> Year<'a> {
    pub(super) fn meetings_and_sessions(&self) -> Vec<Finding> {
        let mut found: Vec<Finding> = self.quarters().filter_map(|quarter| self.quarter(quarter)).collect();
        found.extend(self.months().filter_map(|month| self.month(month)));
        found.extend(due::unsettled(self.records, self.period.year, self.today).into_iter().filter_map(unsettled));
        found.extend(self.far_away());
        found
    }

    fn quarter(&self, quarter: Period) -> Option<Finding> {
        let sessions: Vec<_> = self.sessions.iter().copied().filter(|s| quarter.covers(s.period)).collect();
        let is_in_order = |session: &&ThematicSession| {
            (session.counts && session.status == Happening::Held) || has_reason(session.status, &session.status_reason)
        };
        missing(Check::SessionMissing, quarter, &sessions, is_in_order)
    }

    fn month(&self, month: Period) -> Option<Finding> {
        let is_regular = |meeting: &&Meeting| meeting.kind == MeetingKind::Regular && meeting.period == month;
        let meetings: Vec<_> = self.meetings.iter().copied().filter(is_regular).collect();
        let is_in_order = |meeting: &&Meeting| {
            meeting.status == Happening::Held || has_reason(meeting.status, &meeting.status_reason)
        };
        missing(Check::MeetingMissing, month, &meetings, is_in_order)
    }

    /// Every day of a meeting counts; a session may go on for long, and counts from its first.
    fn far_away(&self) -> Vec<Finding> {
        let far = |on, period| far(on, period).map(|finding| finding.of(period).on(on));
        let meetings = self.held_meetings().flat_map(|meeting| {
            let days = self.sittings_of_meeting(meeting.id).into_iter();
            days.filter_map(move |sat| {
                Some(far(sat.sitting.held_on, meeting.period)?.in_row(meeting).in_row(sat.sitting))
            })
        });
        let sessions = self.held_sessions().filter_map(|session| {
            let first = self.sittings_of_session(session.id).first()?.sitting;
            Some(far(first.held_on, session.period)?.in_row(session).in_row(first).called(&session.title))
        });
        let commended = self.commended.iter().filter_map(|given| {
            Some(far(given.dated, given.period)?.in_row(*given).about(given.person).called(self.name(given.person)))
        });
        meetings.chain(sessions).chain(commended).collect()
    }
}

/// What was not held, with a reason, is settled.
fn has_reason(status: Happening, reason: &str) -> bool {
    status == Happening::NotHeld && !reason.trim().is_empty()
}

/// Nothing of a part of the year is in order; what there is of it is named.
fn missing<T: Record>(check: Check, part: Period, there: &[&T], is_in_order: impl Fn(&&T) -> bool) -> Option<Finding> {
    let finding = || Finding::new(check).of(part).in_rows(there.iter().copied());
    (!there.iter().any(is_in_order)).then(finding)
}

fn unsettled(due: Due) -> Option<Finding> {
    let check = if due.kind == DueKind::MeetingUnsettled { Check::MeetingUnsettled } else { Check::SessionUnsettled };
    let rows: Vec<RowRef> = due.row.into_iter().collect();
    Some(Finding { rows, ..Finding::new(check).of(due.period?).on(due.on).called(due.what) })
}

/// The days between a day and its period, where these are too many.
fn far(on: NaiveDate, period: Period) -> Option<Finding> {
    let (first, last) = (period.first_day(), period.last_day());
    let days = if on < first { first - on } else { on - last }.num_days();
    let is_far = days > FAR_DAYS;
    let number = |days| u32::try_from(days).ok();
    is_far.then(|| Finding { count: number(days), of: number(FAR_DAYS), ..Finding::new(Check::FarFromPeriod) })
}
