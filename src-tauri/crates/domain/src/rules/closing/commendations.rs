//! The commendations of the year: whether each says of whom, when and what for, and how they are spread.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Finding, year::Year};
use crate::{
    Id, Period,
    period::Part,
    records::{Commendation, Person, Unit, find},
    rules::{
        belonging::{belongs_on, unit_on, units_on},
        legal::{self, in_force},
    },
};

impl Year<'_> {
    pub(super) fn commendations(&self) -> Vec<Finding> {
        let mut found: Vec<Finding> = self.commended.iter().flat_map(|given| self.commendation(given)).collect();
        found.extend(self.months().filter_map(|month| self.off_habit(month)));
        found.extend(self.twice());
        found.extend(self.units_never_commended());
        found
    }

    fn commendation(&self, given: &Commendation) -> Vec<Finding> {
        let is_known = find(&self.records.people, given.person).is_some();
        let wrongs = [
            (Check::CommendationOutside, is_known && !belongs_on(self.records, given.person, given.dated)),
            (Check::CommendationWithoutMonth, !matches!(given.period.part, Part::Month(_))),
            (Check::CommendationWithoutPerson, !is_known),
            (Check::CommendationWithoutReason, given.reason.trim().is_empty()),
        ];
        let finding = |check| {
            let finding = Finding::new(check).of(given.period).on(given.dated).in_row(given);
            Finding { person: is_known.then_some(given.person), ..finding.called(self.name(given.person)) }
        };
        wrongs.into_iter().filter(|(_, is_wrong)| *is_wrong).map(|(check, _)| finding(check)).collect()
    }

    /// People count here, not lượt: whoever is commended twice in a month is told of by themselves.
    fn off_habit(&self, month: Period) -> Option<Finding> {
        let (least, most) = in_force(legal::COMMENDED_A_MONTH, month.last_day())?;
        let given: Vec<_> = self.commended.iter().copied().filter(|given| given.period == month).collect();
        let people = given.iter().map(|given| given.person).collect::<BTreeSet<_>>().len();
        let count = u32::try_from(people).unwrap_or(u32::MAX);
        let of = count.clamp(least, most);
        let finding = Finding::new(Check::CommendedOffHabit).of(month).in_rows(given).counting(people);
        (count != of).then_some(Finding { of: Some(of), ..finding })
    }

    fn twice(&self) -> Vec<Finding> {
        let mut by_month: BTreeMap<(Period, Id<Person>), Vec<&Commendation>> = BTreeMap::new();
        for given in self.commended.iter().filter(|given| matches!(given.period.part, Part::Month(_))) {
            by_month.entry((given.period, given.person)).or_default().push(given);
        }
        let twice = by_month.into_iter().filter(|(_, given)| given.len() > 1).map(|((month, person), given)| {
            let finding = Finding::new(Check::CommendedTwice).of(month).about(person).called(self.name(person));
            finding.counting(given.len()).in_rows(given)
        });
        twice.collect()
    }

    /// The units of the end of the year in which people worked, and of which nobody was commended while in it.
    fn units_never_commended(&self) -> Vec<Finding> {
        let unit_of = |given: &&Commendation| Some(unit_on(self.records, given.person, given.dated)?.id);
        let commended: BTreeSet<Id<Unit>> = self.commended.iter().filter_map(unit_of).collect();
        let units = units_on(self.records, self.last_day()).into_iter();
        let never = units.filter(|unit| !commended.contains(&unit.id) && self.has_people(unit.id));
        let finding =
            |unit: &Unit| Finding::new(Check::UnitNeverCommended).of(self.period).in_row(unit).called(&unit.name);
        never.map(finding).collect()
    }

    fn has_people(&self, unit: Id<Unit>) -> bool {
        let (first, last) = (self.period.first_day(), self.last_day());
        let in_year = |from, to: Option<_>| from <= last && to.is_none_or(|to| first <= to);
        self.records.placements.iter().any(|placed| placed.unit == Some(unit) && in_year(placed.from, placed.to))
    }
}
