//! Thematic sessions, the year's programme and the papers of campaigns.

use chrono::Days;

use super::{Due, DueKind, Watch};
use crate::{
    records::{Campaign, Happening, ProgrammeItem, Sitting, ThematicSession, find},
    rules::papers::owing,
};

impl<'a> Watch<'a> {
    pub(super) fn study(self) -> Vec<Due> {
        let mut found: Vec<Due> = self.quarters().filter_map(|quarter| self.quarter(quarter)).collect();
        found.extend(self.sessions_unsettled());
        found
            .extend(self.sessions_of_year().filter(|s| s.status == Happening::Held).flat_map(|s| self.session_held(s)));
        found.extend(self.records.programme_items.iter().filter_map(|item| self.programme_item(item)));
        found.extend(self.records.campaigns.iter().filter_map(|campaign| self.papers(campaign)));
        found
    }

    fn sessions_of_year(self) -> impl Iterator<Item = &'a ThematicSession> {
        self.records.sessions.iter().filter(move |session| self.year.covers(session.period))
    }

    pub(super) fn sessions_unsettled(self) -> impl Iterator<Item = Due> {
        self.sessions_of_year().filter_map(move |session| self.session_unsettled(session))
    }

    fn quarter(self, quarter: crate::Period) -> Option<Due> {
        let has_session = self.records.sessions.iter().any(|s| s.counts && quarter.covers(s.period));
        let is_missing = self.is_owed(quarter) && !has_session;
        is_missing.then(|| Due::new(DueKind::SessionMissing, quarter.last_day()).of(quarter))
    }

    fn session_unsettled(self, session: &'a ThematicSession) -> Option<Due> {
        let planned = self.view().session_sittings(session.id).last().map(|sitting| sitting.held_on);
        let on = self.overdue(session.status, planned, session.period)?;
        let due = Due::new(DueKind::SessionUnsettled, on).of(session.period).in_row(session.id);
        Some(due.called(&session.title))
    }

    fn session_held(self, session: &'a ThematicSession) -> Vec<Due> {
        let sittings = self.view().session_sittings(session.id);
        let on = sittings.first().map_or_else(|| session.period.last_day(), |sitting| sitting.held_on);
        let due = |kind| Due::new(kind, on).of(session.period).in_row(session.id).called(&session.title);
        let gaps = self.unmarked(&sittings, |sitting| !self.is_of_a_held_meeting(sitting));
        let mut found: Vec<Due> = gaps.into_iter().map(|gap| gap.told_of(due(DueKind::SessionUnmarked))).collect();
        if session.counts && session.speeches.is_none() {
            found.push(due(DueKind::SessionUncounted));
        }
        found
    }

    /// The sheet of a combined sitting is the meeting's: once that is held, it is named there.
    fn is_of_a_held_meeting(self, sitting: &Sitting) -> bool {
        let meeting = sitting.meeting.and_then(|id| find(&self.records.meetings, id));
        meeting.is_some_and(|meeting| meeting.status == Happening::Held)
    }

    fn programme_item(self, item: &'a ProgrammeItem) -> Option<Due> {
        let on = item.period.last_day();
        let session = item.session.and_then(|id| find(&self.records.sessions, id));
        // What was not held for a reason is settled.
        let is_settled = session.is_some_and(|s| matches!(s.status, Happening::Held | Happening::NotHeld));
        let is_missing = self.year.covers(item.period) && self.is_past(on) && !is_settled;
        is_missing.then(|| {
            let due = Due::new(DueKind::ProgrammeNotHeld, on).of(item.period).in_row(item.id);
            due.called(&item.title)
        })
    }

    /// One line a campaign: those who owe a paper, without those whose paper is there.
    fn papers(self, campaign: &'a Campaign) -> Option<Due> {
        let on = campaign.to.filter(|to| campaign.needs_paper && self.is_past(*to))?;
        let owing = owing(self.records, campaign, self.today);
        let first = owing.first().map(|person| person.id);
        let count = u32::try_from(owing.len()).ok();
        (first.is_some() && self.lists(on, Days::new(0))).then(|| Due {
            person: first,
            count,
            ..Due::new(DueKind::PapersMissing, on).in_row(campaign.id).called(&campaign.title)
        })
    }
}
