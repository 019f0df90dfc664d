//! Figures about thematic study.

use super::{Figure, RowRef, Rule, Value, View, sum_known};
use crate::{
    Id, Period,
    records::{ContestRound, SessionForm, SessionPartner, SessionWork, StudyForm, ThematicSession},
    rules::sheet::{Tally, tally},
};

impl<'a> View<'a> {
    /// [`Rule::Sessions`], of the whole span.
    #[must_use]
    pub fn session_count(self) -> Figure {
        Figure::counting(Rule::Sessions, self.span.period, self.sessions())
    }

    /// [`Rule::Sessions`], of a quarter.
    #[must_use]
    pub fn session_count_in(self, quarter: Period) -> Figure {
        Figure::counting(Rule::Sessions, quarter, self.sessions_in(quarter))
    }

    /// [`Rule::Sessions`], of some sessions of a period: those that a sentence tells of together.
    #[must_use]
    pub fn session_group(self, period: Period, sessions: &[&ThematicSession]) -> Figure {
        Figure::counting(Rule::Sessions, period, sessions.iter().copied())
    }

    /// [`Rule::SessionsWithCampaign`].
    #[must_use]
    pub fn sessions_with_campaign(self) -> Figure {
        let combined = self.sessions().into_iter().filter(|session| session.campaign.is_some());
        Figure::counting(Rule::SessionsWithCampaign, self.span.period, combined)
    }

    /// [`Rule::SessionsWithWork`].
    #[must_use]
    pub fn sessions_with_work(self) -> Figure {
        let combined = self.sessions().into_iter().filter(|session| !self.works_of(session.id).is_empty());
        Figure::counting(Rule::SessionsWithWork, self.span.period, combined)
    }

    /// The forms of a session, in order.
    #[must_use]
    pub fn forms_of(self, session: Id<ThematicSession>) -> Vec<&'a SessionForm> {
        ordered(self.records.session_forms.iter().filter(|form| form.session == session), |form| form.ordinal)
    }

    /// The works of a session, in order.
    #[must_use]
    pub fn works_of(self, session: Id<ThematicSession>) -> Vec<&'a SessionWork> {
        ordered(self.records.session_works.iter().filter(|work| work.session == session), |work| work.ordinal)
    }

    /// The partners of a session, in order.
    #[must_use]
    pub fn partners_of(self, session: Id<ThematicSession>) -> Vec<&'a SessionPartner> {
        ordered(self.records.session_partners.iter().filter(|partner| partner.session == session), |partner| {
            partner.ordinal
        })
    }

    /// The rounds of a session's contest, in order.
    #[must_use]
    pub fn rounds_of(self, session: Id<ThematicSession>) -> Vec<&'a ContestRound> {
        ordered(self.records.contest_rounds.iter().filter(|round| round.session == session), |round| round.ordinal)
    }

    /// [`Rule::Partners`] of a session.
    #[must_use]
    pub fn partner_count(self, session: &ThematicSession) -> Figure {
        Figure::counting(Rule::Partners, session.period, self.partners_of(session.id))
    }

    /// [`Rule::PartnerPeople`] of one partner of a session; unknown where nobody noted it.
    #[must_use]
    pub fn partner_people(self, session: &ThematicSession, partner: &SessionPartner) -> Figure {
        let value = partner.people.map_or(Value::Unknown, Value::Count);
        Figure { rule: Rule::PartnerPeople, period: session.period, value, rows: vec![RowRef::to(partner)] }
    }

    /// [`Rule::ContestRounds`] of a session.
    #[must_use]
    pub fn round_count(self, session: &ThematicSession) -> Figure {
        Figure::counting(Rule::ContestRounds, session.period, self.rounds_of(session.id))
    }

    /// The forms ticked "mới", each once, in the order in which the year brought them; forms without a name of
    /// their own are told apart by the name given.
    #[must_use]
    pub fn new_forms(self) -> Vec<&'a SessionForm> {
        let mut found: Vec<&SessionForm> = Vec::new();
        let ticked =
            self.sessions().into_iter().flat_map(|session| self.forms_of(session.id)).filter(|form| form.is_new);
        for form in ticked {
            let is_known = found
                .iter()
                .any(|f| f.form == form.form && (form.form != StudyForm::Other || f.other_name == form.other_name));
            if !is_known {
                found.push(form);
            }
        }
        found
    }

    /// [`Rule::NewForms`].
    #[must_use]
    pub fn new_form_count(self) -> Figure {
        Figure::counting(Rule::NewForms, self.span.period, self.new_forms())
    }

    /// What the attendance of a session adds up to, over its sittings.
    #[must_use]
    pub fn session_tally(self, session: Id<ThematicSession>) -> Tally {
        let sheets = self.session_sittings(session).into_iter().map(|sitting| tally(self.records, sitting));
        sheets.fold(Tally::default(), |sum, sheet| sum.plus(&sheet))
    }

    /// What the attendance of some sessions adds up to.
    #[must_use]
    pub fn study_tally(self, sessions: &[&ThematicSession]) -> Tally {
        sessions.iter().fold(Tally::default(), |sum, session| sum.plus(&self.session_tally(session.id)))
    }

    /// [`Rule::SessionPresent`], [`Rule::SessionDue`], [`Rule::SessionShare`] and [`Rule::SessionNonParty`] of some
    /// sessions: unknown while anyone is unmarked.
    #[must_use]
    pub fn attendance_of(self, sessions: &[&ThematicSession], period: Period) -> AttendanceFigures {
        let tally = self.study_tally(sessions);
        let rows = self.sitting_rows(sessions);
        let figure = |rule, value| Figure {
            rule,
            period,
            value: if tally.is_complete() { value } else { Value::Unknown },
            rows: rows.clone(),
        };
        AttendanceFigures {
            present: figure(Rule::SessionPresent, Value::Count(tally.present)),
            due: figure(Rule::SessionDue, Value::Count(tally.due)),
            share: figure(Rule::SessionShare, Value::Share { part: tally.present, whole: tally.due }),
            non_party: figure(Rule::SessionNonParty, Value::Count(tally.non_party)),
        }
    }

    /// [`Rule::SessionSpeeches`] of some sessions.
    #[must_use]
    pub fn speeches_of(self, sessions: &[&ThematicSession], period: Period) -> Figure {
        let value = sum_known(sessions.iter().map(|session| session.speeches));
        Figure { rule: Rule::SessionSpeeches, period, value, rows: sessions.iter().copied().map(RowRef::to).collect() }
    }

    fn sitting_rows(self, sessions: &[&ThematicSession]) -> Vec<RowRef> {
        sessions.iter().flat_map(|session| self.session_sittings(session.id)).map(RowRef::to).collect()
    }
}

/// The figures of attendance at thematic sessions.
#[derive(Clone, Debug)]
pub struct AttendanceFigures {
    /// Lượt có mặt.
    pub present: Figure,
    /// Lượt phải dự.
    pub due: Figure,
    /// Tỷ lệ.
    pub share: Figure,
    /// Lượt quần chúng dự.
    pub non_party: Figure,
}

fn ordered<'a, T>(items: impl Iterator<Item = &'a T>, ordinal: impl Fn(&T) -> u32) -> Vec<&'a T> {
    let mut items: Vec<_> = items.collect();
    items.sort_by_key(|item| ordinal(item));
    items
}
