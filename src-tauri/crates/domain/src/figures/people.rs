//! Figures about people, on the last day of the span.

use chrono::NaiveDate;

use super::{Figure, Rule, View};
use crate::{
    Id, Records,
    records::{Activity, DocumentKind, DocumentOut, DocumentStatus, Person, Standing},
    rules::belonging::{activity_on, belongs_on, standing_on, units_on},
};

/// The members of the branch on a day, of one standing or of both: those here temporarily belong to another branch.
#[must_use]
pub fn members_on(records: &Records, day: NaiveDate, standing: Option<Standing>) -> Vec<&Person> {
    let is_wanted = |person: &&Person| {
        is_member_on(records, person.id, day)
            && standing.is_none_or(|wanted| standing_on(records, person.id, day) == Some(wanted))
    };
    records.people.iter().filter(is_wanted).collect()
}

/// Whether someone is a member of the branch on a day.
#[must_use]
pub fn is_member_on(records: &Records, person: Id<Person>, day: NaiveDate) -> bool {
    standing_on(records, person, day).is_some_and(Standing::is_party)
        && belongs_on(records, person, day)
        && activity_on(records, person, day) != Activity::HereTemporarily
}

/// The quần chúng on a day.
#[must_use]
pub fn non_party_on(records: &Records, day: NaiveDate) -> Vec<&Person> {
    let is_non_party =
        |p: &&Person| standing_on(records, p.id, day) == Some(Standing::NonParty) && belongs_on(records, p.id, day);
    records.people.iter().filter(is_non_party).collect()
}

/// Members of other branches who take part here on a day.
#[must_use]
pub fn here_temporarily_on(records: &Records, day: NaiveDate) -> Vec<&Person> {
    let is_here = |p: &&Person| {
        standing_on(records, p.id, day).is_some_and(Standing::is_party)
            && activity_on(records, p.id, day) == Activity::HereTemporarily
    };
    records.people.iter().filter(is_here).collect()
}

impl<'a> View<'a> {
    /// [`Rule::PartyMembers`].
    #[must_use]
    pub fn party_members(self) -> Figure {
        self.people(Rule::PartyMembers, members_on(self.records, self.span.to, None))
    }

    /// [`Rule::OfficialMembers`].
    #[must_use]
    pub fn official_members(self) -> Figure {
        self.people(Rule::OfficialMembers, members_on(self.records, self.span.to, Some(Standing::Official)))
    }

    /// [`Rule::ProbationaryMembers`].
    #[must_use]
    pub fn probationary_members(self) -> Figure {
        self.people(Rule::ProbationaryMembers, members_on(self.records, self.span.to, Some(Standing::Probationary)))
    }

    /// [`Rule::NonParty`].
    #[must_use]
    pub fn non_party(self) -> Figure {
        self.people(Rule::NonParty, non_party_on(self.records, self.span.to))
    }

    /// [`Rule::HereTemporarily`].
    #[must_use]
    pub fn here_temporarily(self) -> Figure {
        self.people(Rule::HereTemporarily, here_temporarily_on(self.records, self.span.to))
    }

    /// [`Rule::Units`].
    #[must_use]
    pub fn units(self) -> Figure {
        Figure::counting(Rule::Units, self.span.period, units_on(self.records, self.span.to))
    }

    /// The plans issued about the year, by date and number.
    #[must_use]
    pub fn issued_plans(self) -> Vec<&'a DocumentOut> {
        let counts = |d: &&DocumentOut| {
            d.kind == DocumentKind::Plan
                && d.status == DocumentStatus::Issued
                && d.about_year == self.span.period.year
                && d.dated.is_none_or(|dated| dated <= self.span.to)
        };
        let mut plans: Vec<_> = self.records.documents.iter().filter(counts).collect();
        plans.sort_by_key(|plan| (plan.dated, plan.number, plan.id));
        plans
    }

    /// [`Rule::Plans`].
    #[must_use]
    pub fn plans(self) -> Figure {
        Figure::counting(Rule::Plans, self.span.period, self.issued_plans())
    }

    fn people(self, rule: Rule, people: Vec<&Person>) -> Figure {
        Figure::counting(rule, self.span.period, people)
    }
}
