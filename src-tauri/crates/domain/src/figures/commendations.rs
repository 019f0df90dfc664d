//! The ledger of lượt: a commendation is an instance, not a person; both are counted.

use std::collections::BTreeSet;

use super::{Figure, RowRef, Rule, Value, View};
use crate::{
    Id, Period,
    name::sort_key,
    records::{Award, Commendation, Person, Standing, find},
    rules::belonging::standing_on,
};

impl<'a> View<'a> {
    /// The commendations that count, by month and then by name.
    #[must_use]
    pub fn commendations(self) -> Vec<&'a Commendation> {
        self.by_month_and_name(|given| self.span.counts(given.period, given.dated))
    }

    pub(super) fn by_month_and_name(self, is_wanted: impl Fn(&Commendation) -> bool) -> Vec<&'a Commendation> {
        let mut commendations: Vec<_> = self.records.commendations.iter().filter(|given| is_wanted(given)).collect();
        commendations.sort_by_cached_key(|c| {
            let key = find(&self.records.people, c.person).map(|p| sort_key(&p.full_name, p.given_name.as_deref()));
            (c.period, key, c.id)
        });
        commendations
    }

    /// Those of a month.
    #[must_use]
    pub fn commendations_in(self, month: Period) -> Vec<&'a Commendation> {
        self.commendations().into_iter().filter(|c| c.period == month).collect()
    }

    /// The months of the span, up to its last day.
    #[must_use]
    pub fn months(self) -> Vec<Period> {
        let all = (1..=12).filter_map(|month| Period::month(self.span.period.year, month));
        all.filter(|month| self.span.period.covers(*month) && self.span.reaches(*month)).collect()
    }

    /// [`Rule::CommendationTimes`], of a part of the span.
    #[must_use]
    pub fn commendation_times(self, period: Period) -> Figure {
        Figure::counting(Rule::CommendationTimes, period, self.within(period))
    }

    /// [`Rule::CommendationPartyTimes`], of a part of the span.
    #[must_use]
    pub fn commendation_party_times(self, period: Period) -> Figure {
        Figure::counting(Rule::CommendationPartyTimes, period, self.of_standing(period, Standing::is_party))
    }

    /// [`Rule::CommendationNonPartyTimes`], of a part of the span.
    #[must_use]
    pub fn commendation_non_party_times(self, period: Period) -> Figure {
        let non_party = self.of_standing(period, |standing| standing == Standing::NonParty);
        Figure::counting(Rule::CommendationNonPartyTimes, period, non_party)
    }

    /// [`Rule::CommendedPeople`], of a part of the span: each once.
    #[must_use]
    pub fn commended_people(self, period: Period) -> Figure {
        self.commended_group(period, &self.within(period))
    }

    /// [`Rule::CommendationTimes`], of some commendations of a period: those of one person, of one unit.
    #[must_use]
    pub fn commendation_group(self, period: Period, commendations: &[&Commendation]) -> Figure {
        Figure::counting(Rule::CommendationTimes, period, commendations.iter().copied())
    }

    /// All of some commendations of a period, then [`Rule::CommendationPartyTimes`] and
    /// [`Rule::CommendationNonPartyTimes`] among them.
    #[must_use]
    pub fn commendations_by_standing(self, period: Period, commendations: &[&Commendation]) -> [Figure; 3] {
        let of = |rule, is: fn(Standing) -> bool| {
            let given = commendations.iter().copied().filter(|given| self.standing_of(given).is_some_and(is));
            Figure::counting(rule, period, given)
        };
        [
            self.commendation_group(period, commendations),
            of(Rule::CommendationPartyTimes, Standing::is_party),
            of(Rule::CommendationNonPartyTimes, |standing| standing == Standing::NonParty),
        ]
    }

    /// [`Rule::CommendedPeople`], of some commendations of a period.
    #[must_use]
    pub fn commended_group(self, period: Period, commendations: &[&Commendation]) -> Figure {
        let people: BTreeSet<Id<Person>> = commendations.iter().map(|c| c.person).collect();
        let value = Value::Count(u32::try_from(people.len()).unwrap_or(u32::MAX));
        Figure { rule: Rule::CommendedPeople, period, value, rows: people.into_iter().map(RowRef::of).collect() }
    }

    /// [`Rule::CommendationsPerMonth`]: over the months that have any; unknown when none has.
    #[must_use]
    pub fn commendations_per_month(self) -> Figure {
        let counts = || self.months().into_iter().filter_map(|m| self.commendation_times(m).count()).filter(|n| *n > 0);
        let value = match (counts().min(), counts().max()) {
            (Some(least), Some(most)) => Value::Between { least, most },
            _ => Value::Unknown,
        };
        Figure { rule: Rule::CommendationsPerMonth, period: self.span.period, value, rows: rows(&self.commendations()) }
    }

    /// [`Rule::Awards`]: by the day of the decision. An award is no commendation, and is counted apart.
    #[must_use]
    pub fn awards(self) -> Figure {
        let is_within = |award: &&Award| award.dated >= self.span.from() && award.dated <= self.span.to;
        let mut awards: Vec<&Award> = self.records.awards.iter().filter(is_within).collect();
        awards.sort_by_key(|award| (award.dated, award.id));
        Figure::counting(Rule::Awards, self.span.period, awards)
    }

    /// What the person of a commendation was on its day: a lượt keeps it.
    #[must_use]
    pub fn standing_of(self, commendation: &Commendation) -> Option<Standing> {
        standing_on(self.records, commendation.person, commendation.dated)
    }

    fn within(self, period: Period) -> Vec<&'a Commendation> {
        self.commendations().into_iter().filter(|c| period.covers(c.period)).collect()
    }

    fn of_standing(self, period: Period, is_wanted: impl Fn(Standing) -> bool) -> Vec<&'a Commendation> {
        let wanted = |c: &&Commendation| self.standing_of(c).is_some_and(&is_wanted);
        self.within(period).into_iter().filter(wanted).collect()
    }
}

fn rows(commendations: &[&Commendation]) -> Vec<RowRef> {
    commendations.iter().copied().map(RowRef::to).collect()
}
