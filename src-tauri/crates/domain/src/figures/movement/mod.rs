//! Who came into the membership of the branch and who went out of it (biểu tăng giảm đảng viên, domain facts 4.5).
//!
//! A movement is a day on which someone was no member the day before and is one now, or the other way round. Each such
//! day is one movement of one kind, so that the members at the beginning, more by those who came and fewer by those who
//! went, are the members at the end, whatever was recorded.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{
    Figure, RowRef, Rule, Value, View,
    people::{is_member_on, members_on},
};
use crate::{
    Records,
    name::sort_key,
    records::{Activity, ActivitySpan, Gender, Person, Standing, StandingChange},
    rules::belonging::{activity_on, activity_span_on, standing_change_on, standing_on},
};

/// How someone became a member of the branch or ceased to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MovementKind {
    /// Kết nạp, kết nạp lại: quần chúng, or who had left the Party, turned probationary. Someone whom the record knows
    /// from the day of their own ceremony or decision was admitted here too.
    Admitted,
    /// Chuyển đến: a member from elsewhere, new to the record, back from another branch or here temporarily before.
    MovedIn,
    /// Any other way in: membership restored, a record set right.
    OtherGain,
    /// Chuyển đi.
    MovedOut,
    /// Từ trần.
    Died,
    /// Ra khỏi Đảng.
    LeftParty,
    /// Any other way out: a probation that ended without recognition, a record set right.
    OtherLoss,
}

impl MovementKind {
    /// The ways in, in the order of the table.
    pub const GAINS: [Self; 3] = [Self::Admitted, Self::MovedIn, Self::OtherGain];
    /// The ways out, in the order of the table.
    pub const LOSSES: [Self; 4] = [Self::MovedOut, Self::Died, Self::LeftParty, Self::OtherLoss];

    fn rule(self) -> Rule {
        match self {
            Self::Admitted => Rule::Admitted,
            Self::MovedIn => Rule::MovedIn,
            Self::OtherGain => Rule::OtherGains,
            Self::MovedOut => Rule::MovedOut,
            Self::Died => Rule::Died,
            Self::LeftParty => Rule::LeftParty,
            Self::OtherLoss => Rule::OtherLosses,
        }
    }
}

/// Someone who became a member of the branch or ceased to be one.
#[derive(Clone, Copy, Debug)]
pub struct Movement<'a> {
    /// Who.
    pub person: &'a Person,
    /// The first day of the new state.
    pub on: NaiveDate,
    /// In which way.
    pub kind: MovementKind,
    /// What the record says of it.
    pub cause: Cause<'a>,
}

/// The record that made a movement.
#[derive(Clone, Copy, Debug)]
pub enum Cause<'a> {
    /// They became something else towards the Party.
    Standing(&'a StandingChange),
    /// They began or ceased to take part in another way.
    Activity(&'a ActivitySpan),
}

impl Cause<'_> {
    /// The row of the record.
    #[must_use]
    pub fn row(&self) -> RowRef {
        match self {
            Self::Standing(change) => RowRef::to(*change),
            Self::Activity(span) => RowRef::to(*span),
        }
    }
}

/// The movements from a day to another, both included, by day and then by name.
#[must_use]
pub fn movements(records: &Records, from: NaiveDate, to: NaiveDate) -> Vec<Movement<'_>> {
    let of_person = |person| movements_of(records, person).into_iter();
    let mut found: Vec<_> = records.people.iter().flat_map(of_person).collect();
    found.retain(|movement| (from..=to).contains(&movement.on));
    found.sort_by_cached_key(|movement| {
        let person = movement.person;
        (movement.on, sort_key(&person.full_name, person.given_name.as_deref()), person.id)
    });
    found
}

/// The movements of one person, by day.
#[must_use]
pub fn movements_of<'a>(records: &'a Records, person: &'a Person) -> Vec<Movement<'a>> {
    let standings = records.standings.iter().filter(|change| change.person == person.id).map(|change| change.from);
    let spans = records.activities.iter().filter(|span| span.person == person.id);
    let days: BTreeSet<NaiveDate> =
        spans.flat_map(|span| [Some(span.from), span.to.and_then(day_after)]).flatten().chain(standings).collect();
    days.into_iter().filter_map(|day| movement_on(records, person, day)).collect()
}

fn movement_on<'a>(records: &'a Records, person: &'a Person, day: NaiveDate) -> Option<Movement<'a>> {
    let before = day.checked_sub_days(Days::new(1))?;
    let (kind, cause) = match (is_member_on(records, person.id, before), is_member_on(records, person.id, day)) {
        (false, true) => gain(records, person, before, day)?,
        (true, false) => loss(records, person, day)?,
        (false, false) | (true, true) => return None,
    };
    Some(Movement { person, on: day, kind, cause })
}

fn gain<'a>(
    records: &'a Records,
    person: &Person,
    before: NaiveDate,
    day: NaiveDate,
) -> Option<(MovementKind, Cause<'a>)> {
    let was = standing_on(records, person.id, before);
    let change = standing_change_on(records, person.id, day)?;
    let ended = activity_span_on(records, person.id, before);
    let came_from_elsewhere =
        matches!(activity_on(records, person.id, before), Activity::TransferredOut | Activity::HereTemporarily);
    let turned = change.from == day && change.standing == Standing::Probationary;
    let is_admitted = match was {
        Some(Standing::NonParty | Standing::Left) => turned,
        Some(Standing::Probationary | Standing::Official) => false,
        None => turned && is_admission_day(person, day),
    };
    Some(if is_admitted {
        (MovementKind::Admitted, Cause::Standing(change))
    } else if was.is_none() {
        (MovementKind::MovedIn, Cause::Standing(change))
    } else if let Some(span) = ended.filter(|_| came_from_elsewhere && was.is_some_and(Standing::is_party)) {
        (MovementKind::MovedIn, Cause::Activity(span))
    } else {
        (MovementKind::OtherGain, ended.filter(|_| change.from != day).map_or(Cause::Standing(change), Cause::Activity))
    })
}

fn is_admission_day(person: &Person, day: NaiveDate) -> bool {
    [person.admission_ceremony, person.admission_decision].into_iter().flatten().any(|date| date.full() == Some(day))
}

fn loss<'a>(records: &'a Records, person: &Person, day: NaiveDate) -> Option<(MovementKind, Cause<'a>)> {
    let change = standing_change_on(records, person.id, day)?;
    let span = activity_span_on(records, person.id, day);
    Some(match (span, change.standing) {
        (Some(span), _) if span.activity == Activity::Died => (MovementKind::Died, Cause::Activity(span)),
        (_, Standing::Left) => (MovementKind::LeftParty, Cause::Standing(change)),
        (Some(span), _) if span.activity == Activity::TransferredOut => (MovementKind::MovedOut, Cause::Activity(span)),
        (Some(span), _) if change.from != day => (MovementKind::OtherLoss, Cause::Activity(span)),
        (Some(_) | None, _) => (MovementKind::OtherLoss, Cause::Standing(change)),
    })
}

fn day_after(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(1))
}

impl<'a> View<'a> {
    /// The movements within the span.
    #[must_use]
    pub fn movements(self) -> Vec<Movement<'a>> {
        movements(self.records, self.span.from(), self.span.to)
    }

    /// [`Rule::MembersBefore`].
    #[must_use]
    pub fn members_before(self) -> Figure {
        let eve = self.span.from().checked_sub_days(Days::new(1)).unwrap_or_default();
        Figure::counting(Rule::MembersBefore, self.span.period, members_on(self.records, eve, None))
    }

    /// [`Rule::Admitted`], [`Rule::MovedIn`], [`Rule::OtherGains`], [`Rule::MovedOut`], [`Rule::Died`],
    /// [`Rule::LeftParty`] or [`Rule::OtherLosses`]: the movements of a kind, by the records that made them.
    #[must_use]
    pub fn moved(self, kind: MovementKind) -> Figure {
        let movements = self.movements().into_iter().filter(|movement| movement.kind == kind);
        let rows: Vec<RowRef> = movements.map(|movement| movement.cause.row()).collect();
        let value = Value::Count(u32::try_from(rows.len()).unwrap_or(u32::MAX));
        Figure { rule: kind.rule(), period: self.span.period, value, rows }
    }

    /// [`Rule::Women`].
    #[must_use]
    pub fn women(self) -> Figure {
        let members = members_on(self.records, self.span.to, None).into_iter();
        let women = members.filter(|person| person.gender == Some(Gender::Female));
        Figure::counting(Rule::Women, self.span.period, women)
    }

    /// [`Rule::ExemptMembers`].
    #[must_use]
    pub fn exempt_members(self) -> Figure {
        let members = members_on(self.records, self.span.to, None).into_iter();
        let exempt = members.filter(|person| activity_on(self.records, person.id, self.span.to) == Activity::Exempt);
        Figure::counting(Rule::ExemptMembers, self.span.period, exempt)
    }
}

#[cfg(test)]
mod tests;
